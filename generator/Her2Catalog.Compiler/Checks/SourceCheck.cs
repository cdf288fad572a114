using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Holds the reference numbers of sources against the list of references.</summary>
internal static class SourceCheck
{
    public static void Check(CatalogRows rows, FindingList findings)
    {
        var known = new HashSet<string>(rows.References.Select(row => row.Number.Value), StringComparer.Ordinal);
        foreach (var cell in Sources(rows).SelectMany(source => source.References).Where(cell => !known.Contains(cell.Value)))
        {
            findings.Report(AssayRules.UnknownId, cell, $"There is no reference {cell.Value} in the list of references.");
        }
    }

    private static IEnumerable<SourceRow> Sources(CatalogRows rows)
    {
        var assays = rows.Assays.SelectMany(row => Of(row.Source, row.Statements));
        var mentioned = rows.Mentioned.SelectMany(row => Of(row.Source, row.Statements));
        var therapies = rows.Therapies.SelectMany(row => Of(row.Source, row.Statements).Concat(row.Approvals.Select(approval => approval.Source)));
        var trials = rows.Trials.SelectMany(row => Of(row.Source, row.Statements).Concat(row.Cohorts.SelectMany(cohort => cohort.Estimates.Select(estimate => estimate.Source).Append(cohort.Source))));
        var rest = rows.Claims.Select(row => row.Source).Concat(rows.Statements.Select(row => row.Source));
        return assays.Concat(mentioned).Concat(therapies).Concat(trials).Concat(rest);
    }

    private static IEnumerable<SourceRow> Of(SourceRow own, IEnumerable<TextRow> statements) => statements.Select(statement => statement.Source).Append(own);
}
