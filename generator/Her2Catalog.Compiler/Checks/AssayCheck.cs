using System.Globalization;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Family 3xx, assays: their names, and the counts, numbers and days of their tables.</summary>
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

    // 'lung-cancer-compact-panel.yaml' contains LungCancerCompactPanel: the name of the file repeats an id that nothing else may repeat.
    private void CheckFileName(AssayRow assay)
    {
        var path = assay.Id.File.Path.Replace('\\', '/');
        var file = path.Substring(path.LastIndexOf('/') + 1);
        if (assay.Id.IsStated() && !string.Equals(file.Split('.')[0].Replace("-", string.Empty), assay.Id.Value, StringComparison.OrdinalIgnoreCase))
        {
            findings.Report(AssayRules.FileName, assay.Id, $"'{assay.Id.Value}' is the id of the assay in '{file}': name the file after the assay, with hyphens between words.");
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
        // The assay declares the rows of the newest edition; rows that ended before it are history.
        var rowsOfUse = assay.Targets.Count(target => target.Use.Value == use && editions.IsInNewest(target.Until));
        if (rowsOfUse != declared)
        {
            findings.Report(AssayRules.RowCount, cell, $"{assay.Id.Value} declares {declared} rows of {use}; its table has {rowsOfUse}.", rowsOfUse.ToString(CultureInfo.InvariantCulture));
        }
    }

    // A gap in the numbers of the printed table is a row that was lost; a number given twice is one that was doubled.
    private void CheckRowNumbers(AssayRow assay)
    {
        var first = new Dictionary<int, Cell>();
        foreach (var target in assay.Targets)
        {
            if (first.TryGetValue(target.Number, out var earlier))
            {
                findings.Report(AssayRules.RowNumber, target.NumberCell, $"Row number {target.Number} is given twice.", related: earlier);
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
            findings.Report(AssayRules.RowNumber, number.Value, $"The table has {count} rows and a row number {number.Key}; row {missing} is missing.", missing.ToString(CultureInfo.InvariantCulture));
        }
    }
}
