using Her2Catalog;

namespace WebApi.Assays;

/// <summary>What an assay's result may be used for, as the cited source says. Not medical advice: where the source is silent, it is <c>NotStated</c>.</summary>
/// <param name="Assay">Id of the assay.</param>
/// <param name="Status">How the name was found: <c>Found</c>, or <c>NotInCatalog</c> for a readable name that agrees with the reference; anything else is a problem.</param>
/// <param name="Use">What the result may be used for.</param>
/// <param name="Match">How the name met the assay's table.</param>
/// <param name="Next">What the source says comes next.</param>
/// <param name="ConfirmWith">Id of the assay to confirm with, where that comes next; null otherwise.</param>
/// <param name="ConfirmingUse">What the confirming assay can say of the same name, where that comes next; null otherwise.</param>
/// <param name="Therapy">Id of the therapy that a companion diagnostic is for; null for any other use.</param>
/// <param name="Jurisdiction">Where the companion diagnostic is approved; null for any other use.</param>
/// <param name="ListedAlleles">For the match <c>OtherAllele</c>: the alleles of the same protein that the table does hold; null otherwise.</param>
/// <param name="Sources">Where it stands: fact ids and section of the cited document.</param>
/// <param name="Edition">The edition of the catalog that says so.</param>
public sealed record InterpretationAnswer(
    string Assay,
    LookupStatus Status,
    Use Use,
    Match Match,
    NextStep Next,
    string? ConfirmWith,
    Use? ConfirmingUse,
    string? Therapy,
    string? Jurisdiction,
    string[]? ListedAlleles,
    string Sources,
    string Edition)
{
    internal static InterpretationAnswer Of(Her2.Assay assay, Interpretation said)
    {
        bool isConfirmed = said.Next == NextStep.ConfirmWith;
        bool isClaimed = said.Use == Use.CompanionDiagnostic;
        return new InterpretationAnswer(
            assay.Identifier,
            said.Status,
            said.Use,
            said.Match,
            said.Next,
            isConfirmed ? said.ConfirmWith.ToString() : null,
            isConfirmed ? said.ConfirmingUse : null,
            isClaimed ? said.Therapy : null,
            isClaimed ? said.Jurisdiction : null,
            said.Match == Match.OtherAllele ? said.ListedAlleles.ToArray() : null,
            said.Sources,
            said.Edition);
    }
}
