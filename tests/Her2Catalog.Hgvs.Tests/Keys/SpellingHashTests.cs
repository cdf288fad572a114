using System.Text;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Hgvs.Tests.Keys;

/// <summary>A text has the same hash as UTF-16 and UTF-8, because the tables of the generator are used with both.</summary>
[Trait("Category", "CultureFree")]
public class SpellingHashTests
{
    [Fact]
    public void UTF16_and_UTF8_of_every_length_have_the_same_hash()
    {
        var text = string.Concat(Enumerable.Range(0, SpellingHash.MaxLength).Select(i => (char)('!' + i)));
        for (var length = 0; length <= text.Length; length++)
        {
            Assert.Equal(SpellingHash.Of(Encoding.ASCII.GetBytes(text[..length])), SpellingHash.Of(text.AsSpan(0, length)));
        }
    }

    [Fact]
    public void Any_character_changes_the_hash()
    {
        var hashes = new HashSet<ulong>();
        for (var length = 1; length <= SpellingHash.MaxLength; length++)
        {
            var text = Encoding.ASCII.GetBytes(new string('A', length));
            Assert.True(hashes.Add(SpellingHash.Of(text)));
            for (var i = 0; i < length; i++)
            {
                text[i] = (byte)'C';
                Assert.True(hashes.Add(SpellingHash.Of(text)), $"character {i} of {length}");
                text[i] = (byte)'A';
            }
        }
    }

    [Fact]
    public void Numbers_are_read_as_written()
    {
        int[] numbers = [0, 1, 63, 64, 4_095, 4_096, 262_143, 262_144, 16_777_215];
        foreach (var count in Enumerable.Range(1, numbers.Length))
        {
            var width = NumberTable.WidthOf(numbers[..count]);
            var table = new NumberTable(Encoding.ASCII.GetBytes(NumberTable.Write(numbers[..count], width)), width);
            Assert.Equal(count, table.Count);
            for (var i = 0; i < count; i++)
            {
                Assert.Equal(numbers[i], table[i]);
            }
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => NumberTable.WidthOf([16_777_216]));
    }

    [Fact]
    public void A_key_table_finds_its_keys_and_no_others()
    {
        VariantKey[] keys = [.. Enumerable.Range(1, 500).Select(i => new VariantKey((1UL << 61) | ((ulong)i << 41) | ((ulong)(i % 7) << 21), 4 + ((ulong)i % 4)))];
        Assert.True(PerfectHash.TryBuild([.. keys.Select(SpellingHash.Of)], out var displacements, out var slots));
        var entries = Enumerable.Repeat(KeyTable.Write(default, 0), slots).ToArray();
        for (var i = 0; i < keys.Length; i++)
        {
            entries[PerfectHash.Slot(SpellingHash.Of(keys[i]), displacements, slots)] = KeyTable.Write(keys[i], i + 1);
        }

        var table = new KeyTable(displacements, Encoding.ASCII.GetBytes(string.Concat(entries)), slots);
        for (var i = 0; i < keys.Length; i++)
        {
            Assert.Equal(i + 1, table.Find(keys[i]));
            Assert.Equal(0, table.Find(new VariantKey(keys[i].High, keys[i].Low ^ 8)));
            Assert.Equal(0, table.Find(new VariantKey(keys[i].High ^ (1UL << 60), keys[i].Low)));
            Assert.Equal(0, table.Find(new VariantKey(keys[i].High | 1, keys[i].Low))); // a sequence that does not fit in an entry
        }

        Assert.Equal(0, table.Find(default));
    }
}
