using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.TestSupport;

/// <summary>A catalog of this repository, to be compiled with one thing changed.</summary>
public sealed class CatalogFixture
{
    private readonly Dictionary<string, string> files;
    private readonly CatalogFixture? extended;

    private CatalogFixture(string folder, string manifest, Dictionary<string, string> files, CatalogFixture? extended = null)
    {
        Folder = folder;
        Manifest = manifest;
        this.files = files;
        this.extended = extended;
    }

    /// <summary>The HER2 catalog.</summary>
    public static CatalogFixture Real { get; } = new("catalog/", "her2.yaml", ReadAll("catalog"));

    /// <summary>The sample of your own gene, on the minus strand.</summary>
    public static CatalogFixture OwnGene { get; } = new("syn/", "syn.yaml", ReadAll(Path.Combine("samples", "OwnGene")));

    /// <summary>The sample of your own assay, which extends <see cref="Real"/>.</summary>
    public static CatalogFixture OwnAssay { get; } = new("st-example/", "st-example.yaml", ReadAll(Path.Combine("samples", "OwnAssay")), Real);

    /// <summary>The folder in the paths of its files, with <c>/</c> at the end.</summary>
    public string Folder { get; }

    /// <summary>Name of the manifest in the folder.</summary>
    public string Manifest { get; }

    public IReadOnlyDictionary<string, string> Files => files;

    /// <summary>Its files, and those of the catalog that it extends.</summary>
    public SourceFile[] Sources => [.. files.Select(file => new SourceFile(Folder + file.Key, file.Value)), .. extended?.Sources ?? []];

    /// <summary>The same, extending another catalog.</summary>
    public CatalogFixture Extending(CatalogFixture other) => new(Folder, Manifest, files, other);

    /// <summary>The catalog with the first occurrence of a text in one file replaced; a text that is not there fails.</summary>
    public CatalogFixture With(string file, string old, string replacement)
    {
        var text = files[file];
        var at = text.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, $"'{old}' is not in {file}");
        return WithFile(file, text[..at] + replacement + text[(at + old.Length)..]);
    }

    public CatalogFixture WithFile(string file, string text) => new(Folder, Manifest, new Dictionary<string, string>(files) { [file] = text }, extended);

    /// <summary>The catalog with its seals renewed, as after a change that a person compared with the source.</summary>
    public CatalogFixture Resealed()
    {
        var renewed = SealRenewal.Renew(Folder + Manifest, Sources, "Test", "2024-01-01", CancellationToken.None);
        Assert.NotNull(renewed);
        return new(Folder, Manifest, renewed.Files.Take(files.Count).ToDictionary(file => file.Path[Folder.Length..], file => file.Content), extended);
    }

    public CompiledCatalog Compile() => CatalogCompiler.Compile(Folder + Manifest, Sources, CancellationToken.None);

    /// <summary>The text that a finding points at.</summary>
    public static string Fault(Finding finding) => finding.File.Content.Substring(finding.Span.Start, finding.Span.Length);

    private static Dictionary<string, string> ReadAll(string name)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, name);
        return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
            .ToDictionary(path => Path.GetRelativePath(folder, path).Replace('\\', '/'), File.ReadAllText);
    }
}
