using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>The result of a check.</summary>
/// <param name="Findings">In the order of the build: by path, then by place.</param>
/// <param name="Repaired">The findings that were fixed.</param>
/// <param name="Sealed">The files whose seals were renewed, with the entries that changed.</param>
/// <param name="FileCount">The number of files that were read.</param>
internal sealed record CheckReport(
    IReadOnlyList<Finding> Findings, IReadOnlyList<Finding> Repaired, IReadOnlyList<RenewedFile> Sealed, int FileCount)
{
    /// <summary>Counts the findings of a severity.</summary>
    public int Count(Severity severity) => Findings.Count(finding => finding.Severity == severity);

    /// <summary>True if a build would generate nothing.</summary>
    public bool HasErrors => Count(Severity.Error) > 0;
}
