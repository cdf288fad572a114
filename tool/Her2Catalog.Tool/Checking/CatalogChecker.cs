using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Folders;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Checking;

/// <summary>The changes that a check makes before it reports.</summary>
/// <param name="Fix">Fixes formatting.</param>
/// <param name="Seal">Renews seals, if nothing else is wrong; null to leave them.</param>
internal readonly record struct RepairOptions(bool Fix, SealOptions? Seal);

/// <summary>Who compared the files with their sources, and when.</summary>
/// <param name="By">A name.</param>
/// <param name="On">An ISO date.</param>
internal sealed record SealOptions(string By, string On);

/// <summary>Runs the front end of the build over files on disk.</summary>
internal static class CatalogChecker
{
    /// <summary>Checks every manifest of a path.</summary>
    /// <exception cref="IOException">A file cannot be read or written.</exception>
    public static CheckReport Check(string path, RepairOptions options, CancellationToken cancellationToken)
    {
        var reports = CatalogSources.FindManifests(path)
            .Select(manifest => CheckOne(CatalogSources.Read(manifest), options, cancellationToken))
            .ToArray();
        return new CheckReport(
            [.. reports.SelectMany(report => report.Findings)],
            [.. reports.SelectMany(report => report.Repaired)],
            [.. reports.SelectMany(report => report.Sealed)],
            reports.Sum(report => report.FileCount));
    }

    private static CheckReport CheckOne(CatalogSources folder, RepairOptions options, CancellationToken cancellationToken)
    {
        var repaired = CatalogRepair.Run(
            folder.Manifest, folder.Sources, finding => options.Fix && CatalogRepair.IsSafe(finding), cancellationToken);
        var renewed = options.Seal is { } seal
            ? SealRenewal.Renew(folder.Manifest, repaired.Files, seal.By, seal.On, cancellationToken)
            : null;
        if (renewed is null)
        {
            Write(folder, repaired.Files);
            return new CheckReport(repaired.Compiled.Findings, repaired.Applied, [], folder.Files.Count);
        }

        // Compiled before anything is written: only a catalog without errors is sealed.
        var compiled = CatalogCompiler.Compile(folder.Manifest, renewed.Files, cancellationToken);
        var isOk = compiled.Findings.All(finding => finding.Severity != Severity.Error);
        Write(folder, isOk ? renewed.Files : repaired.Files);
        return new CheckReport(compiled.Findings, repaired.Applied, isOk ? renewed.Renewed : [], folder.Files.Count);
    }

    // Without a byte order mark, Excel reads a CSV file in the encoding of the system and garbles Japanese.
    private static bool NeedsByteOrderMark(SourceFile file) =>
        file.Path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && file.Content.Any(unit => !char.IsAscii(unit));

    // Files whose text changed, and those that are new.
    private static void Write(CatalogSources folder, IReadOnlyList<SourceFile> changed)
    {
        var before = folder.Sources.ToDictionary(file => file.Path);
        foreach (var file in changed.Where(file => !before.TryGetValue(file.Path, out var old) || old != file))
        {
            OutputFile.Write(file.Path,
                SourceFile.Encode(file.Content, folder.WithByteOrderMark.Contains(file.Path) || NeedsByteOrderMark(file)));
        }
    }
}
