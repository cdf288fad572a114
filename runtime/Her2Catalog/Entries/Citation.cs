using System.Globalization;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>Where a fact was read: document, section, tables and references. Prints the way a person would cite it.</summary>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct Citation : ICatalogEntry<Citation>
{
    private readonly Catalog? catalog;
    private readonly int number;

    internal Citation(Catalog? catalog, int number)
    {
        this.catalog = number == 0 ? null : catalog;
        this.number = number;
    }

    internal static Citation Read(ref RecordReader record) => new(record.Catalog, record.Number());

    /// <summary>True for <c>default</c>: no citation.</summary>
    public bool IsNone => number == 0;

    /// <summary>The document.</summary>
    public CatalogDocument Document => new(catalog, catalog?.FieldOf(TableSection.Citations, number, 0) ?? 0);

    /// <summary>Section of the document; empty if none is stated.</summary>
    public string Section => Part(record => record.Section, string.Empty);

    /// <summary>Tables of the document, such as <c>Table 1</c>; allocates.</summary>
    public IReadOnlyList<string> Tables => Part(record => record.Tables, []);

    /// <summary>Numbers in the document's own list of references; allocates.</summary>
    public IReadOnlyList<int> References => Part(record => record.References, []);

    /// <summary>Ids of the catalog's facts, separated by spaces, such as <c>F30 F32 Table1</c>.</summary>
    public string Facts => Part(record => record.Facts, string.Empty);

    /// <summary>File of the catalog, relative to its manifest.</summary>
    public string File => Part(record => record.File, string.Empty);

    /// <summary>Such as <c>JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1, ref. 10</c>.</summary>
    public override string ToString()
    {
        if (IsNone)
        {
            return string.Empty;
        }

        var record = CitationRecord.Read(catalog!, number);
        var section = record.Section.Length == 0 ? string.Empty : char.IsAsciiDigit(record.Section[0]) ? $", section {record.Section}" : $", {record.Section}";
        var tables = string.Concat(record.Tables.Select(table => ", " + table));
        var references = record.References.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $", ref. {string.Join(", ", record.References)}");
        return Document.ShortTitle + section + tables + references;
    }

    /// <summary>Returns the citation in the language of a culture, such as <c>…4-8. HER2（6）表1、文献番号10</c> in Japanese.</summary>
    /// <param name="culture">The culture; by default the current UI culture.</param>
    public string GetText(CultureInfo? culture = null)
    {
        if (IsNone || !CatalogText.IsJapanese(culture))
        {
            return ToString();
        }

        var record = CitationRecord.Read(catalog!, number);
        var section = record.Section.Length == 0 ? string.Empty : $"（{record.Section}）";
        var tables = string.Join("、", record.Tables);
        var references = record.References.Length == 0 ? string.Empty : string.Create(CultureInfo.InvariantCulture, $"、文献番号{string.Join(", ", record.References)}");
        return CatalogText.Select(Document.ShortTitle, Document.ShortTitleJapanese, culture) + section + tables + references;
    }

    static Citation ICatalogEntry<Citation>.Create(Catalog catalog, int number) => new(catalog, number);

    private T Part<T>(Func<CitationRecord, T> part, T none) => catalog is null ? none : part(CitationRecord.Read(catalog, number));

    private sealed record CitationRecord(string Section, string[] Tables, int[] References, string Facts, string File)
    {
        public static CitationRecord Read(Catalog catalog, int number)
        {
            var record = catalog.Record(TableSection.Citations, number);
            record.Skip(1);
            return new CitationRecord(record.Text(), record.Texts(), record.Numbers(), record.Text(), record.Text());
        }
    }
}
