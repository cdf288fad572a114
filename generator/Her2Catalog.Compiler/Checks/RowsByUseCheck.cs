using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Rows are selected for companion diagnosis either by their printed use for every therapy and jurisdiction, or by number. A row that is
/// approved for one therapy only has the same printed use as all others, so that a statement for another therapy that
/// selects by use would make it a companion diagnostic for that one too.
/// </summary>
internal static class RowsByUseCheck
{
    public static void Check(IReadOnlyList<ReadUse> uses, FindingList findings)
    {
        var companions = uses.Where(use => use.Row.IsCompanionDiagnostic && use.Selector.Key == SelectorKey.Rows).ToArray();
        foreach (var byUse in companions.Where(use => use.Selector.RowUse is not null))
        {
            if (companions.FirstOrDefault(use => use.Selector.RowUse is null && GroupOf(use) != GroupOf(byUse)) is { } byNumber)
            {
                var (therapy, jurisdiction) = GroupOf(byNumber);
                var (ownTherapy, ownJurisdiction) = GroupOf(byUse);
                findings.Report(
                    StatementRules.RowsByUse,
                    byUse.Selector.RowUse!,
                    $"Rows that another statement selects by number for {therapy} in {jurisdiction} are companion diagnostics for " +
                        $"{ownTherapy} in {ownJurisdiction} too, because they have the same printed use. Select the rows of this " +
                        "statement by number, such as [1-48].",
                    related: byNumber.Selector.Place);
            }
        }
    }

    private static (string Therapy, string Jurisdiction) GroupOf(ReadUse use) => (use.Row.Therapy.Text(), use.Row.Jurisdiction.Text());
}
