using System.Globalization;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Checks assays (family 3xx): their file names, and the counts, numbers and dates of their tables.</summary>
internal sealed class AssayCheck(CatalogRows rows, FindingList findings)
{
    private readonly EditionCheck editions = new(rows.Manifest, findings);

    public static void Check(CatalogRows rows, FindingList findings)
    {
        var check = new AssayCheck(rows, findings);
        foreach (var assay in rows.Assays)
        {
            check.CheckFileName(assay);
            if (assay.HasEveryTarget)
            {
                check.CheckTargets(assay);
                check.CheckRowNumbers(assay);
            }
        }
    }

    // Ids are unique, so file names that repeat them are too: 'lung-cancer-compact-panel.yaml' contains LungCancerCompactPanel.
    private void CheckFileName(AssayRow assay)
    {
        var path = assay.Id.File.Path.Replace('\\', '/');
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var expectedId = file.Split('.')[0].Replace("-", string.Empty);
        if (assay.Id.IsStated() && !string.Equals(expectedId, assay.Id.Value, StringComparison.OrdinalIgnoreCase))
        {
            findings.Report(AssayRules.FileName, assay.Id, CompilerMessages.AssayFileName(assay.Id.Value, file));
        }
    }

    private void CheckTargets(AssayRow assay)
    {
        foreach (var target in assay.Targets)
        {
            editions.CheckPeriod(target.From, target.Until);
            editions.CheckDay(target.From);
            editions.CheckDay(target.Until);
        }

        if (assay.TargetFile is { } declared && assay.IsWhole)
        {
            CheckCount(assay, "CompanionDiagnostic", declared.CompanionDiagnosticCell, declared.CompanionDiagnostic);
            CheckCount(assay, "ReferenceOnly", declared.ReferenceOnlyCell, declared.ReferenceOnly);
        }
    }

    private void CheckCount(AssayRow assay, string use, Cell cell, int declared)
    {
        // The assay declares the rows of the newest edition, without those that ended before it.
        var rowsOfUse = assay.Targets.Count(target => target.Use.Value == use && editions.IsInNewest(target.Until));
        if (rowsOfUse != declared)
        {
            var message = CompilerMessages.RowCount(assay.Id.Value, declared, use, rowsOfUse);
            findings.Report(AssayRules.RowCount, cell, message, rowsOfUse.ToString(CultureInfo.InvariantCulture));
        }
    }

    // A gap in the numbers of the printed table is a lost row; a repeated number is a repeated row.
    private void CheckRowNumbers(AssayRow assay)
    {
        var first = new Dictionary<int, Cell>();
        foreach (var target in assay.Targets)
        {
            if (first.TryGetValue(target.Number, out var earlier))
            {
                findings.Report(AssayRules.RowNumber, target.NumberCell, CompilerMessages.RowNumberTwice(target.Number), related: earlier);
            }
            else
            {
                first.Add(target.Number, target.NumberCell);
            }
        }

        var count = assay.Targets.Count;
        var missing = Enumerable.Range(1, count).FirstOrDefault(row => !first.ContainsKey(row));
        foreach (var number in first.Where(number => number.Key > count))
        {
            var message = CompilerMessages.RowNumberMissing(count, number.Key, missing);
            findings.Report(AssayRules.RowNumber, number.Value, message, missing.ToString(CultureInfo.InvariantCulture));
        }
    }
}
