using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds citations from the ids of facts: their document, section and tables.</summary>
internal sealed class CitationBuilder(CatalogRows rows, CatalogFiles files)
{
    private readonly Dictionary<string, FactRow> facts = rows.Facts.ToDictionary(row => row.Id.Value, StringComparer.Ordinal);
    private readonly Dictionary<string, int> documents = rows.Documents
        .Select((row, i) => (row.Id.Value, i))
        .ToDictionary(pair => pair.Value, pair => pair.i, StringComparer.Ordinal);

    // A label that is given twice is the first one.
    private readonly ILookup<(string Document, string Place), BilingualText> labels = rows.Documents
        .SelectMany(row => row.Labels.Select(label => (Key: (row.Id.Value, label.Place.Value), Text: label.Label.Text())))
        .ToLookup(label => label.Key, label => label.Text);

    /// <summary>Returns the index of a document.</summary>
    public int DocumentIndex(Cell id) => documents[id.Value];

    /// <summary>Returns the citation of an entry.</summary>
    public CitationModel Of(SourceRow row) => Of(row.Facts, row.Section.Text(), row.References);

    /// <summary>Returns the citation of a row of a table.</summary>
    public CitationModel Of(Cell factIds) => Of(factIds, string.Empty, []);

    /// <summary>Returns sentences with their citations.</summary>
    public EquatableArray<SourcedText> Of(IEnumerable<TextRow> texts) =>
        new(texts.Select(text => new SourcedText(text.Text.Text(), Of(text.Source))));

    private CitationModel Of(Cell factIds, string section, IReadOnlyList<Cell> references)
    {
        var cited = CellValues.Words(factIds).Select(word => facts[word.Word]).ToArray();
        var sections = cited.Select(fact => fact.Section.Value).Distinct().ToArray();
        return new CitationModel(
            DocumentIndex(cited[0].Document),
            Label(section.Length == 0 && sections.Length == 1 ? sections[0] : section),
            new EquatableArray<BilingualText>(
                cited.Select(fact => fact.Table.Value).Where(table => table.Length > 0).Distinct().Select(Label)),
            new EquatableArray<int>(references.Select(cell => int.Parse(cell.Value, CultureInfo.InvariantCulture))),
            string.Join(" ", cited.Select(fact => fact.Id.Value)),
            files.NameOf(factIds.File));

        BilingualText Label(string place)
        {
            var found = labels[(cited[0].Document.Value, place)];
            return found.Any() ? found.First() : new BilingualText(place, string.Empty);
        }
    }
}
