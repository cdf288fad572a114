using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>The parts of an answer that are compared.</summary>
/// <remarks>Citations of uses and ids of editions may differ without changing the answer.</remarks>
/// <param name="Variant">Preferred short name, or empty.</param>
/// <param name="ConfirmWith">Id of the confirming assay, or empty.</param>
/// <param name="ConfirmWithName">Its name.</param>
/// <param name="ConfirmingTherapies">Therapies and jurisdictions of the answer of the confirming assay.</param>
/// <param name="ConfirmingScopes">The same in words.</param>
/// <param name="Uses">Every statement in force that applies, in a fixed order.</param>
internal sealed record ComparedAnswer(
    LookupStatus Status,
    string Variant,
    PermittedUse Use,
    AssayMatch Match,
    NextStep Next,
    string ConfirmWith,
    string ConfirmWithName,
    PermittedUse ConfirmingUse,
    IReadOnlyList<string> ConfirmingTherapies,
    IReadOnlyList<string> ConfirmingScopes,
    IReadOnlyList<ComparedUse> Uses)
{
    public static ComparedAnswer Of(ComparedCatalog catalog, Interpretation answer)
    {
        var confirming = answer.Confirming;
        return new ComparedAnswer(
            answer.Status,
            answer.Variant.Name,
            answer.Use,
            answer.Match,
            answer.Next,
            confirming.Assay.Id,
            EntryText.Name(confirming.Assay),
            confirming.Use,
            confirming.TherapyList,
            [
                .. confirming.Statements.Where(statement => statement.Use == confirming.Use)
                    .Select(AnswerText.Scope).Where(scope => scope.Length > 0).Distinct(),
            ],
            [
                .. answer.Statements.Select(statement => ComparedUse.Of(catalog, statement)).Distinct()
                    .OrderByDescending(use => use.Use).ThenBy(use => use.Therapy.Length == 0)
                    .ThenBy(use => (use.Therapy, use.Jurisdiction, use.Indication, use.From)),
            ]);
    }

    public bool Equals(ComparedAnswer? other) =>
        other is not null &&
        (Status, Variant, Use, Match) == (other.Status, other.Variant, other.Use, other.Match) &&
        (Next, ConfirmWith, ConfirmingUse) == (other.Next, other.ConfirmWith, other.ConfirmingUse) &&
        ConfirmingTherapies.SequenceEqual(other.ConfirmingTherapies) &&
        Uses.SequenceEqual(other.Uses);

    public override int GetHashCode() => HashCode.Combine(Status, Variant, Use, Match, Next, ConfirmWith, ConfirmingUse, Uses.Count);

    /// <summary>The answer in one line. Lines of different answers differ.</summary>
    public override string ToString()
    {
        var name = Status == LookupStatus.Found ? Variant : AnswerText.Of(Status).ToString();
        var confirming = TextList.OfDetails([AnswerText.Of(ConfirmingUse).ToString(), .. ConfirmingScopes]);
        var details = TextList.OfDetails(
        [
            Uses.Count == 0 ? AnswerText.Of(Use).ToString() : string.Join(" + ", Uses),
            AnswerText.Of(Match),
            Next == NextStep.ConfirmWith ? ToolMessages.ConfirmWith(ConfirmWithName, confirming).ToString() : AnswerText.Of(Next),
        ]);
        return name + ToolMessages.LabelSeparator() + details;
    }
}

/// <summary>The parts of a statement of use that are compared.</summary>
/// <param name="Therapy">Id, or empty.</param>
/// <param name="Jurisdiction">Id, or empty.</param>
/// <param name="Scope">Therapy, jurisdiction and indication in words.</param>
internal sealed record ComparedUse(
    PermittedUse Use,
    string Therapy,
    string Indication,
    string Jurisdiction,
    DateOnly From,
    DateOnly? Until,
    string Scope)
{
    public static ComparedUse Of(ComparedCatalog catalog, UseStatement statement) => new(
        statement.Use,
        statement.Therapy.Id,
        statement.Indication,
        statement.Jurisdiction.Id,
        statement.From,
        catalog.KnownEnd(statement.Until),
        AnswerText.Scope(statement));

    public override string ToString() => Scope.Length == 0
        ? ToolMessages.UseInPeriod(AnswerText.Of(Use), AnswerText.Period(From, Until)).ToString()
        : ToolMessages.UseOfScope(AnswerText.Of(Use), Scope, AnswerText.Period(From, Until)).ToString();
}
