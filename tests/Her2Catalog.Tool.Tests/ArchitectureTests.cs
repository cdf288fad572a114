using System.Xml.Linq;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tool.Tests;

/// <summary>Who may use whom; docs/architecture.md says why.</summary>
[Trait("Category", "CultureFree")]
public class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Her2Catalog.Hgvs"] = [],
        ["Her2Catalog.Compiler"] = ["Her2Catalog.Hgvs"],
        ["Her2Catalog.Generator"] = ["Her2Catalog.Compiler"],
        ["Her2Catalog"] = ["Her2Catalog.Hgvs", "Her2Catalog.Generator", "Her2Catalog.CodeFixes"], // the last two as analyzers only
        ["Her2Catalog.CodeFixes"] = ["Her2Catalog.Compiler", "Her2Catalog.Generator"],
        ["Her2Catalog.Folders"] = ["Her2Catalog", "Her2Catalog.Compiler"],
        ["Her2Catalog.Tool"] = ["Her2Catalog", "Her2Catalog.Compiler", "Her2Catalog.Folders"],
    };

    // Inside the compiler each room knows those before it; Rules and Model are words that all may use.
    private static readonly string[] Rooms = ["Text", "Rows", "Checks", "Emission"];

    [Fact]
    public void Projects_know_their_neighbours_on_one_side_only()
    {
        var projects = new[] { "runtime", "generator", "tool" }.SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.csproj", SearchOption.AllDirectories)).ToArray();
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), projects.Select(path => Path.GetFileNameWithoutExtension(path)).Order(StringComparer.Ordinal));
        foreach (var project in projects)
        {
            var uses = XDocument.Load(project).Descendants("ProjectReference").Select(item => Path.GetFileNameWithoutExtension(item.Attribute("Include")!.Value.Replace('\\', '/')));
            Assert.Empty(uses.Except(Allowed[Path.GetFileNameWithoutExtension(project)]));
        }
    }

    [Fact]
    public void Rooms_of_the_compiler_know_those_before_them_only()
    {
        foreach (var room in Rooms)
        {
            var later = Rooms.SkipWhile(name => name != room).Skip(1).ToArray();
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Checkout.Root, "generator", "Her2Catalog.Compiler", room), "*.cs"))
            {
                var text = File.ReadAllText(file);
                Assert.All(later, name => Assert.DoesNotContain($"using Her2Catalog.Compiler.{name};", text, StringComparison.Ordinal));
                Assert.DoesNotContain("Microsoft.CodeAnalysis", text, StringComparison.Ordinal);
            }
        }

        var emission = Directory.EnumerateFiles(Path.Combine(Checkout.Root, "generator", "Her2Catalog.Compiler", "Emission"), "*.cs").Select(File.ReadAllText);
        Assert.All(emission, text => Assert.False(text.Contains("Compiler.Rows", StringComparison.Ordinal) || text.Contains("Compiler.Checks", StringComparison.Ordinal)));
    }

}
