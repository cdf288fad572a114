using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>What is compared of an answer. Citations of uses and ids of editions may differ without a change of what it says.</summary>
/// <param name="Variant">Preferred short name, or empty.</param>
/// <param name="ConfirmWith">Id of the confirming assay, or empty.</param>
/// <param name="ConfirmWithName">Its name.</param>
/// <param name="ConfirmingTherapies">Therapies and jurisdictions of what the confirming assay says.</param>
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
            confirming.Assay.Name,
            confirming.Use,
            confirming.TherapyList,
            [
                .. answer.Statements.Select(statement => ComparedUse.Of(catalog, statement)).Distinct()
                    .OrderByDescending(use => use.Use).ThenBy(use => use.ToString(), StringComparer.Ordinal),
            ]);
    }

    public bool Equals(ComparedAnswer? other) =>
        other is not null &&
        (Status, Variant, Use, Match) == (other.Status, other.Variant, other.Use, other.Match) &&
        (Next, ConfirmWith, ConfirmingUse) == (other.Next, other.ConfirmWith, other.ConfirmingUse) &&
        ConfirmingTherapies.SequenceEqual(other.ConfirmingTherapies) &&
        Uses.SequenceEqual(other.Uses);

    public override int GetHashCode() => HashCode.Combine(Status, Variant, Use, Match, Next, ConfirmWith, ConfirmingUse, Uses.Count);

    private string ConfirmingText =>
        AnswerText.Of(ConfirmingUse) + (ConfirmingTherapies.Count == 0 ? string.Empty : $" for {string.Join(", ", ConfirmingTherapies)}");

    /// <summary>The answer in one line. Lines of different answers differ.</summary>
    public override string ToString()
    {
        var name = Status switch
        {
            LookupStatus.Found => Variant,
            LookupStatus.NotInCatalog => "not in the catalog",
            LookupStatus.BeforeFirstEdition => "before the first edition",
            LookupStatus.ContradictsReference => "contradicts the reference",
            LookupStatus.OutOfRange => "out of range",
            LookupStatus.OtherGene => "another gene",
            LookupStatus.OtherTranscript => "another transcript",
            LookupStatus.Unsupported => "unsupported",
            _ => "unreadable",
        };
        string[] parts =
        [
            Uses.Count == 0 ? AnswerText.Of(Use) : string.Join(" + ", Uses),
            AnswerText.Of(Match),
            Next switch
            {
                NextStep.ConfirmWith => $"confirm with {ConfirmWithName} ({ConfirmingText})",
                NextStep.ExpertPanel => "refer to an expert panel",
                _ => string.Empty,
            },
        ];
        return $"{name}: {string.Join("; ", parts.Where(part => part.Length > 0))}";
    }
}

/// <summary>What is compared of a statement of use.</summary>
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

    public override string ToString() =>
        $"{AnswerText.Of(Use)}{(Scope.Length == 0 ? string.Empty : $" for {Scope}")} {AnswerText.Period(From, Until)}";
}
