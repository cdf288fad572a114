using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks that each statement of use selects something, and agrees with the printed use of rows.</summary>
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
                Report(selector.Place, CompilerMessages.EmptyList());
                break;
            case SelectorKey.Residues:
                CheckRange(selector, catalog.Reference.ResidueCount, CompilerMessages.ResiduesOutside);
                break;
            case SelectorKey.Exons:
                CheckRange(selector, catalog.Reference.Exons.Count, CompilerMessages.ExonsOutside);
                break;
        }

        if (!selector.IsExact && selector.Key != SelectorKey.Missing && !ChangeTerms.Selected(selector).Any())
        {
            var place = selector.ExceptChanges.Concat(selector.Changes).FirstOrDefault() ?? selector.Place;
            Report(place, CompilerMessages.NoKindOfChange());
        }
    }

    private void CheckRows(ReadUse use)
    {
        if (assay.TargetFile is null)
        {
            Report(use.Selector.Place, CompilerMessages.NoTable(assay.Id.Value));
        }
        else if (use.Selector.RowUse is { } rowUse)
        {
            if (use.Targets.Count == 0 && TargetRow.Uses.Contains(rowUse.Value))
            {
                Report(rowUse, CompilerMessages.NoRowOfUse(rowUse.Value, PeriodOf(use.Row)));
            }
        }
        else if (use.Selector.RowNumbers.Count == 0)
        {
            Report(use.Selector.Place, CompilerMessages.EmptyList());
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
                Report(range.Cell, CompilerMessages.RowsOutside(range.Cell.Value, known.Count));
            }
            else if (!use.Targets.Any(target => range.Contains(target.Row.Number)))
            {
                Report(range.Cell, CompilerMessages.NoRowInPeriod(range.Cell.Value, PeriodOf(use.Row)));
            }
        }
    }

    // A correction never permits more than the statement does.
    private void CheckPrintedUse(ReadUse use)
    {
        if (use.Targets.FirstOrDefault(target => target.Row.Use.Value != use.Row.Use.Value) is { } other)
        {
            var message = CompilerMessages.OtherUse(other.Row.Number, other.Row.Use.Value, use.Row.Use.Value);
            var correction = use.Row.IsCompanionDiagnostic ? other.Row.Use.Value : null;
            findings.Report(StatementRules.OtherUse, use.Row.Use, message, correction, other.Row.Use);
        }
    }

    private void CheckRange(SelectorRow selector, int count, Func<string, int, LocalizedMessage> outside)
    {
        if (selector.Range is { } range && (range.First < 1 || range.Last < range.First || range.Last > count))
        {
            Report(range.Cell, outside(range.Cell.Value, count));
        }
    }

    private void Report(Cell place, LocalizedMessage message) => findings.Report(StatementRules.SelectsNothing, place, message);

    private static LocalizedMessage PeriodOf(UseRow use) => use.Until is null
        ? CompilerMessages.FromDay(use.From.Value)
        : CompilerMessages.FromDayUntil(use.From.Value, use.Until.Value);
}
