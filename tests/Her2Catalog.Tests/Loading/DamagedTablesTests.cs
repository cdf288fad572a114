using System.Security.Cryptography;

namespace Her2Catalog.Tests.Loading;

/// <summary>Serialized tables come from files and networks: whatever is wrong with them is a <see cref="FormatException"/>.</summary>
public class DamagedTablesTests
{
    private const int HeadLength = 8 + SHA256.HashSizeInBytes;

    private static readonly byte[] Tables = LoadedCatalog.Serialize(TestSupport.CatalogFixture.OwnGene);

    [Fact]
    public void Truncated_tables_are_rejected()
    {
        foreach (var length in Enumerable.Range(0, 200).Concat(Enumerable.Range(0, 100).Select(step => step * Tables.Length / 100)))
        {
            Assert.Throws<FormatException>(() => CatalogFile.Load(Tables.AsSpan(0, length)));
        }
    }

    [Fact]
    public void A_changed_byte_is_rejected()
    {
        var random = new Random(11);
        for (var i = 0; i < 500; i++)
        {
            var damaged = (byte[])Tables.Clone();
            damaged[i < 50 ? i : random.Next(damaged.Length)] ^= (byte)(1 << random.Next(8));
            Assert.Throws<FormatException>(() => CatalogFile.Load(damaged));
        }
    }

    [Fact]
    public void Tables_of_a_later_version_name_both_versions()
    {
        var later = (byte[])Tables.Clone();
        later[7] = (byte)'2';
        Assert.Contains("version 2; this version of Her2Catalog reads version 1", Assert.Throws<FormatException>(() => CatalogFile.Load(later)).Message, StringComparison.Ordinal);
    }

    // A checksum protects from accidents, not from a writer with a defect: the content is checked too.
    [Fact]
    public void Damaged_content_with_the_right_checksum_is_rejected_or_answers()
    {
        var random = new Random(12);
        var rejected = 0;
        for (var i = 0; i < 300; i++)
        {
            var damaged = (byte[])Tables.Clone();
            for (var changes = random.Next(1, 4); changes > 0; changes--)
            {
                damaged[random.Next(HeadLength, damaged.Length)] = (byte)random.Next(256);
            }

            rejected += IsRejected(Sealed(damaged)) ? 1 : 0;
        }

        Assert.InRange(rejected, 1, 300);
    }

    [Fact]
    public void Content_that_is_cut_off_with_the_right_checksum_is_rejected()
    {
        for (var length = HeadLength; length < Tables.Length; length += 97)
        {
            var cut = Sealed(Tables[..length]);
            Assert.Throws<FormatException>(() => CatalogFile.Load(cut));
        }
    }

    private static bool IsRejected(byte[] tables)
    {
        try
        {
            var catalog = CatalogFile.Load(tables);
            foreach (var name in new[] { "p.G113R", "c.337G>C", "SYN p.Gly113Arg", "c.337_339delinsCGT", "p.A59V", "nothing" })
            {
                Assert.NotNull(catalog.InterpretAll(catalog.Find(name)).Select(answer => $"{answer} {string.Join(' ', answer.Statements)}").ToArray());
            }

            return false;
        }
        catch (FormatException)
        {
            return true;
        }
    }

    private static byte[] Sealed(byte[] tables)
    {
        SHA256.HashData(tables.AsSpan(HeadLength)).CopyTo(tables, 8);
        return tables;
    }
}
