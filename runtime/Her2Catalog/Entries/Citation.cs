using System.Globalization;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>Where a fact was read: document, section, tables and references. Its text is a citation for people.</summary>
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

    /// <summary>Gets a value indicating whether this is <c>default</c> and means no citation.</summary>
    public bool IsNone => number == 0;

    /// <summary>Gets the document.</summary>
    public CatalogDocument Document => new(catalog, catalog?.FieldOf(TableSection.Citations, number, 0) ?? 0);

    /// <summary>Gets the section of the document, such as <c>6</c> or <c>introduction</c>; empty if none is stated.</summary>
    public string Section => Part(record => record.Section.English, string.Empty);

    /// <summary>Gets the section in Japanese; empty if the catalog does not state it.</summary>
    public string SectionJapanese => Part(record => record.Section.Japanese, string.Empty);

    /// <summary>Gets the tables of the document, such as <c>Table 1</c>. Allocates.</summary>
    public IReadOnlyList<string> Tables => Part<IReadOnlyList<string>>(record => [.. record.Tables.Select(table => table.English)], []);

    /// <summary>Gets the numbers in the document's list of references. Allocates.</summary>
    public IReadOnlyList<int> References => Part(record => record.References, []);

    /// <summary>Gets the ids of the catalog's facts, separated by spaces, such as <c>F30 F32 Table1</c>.</summary>
    public string Facts => Part(record => record.Facts, string.Empty);

    /// <summary>Gets the file of the catalog, relative to its manifest.</summary>
    public string File => Part(record => record.File, string.Empty);

    /// <summary>Returns the citation in English, such as <c>JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1, ref. 10</c>.</summary>
    public override string ToString()
    {
        if (IsNone)
        {
            return string.Empty;
        }

        var record = CitationRecord.Read(catalog!, number);
        var label = record.Section.English;
        var section = label.Length == 0 ? string.Empty : char.IsAsciiDigit(label[0]) ? $", section {label}" : $", {label}";
        var tables = string.Concat(record.Tables.Select(table => ", " + table.English));
        var references = record.References.Length == 0 ? string.Empty : ", ref. " + Numbers(record);
        return Document.ShortTitle + section + tables + references;
    }

    /// <summary>Returns the citation in the language of a culture, such as <c>…4-8. HER2（6）表1</c> in Japanese.</summary>
    /// <param name="culture">The culture; by default the current UI culture.</param>
    public string GetText(CultureInfo? culture = null)
    {
        if (IsNone || !CatalogText.IsJapanese(culture))
        {
            return ToString();
        }

        var record = CitationRecord.Read(catalog!, number);
        var label = CatalogText.Select(record.Section.English, record.Section.Japanese, culture);
        var section = label.Length == 0 ? string.Empty : $"（{label}）";
        var tables = string.Join("、", record.Tables.Select(table => CatalogText.Select(table.English, table.Japanese, culture)));
        var references = record.References.Length == 0 ? string.Empty : "、文献番号" + Numbers(record);
        return CatalogText.Select(Document.ShortTitle, Document.ShortTitleJapanese, culture) + section + tables + references;
    }

    static Citation ICatalogEntry<Citation>.Create(Catalog catalog, int number) => new(catalog, number);

    private static string Numbers(CitationRecord record) =>
        string.Join(", ", record.References.Select(number => number.ToString(CultureInfo.InvariantCulture)));

    private T Part<T>(Func<CitationRecord, T> part, T none) => catalog is null ? none : part(CitationRecord.Read(catalog, number));

    private sealed record CitationRecord(
        (string English, string Japanese) Section,
        (string English, string Japanese)[] Tables,
        int[] References,
        string Facts,
        string File)
    {
        public static CitationRecord Read(Catalog catalog, int number)
        {
            var record = catalog.Record(TableSection.Citations, number);
            record.Skip(1);
            var section = Label(ref record);
            var tables = new (string, string)[record.Number()];
            for (var i = 0; i < tables.Length; i++)
            {
                tables[i] = Label(ref record);
            }

            return new CitationRecord(section, tables, record.Numbers(), record.Text(), record.Text());
        }

        private static (string English, string Japanese) Label(ref RecordReader record) => (record.Text(out var japanese), japanese);
    }
}
