using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Repairs;

/// <summary>A catalog whose files were repaired.</summary>
/// <param name="Files">All files, those that changed with their new text.</param>
/// <param name="Applied">The findings that were repaired, in order; places are those of the text at that time.</param>
/// <param name="Compiled">The result of compiling the repaired files.</param>
public sealed record RepairedCatalog(IReadOnlyList<SourceFile> Files, IReadOnlyList<Finding> Applied, CompiledCatalog Compiled);

/// <summary>Repairs the files of a catalog, over and over, since one repair may bring the next fault to light. The same for editor, <c>dotnet format</c> and command.</summary>
public static class CatalogRepair
{
    private const int MaxRounds = 10;

    /// <summary>Repairs that are a matter of writing.</summary>
    public static bool IsSafe(Finding finding) => finding.IsRepairSafe && Repair.CanApply(finding);

    /// <summary>Makes all repairs of a kind.</summary>
    /// <param name="manifestPath">Path of the manifest among the files.</param>
    /// <param name="files">The manifest and all that it may name.</param>
    /// <param name="isWanted">Which findings to repair.</param>
    /// <param name="cancellationToken">Ends the work between two steps.</param>
    public static RepairedCatalog Run(string manifestPath, IReadOnlyList<SourceFile> files, Func<Finding, bool> isWanted, CancellationToken cancellationToken)
    {
        var applied = new List<Finding>();
        var compiled = CatalogCompiler.Compile(manifestPath, files, cancellationToken);
        for (var round = 0; round < MaxRounds; round++)
        {
            // A file with bytes that are no UTF-8 was not read as it is: writing it back would lose them.
            var unreadable = new HashSet<string>(compiled.Findings.Where(finding => finding.Rule == TextRules.NotUtf8 && !finding.IsRepairSafe).Select(finding => finding.File.Path), StringComparer.Ordinal);
            var wanted = compiled.Findings.Where(finding => isWanted(finding) && !unreadable.Contains(finding.File.Path)).ToLookup(finding => finding.File.Path);
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
