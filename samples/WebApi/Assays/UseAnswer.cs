using Her2Catalog;

namespace WebApi.Assays;

/// <summary>A dated, sourced statement of what an assay's result may be used for.</summary>
/// <param name="Use">The permitted use.</param>
/// <param name="Therapy">Id of the therapy that the use is for; null if the statement names none.</param>
/// <param name="Indication">The indication; null if the statement names none.</param>
/// <param name="Jurisdiction">Id of the jurisdiction; null if the statement names none.</param>
/// <param name="From">First day on which the statement applies.</param>
/// <param name="Until">First day on which it no longer applies; null if open.</param>
/// <param name="Citations">Where it is stated.</param>
public sealed record UseAnswer(PermittedUse Use, string? Therapy, string? Indication, string? Jurisdiction, DateOnly From, DateOnly? Until, string[] Citations)
{
    internal static UseAnswer Of(UseStatement statement) => new(
        statement.Use,
        JsonText.OrNull(statement.Therapy.Id),
        JsonText.OrNull(CatalogText.Select(statement.Indication, statement.IndicationJapanese)),
        JsonText.OrNull(statement.Jurisdiction.Id),
        statement.From,
        statement.Until,
        [.. statement.Citations.Select(citation => citation.GetText())]);
}
