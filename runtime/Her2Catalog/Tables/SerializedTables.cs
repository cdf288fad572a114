using System.Buffers.Binary;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tables;

/// <summary>
/// Tables in their serialized form, on the heap. The form: eight bytes <c>HER2TAB1</c>, the SHA-256 of all that follows, then
/// each section as its number (one byte), its length (four bytes, little-endian) and its bytes.
/// </summary>
internal sealed class SerializedTables
{
    private const int HeadLength = 8 + Sha256.HashSizeInBytes;
    private const int SectionHeadLength = 1 + sizeof(int);
    private readonly byte[][] sections;

    private SerializedTables(byte[][] sections)
    {
        this.sections = sections;
        Definition = ReferenceDefinition.Read(this);
        Alleles = Numbered(TableSection.AlleleKeys);
        Variants = Numbered(TableSection.VariantKeys);
    }

    /// <summary>The first bytes; the last one is the version.</summary>
    public static ReadOnlySpan<byte> Magic => "HER2TAB1"u8;

    public TranscriptDefinition Definition { get; }

    public Dictionary<VariantKey, int> Alleles { get; }

    public Dictionary<VariantKey, int> Variants { get; }

    public ReadOnlySpan<byte> this[TableSection section] => (int)section < sections.Length ? sections[(int)section] : default;

    public static SerializedTables Read(ReadOnlySpan<byte> tables)
    {
        if (tables.Length < HeadLength || !tables.StartsWith(Magic[..^1]))
        {
            throw new FormatException("The data are not the serialized tables of a catalog.");
        }

        if (tables[Magic.Length - 1] != Magic[^1])
        {
            var version = (char)tables[Magic.Length - 1];
            throw new FormatException($"The tables have version {version}; this version of Her2Catalog reads version {(char)Magic[^1]}.");
        }

        var body = tables[HeadLength..];
        if (!Sha256.HashData(body).AsSpan().SequenceEqual(tables[Magic.Length..HeadLength]))
        {
            throw new FormatException("The tables are damaged: their checksum is wrong.");
        }

        var sections = new byte[byte.MaxValue + 1][];
        Array.Fill(sections, []);
        while (!body.IsEmpty)
        {
            var length = body.Length < SectionHeadLength ? -1 : BinaryPrimitives.ReadInt32LittleEndian(body[1..]);
            if (length < 0 || length > body.Length - SectionHeadLength)
            {
                throw new FormatException("The tables are damaged: a section is longer than the data.");
            }

            sections[body[0]] = body.Slice(SectionHeadLength, length).ToArray();
            body = body[(SectionHeadLength + length)..];
        }

        return new SerializedTables(sections);
    }

    private Dictionary<VariantKey, int> Numbered(TableSection section)
    {
        var keys = this[section];
        var numbers = new Dictionary<VariantKey, int>(KeyText.CountOf(keys));
        for (var i = 0; i < KeyText.CountOf(keys); i++)
        {
            numbers.Add(KeyText.Read(keys, i), i + 1);
        }

        return numbers;
    }
}
