namespace Her2Catalog.Tool.Comparing;

/// <summary>What is compared of an answer. Where it stands, and of which edition it is, may differ without a change of what it says.</summary>
internal sealed record ComparedAnswer(
    LookupStatus Status,
    string Variant,
    Use Use,
    Match Match,
    NextStep Next,
    string ConfirmWith,
    Use ConfirmingUse,
    string Therapy,
    string Jurisdiction)
{
    public static ComparedAnswer Of(string variant, Interpretation interpretation) => new(
        interpretation.Status,
        variant,
        interpretation.Use,
        interpretation.Match,
        interpretation.Next,
        interpretation.ConfirmWith.ToString(),
        interpretation.ConfirmingUse,
        interpretation.Therapy,
        interpretation.Jurisdiction);

    /// <summary>In one line; two answers that differ have lines that differ.</summary>
    public override string ToString()
    {
        var met = Status == LookupStatus.Found ? Variant : Status.ToString();
        var claim = Therapy.Length == 0 ? string.Empty : $", {Therapy} in {Jurisdiction}";
        var next = Next switch
        {
            NextStep.None => string.Empty,
            NextStep.ConfirmWith => $"; confirm with {ConfirmWith}, which says {ConfirmingUse}",
            _ => $"; {Next}",
        };
        return $"{met}: {Use} ({Match}){claim}{next}";
    }
}
