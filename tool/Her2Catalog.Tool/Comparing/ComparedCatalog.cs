using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tool.Checking;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A catalog on disk, compiled, at one of its editions.</summary>
/// <param name="Name">As the user gave it.</param>
/// <param name="Model">The checked catalog.</param>
/// <param name="Edition">The edition that is asked for.</param>
internal sealed record ComparedCatalog(string Name, CatalogModel Model, EditionModel Edition)
{
    private const char BeforeEdition = '@';

    /// <summary>Reads and compiles what <c>CATALOG</c> or <c>CATALOG@EDITION</c> means; without an edition the newest.</summary>
    /// <exception cref="IOException">There is no such catalog or edition, or the catalog has errors.</exception>
    public static ComparedCatalog Read(string name, CancellationToken cancellationToken)
    {
        var (path, edition) = Split(name);
        if (CatalogFolder.FindManifests(path) is not [var manifest])
        {
            throw new IOException($"{path}: holds more than one manifest; name one of them");
        }

        var compiled = CatalogCompiler.Compile(manifest, CatalogFolder.Read(manifest).Sources, cancellationToken);
        if (compiled.Model is not { } model)
        {
            var errors = compiled.Findings.Count(finding => finding.Severity == Severity.Error);
            throw new IOException($"{path}: the catalog has {errors} error{(errors == 1 ? "" : "s")}; 'her2 check {path}' shows where");
        }

        var found = edition is null ? model.Editions[^1] : model.Editions.FirstOrDefault(item => item.Id == edition);
        return found is null
            ? throw new IOException($"{path}: has no edition '{edition}', only {string.Join(", ", model.Editions.Select(item => item.Id))}")
            : new ComparedCatalog(name, model, found);
    }

    // A folder may have the sign in its name.
    private static (string Path, string? Edition) Split(string name)
    {
        var at = Path.Exists(name) ? -1 : name.LastIndexOf(BeforeEdition);
        return at <= 0 ? (name, null) : (name[..at], name[(at + 1)..]);
    }
}
