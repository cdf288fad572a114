using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>What a check found.</summary>
/// <param name="Findings">In the order of the build: by path, then by place.</param>
/// <param name="Repaired">The findings that were fixed.</param>
/// <param name="Sealed">The files whose seals were renewed, with the entries that changed.</param>
/// <param name="FileCount">How many files were read.</param>
internal sealed record CheckReport(IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Repaired, IReadOnlyList<RenewedFile> Sealed, int FileCount)
{
    /// <summary>How many findings are of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>True where nothing would be generated.</summary>
    public bool HasErrors => Count(Severity.Error) > 0;

    /// <summary>One line for a person.</summary>
    public string Summary
    {
        get
        {
            var counts = new[] { (Severity.Error, "error"), (Severity.Warning, "warning"), (Severity.Info, "remark") }
                .Select(pair => (Number: Count(pair.Item1), Word: pair.Item2))
                .Where(pair => pair.Number > 0)
                .Select(pair => $"{pair.Number} {pair.Word}{(pair.Number == 1 ? "" : "s")}")
                .ToArray();
            var found = counts.Length == 0 ? "no findings" : string.Join(", ", counts);
            return $"{FileCount} files checked: {found}";
        }
    }
}
