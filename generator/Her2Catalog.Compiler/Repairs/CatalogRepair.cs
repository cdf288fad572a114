using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>A catalog whose files were repaired.</summary>
/// <param name="Files">All files, including those that did not change.</param>
/// <param name="Applied">The repaired findings, in order. Their places are those of the text before the repair.</param>
/// <param name="Compiled">The result of compiling the repaired files.</param>
public sealed record RepairedCatalog(IReadOnlyList<SourceFile> Files, IReadOnlyList<Finding> Applied, CompiledCatalog Compiled);

/// <summary>
/// Repairs the files of a catalog, repeatedly, because a repair may reveal other findings. Editor, <c>dotnet format</c> and command
/// use it.
/// </summary>
public static class CatalogRepair
{
    private const int MaxRounds = 10;

    /// <summary>Returns true if a repair changes formatting only.</summary>
    public static bool IsSafe(Finding finding) => finding.IsRepairSafe && Repair.CanApply(finding);

    /// <summary>Repairs findings.</summary>
    /// <param name="manifestPath">Path of the manifest among the files.</param>
    /// <param name="files">The manifest and all files that it may name.</param>
    /// <param name="isWanted">Returns true for the findings to repair.</param>
    /// <param name="cancellationToken">Cancels the work between two steps.</param>
    public static RepairedCatalog Run(
        string manifestPath,
        IReadOnlyList<SourceFile> files,
        Func<Finding, bool> isWanted,
        CancellationToken cancellationToken)
    {
        var applied = new List<Finding>();
        var compiled = CatalogCompiler.Compile(manifestPath, files, cancellationToken);
        for (var round = 0; round < MaxRounds; round++)
        {
            // Writing a file with invalid UTF-8 would lose bytes.
            var invalid = compiled.Findings.Where(finding => finding.Rule == TextRules.NotUtf8 && !finding.IsRepairSafe);
            var unreadable = new HashSet<string>(invalid.Select(finding => finding.File.Path), StringComparer.Ordinal);
            var wanted = compiled.Findings
                .Where(finding => isWanted(finding) && !unreadable.Contains(finding.File.Path))
                .ToLookup(finding => finding.File.Path);
            if (wanted.Count == 0)
            {
                break;
            }

            files = files.Select(file => Apply(file, wanted[file.Path], applied)).ToArray();
            compiled = CatalogCompiler.Compile(manifestPath, files, cancellationToken);
        }

        return new RepairedCatalog(files, applied, compiled);
    }

    private static SourceFile Apply(SourceFile file, IEnumerable<Finding> findings, List<Finding> applied)
    {
        var (content, done) = Repair.Apply(file, findings);
        applied.AddRange(done);
        return done.Count == 0 ? file : new SourceFile(file.Path, content);
    }
}
