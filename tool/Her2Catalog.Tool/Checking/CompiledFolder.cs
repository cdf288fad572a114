using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Checking;

/// <summary>A catalog that is compiled from its files and loaded.</summary>
/// <param name="Catalog">The catalog as it answers.</param>
/// <param name="Model">The catalog as it was compiled.</param>
internal sealed record CompiledFolder(ICatalog Catalog, CatalogModel Model)
{
    /// <summary>Compiles and loads the catalog of a folder or manifest.</summary>
    /// <exception cref="IOException">There is no catalog, there are several, or it has errors.</exception>
    public static CompiledFolder Load(string path, CancellationToken cancellationToken)
    {
        if (CatalogFolder.FindManifests(path) is not [var manifest])
        {
            throw new IOException($"{path}: contains several manifests; specify one of them");
        }

        var compiled = CatalogCompiler.Compile(manifest, CatalogFolder.Read(manifest).Sources, cancellationToken);
        if (compiled.Model is not { } model)
        {
            var errors = compiled.Findings.Count(finding => finding.Severity == Severity.Error);
            throw new IOException($"{path}: the catalog has {errors} error{(errors == 1 ? "" : "s")}; 'her2 check {path}' shows where");
        }

        var tables = CatalogLowering.Lower(model, new LoweringOptions(LoweringOptions.PrefixOf(model.Id))).Tables;
        return new CompiledFolder(CatalogFile.Load(tables.Serialize()), model);
    }
}
