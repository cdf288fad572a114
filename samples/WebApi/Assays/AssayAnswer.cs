using Her2Catalog;

namespace WebApi.Assays;

/// <summary>An assay of the catalog.</summary>
/// <param name="Id">By which it is asked, such as <c>OncomineDxTargetTest</c>.</param>
/// <param name="Name">In English.</param>
/// <param name="NameJapanese">As the source prints it.</param>
/// <param name="Specimen">What is tested, such as tissue or plasma; <c>NotStated</c> where the source is silent.</param>
/// <param name="Coverage">What it can find, in one sentence.</param>
/// <param name="CoversAllExons">True where it analyses every exon of the gene.</param>
/// <param name="ConfirmWith">Id of the assay that its results are to be confirmed with; null where there is none.</param>
/// <param name="Sources">Where it stands: fact ids and section of the cited document.</param>
public sealed record AssayAnswer(
    string Id,
    string Name,
    string NameJapanese,
    string Specimen,
    string Coverage,
    bool CoversAllExons,
    string? ConfirmWith,
    string Sources)
{
    internal static AssayAnswer Of(Her2.Assay assay) => new(
        assay.Identifier,
        assay.Name,
        assay.NameJapanese,
        assay.Specimen,
        assay.Coverage,
        assay.CoversAllExons,
        assay.ConfirmWith.IsNone ? null : assay.ConfirmWith.Identifier,
        assay.Sources);
}
