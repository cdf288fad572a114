using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Checks that a statement specifies the use of each row on each day that the row is in the table. Without one, the answer would
/// be NotStated.
/// </summary>
internal static class CoverageCheck
{
    public static void Check(AssayRow assay, NamedCatalog catalog, FindingList findings)
    {
        if (findings.HasErrorsIn(assay.Id.File))
        {
            return; // a missing statement may be one with errors
        }

        var uses = catalog.Uses[assay];
        var uncovered = catalog.Targets[assay]
            .Select(target => (Row: target.Row, Day: Period.Of(target.Row).FirstDayNotIn(PeriodsOf(target, uses))))
            .Where(item => item.Day is not null && CellValues.IsDate(item.Row.From))
            .GroupBy(item => (item.Day, item.Row.Use.Value));

        // Report a missing statement once, however many rows it would select.
        foreach (var group in uncovered)
        {
            var row = group.First().Row;
            var message = group.Count() == 1
                ? CompilerMessages.NotCovered(row.Use.Value, row.Number, group.Key.Day!)
                : CompilerMessages.NotCoveredRows(row.Use.Value, row.Number, group.Count() - 1, group.Key.Day!);
            findings.Report(StatementRules.NotCovered, row.Use, message, related: assay.UsesKey);
        }
    }

    private static IEnumerable<Period> PeriodsOf(ReadTarget target, IEnumerable<ReadUse> uses) =>
        uses.Where(use => use.Row.Use.Value == target.Row.Use.Value && Selects(use, target)).Select(use => Period.Of(use.Row));

    /// <summary>Returns true if a statement selects a row by its number or use, its DNA change or its protein.</summary>
    internal static bool Selects(ReadUse use, ReadTarget target) =>
        use.Targets.Any(selected => ReferenceEquals(selected, target))
        || use.Alleles.Any(name => name.IsOk && target.Coding.IsOk && name.Description.Allele == target.Coding.Description.Allele)
        || use.Proteins.Any(name => name.IsOk && target.Coding.IsOk && name.Description.Product == target.Coding.Description.Product);
}
