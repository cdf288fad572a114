using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Checks;

/// <summary>On each day that a row is in the table, a statement says what its use is: without one, the answer would be that nothing is stated.</summary>
internal static class CoverageCheck
{
    public static void Check(AssayRow assay, NamedCatalog catalog, FindingList findings)
    {
        if (findings.HasErrorsIn(assay.Id.File))
        {
            return; // statements with errors may be those that are missing
        }

        var uses = catalog.Uses[assay];
        var uncovered = catalog.Targets[assay]
            .Select(target => (Row: target.Row, Day: Period.Of(target.Row).FirstDayNotIn(PeriodsOf(target, uses))))
            .Where(item => item.Day is not null && CellValues.IsDate(item.Row.From))
            .GroupBy(item => (item.Day, item.Row.Use.Value));

        // A statement is missing once, however many rows it would select.
        foreach (var group in uncovered)
        {
            var row = group.First().Row;
            var others = group.Count() == 1 ? string.Empty : $", and of {group.Count() - 1} more";
            findings.Report(
                StatementRules.NotCovered,
                row.Use,
                $"No statement of use covers the use {row.Use.Value} of row {row.Number}{others} from {group.Key.Day}: add one with 'select: {{rows: {row.Use.Value}}}'.",
                related: assay.UsesKey);
        }
    }

    private static IEnumerable<Period> PeriodsOf(ReadTarget target, IEnumerable<ReadUse> uses) =>
        uses.Where(use => use.Row.Use.Value == target.Row.Use.Value && Selects(use, target)).Select(use => Period.Of(use.Row));

    /// <summary>True if a statement selects a row by itself, its DNA change or its protein.</summary>
    internal static bool Selects(ReadUse use, ReadTarget target) =>
        use.Targets.Any(selected => ReferenceEquals(selected, target))
        || use.Alleles.Any(name => name.IsOk && target.Coding.IsOk && name.Description.Allele == target.Coding.Description.Allele)
        || use.Proteins.Any(name => name.IsOk && target.Coding.IsOk && name.Description.Product == target.Coding.Description.Product);
}
