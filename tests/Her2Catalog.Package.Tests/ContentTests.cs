using System.IO.Compression;
using System.Reflection.PortableExecutable;
using System.Text;
using System.Xml.Linq;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Package.Tests;

/// <summary>The content and metadata of the packages.</summary>
[Collection(OneRun.Name)]
[Trait("Category", "Package")]
public class ContentTests(PackedRun run)
{
    private const string EmbedsItsSymbols = "/Her2Catalog.Compiler.dll";

    private static readonly string[] Ids = ["Her2Catalog", "Her2Catalog.Compiler", "Her2Catalog.Hgvs", "Her2Catalog.Tool"];

    public static TheoryData<string, string[]> Content => new()
    {
        {
            "Her2Catalog",
            [
                "analyzers/dotnet/cs/Her2Catalog.CodeFixes.dll", "analyzers/dotnet/cs/Her2Catalog.Compiler.dll", "analyzers/dotnet/cs/Her2Catalog.Generator.dll",
                "analyzers/dotnet/cs/Her2Catalog.Hgvs.dll", "analyzers/dotnet/cs/YamlDotNet.dll",
                "analyzers/dotnet/cs/ja/Her2Catalog.Compiler.resources.dll", "analyzers/dotnet/cs/ja/Her2Catalog.Hgvs.resources.dll",
                "build/net8.0/Her2Catalog.targets",
                "lib/net10.0/Her2Catalog.dll", "lib/net10.0/Her2Catalog.xml", "lib/net8.0/Her2Catalog.dll", "lib/net8.0/Her2Catalog.xml",
                "lib/net10.0/ja/Her2Catalog.resources.dll", "lib/net8.0/ja/Her2Catalog.resources.dll",
                .. CatalogFiles, "docs/catalog-format.ja.md", "docs/catalog-format.md", .. FilesOf("docs/schema"), .. FilesOf("docs/rules"),
            ]
        },
        {
            "Her2Catalog.Compiler",
            [
                "lib/net10.0/Her2Catalog.Compiler.dll", "lib/net10.0/Her2Catalog.Folders.dll", "lib/net10.0/Her2Catalog.Folders.xml",
                "lib/net8.0/Her2Catalog.Compiler.dll", "lib/net8.0/Her2Catalog.Folders.dll", "lib/net8.0/Her2Catalog.Folders.xml",
                "lib/net10.0/ja/Her2Catalog.Compiler.resources.dll", "lib/net10.0/ja/Her2Catalog.Folders.resources.dll",
                "lib/net8.0/ja/Her2Catalog.Compiler.resources.dll", "lib/net8.0/ja/Her2Catalog.Folders.resources.dll",
            ]
        },
        {
            "Her2Catalog.Hgvs",
            [
                "lib/net10.0/Her2Catalog.Hgvs.dll", "lib/net10.0/Her2Catalog.Hgvs.xml", "lib/net8.0/Her2Catalog.Hgvs.dll", "lib/net8.0/Her2Catalog.Hgvs.xml",
                "lib/netstandard2.0/Her2Catalog.Hgvs.dll", "lib/netstandard2.0/Her2Catalog.Hgvs.xml",
                "lib/net10.0/ja/Her2Catalog.Hgvs.resources.dll", "lib/net8.0/ja/Her2Catalog.Hgvs.resources.dll",
                "lib/netstandard2.0/ja/Her2Catalog.Hgvs.resources.dll",
            ]
        },
    };

    private static IEnumerable<string> CatalogFiles
    {
        get
        {
            var folder = Path.Combine(AppContext.BaseDirectory, "catalog");
            return Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Where(path => !path.EndsWith(".md", StringComparison.Ordinal))
                .Select(path => "catalog/" + Path.GetRelativePath(folder, path).Replace('\\', '/'));
        }
    }

