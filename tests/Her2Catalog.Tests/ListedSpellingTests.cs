using System.Text;

namespace Her2Catalog.Tests;

/// <summary>Listed spellings, one by one and in columns. Expected values are the source's names.</summary>
public class ListedSpellingTests
{
    [Theory]
    [InlineData("L755S", true)]
    [InlineData("p.L755S", true)]
    [InlineData("p.(Leu755Ser)", true)]
    [InlineData("NM_004448.4:c.2264T>C", true)]
    [InlineData("c.2264T>C", true)]
    [InlineData("p.E770_A771insAYVM", false)] // another variant's published name
    [InlineData("ERBB2 p.L755S", false)] // by meaning only
    [InlineData("l755s", false)]
    [InlineData("L755S\0", false)]
    [InlineData("\0L755S", false)]
    [InlineData("L755", false)]
    [InlineData("L755SS", false)]
    [InlineData("Ĭ755S", false)] // its low byte is that of a comma
    [InlineData("Ō755S", false)] // its low byte is L's
    [InlineData("p.ŌeuŵĵĵSer", false)]
    [InlineData("", false)]
    [InlineData("NM_004448.4:c.2264T>C and a tail that makes it longer than sixty-three", false)]
    public void A_listed_spelling_is_found_character_by_character(string text, bool isL755S)
    {
        Assert.Equal(isL755S, Her2.TryFindListed(text, out var variant) && variant == Her2.Variants.L755S);
        Assert.Equal(isL755S, Her2.TryFindListed(Encoding.UTF8.GetBytes(text), out variant) && variant == Her2.Variants.L755S);
    }

    [Fact]
    public void Invalid_text_is_not_found()
    {
        Assert.False(Her2.TryFindListed(default(ReadOnlySpan<char>), out _));
        Assert.False(Her2.TryFindListed(default(ReadOnlySpan<byte>), out _));
        Her2.FindAll(default, default, default);
        Her2.FindAllListed(default, [0, 0], stackalloc int[1]);
    }

    [Fact]
    public void A_column_is_found_row_by_row()
    {
        string[] texts = ["L755S", "", "nothing", "p.Y772_A775dup", "ERBB2 p.L755S", "c.2264T>C", "p.A775_G776insYVMA", new('A', 70), "L755S"];
        var (l755s, yvma) = (Her2.Variants.L755S.Index, Her2.Variants.Y772_A775dup.Index);
        var (utf8, offsets) = Column(texts);
        var variants = new int[texts.Length + 1];
        variants[^1] = -1;
        Her2.FindAllListed(utf8, offsets, variants);
        Assert.Equal([l755s, 0, 0, yvma, 0, l755s, yvma, 0, l755s, -1], variants);
        Her2.FindAll(utf8, offsets, variants);
        Assert.Equal([l755s, 0, 0, yvma, l755s, l755s, yvma, 0, l755s, -1], variants);
    }

    [Fact]
    public void Every_row_of_a_long_column_has_the_result_of_its_own_lookup()
    {
        var names = new List<string>();
        foreach (var variant in Her2.Variants.All)
        {
            names.AddRange([variant.Name, variant.LongName, $"{variant.Name}x", $"p.({variant.Name})", variant.Name[1..]]);
        }

        var (utf8, offsets) = Column([.. names]);
        var variants = new int[names.Count];
        Her2.FindAllListed(utf8, offsets, variants);
        Assert.Equal(names.Select(name => Her2.TryFindListed(name, out var variant) ? variant.Index : 0), variants);
        Assert.True(variants.Count(variant => variant != 0) >= 3 * Her2.Variants.All.Count);
    }

    [Fact]
    public void Offsets_outside_the_text_and_too_few_elements_are_rejected()
    {
        Assert.ThrowsAny<ArgumentException>(() => Her2.FindAllListed("L755S"u8, [0, 6], new int[1]));
        Assert.ThrowsAny<ArgumentException>(() => Her2.FindAllListed("L755S"u8, [5, 0], new int[1]));
        Assert.ThrowsAny<ArgumentException>(() => Her2.FindAllListed("L755S"u8, [-1, 5], new int[1]));
        Assert.ThrowsAny<ArgumentException>(() => Her2.FindAllListed(new byte[100], [int.MinValue, int.MaxValue], new int[1]));
        Assert.ThrowsAny<ArgumentException>(() => Her2.FindAll("L755S"u8, [0, 5], []));
    }

    [Fact]
    public void A_column_allocates_nothing()
    {
        var (utf8, offsets) = Column(["L755S", "nothing", "ERBB2 p.L755S", new('A', 70)]);
        var variants = new int[4];
        Her2.FindAll(utf8, offsets, variants);
        Her2.FindAll(utf8, offsets, variants);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Her2.FindAll(utf8, offsets, variants);
        Her2.FindAllListed(utf8, offsets, variants);
        Her2.TryFindListed("p.L755S", out _);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static (byte[] Utf8, int[] Offsets) Column(string[] texts)
    {
        var offsets = new int[texts.Length + 1];
        for (var i = 0; i < texts.Length; i++)
        {
            offsets[i + 1] = offsets[i] + Encoding.UTF8.GetByteCount(texts[i]);
        }

        return (Encoding.UTF8.GetBytes(string.Concat(texts)), offsets);
    }
}
