using System.Globalization;
using System.Text;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>
/// The tables of a catalog as a value: named sections of text. They are printed as static data, or serialized for a runtime
/// to load. Catalogs with the same content have the same digest, whatever their column prefix.
/// </summary>
public sealed class CatalogTables
{
    private const int DigestBytes = 8;
    private readonly SortedDictionary<TableSection, string> sections;

    internal CatalogTables(string id, string columnPrefix, int entrezId, TextPoolBuilder texts, IDictionary<TableSection, string> parts)
    {
        sections = new SortedDictionary<TableSection, string>(parts);
        Finish(texts);
        Digest = DigestOf(sections, id);
        sections[TableSection.Identity] = new RecordText(texts, new CitationLowering()).Text(id).Text(Digest).Text(columnPrefix).Number(entrezId).ToString();
        Finish(texts);
    }

    /// <summary>Gets the digest of the content: sixteen hexadecimal digits.</summary>
    public string Digest { get; }

    internal IReadOnlyDictionary<TableSection, string> Sections => sections;

    /// <summary>Returns the serialized form, which <c>CatalogFile.Load</c> reads.</summary>
    public byte[] Serialize()
    {
        using var body = new MemoryStream();
        foreach (var section in sections)
        {
            var bytes = Encoding.UTF8.GetBytes(section.Value);
            body.WriteByte((byte)section.Key);
            body.Write([(byte)bytes.Length, (byte)(bytes.Length >> 8), (byte)(bytes.Length >> 16), (byte)(bytes.Length >> 24)], 0, sizeof(int));
            body.Write(bytes, 0, bytes.Length);
        }

        var content = body.ToArray();
        return [.. Encoding.ASCII.GetBytes("HER2TAB1"), .. Sha256.HashData(content), .. content];
    }

    private void Finish(TextPoolBuilder texts)
    {
        sections[TableSection.Texts] = texts.Texts;
        sections[TableSection.TextStarts] = DigitText.Column(texts.Starts);
        if (texts.Translated.Count > 0)
        {
            sections[TableSection.TranslatedTexts] = DigitText.Column(texts.Translated);
        }
    }

    private static string DigestOf(IEnumerable<KeyValuePair<TableSection, string>> sections, string id)
    {
        var content = new StringBuilder(id);
        foreach (var section in sections)
        {
            content.Append('\n').Append((int)section.Key).Append(' ').Append(section.Value.Length).Append('\n').Append(section.Value);
        }

        var digest = Sha256.HashData(Encoding.UTF8.GetBytes(content.ToString())).Take(DigestBytes);
        return string.Concat(digest.Select(unit => unit.ToString("x2", CultureInfo.InvariantCulture)));
    }
}
