using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>The answer of a catalog to one name.</summary>
/// <param name="Input">The name as given.</param>
/// <param name="Status">The result on the date.</param>
/// <param name="Variant">The variant; none unless the catalog contains it on the date.</param>
/// <param name="Allele">The allele; none unless the name is that of a DNA change of the catalog.</param>
/// <param name="Description">The nomenclature of the name.</param>
/// <param name="Assays">One interpretation per assay of the scope; none if the name gets no answer.</param>
internal sealed record LookupAnswer(
    string Input,
    LookupStatus Status,
    CatalogVariant Variant,
    CatalogAllele Allele,
    VariantDescription Description,
    IReadOnlyList<Interpretation> Assays)
{
    public bool IsFound => Status == LookupStatus.Found;

    /// <summary>True if assays answer.</summary>
    public bool IsAnswered => Status is LookupStatus.Found or LookupStatus.NotInCatalog;

    /// <summary>The name of the DNA change; empty if the name as written does not mean it.</summary>
    public string Coding => Description.Status == HgvsStatus.Ok ? Description.Coding : string.Empty;

    /// <summary>The name of the protein change; empty if the name as written does not mean it.</summary>
    public string Protein => Description.Status == HgvsStatus.Ok ? Description.Protein : string.Empty;

    /// <summary>One interpretation per assay of the catalog, which may be confirming ones.</summary>
    public required IReadOnlyList<Interpretation> AllAssays { get; init; }

    /// <summary>The reason why there is no answer; empty if there is one.</summary>
    public required LocalizedMessage Explanation { get; init; }

    public static LookupAnswer Of(AnswerScope scope, string notation, GenomeBuild build)
    {
        var catalog = scope.Catalog;
        var found = catalog.Find(notation, build);
        Interpretation[] all = [.. catalog.InterpretAll(found, scope.AsOf).Select(scope.Filter)];
        var (status, variant, allele) = all is [var first, ..]
            ? (first.Status, first.Variant, first.Allele)
            : (found.Status, found.Variant, found.Allele);
        var isAnswered = status is LookupStatus.Found or LookupStatus.NotInCatalog;
        var description = catalog.Reference.Describe(notation, build);
        Interpretation[] asked = isAnswered ? [.. all.Where(answer => scope.Assays.Contains(answer.Assay))] : [];
        return new LookupAnswer(notation, status, variant, allele, description, asked)
        {
            AllAssays = all,
            Explanation = status == LookupStatus.BeforeFirstEdition
                ? ToolMessages.FirstEdition(catalog.Editions[0].Id, AnswerText.Of(catalog.Editions[0].AsOf))
                : description.ExplanationMessage,
        };
    }
}
