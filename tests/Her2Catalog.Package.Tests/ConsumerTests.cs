using System.Runtime.InteropServices;
using System.Runtime.Loader;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Package.Tests;

/// <summary>Projects that use only the packages: built, published and run.</summary>
[Collection(OneRun.Name)]
[Trait("Category", "Package")]
public class ConsumerTests(PackedRun run)
{
    private const string OwnGeneName = "the list of ward 7";

    // From Table 1, the facts and the reference of the source.
    private static readonly string[] Answers =
    [
        "member: Y772_A775dup True",
        "lookup: True Y772_A775dup",
        "genome: Found L755S c.2264T>C",
        "report: ContradictsReference p.L755S",
        "allele: CompanionDiagnostic Allele",
        "CompanionDiagnostic for TrastuzumabDeruxtecan in Japan from 2023-11-01: JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1",
        "CompanionDiagnostic on Oncomine Dx Target Test Multi-CDx system",
        "NotStated on Guardant360 CDx",
        "ReferenceOnly on Lung Cancer Compact Panel Dx",
        "ReferenceOnly on AmoyDx Lung Cancer Multi-gene PCR Panel",
        "Resistance: C805S is a secondary, on-target resistance mutation to second-generation pan-HER tyrosine kinase inhibitors, homologous to EGFR C797. [JLCS handbook 4-8 HER2 (2023-11), section 5, ref. 5, 11, 25]",
        "Resistance: Secondary, on-target resistance to second-generation pan-HER tyrosine kinase inhibitors; homologous to EGFR C797. [JLCS handbook 4-8 HER2 (2023-11), section 5, ref. 5, 11, 25]",
        "catalog: HER2 47",
        "bytes: 0",
        "json: \"Y772_A775dup\"",
        $"own: L755S {OwnGeneName}",
        "yaml: 16 value",
    ];

    // The same program in F# and Visual Basic.
    private static readonly string[] OtherLanguages =
    [
        "find: Found Y772_A775dup",
        "parse: L755S",
        "explanation: NP_004439.2 has Leu (L) at residue 755, not K",
        "interpret: CompanionDiagnostic Protein",
        "statement: CompanionDiagnostic TrastuzumabDeruxtecan Japan",
        "json: \"Y772_A775dup\" True",
        "answer: OncomineDxTargetTest",
    ];

