using Her2Catalog.Compiler.Checks;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler;

/// <summary>What became of a catalog.</summary>
/// <param name="Model">The checked catalog; null where any finding is an error.</param>
/// <param name="Findings">Sorted by path, then place.</param>
public sealed record CompiledCatalog(CatalogModel? Model, IReadOnlyList<Finding> Findings);

/// <summary>The front end of the catalog compiler: files in, checked model and findings out. The same for build, editor and command.</summary>
public static class CatalogCompiler
{
    /// <summary>Compiles the catalog of a manifest.</summary>
    /// <param name="manifestPath">Path of the manifest among the files.</param>
    /// <param name="files">The manifest and all that it may name; others are passed over.</param>
    /// <param name="cancellationToken">Ends the work between two steps.</param>
    public static CompiledCatalog Compile(string manifestPath, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        var model = Compile(files.First(file => file.Path == manifestPath), files, findings, cancellationToken);
        var sorted = findings
            .OrderBy(finding => finding.File.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.Length)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal).ThenBy(finding => finding.Message, StringComparer.Ordinal)
            .ToArray();
        return new CompiledCatalog(findings.HasErrors ? null : model, sorted);
    }

    private static CatalogModel? Compile(SourceFile manifestFile, IReadOnlyList<SourceFile> sources, FindingList findings, CancellationToken cancellationToken)
    {
        var files = new CatalogFiles(manifestFile, sources, findings);
        files.CheckEncoding(manifestFile);
        var manifest = ManifestRow.Read(manifestFile, findings);
        if (manifest?.Files is null)
        {
            return null;
        }

        // Rows are read even where the reference is wrong, so that faults of text are told all at once; names are not.
        var reference = ReferenceCheck.Check(manifestFile, manifest, files, findings);
        cancellationToken.ThrowIfCancellationRequested();
        var rows = CatalogRows.Read(manifest, files, findings);
        files.ReportUnused();
        if (reference is null)
        {
            return null;
        }

        cancellationToken.ThrowIfCancellationRequested();
        var names = new NameReader(reference, [manifest.Transcript!.Grch37Accession.Value, manifest.Transcript.Grch38Accession.Value], findings);
        var catalog = CheckedCatalog.Read(rows, reference, files, names, findings);
        IdentityCheck.Check(catalog, names, findings);
        AssayCheck.Check(rows, findings);
        ClaimCheck.Check(rows, names, findings);
        EvidenceCheck.Check(rows, findings);
        SourceCheck.Check(rows, findings);
        SealCheck.Check(manifest, files, findings);
        cancellationToken.ThrowIfCancellationRequested();
        var model = findings.HasErrors ? null : CatalogModelBuilder.Build(catalog, names, manifestFile);
        names.Keep();
        return model;
    }
}
