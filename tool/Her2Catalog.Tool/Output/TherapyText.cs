using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Approvals and trials of a therapy, a line each.</summary>
internal static class TherapyText
{
    public static IEnumerable<string> LinesOf(CatalogTherapy therapy, AnswerScope scope, CitationList citations)
    {
        foreach (var approval in therapy.Approvals.Where(approval => IsGranted(approval, scope)))
        {
            var granted = ToolMessages.ApprovedIn(EntryText.Name(approval.Jurisdiction), approval.Date).ToString();
            var indication = CatalogText.Select(approval.Indication, approval.IndicationJapanese);
            var dose = CatalogText.Select(approval.Dose, approval.DoseJapanese);
            yield return Join(granted, indication, LineOf(approval), dose) + Number(approval.Citation);
        }

        foreach (var trial in therapy.Trials)
        {
            var population = CatalogText.Select(trial.Population, trial.PopulationJapanese);
            yield return Join(EntryText.Name(trial), population) + Number(trial.Citation);
        }

        string Number(Citation citation) => " " + citations.NumbersOf(citation);
    }

    // A date is stated as a year, a month or a day.
    private static bool IsGranted(Approval approval, AnswerScope scope)
    {
        var day = AnswerText.Of(scope.Day);
        return (scope.Jurisdiction.IsNone || approval.Jurisdiction == scope.Jurisdiction) &&
            string.CompareOrdinal(approval.Date, day[..Math.Min(approval.Date.Length, day.Length)]) <= 0;
    }

    private static string LineOf(Approval approval) => approval.Line.Length == 0
        ? string.Empty
        : ToolMessages.TherapyLine(CatalogText.Select(approval.Line, approval.LineJapanese)).ToString();

    private static string Join(string first, params string[] others)
    {
        var rest = TextList.Of(others.Where(part => part.Length > 0));
        return rest.Length == 0 ? first : $"{first}{ToolMessages.LabelSeparator()}{rest}";
    }
}
