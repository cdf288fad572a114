using System.Runtime.InteropServices;
using System.Runtime.Loader;

namespace Her2Catalog.Package.Tests;

/// <summary>Projects that know the packages alone: built, published and run.</summary>
[Collection(OneRun.Name)]
[Trait("Category", "Package")]
public class ConsumerTests(PackedRun run)
{
    private const string OwnGeneName = "the list of ward 7";

    // Table 1, the claims and the reference of the source say so; the answers of no other test were copied here.
    private static readonly string[] Answers =
    [
        "member: Y772_A775dup True",
        "lookup: Found Y772_A775dup",
        "genome: Found L755S",
        "allele: CompanionDiagnostic Allele",
        "silent: NotStated",
        "bytes: 0",
        $"own: Found L755S {OwnGeneName}",
        "yaml: 16 value",
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
    public void A_project_for_an_older_framework_is_refused_when_it_installs_the_package()
    {
        var project = run.Consumer("Mistakes", "Older");
        var restore = run.Dotnet(project, "restore", "-p:TargetFramework=net6.0");
        Assert.Equal(1, restore.Exit);
        Assert.Matches(@"error NU1202: Package Her2Catalog \S+ is not compatible with net6\.0", restore.Text);
    }

    [Theory]
    [InlineData("OwnGene")]
    [InlineData("OwnAssay")]
    [InlineData("QuickStart")]
    public void A_sample_prints_over_the_package_what_its_README_says(string sample)
    {
        var project = run.Sample(sample);
        AssertClean(run.Dotnet(project, "build", "--nologo"));
        var told = File.ReadAllText(Path.Combine(project, "README.md")).Split("## What it prints\n```\n")[1].Split("```")[0];
        Assert.Equal(told, run.Dotnet(project, "run", "--no-build").Well().Text);
    }

    [Fact]
    public void The_sample_of_a_web_API_builds_over_the_package() =>
        AssertClean(run.Dotnet(run.Sample("WebApi"), "build", "--nologo"));

    private static void AssertClean(Answer answer) =>
        Assert.DoesNotContain("warning", answer.Well().Text.Replace("0 Warning(s)", string.Empty, StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase);

    // The shipped catalog under another manifest that differs in what it calls the gene: its answers cannot be those of Her2.
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
