using System.Runtime.Loader;
using System.Text;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Emission;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Compiler.Model;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Her2Catalog.Benchmarks;

/// <summary>Catalogs of any size, compiled like those of users and loaded. 54 rows are the shipped catalog; larger ones are of an invented gene.</summary>
internal static class GeneratedCatalog
{
    private const string Space = "Demo";

    /// <summary>The references that the code of a catalog is compiled with.</summary>
    public static string[] References => ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);

    /// <summary>Returns the checked catalog with a number of rows.</summary>
    public static CatalogModel ModelOf(int rows)
    {
        var (manifest, files) = rows == CatalogOnDisk.RealRows ? (CatalogOnDisk.Manifest, CatalogOnDisk.WithRows(rows)) : (SyntheticCatalog.Manifest, SyntheticCatalog.WithRows(rows));
        var compiled = CatalogCompiler.Compile(manifest, files, CancellationToken.None);
        return compiled.Model?.Alleles.Count == rows
            ? compiled.Model
            : throw new InvalidOperationException($"{compiled.Model?.Alleles.Count} of {rows} rows\n{string.Join('\n', compiled.Findings.Take(5).Select(finding => finding.Message))}");
    }

    private static EmissionTarget Target => new(Space, "Catalog", "public", DispatchStyle.Auto);

    /// <summary>Returns the code of a catalog.</summary>
    public static IEnumerable<string> Print(CatalogModel model) =>
        CatalogEmitter.Emit(CatalogLowering.Lower(model, Target.Lowering), Target).Select(file => file.Source);

    /// <summary>Compiles sources with optimization, loads them, and returns their class <c>Demo.Loops</c>.</summary>
    public static Type Load(params IEnumerable<string> sources)
    {
        using var image = new MemoryStream();
        var emitted = Compile(sources).Emit(image);
        if (!emitted.Success)
        {
            throw new InvalidOperationException(string.Join('\n', emitted.Diagnostics.Take(10)));
        }

        image.Position = 0;
        return new AssemblyLoadContext(null).LoadFromStream(image).GetType($"{Space}.Loops", throwOnError: true)!;
    }

    private static CSharpCompilation Compile(IEnumerable<string> sources) => CSharpCompilation.Create(
        "Demo" + Guid.NewGuid().ToString("N"),
        sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.CSharp13), encoding: Encoding.UTF8)),
        References.Select(path => MetadataReference.CreateFromFile(path)),
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release));
}
