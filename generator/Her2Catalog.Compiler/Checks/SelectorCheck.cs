using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Each statement of use selects something, and says of rows what the table prints.</summary>
internal sealed class SelectorCheck(AssayRow assay, NamedCatalog catalog, FindingList findings)
{
    public static void Check(AssayRow assay, NamedCatalog catalog, FindingList findings)
    {
        var check = new SelectorCheck(assay, catalog, findings);
        foreach (var use in catalog.Uses[assay])
        {
            check.CheckSelector(use);
        }
    }

    private void CheckSelector(ReadUse use)
    {
        var selector = use.Selector;
        switch (selector.Key)
        {
            case SelectorKey.Rows:
                CheckRows(use);
                CheckPrintedUse(use);
                break;
            case SelectorKey.Alleles or SelectorKey.Proteins when selector.Names.Count == 0:
                Report(selector.Place, "The list is empty: the statement selects nothing.");
                break;
            case SelectorKey.Residues:
                CheckRange(selector, catalog.Reference.ResidueCount, "a protein", "residues");
                break;
            case SelectorKey.Exons:
                CheckRange(selector, catalog.Reference.Exons.Count, "a transcript", "exons");
                break;
        }

        if (!selector.IsExact && selector.Key != SelectorKey.Missing && !ChangeTerms.Selected(selector).Any())
        {
            var place = selector.ExceptChanges.Concat(selector.Changes).FirstOrDefault() ?? selector.Place;
            Report(place, "'changes' and 'except_changes' leave no kind of change that the statement can select.");
        }
    }

    private void CheckRows(ReadUse use)
    {
        if (assay.TargetFile is null)
        {
            Report(use.Selector.Place, $"{assay.Id.Value} has no table, so it has no rows to select.");
        }
        else if (use.Selector.RowUse is { } rowUse)
        {
            if (use.Targets.Count == 0 && TargetRow.Uses.Contains(rowUse.Value))
            {
                Report(rowUse, $"No row of the table has the use {rowUse.Value} on a day of the statement, {Days(use.Row)}.");
            }
        }
        else if (use.Selector.RowNumbers.Count == 0)
        {
            Report(use.Selector.Place, "The list is empty: the statement selects nothing.");
        }
        else
        {
            CheckRowNumbers(use);
        }
    }

    private void CheckRowNumbers(ReadUse use)
    {
        var known = new HashSet<int>(assay.Targets.Select(target => target.Number));
        foreach (var range in use.Selector.RowNumbers)
        {
            if (range.Last < range.First || range.Last > known.Count)
            {
                Report(range.Cell, $"{range.Cell.Value} is no range of the {known.Count} rows of the table.");
            }
            else if (!use.Targets.Any(target => range.Contains(target.Row.Number)))
            {
                Report(range.Cell, $"No row of {range.Cell.Value} is in the table on a day of the statement, {Days(use.Row)}.");
            }
        }
    }

    // Of rows that are selected by their use, the selector itself names the printed use.
    private void CheckPrintedUse(ReadUse use)
    {
        if (use.Targets.FirstOrDefault(target => target.Row.Use.Value != use.Row.Use.Value) is { } other)
        {
            findings.Report(
                StatementRules.OtherUse,
                use.Row.Use,
                $"Row {other.Row.Number} of the table is printed as {other.Row.Use.Value}, not {use.Row.Use.Value}.",
                use.Row.IsCompanionDiagnostic ? other.Row.Use.Value : null, // a correction never permits more
                other.Row.Use);
        }
    }

    private void CheckRange(SelectorRow selector, int count, string whole, string parts)
    {
        if (selector.Range is { } range && (range.First < 1 || range.Last < range.First || range.Last > count))
        {
            Report(range.Cell, $"{range.Cell.Value} is no range of {whole} of {count} {parts}.");
        }
    }

    private void Report(Cell place, string message) => findings.Report(StatementRules.SelectsNothing, place, message);

    private static string Days(UseRow use) => use.Until is null ? $"from {use.From.Value}" : $"from {use.From.Value} until {use.Until.Value}";
}
