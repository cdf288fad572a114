using System.Globalization;
using Her2Catalog.Compiler.Checks;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Names;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler;

/// <summary>The result of compiling a catalog.</summary>
/// <param name="Model">The checked catalog; null if any finding is an error.</param>
/// <param name="Findings">Sorted by path, then position.</param>
public sealed record CompiledCatalog(CatalogModel? Model, IReadOnlyList<Finding> Findings);

/// <summary>
/// The front end of the catalog compiler, which turns files into a checked model and findings. Build, editor and command use it.
/// </summary>
public static class CatalogCompiler
{
    /// <summary>Compiles the catalog of a manifest.</summary>
    /// <param name="manifestPath">Path of the manifest among the files.</param>
    /// <param name="files">The manifest and all files that it may name. Others are ignored.</param>
    /// <param name="cancellationToken">Cancels the work between two steps.</param>
    public static CompiledCatalog Compile(string manifestPath, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken)
    {
        var findings = new FindingList();
        var model = Compile(files.First(file => file.Path == manifestPath), files, findings, cancellationToken);
        var sorted = findings.Merged()
            .OrderBy(finding => finding.File.Path, StringComparer.Ordinal)
            .ThenBy(finding => finding.Span.Start).ThenBy(finding => finding.Span.Length)
            .ThenBy(finding => finding.Rule.Id, StringComparer.Ordinal)
            .ThenBy(finding => finding.Message.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal)
            .ToArray();
        return new CompiledCatalog(findings.HasErrors ? null : model, sorted);
    }

    private static CatalogModel? Compile(
        SourceFile manifestFile,
        IReadOnlyList<SourceFile> sources,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        if (Read(manifestFile, sources, findings, cancellationToken) is not { } read)
        {
            return null;
        }

        var (catalog, names) = Check(read, findings, cancellationToken);
        if (read.Extended is { } extended)
        {
            ExtensionCheck.ReportAtExtendsKey(read.Manifest.Extends!, extended, findings);
        }

        var model = findings.HasErrors ? null : CatalogModelBuilder.Build(catalog, names, read.Extended?.Rows, manifestFile);
        names.PublishCache();
        return model;
    }

    private static ReadCatalog? Read(
        SourceFile manifestFile,
        IReadOnlyList<SourceFile> sources,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        var files = new CatalogFiles(manifestFile, sources, findings);

        // Entries of the manifest name files, so errors in the manifest cause most other errors.
        if (!files.CanRead(manifestFile) || ManifestRow.Read(manifestFile, findings) is not { Files: not null } manifest
            || findings.HasErrors)
        {
            return null;
        }

        var extended = manifest.Extends.IsStated() ? Extend(manifest.Extends!, manifestFile, sources, findings, cancellationToken) : null;
        if (extended is not null)
        {
            files.Extend(extended.Files);
        }

        // Rows are read even if the reference is wrong, so that all errors of text are reported at once. Names are not.
        var reference = manifest.Extends is null ? ReferenceCheck.Check(manifestFile, manifest, files, findings) : extended?.Reference;
        cancellationToken.ThrowIfCancellationRequested();
        var rows = CatalogRows.Read(manifest, files, findings);
        if (!findings.HasErrors)
        {
            rows = rows with { Unread = files.ReportUnused(manifest.Files) };
        }

        if (extended is not null)
        {
            ExtensionCheck.Check(rows, extended, findings);
            rows = rows.After(extended.Rows);
        }

        return reference is null ? null : new ReadCatalog(manifest, files, reference, rows, extended);
    }

    // The base catalog is checked first: a catalog cannot extend one with errors.
    private static ExtendedCatalog? Extend(
        Cell name,
        SourceFile manifestFile,
        IReadOnlyList<SourceFile> sources,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        if (SourceFile.Find(sources.Where(file => file != manifestFile), name.Value) is not { } file)
        {
            findings.Report(TextRules.Extended, name, CompilerMessages.BaseNotFound(name.Value));
            return null;
        }

        // Checked before it is read, because reading two catalogs that extend each other would never end.
        if (ManifestRow.Read(file, new FindingList())?.Extends is not null)
        {
            findings.Report(TextRules.Extended, name, CompilerMessages.BaseExtendsAnother(name.Value));
            return null;
        }

        var found = new FindingList();
        var read = Read(file, sources, found, cancellationToken);
        if (read is not null)
        {
            Check(read, found, cancellationToken).Names.PublishCache();
        }

        if (read is null || found.HasErrors)
        {
            var message = found.ErrorCount == 1
                ? CompilerMessages.BaseHasOneError(name.Value)
                : CompilerMessages.BaseHasErrors(name.Value, found.ErrorCount);
            findings.Report(TextRules.Extended, name, message);
            return null;
        }

        return new ExtendedCatalog(read.Rows, read.Files, read.Reference, found);
    }

    private static (NamedCatalog Catalog, NameReader Names) Check(
        ReadCatalog read,
        FindingList findings,
        CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var transcript = read.Rows.Manifest.Transcript!;
        var names = new NameReader(read.Reference, [transcript.Grch37Accession.Value, transcript.Grch38Accession.Value], findings);
        var catalog = NamedCatalog.Read(read.Rows, read.Reference, read.Files, names);
        foreach (var assay in read.Rows.Assays)
        {
            TargetCheck.Check(catalog.Targets[assay], findings);
        }

        IdentityCheck.Check(catalog, names, findings);
        EditionCheck.CheckDistinct(read.Manifest, findings);
        AssayCheck.Check(read.Rows, findings);
        UseCheck.Check(catalog, findings);
        EvidenceCheck.Check(read.Rows, findings);
        SourceCheck.Check(read.Rows, findings);
        SealCheck.Check(read.Manifest, read.Rows, read.Files, findings);
        cancellationToken.ThrowIfCancellationRequested();
        return (catalog, names);
    }

    /// <summary>A catalog whose rows were read, after the rows of its base catalog.</summary>
    private sealed record ReadCatalog(
        ManifestRow Manifest,
        CatalogFiles Files,
        CheckedReference Reference,
        CatalogRows Rows,
        ExtendedCatalog? Extended);
}
