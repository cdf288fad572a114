using System.Text;
using Her2Catalog.Compiler;
using Her2Catalog.Compiler.Emission;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Her2Catalog.Generator;

/// <summary>
/// Compiles the catalogs that classes declare, and generates code from their models or reports why there is none. HER2901 cannot be
/// suppressed and ends a build before its analyzers run, so the generator reports the errors of the files, too.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class VariantCatalogGenerator : IIncrementalGenerator
{
    private readonly CompileCatalog compile;

    /// <summary>Creates the generator.</summary>
    public VariantCatalogGenerator()
        : this(CatalogCompiler.Compile)
    {
    }

    /// <summary>Creates a generator with another front end, for tests.</summary>
    internal VariantCatalogGenerator(CompileCatalog compile)
    {
        this.compile = compile;
    }

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider
            .Where(text => SourceFile.IsCandidate(text.Path))
            .Select(CatalogFile.Read)
            .Collect()
            .Select((all, _) => CatalogFile.Sort(all))
            .WithTrackingName(GeneratorSteps.Files);
        var declarations = context.SyntaxProvider
            .ForAttributeWithMetadataName(CatalogDeclaration.AttributeName, (_, _) => true, (syntax, _) => CatalogDeclaration.Of(syntax))
            .WithTrackingName(GeneratorSteps.Declarations);
        var catalogs = declarations.Combine(files)
            .Select((pair, cancellationToken) => GeneratedCatalog.Compile(pair.Left, pair.Right, compile, cancellationToken))
            .WithTrackingName(GeneratorSteps.Catalogs);
        var models = catalogs
            .Select((catalog, _) => new EmittableCatalog(catalog.Declaration.Target, catalog.Model))
            .WithTrackingName(GeneratorSteps.Models);
        var diagnostics = catalogs
            .Select((catalog, _) => catalog.Diagnostics)
            .WithTrackingName(GeneratorSteps.Diagnostics);

        context.RegisterSourceOutput(models, Emit);
        context.RegisterSourceOutput(diagnostics, (production, infos) =>
        {
            foreach (var info in infos)
            {
                production.ReportDiagnostic(Diagnostic.Create(GeneratorDescriptors.Of(info.RuleId), info.Place.ToLocation(), info.Message));
            }
        });
    }

    private static void Emit(SourceProductionContext production, EmittableCatalog catalog)
    {
        if (catalog.Model is null)
        {
            return;
        }

        try
        {
            foreach (var file in CatalogEmitter.Emit(CatalogLowering.Lower(catalog.Model, catalog.Target.Lowering), catalog.Target))
            {
                production.AddSource(HintName(catalog.Target, file), SourceText.From(file.Source, Encoding.UTF8));
            }
        }
#pragma warning disable CA1031 // A defect of ours must reach the user as an error of the build, not as a crash of the compiler.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            var descriptor = GeneratorDescriptors.Of(GeneratorRules.Failed.Id);
            var message = GeneratedCatalog.FailureOf(catalog.Target.ClassName, error);
            production.ReportDiagnostic(Diagnostic.Create(descriptor, Location.None, message));
        }
    }

    // Classes in different namespaces may have the same name.
    private static string HintName(EmissionTarget target, EmittedFile file) =>
        target.Namespace.Length == 0 ? file.HintName : $"{target.Namespace}.{file.HintName}";
}

/// <summary>The front end, which turns files into a checked model and findings.</summary>
internal delegate CompiledCatalog CompileCatalog(string manifestPath, IReadOnlyList<SourceFile> files, CancellationToken cancellationToken);

/// <summary>The input of the emitter.</summary>
internal sealed record EmittableCatalog(EmissionTarget Target, CatalogModel? Model);

/// <summary>A reason why no code is generated from a catalog.</summary>
internal sealed record DiagnosticInfo(string RuleId, CodePlace Place, LocalizedMessage Message);

/// <summary>A declaration with the result of compiling its catalog: a model, or the reasons why there is none.</summary>
internal sealed record GeneratedCatalog(
    CatalogDeclaration Declaration,
    CatalogModel? Model,
    EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Compiles the catalog that a class declares. A failure becomes a diagnostic, never an exception.</summary>
    public static GeneratedCatalog Compile(
        CatalogDeclaration declaration,
        EquatableArray<SourceFile> files,
        CompileCatalog compile,
        CancellationToken cancellationToken)
    {
        if (!declaration.IsStaticPartial)
        {
            return Reject(declaration, GeneratorRules.NoManifest, CompilerMessages.ClassCannotContainCatalog(declaration.Target.ClassName));
        }

        if (declaration.Target.HasNameOfMember)
        {
            return Reject(declaration, GeneratorRules.NoManifest, CompilerMessages.ClassHasNameOfMember(declaration.Target.ClassName));
        }

        if (SourceFile.Find(files, declaration.Manifest) is not { } manifest)
        {
            return Reject(declaration, GeneratorRules.NoManifest, SourceFile.ExplainMissing(files, declaration.Manifest));
        }

        try
        {
            var compiled = compile(manifest.Path, files, cancellationToken);
            return compiled.Model is null ? Reject(declaration, compiled) : new GeneratedCatalog(declaration, compiled.Model, default);
        }
#pragma warning disable CA1031 // A defect of ours must reach the user as an error of the build, not as a crash of the compiler.
        catch (Exception error) when (error is not OperationCanceledException)
#pragma warning restore CA1031
        {
            return Reject(declaration, GeneratorRules.Failed, FailureOf(declaration.Manifest, error));
        }
    }

    /// <summary>Returns the message of a failure.</summary>
    public static LocalizedMessage FailureOf(string catalog, Exception error) =>
        CompilerMessages.GeneratorFailed(catalog, error.GetType().Name, error.Message);

    private static GeneratedCatalog Reject(CatalogDeclaration declaration, CompiledCatalog compiled)
    {
        var places = new FilePlaces();
        var all = compiled.Findings.Where(finding => finding.Severity == Severity.Error).ToArray();
        var listed = new ListedFindings(all);
        var errors = listed.Findings
            .Select(finding => new DiagnosticInfo(finding.Rule.Id, places.Of(finding.File, finding.Span), finding.Message));
        var message =
            all.Length == 1 ? CompilerMessages.NothingGeneratedOneError(declaration.Manifest) :
            listed.LeftOut == 0 ? CompilerMessages.NothingGenerated(declaration.Manifest, all.Length) :
            CompilerMessages.NothingGeneratedListed(declaration.Manifest, all.Length, listed.Findings.Count);
        var summary = new DiagnosticInfo(GeneratorRules.NothingGenerated.Id, declaration.Place, message);
        return new GeneratedCatalog(declaration, null, new EquatableArray<DiagnosticInfo>(errors.Append(summary)));
    }

    private static GeneratedCatalog Reject(CatalogDeclaration declaration, Rule rule, LocalizedMessage message) =>
        new(declaration, null, new EquatableArray<DiagnosticInfo>([new DiagnosticInfo(rule.Id, declaration.Place, message)]));
}
