using System.Globalization;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Folders;
using Her2Catalog.Folders.Messages;

namespace Her2Catalog;

/// <summary>Compiles and loads catalogs from CSV and YAML files at run time, with the same checks as a build.</summary>
/// <example>
/// <code>
/// ICatalog ward = CatalogFolder.Load("ward/");
/// foreach (Interpretation answer in ward.InterpretAll(ward.Find("p.L755S")))
/// {
///     Console.WriteLine(answer);
/// }
/// </code>
/// </example>
public static class CatalogFolder
{
    /// <summary>Loads a catalog.</summary>
    /// <param name="path">The path of a manifest, or of a folder that contains exactly one manifest.</param>
    /// <param name="cancellationToken">The token that cancels the compilation.</param>
    /// <exception cref="IOException">There is no catalog, or more than one, or a file cannot be read.</exception>
    /// <exception cref="CatalogException">The catalog has errors.</exception>
    public static ICatalog Load(string path, CancellationToken cancellationToken = default) => Load(CompileModel(path, cancellationToken));

    /// <summary>Compiles a catalog to serialized tables, which <see cref="CatalogFile.Load"/> reads without the compiler.</summary>
    /// <inheritdoc cref="Load(string, CancellationToken)"/>
    public static byte[] Compile(string path, CancellationToken cancellationToken = default) => Serialize(CompileModel(path, cancellationToken));

    /// <summary>Loads a catalog from its model.</summary>
    internal static ICatalog Load(CatalogModel model) => CatalogFile.Load(Serialize(model));

    /// <summary>Compiles a catalog to the model that its tables are made from.</summary>
    /// <inheritdoc cref="Load(string, CancellationToken)"/>
    internal static CatalogModel CompileModel(string path, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (CatalogSources.FindManifests(path) is not [var manifest])
        {
            throw new IOException(FolderMessages.SeveralCatalogs(path).ToString(CultureInfo.CurrentUICulture));
        }

        var compiled = CatalogCompiler.Compile(manifest, CatalogSources.Read(manifest).Sources, cancellationToken);
        return compiled.Model ??
            throw new CatalogException(path, [.. compiled.Findings.Where(finding => finding.Severity == Severity.Error)]);
    }

    private static byte[] Serialize(CatalogModel model)
    {
        var options = new LoweringOptions(LoweringOptions.PrefixOf(model.Id));
        return CatalogLowering.Lower(model, options).Tables.Serialize();
    }
}
