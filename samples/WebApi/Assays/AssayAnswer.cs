using Her2Catalog;

namespace WebApi.Assays;

/// <summary>An assay of the catalog.</summary>
/// <param name="Id">The id in paths, such as <c>OncomineDxTargetTest</c>.</param>
/// <param name="Name">Name in English.</param>
/// <param name="NameJapanese">Name as the source prints it; null if the catalog does not state it.</param>
/// <param name="Specimen">What is tested, such as tissue or plasma; null if the source does not state it.</param>
/// <param name="Coverage">What the assay covers, in one sentence; null if the source does not state it.</param>
/// <param name="CoversAllExons">True if the assay analyzes every exon of the gene.</param>
/// <param name="Citation">Where the assay is described.</param>
public sealed record AssayAnswer(string Id, string Name, string? NameJapanese, string? Specimen, string? Coverage, bool CoversAllExons, string Citation)
{
    internal static AssayAnswer Of(CatalogAssay assay) => new(
        assay.Id,
        assay.Name,
        JsonText.OrNull(assay.NameJapanese),
        JsonText.OrNull(assay.Specimen),
        JsonText.OrNull(assay.Coverage),
        assay.CoversAllExons,
        assay.Citation.ToString());
}
