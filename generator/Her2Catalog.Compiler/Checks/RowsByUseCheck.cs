using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks that companion diagnostics select rows by their printed use for all therapies and jurisdictions, or by number. A row that
/// is approved for one therapy only has the same printed use as other rows, so a statement that selects by use would make it
/// a companion diagnostic for another therapy, too.
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
                var message = CompilerMessages.RowsSelectedByUse(therapy, jurisdiction, ownTherapy, ownJurisdiction);
                findings.Report(StatementRules.RowsByUse, byUse.Selector.RowUse!, message, related: byNumber.Selector.Place);
            }
        }
    }

    private static (string Therapy, string Jurisdiction) GroupOf(ReadUse use) => (use.Row.Therapy.Text(), use.Row.Jurisdiction.Text());
}
