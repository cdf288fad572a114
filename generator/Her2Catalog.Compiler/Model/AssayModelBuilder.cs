using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds the assays of the model: their tables, and their statements of use with resolved selectors.</summary>
internal sealed class AssayModelBuilder(NamedCatalog catalog, ModelIndexes indexes, CitationBuilder citations)
{
    private readonly List<string> assayIds = [.. catalog.Rows.Assays.Select(row => row.Id.Value)];
    private readonly List<string> therapyIds = [.. catalog.Rows.Therapies.Select(row => row.Id.Value)];
    private readonly List<string> jurisdictionIds = [.. catalog.Rows.Manifest.Jurisdictions.Select(row => row.Id.Value)];

    public AssayModel Assay(AssayRow row)
    {
        var targets = catalog.Targets[row].OrderBy(target => target.Row.Number).ToArray();
        var rowIndexes = targets.Select((target, i) => (target.Row.Number, i)).ToDictionary(pair => pair.Number, pair => pair.i);
        return new AssayModel(
            row.Id.Value,
            row.Name.Text(),
            (row.ShortName ?? row.Name).Text(),
            row.Specimen.Text(),
            row.Coverage.Text(),
            row.CoversAllExons,
            Array(targets.Select(Target)),
            Array(catalog.Uses[row].Select(use => Use(use, rowIndexes))),
            citations.Of(row.Statements),
            citations.Of(row.Source));
    }

    private TargetModel Target(ReadTarget target) => new(
        target.Row.Number,
        indexes.AlleleIndexes[target.Coding.Description.Allele],
        target.Row.Protein.Value,
        target.Row.Coding.Value,
        target.Row.Use.Value,
        target.Row.From.Value,
        target.Row.Until.Value,
        citations.Of(target.Row.Source));

    private UseModel Use(ReadUse use, Dictionary<int, int> rowIndexes)
    {
        var row = use.Row;
        return new UseModel(
            Selector(use, rowIndexes),
            row.Use.Value,
            therapyIds.IndexOf(row.Therapy.Text()),
            row.Indication.Text(),
            jurisdictionIds.IndexOf(row.Jurisdiction.Text()),
            row.From.Value,
            row.Until.Text(),
            row.NextStep?.Step.Value ?? string.Empty,
            assayIds.IndexOf((row.NextStep?.Assay).Text()),
            citations.Of(row.Source),
            row.NextStep is { } next ? citations.Of(next.Source ?? row.Source) : null);
    }

    private SelectorModel Selector(ReadUse use, Dictionary<int, int> rowIndexes)
    {
        var selector = use.Selector;
        return new SelectorModel(
            Kind(selector.Key),
            Sorted(use.Targets.Select(target => rowIndexes[target.Row.Number])),
            Sorted(use.Alleles.Select(name => indexes.AlleleIndexes[name.Description.Allele])),
            Sorted(use.Proteins.Select(name => indexes.VariantIndexes[name.Description.Product])),
            selector.Range?.First ?? 0,
            selector.Range?.Last ?? 0,
            Terms(selector.Changes),
            Terms(selector.ExceptChanges),
            selector.OnlyUncatalogued);
    }

    private static SelectorKind Kind(SelectorKey key) => key switch
    {
        SelectorKey.Rows => SelectorKind.Rows,
        SelectorKey.Alleles => SelectorKind.Alleles,
        SelectorKey.Proteins => SelectorKind.Proteins,
        SelectorKey.Residues => SelectorKind.Residues,
        SelectorKey.Exons => SelectorKind.Exons,
        SelectorKey.Any => SelectorKind.Any,
        _ => SelectorKind.Otherwise,
    };

    private static EquatableArray<int> Sorted(IEnumerable<int> indexes) => Array(indexes.Distinct().OrderBy(index => index));

    private static EquatableArray<string> Terms(IEnumerable<Cell> cells) =>
        Array(cells.Select(cell => cell.Value).Distinct().OrderBy(term => term, StringComparer.Ordinal));

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
