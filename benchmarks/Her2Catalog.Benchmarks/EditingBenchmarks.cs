using System.Collections.Immutable;
using System.Text;
using BenchmarkDotNet.Attributes;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Benchmarks;

/// <summary>The delay after a keystroke of a curator: from a changed table to findings, and to code. 54 rows are the shipped catalog.</summary>
[MemoryDiagnoser]
[ShortRunJob]
public class EditingBenchmarks
{
    private const string Declaration = "namespace Demo; [Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class Catalog;";
    private const string LastColumns = ",2023-11-01,,Table1\n";
    private SourceFile[] files = [];
    private GeneratorDriver driver = CSharpGeneratorDriver.Create(new VariantCatalogGenerator().AsSourceGenerator());
    private CSharpCompilation compilation = CSharpCompilation.Create("empty");
    private ImmutableArray<AdditionalText> texts;
    private int edits;

    [Params(54, 1_000, 10_000, 100_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        files = CatalogOnDisk.WithRows(Rows);
        var compiled = CatalogCompiler.Compile(CatalogOnDisk.Manifest, files, CancellationToken.None);
        if (compiled.Model is null || compiled.Model.Alleles.Count != Rows)
        {
            throw new InvalidOperationException($"{compiled.Model?.Alleles.Count} alleles\n{string.Join('\n', compiled.Findings.Take(5).Select(finding => finding.Message))}");
        }

        compilation = CSharpCompilation.Create("Demo", [CSharpSyntaxTree.ParseText(Declaration)], Platform());
        texts = [.. files.Select(file => new InMemoryText(file))];
        driver = driver.AddAdditionalTexts(texts).RunGenerators(compilation);
        if (driver.GetRunResult().GeneratedTrees.Length == 0)
        {
            throw new InvalidOperationException("nothing was generated");
        }
    }

    /// <summary>All files are read for the first time.</summary>
    [Benchmark]
    public int First_look() => CatalogCompiler.Compile(CatalogOnDisk.Manifest, [.. files.Select(file => new SourceFile(file.Path, file.Content))], CancellationToken.None).Findings.Count;

    /// <summary>The last row gets a wrong character.</summary>
    [Benchmark]
    public int Edit_to_findings()
    {
        var edited = CatalogOnDisk.Edit(files, CatalogOnDisk.Table, text => ReplaceLast(text, LastColumns, $"{++edits}{LastColumns}"));
        var findings = CatalogCompiler.Compile(CatalogOnDisk.Manifest, edited, CancellationToken.None).Findings.Count;
        return findings > 0 ? findings : throw new InvalidOperationException("the mistake was not found");
    }

    /// <summary>A comment line is added: the table is checked again, but no code is generated.</summary>
    [Benchmark]
    public int Comment_through_generator() => Run(text => text + $"# {++edits}\n");

    /// <summary>A row changes: the table is checked, and all code is generated again.</summary>
    [Benchmark]
    public int Change_through_generator() => Run(text => ReplaceLast(text, "p.T862A,", "p.Thr862Ala,"));

    private int Run(Func<string, string> edit)
    {
        var at = Array.FindIndex(files, file => file.Path == CatalogOnDisk.Table);
        var changed = new InMemoryText(new SourceFile(files[at].Path, edit(files[at].Content)));
        return driver.ReplaceAdditionalText(texts[at], changed).RunGenerators(compilation).GetRunResult().GeneratedTrees.Length;
    }

    private static IEnumerable<MetadataReference> Platform() =>
        ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path));

    private static string ReplaceLast(string text, string old, string put)
    {
        var at = text.LastIndexOf(old, StringComparison.Ordinal);
        return text[..at] + put + text[(at + old.Length)..];
    }

    private sealed class InMemoryText(SourceFile file) : AdditionalText
    {
        private readonly SourceText text = SourceText.From(file.Content, Encoding.UTF8);

        public override string Path => file.Path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => text;
    }
}