    private static IEnumerable<string> FilesOf(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder)).Select(path => folder + "/" + Path.GetFileName(path));

    public static TheoryData<string> EveryId => new(Ids);

    [Fact]
    public void Packing_the_solution_gives_four_packages_and_no_warning()
    {
        Assert.DoesNotContain("warning", run.Pack.Text, StringComparison.OrdinalIgnoreCase);
        var packages = Directory.EnumerateFiles(run.Feed, "*.nupkg").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(Ids.Length, packages.Length);
        Assert.All(Ids, id => Assert.Single(packages, package => package.StartsWith(id + ".", StringComparison.Ordinal) && char.IsAsciiDigit(package[id.Length + 1])));
    }

    [Theory]
    [MemberData(nameof(Content))]
    public void A_library_contains_what_its_consumer_needs_and_nothing_else(string id, string[] content)
    {
        using var package = run.Open(id);
        var files = package.Entries.Select(entry => entry.FullName).Where(name => name.Contains('/') && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal));
        Assert.Equal(content.Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void A_package_states_its_license_authors_and_address(string id)
    {
        using var package = run.Open(id);
        var metadata = XDocument.Parse(Read(package, id + ".nuspec")).Descendants().Single(element => element.Name.LocalName == "metadata");
        string Value(string name) => metadata.Elements().Single(element => element.Name.LocalName == name).Value;

        Assert.Equal(id, Value("id"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("Her2Catalog contributors", Value("authors"));
        Assert.EndsWith("Not a medical device.", Value("description"), StringComparison.Ordinal);
        Assert.Contains("Her2Catalog contributors", Read(package, "LICENSE"), StringComparison.Ordinal);
        Assert.Contains("not a medical device", Read(package, Value("readme")), StringComparison.OrdinalIgnoreCase);
        Assert.Contains("PNG", Read(package, Value("icon")), StringComparison.Ordinal);
        Assert.Equal(PackedRun.Address, Value("projectUrl"));
        var repository = metadata.Elements().Single(element => element.Name.LocalName == "repository");
        Assert.Equal(PackedRun.Address, repository.Attribute("url")!.Value);
        Assert.Matches("^[0-9a-f]{40}$", repository.Attribute("commit")!.Value);
    }

    [Theory]
    [InlineData("Her2Catalog", "net8.0", "Her2Catalog.Hgvs System.IO.Pipelines")]
    [InlineData("Her2Catalog", "net10.0", "Her2Catalog.Hgvs")]
    [InlineData("Her2Catalog.Compiler", "net8.0", "Her2Catalog YamlDotNet")]
    [InlineData("Her2Catalog.Compiler", "net10.0", "Her2Catalog YamlDotNet")]
    public void A_package_depends_on_these_and_no_others(string id, string framework, string dependencies)
    {
        using var package = run.Open(id);
        var groups = XDocument.Parse(Read(package, id + ".nuspec")).Descendants().Where(element => element.Name.LocalName == "group").ToArray();
        Assert.Equal(["net10.0", "net8.0"], groups.Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        var group = groups.Single(group => group.Attribute("targetFramework")!.Value == framework);
        Assert.Equal(dependencies.Split(' '), group.Elements().Select(element => element.Attribute("id")!.Value).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void The_same_sources_give_the_same_bytes(string id)
    {
        using var package = run.Open(id);
        var ours = package.Entries.Where(entry => entry.Name.EndsWith(".dll", StringComparison.Ordinal) && (entry.Name.StartsWith("Her2Catalog", StringComparison.Ordinal) || entry.Name == "her2.dll")).ToArray();
        Assert.NotEmpty(ours);
        foreach (var entry in ours)
        {
            using var bytes = new MemoryStream();
            using (var stream = entry.Open())
            {
                stream.CopyTo(bytes);
            }

            bytes.Position = 0;
            using var reader = new PEReader(bytes);
            Assert.Contains(reader.ReadDebugDirectory(), debug => debug.Type == DebugDirectoryEntryType.Reproducible);
        }
    }

    [Theory]
    [MemberData(nameof(EveryId))]
    public void The_documentation_is_that_of_our_types_and_of_compiled_expressions(string id)
    {
        using var package = run.Open(id);
        foreach (var entry in package.Entries.Where(entry => entry.Name.StartsWith("Her2Catalog", StringComparison.Ordinal) && entry.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            var members = XDocument.Parse(Read(package, entry.FullName)).Descendants("member").Select(member => (string)member.Attribute("name")!).ToArray();
            Assert.NotEmpty(members);
            Assert.All(members, member => Assert.Matches("^[A-Z]:(Her2Catalog|System\\.Text\\.RegularExpressions\\.Generated)\\.", member));
        }
    }

    [Fact]
    public void Symbols_go_with_each_library()
    {
        foreach (var id in Ids.Take(3))
        {
            using var package = run.Open(id);
            using var symbols = run.Open(id, "snupkg");
            var expected = package.Entries.Select(entry => entry.FullName).Where(name => name.StartsWith("lib/", StringComparison.Ordinal) && name.EndsWith(".dll", StringComparison.Ordinal) && !name.EndsWith(EmbedsItsSymbols, StringComparison.Ordinal) && !name.EndsWith(".resources.dll", StringComparison.Ordinal)).Select(name => Path.ChangeExtension(name, ".pdb"));
            Assert.Equal(expected.Order(StringComparer.Ordinal), symbols.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdb", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        }
    }

    [Theory]
    [InlineData("Her2Catalog", "Ward/Program.cs")]
    [InlineData("Her2Catalog.Hgvs", "Engine/Engine.cs")]
    public void A_consumer_compiles_the_code_of_a_README(string id, string consumer)
    {
        using var package = run.Open(id);
        var lines = ReadmeCode.Blocks(Read(package, "README.md"))[0];
        var compiled = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Consumers", consumer)).Select(line => line.Trim().Replace("\".AsSpan())", "\")", StringComparison.Ordinal)).ToArray();
        Assert.Empty(lines.Except(compiled));
    }

    private static string Read(ZipArchive package, string name)
    {
        using var reader = new StreamReader(package.GetEntry(name)!.Open(), Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
