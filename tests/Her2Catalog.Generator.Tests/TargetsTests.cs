using System.Diagnostics;
using System.Text.Json;
using System.Xml.Linq;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Generator.Tests;

/// <summary>Which files the targets of the package pass to the compiler, as MSBuild answers: those of manifests, and no other.</summary>
[Trait("Category", "CultureFree")]
public sealed class TargetsTests : IDisposable
{
    private static readonly string Targets = Path.Combine(Checkout.Root, "runtime", "Her2Catalog", "build", "net8.0", "Her2Catalog.targets");

    private readonly string folder = Directory.CreateTempSubdirectory("her2-targets-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_project_without_a_catalog_passes_no_file()
    {
        AddForeignFiles();
        Assert.Empty(AdditionalFiles());
    }

    [Fact]
    public void A_catalog_passes_its_manifest_the_files_that_it_names_and_those_that_these_name()
    {
        AddForeignFiles();
        CopyCatalog("her2");
        File.WriteAllText(Path.Combine(folder, "her2", "assays", "draft.csv"), "row,use,exon\n");
        Assert.Equal(CatalogFixture.Real.Files.Keys.Select(name => $"her2/{name}").Order(StringComparer.Ordinal), AdditionalFiles());
    }

    [Fact]
    public void A_manifest_at_the_root_of_the_project_takes_none_of_its_other_files()
    {
        AddForeignFiles();
        CopyCatalog(".");
        Assert.Equal(CatalogFixture.Real.Files.Keys.Order(StringComparer.Ordinal), AdditionalFiles());
    }

    [Fact]
    public void A_catalog_that_extends_the_shipped_one_passes_both()
    {
        AddForeignFiles();
        Write("ward.yaml", "catalog: WARD\nextends: her2.yaml\nfiles:\n  assays: [ward-panel.yaml]\n  facts: 'facts.csv'\n");
        Write("ward-panel.yaml", "id: WardPanel\ntargets: {file: ward-panel.csv}\n");
        Write("ward-panel.csv", "row\n");
        Write("facts.csv", "id\n");
        var shipped = CatalogFixture.Real.Files.Keys.Select(name => Path.Combine(Checkout.Root, "catalog", name));
        Assert.Equal(shipped.Concat(["facts.csv", "ward-panel.csv", "ward-panel.yaml", "ward.yaml"]).Order(StringComparer.Ordinal), AdditionalFiles());
    }

    [Fact]
    public void A_file_outside_the_folder_of_the_manifest_is_not_passed()
    {
        Write("names.csv", "name\n");
        Directory.CreateDirectory(Path.Combine(folder, "own"));
        Write("own/own.yaml", "catalog: OWN\ntranscript:\nfiles: {names: ../names.csv, facts: /etc/hosts.csv}\n");
        Assert.Equal(["own/own.yaml"], AdditionalFiles());
    }

    [Fact]
    public void Targets_and_compiler_agree_on_what_a_manifest_is_and_how_it_names_a_file()
    {
        var properties = XDocument.Load(Targets).Root!.Elements("PropertyGroup").Elements().ToLookup(property => property.Name.LocalName, property => property.Value);
        Assert.Equal(CatalogKind.ManifestPattern, Assert.Single(properties["_VariantCatalogManifestPattern"]));
        Assert.Equal(CatalogKind.FileNamePattern, Assert.Single(properties["_VariantCatalogFileNamePattern"]));
    }

    // Files that a project has for other purposes, some that are not files, and two that cannot be read as a whole.
    private void AddForeignFiles()
    {
        Write("docker-compose.yaml", "services:\n  web:\n    image: x\n");
        Write(".eslintrc.yaml", "extends: [eslint:recommended]\n");
        Write("electron-builder.yaml", "extends: null\nfiles:\n  - dist\n");
        Write("pnpm-workspace.yaml", "packages: [a]\ncatalog:\n  react: 18\n");
        Write("Chart.yaml", "name: x\n");
        Write("empty.yaml", "");
        Write("cohort.csv", "sample,variant\n1,p.L755S\n");
        Write("chr1.fasta", ">1\nACGT\n");
        foreach (var name in new[] { "huge.csv", "huge.yaml" })
        {
            using var file = File.Create(Path.Combine(folder, name));
            file.SetLength(5L << 29); // 2.5 GiB, sparse
        }

        if (!OperatingSystem.IsWindows())
        {
            Process.Start("mkfifo", Path.Combine(folder, "pipe.yaml")).WaitForExit();
            File.CreateSymbolicLink(Path.Combine(folder, "zero.yaml"), "/dev/zero");
            File.CreateSymbolicLink(Path.Combine(folder, "gone.yaml"), "nowhere");
            File.CreateSymbolicLink(Path.Combine(folder, ".#lock.yaml"), "curator@host.1");
        }
    }

    private void CopyCatalog(string name)
    {
        foreach (var (path, text) in CatalogFixture.Real.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(folder, name, path))!);
            Write(Path.Combine(name, path), text);
        }
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder, name), text);

    // Relative to the project.
    private string[] AdditionalFiles()
    {
        Write("p.proj", $"""
            <Project>
              <PropertyGroup>
                <ShippedVariantCatalog>{Path.Combine(Checkout.Root, "catalog", "her2.yaml")}</ShippedVariantCatalog>
                <DefaultItemExcludes>bin/**;obj/**</DefaultItemExcludes>
                <DefaultExcludesInProjectFolder>**/.*/**</DefaultExcludesInProjectFolder>
              </PropertyGroup>
              <Import Project="{Targets}" />
            </Project>
            """);
        var start = new ProcessStartInfo("dotnet", ["msbuild", "p.proj", "-nologo", "-t:AddVariantCatalogs", "-getItem:AdditionalFiles"])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        var items = JsonDocument.Parse(output).RootElement.GetProperty("Items").GetProperty("AdditionalFiles");
        return items.EnumerateArray()
            .Select(item => item.GetProperty("FullPath").GetString()!)
            .Select(path => path.StartsWith(folder, StringComparison.Ordinal) ? Path.GetRelativePath(folder, path) : path)
            .Select(path => path.Replace('\\', '/'))
            .Order(StringComparer.Ordinal)
            .ToArray();
    }
}
