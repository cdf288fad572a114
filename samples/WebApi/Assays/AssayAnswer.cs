using Her2Catalog;

namespace WebApi.Assays;

/// <summary>An assay of the catalog.</summary>
/// <param name="Id">The id in paths, such as <c>OncomineDxTargetTest</c>.</param>
/// <param name="Name">Name, in the language of the response.</param>
/// <param name="Specimen">What is tested, such as tissue or plasma; null if the source does not state it.</param>
/// <param name="Coverage">What the assay covers, in one sentence; null if the source does not state it.</param>
/// <param name="CoversAllExons">True if the assay analyzes every exon of the gene.</param>
/// <param name="Citation">Where the assay is described.</param>
public sealed record AssayAnswer(string Id, string Name, string? Specimen, string? Coverage, bool CoversAllExons, string Citation)
{
    internal static AssayAnswer Of(CatalogAssay assay) => new(
        assay.Id,
        CatalogText.Select(assay.Name, assay.NameJapanese),
        JsonText.OrNull(CatalogText.Select(assay.Specimen, assay.SpecimenJapanese)),
        JsonText.OrNull(CatalogText.Select(assay.Coverage, assay.CoverageJapanese)),
        assay.CoversAllExons,
        assay.Citation.GetText());
}
