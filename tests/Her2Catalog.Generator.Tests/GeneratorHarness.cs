using System.Collections.Immutable;
using System.Text;
using Basic.Reference.Assemblies;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator.Tests;

/// <summary>Runs generator and analyzer over catalog files in memory.</summary>
internal sealed class GeneratorHarness(VariantCatalogGenerator generator)
{
    public GeneratorHarness()
        : this(new VariantCatalogGenerator())
    {
    }

    public const string Declaration = "namespace Demo; /** <summary>A catalog.</summary> */ [global::Her2Catalog.VariantCatalog(\"her2.yaml\")] public static partial class Tested;";

    private static readonly CSharpParseOptions ParseOptions = new(LanguageVersion.CSharp13, DocumentationMode.Diagnose);

    private GeneratorDriver driver = CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: ParseOptions,
        driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static IReadOnlyList<PortableExecutableReference> References { get; } =
    [
        .. Net100.References.All,
        MetadataReference.CreateFromFile(typeof(VariantCatalogAttribute).Assembly.Location),
        MetadataReference.CreateFromFile(typeof(Hgvs.GenomeBuild).Assembly.Location),
    ];

    /// <summary>The compilation with the generated code.</summary>
    public Compilation? Output { get; private set; }

    public static CSharpCompilation Compile(params string[] sources) => CSharpCompilation.Create(
        "Demo",
        sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"File{i}.cs", Encoding.UTF8)),
        References,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, generalDiagnosticOption: ReportDiagnostic.Error, nullableContextOptions: NullableContextOptions.Enable));

    public GeneratorRunResult Run(CatalogFixture catalog, params string[] sources) => Run([catalog], sources.Length == 0 ? [Declaration] : sources);

    public GeneratorRunResult Run(IEnumerable<CatalogFixture> catalogs, params string[] sources)
    {
        var compilation = Compile(sources);
        driver = driver.ReplaceAdditionalTexts([.. catalogs.SelectMany(catalog => Texts(catalog))]).RunGeneratorsAndUpdateCompilation(compilation, out var output, out _);
        Output = output;
        return driver.GetRunResult().Results.Single();
    }

    public static Task<ImmutableArray<Diagnostic>> Analyze(CatalogFixture catalog) => Analyze(catalog, Encoding.UTF8);

    /// <summary>As on a machine that takes every file for one of this encoding.</summary>
    public static async Task<ImmutableArray<Diagnostic>> Analyze(CatalogFixture catalog, Encoding encoding)
    {
        var compilation = Compile(Declaration);
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions(Texts(catalog, encoding)), onAnalyzerException: null, concurrentAnalysis: true, logAnalyzerExecutionTime: false);
        return await new CompilationWithAnalyzers(compilation, [new CatalogAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
    }

    // New objects each time: an editor hands over new ones too.
    private static ImmutableArray<AdditionalText> Texts(CatalogFixture catalog, Encoding? encoding = null) =>
        [.. catalog.Sources.OrderBy(_ => Random.Shared.Next()).Select(file => new InMemoryText(file.Path, file.Content, encoding ?? Encoding.UTF8))];

    private sealed class InMemoryText(string path, string text, Encoding encoding) : AdditionalText
    {
        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => SourceText.From(text, encoding);
    }
}
