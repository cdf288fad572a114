using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>What a check changes before it reports.</summary>
/// <param name="Fix">Puts right what is a matter of writing.</param>
/// <param name="Seal">Renews seals, if nothing else is wrong.</param>
internal readonly record struct RepairOptions(bool Fix, bool Seal);

/// <summary>Runs the front end of the build over files on disk.</summary>
internal static class CatalogChecker
{
    /// <summary>Checks every manifest that a path stands for.</summary>
    /// <exception cref="IOException">Something cannot be read or written.</exception>
    public static CheckReport Check(string path, RepairOptions options, CancellationToken cancellationToken)
    {
        var reports = CatalogFolder.FindManifests(path).Select(manifest => CheckOne(CatalogFolder.Read(manifest), options, cancellationToken)).ToArray();
        return new CheckReport([.. reports.SelectMany(report => report.Findings)], [.. reports.SelectMany(report => report.Repaired)], reports.Sum(report => report.FileCount));
    }

    private static CheckReport CheckOne(CatalogFolder folder, RepairOptions options, CancellationToken cancellationToken)
    {
        var repaired = CatalogRepair.Run(folder.Manifest, folder.Sources, finding => options.Fix && CatalogRepair.IsSafe(finding), cancellationToken);

        // A seal says that a person has read the file: there is nothing to say of one that is wrong by itself.
        if (options.Seal && repaired.Compiled.Findings.All(finding => finding.Severity != Severity.Error || finding.Rule == TextRules.Seal))
        {
            var resealed = CatalogRepair.Run(folder.Manifest, repaired.Files, CatalogRepair.IsSeal, cancellationToken);
            repaired = resealed with { Applied = [.. repaired.Applied, .. resealed.Applied] };
        }

        folder.Write(repaired.Files);
        return new CheckReport(repaired.Compiled.Findings, repaired.Applied, folder.Files.Count);
    }
}
