using Her2Catalog;

namespace WebApi.Assays;

/// <summary>What an assay's result may be used for, as the cited sources say. Not medical advice: if the source is silent, the use is <c>NotStated</c>.</summary>
/// <param name="Assay">Id of the assay.</param>
/// <param name="Use">The strongest use among <c>uses</c>.</param>
/// <param name="Match">How the name matches what the assay lists.</param>
/// <param name="NextStep">The next step that a source states.</param>
/// <param name="ConfirmWith">Id of the assay to confirm the result with; null if that is not the next step.</param>
/// <param name="ConfirmingUse">What the confirming assay's result may be used for; null if that is not the next step.</param>
/// <param name="ConfirmingTherapies">Therapies and jurisdictions of that use, such as <c>TrastuzumabDeruxtecan@Japan</c>.</param>
/// <param name="ListedAlleles">For the match <c>OtherAllele</c>: the alleles of the same protein that the assay lists; otherwise empty.</param>
/// <param name="Uses">Every statement in force on the date that applies.</param>
public record AssayUse(
    string Assay,
    PermittedUse Use,
    AssayMatch Match,
    NextStep NextStep,
    string? ConfirmWith,
    PermittedUse? ConfirmingUse,
    IReadOnlyList<string> ConfirmingTherapies,
    string[] ListedAlleles,
    UseAnswer[] Uses)
{
    internal static AssayUse Of(Interpretation answer)
    {
        var confirming = answer.Confirming;
        return new AssayUse(
            answer.Assay.Id,
            answer.Use,
            answer.Match,
            answer.Next,
            JsonText.OrNull(confirming.Assay.Id),
            confirming.Assay.IsNone ? null : confirming.Use,
            confirming.TherapyList,
            answer.ListedAlleles.ToArray(),
            [.. answer.Statements.Select(UseAnswer.Of)]);
    }
}