    [Fact]
    public void A_project_for_NET_8_and_NET_10_with_a_catalog_of_its_own_and_another_YamlDotNet_builds_and_answers()
    {
        var project = Ward("Ward");
        AssertClean(run.Dotnet(project, "build", "-c", "Release", "--nologo"));
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var answer = run.Dotnet(project, Path.Combine("bin", "Release", framework, "Ward.dll")).Well();
            Assert.Equal(Answers.Append($"runtime: .NETCoreApp,Version=v{framework[3..]}"), answer.Lines);
        }
    }

    [Theory]
    [InlineData("PublishTrimmed")]
    [InlineData("PublishAot")]
    public void Published_trimmed_or_native_it_answers_the_same_without_a_warning(string how)
    {
        var project = Ward(how);
        AssertClean(run.Dotnet(project, "publish", "-f", "net10.0", "-r", RuntimeInformation.RuntimeIdentifier, "--self-contained", $"-p:{how}=true", "-o", "published", "--nologo"));
        var answer = run.Run(Path.Combine(project, "published", "Ward")).Well();
        Assert.Equal(Answers.Append("runtime: .NETCoreApp,Version=v10.0"), answer.Lines);
    }

    [Theory]
    [InlineData("FSharp")]
    [InlineData("VisualBasic")]
    public void A_project_in_another_language_builds_and_answers(string language)
    {
        var project = run.Consumer(language, language);
        AssertClean(run.Dotnet(project, "build", "--nologo"));
        Assert.Equal(OtherLanguages, run.Dotnet(project, "run", "--no-build").Well().Lines);
    }

    [Fact]
    public void A_project_with_the_compiler_loads_a_catalog_at_run_time()
    {
        var project = run.Consumer("Loader", "Loader");
        AssertClean(run.Dotnet(project, "build", "-c", "Release", "--nologo"));
        foreach (var framework in new[] { "net8.0", "net10.0" })
        {
            var answer = run.Dotnet(project, Path.Combine("bin", "Release", framework, "Loader.dll"), Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition")).Well();
            Assert.Equal("OncomineDxTargetTest, L755S: CompanionDiagnostic (TrastuzumabDeruxtecan@Japan|Examplinib@Japan), Protein", answer.Lines[0]);
            Assert.Equal("HER2 2026-07-fictional True", answer.Lines[^1]);
        }
    }

    [Fact]
    public void A_project_without_a_catalog_passes_nothing_to_the_compiler()
    {
        var build = run.Dotnet(run.Consumer("Plain", "Plain"), "build", "--nologo");
        AssertClean(build);
        Assert.Contains("additional files: 0, catalogs: 0", build.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_project_for_NET_Standard_uses_the_engine_alone()
    {
        var project = run.Consumer("Engine", "Engine");
        AssertClean(run.Dotnet(project, "build", "-c", "Release", "--nologo"));
        var output = Path.Combine(project, "bin", "Release", "netstandard2.0");
        var context = new AssemblyLoadContext("consumer", isCollectible: true);
        context.LoadFromAssemblyPath(Path.Combine(output, "Her2Catalog.Hgvs.dll"));
        var engine = context.LoadFromAssemblyPath(Path.Combine(output, "Engine.dll")).GetType("Engine")!;

        // ATG AAA CTG TGG TAA: c.7 is the C of CTG, Leu; GTG is Val.
        Assert.Equal("Ok L3V, ContradictsReference", engine.GetMethod("Answer")!.Invoke(null, null));
        context.Unload();
    }

    [Fact]
    public void A_project_for_an_older_framework_cannot_install_the_package()
    {
        var project = run.Consumer("Mistakes", "Older");
        var restore = run.Dotnet(project, "restore", "-p:TargetFramework=net6.0");
        Assert.Equal(1, restore.Exit);
        Assert.Matches(@"error NU1202: Package Her2Catalog \S+ is not compatible with net6\.0", restore.Text);
    }

    [Theory]
    [InlineData("NextEdition")]
    [InlineData("OwnGene")]
    [InlineData("OwnAssay")]
    [InlineData("QuickStart")]
    public void A_sample_prints_over_the_package_what_its_README_says(string sample)
    {
        var project = run.Sample(sample);
        AssertClean(run.Dotnet(project, "build", "--nologo"));
        var shown = File.ReadAllText(Path.Combine(project, "README.md")).Split("## What it prints\n```\n")[1].Split("```")[0];
        Assert.Equal(shown, SampleProcess.WithoutDigest(run.Dotnet(project, "run", "--no-build").Well().Text));
    }

    [Fact]
    public void The_sample_of_a_web_API_builds_over_the_package() =>
        AssertClean(run.Dotnet(run.Sample("WebApi"), "build", "--nologo"));

    private static void AssertClean(Answer answer) =>
        Assert.DoesNotContain("warning", answer.Well().Text.Replace("0 Warning(s)", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    // The shipped catalog with another manifest and another name of the gene: its answers cannot be those of Her2.
    private string Ward(string folder)
    {
        var project = run.Consumer("Ward", folder);
        var tables = PackedRun.CopyFolder(Path.Combine(AppContext.BaseDirectory, "catalog"), Path.Combine(project, "tables"));
        var manifest = File.ReadAllText(Path.Combine(tables, "her2.yaml"));
        var own = manifest.Replace("human epidermal growth factor receptor 2", OwnGeneName, StringComparison.Ordinal);
        Assert.NotEqual(manifest, own);
        File.Delete(Path.Combine(tables, "her2.yaml"));
        File.WriteAllText(Path.Combine(tables, "ward.yaml"), own);
        return project;
    }
}
