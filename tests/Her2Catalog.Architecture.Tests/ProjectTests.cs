using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Projects depend on each other as the table of docs/architecture.md says.</summary>
[Trait("Category", "CultureFree")]
public partial class ProjectTests
{
    [Fact]
    public void Projects_reference_what_the_documentation_says()
    {
        var referenced = Product.Instance.Projects.Select(project => $"{project.Name}: {string.Join(", ", project.References)}");
        Assert.Equal(Documented().Order(StringComparer.Ordinal), referenced.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_compiler_does_not_reference_Roslyn_and_only_code_fixes_reference_workspaces()
    {
        string[] adapters = ["Her2Catalog.CodeFixes", "Her2Catalog.Generator"];
        Assert.Equal(adapters, UsersOf("Microsoft.CodeAnalysis.CSharp"));
        Assert.Equal(["Her2Catalog.CodeFixes"], UsersOf("Microsoft.CodeAnalysis.CSharp.Workspaces"));
    }

    private static IEnumerable<string> UsersOf(string package) =>
        from project in Product.Instance.Projects
        where project.Packages.Any(id => id.StartsWith(package, StringComparison.Ordinal))
        orderby project.Name
        select project.Name;

    // The first and the last column of the table. Packages in the last one are not projects.
    private static IEnumerable<string> Documented()
    {
        var rows = ProjectRow().Matches(File.ReadAllText(Path.Combine(Checkout.Root, "docs", "architecture.md")));
        var names = rows.Select(row => row.Groups["name"].Value).Order(StringComparer.Ordinal).ToArray();
        return
            from row in rows
            let uses = row.Groups["uses"].Value.Split(", ")
            select $"{row.Groups["name"].Value}: {string.Join(", ", names.Where(name => IsAmong(uses, name)))}";
    }

    private static bool IsAmong(string[] uses, string project) =>
        uses.Any(use => use == project || "Her2Catalog." + use == project);

    [GeneratedRegex(@"^\| `(runtime|generator|tool)/(?<name>[\w.]+)` \|.*\| (?<uses>[^|]+) \|\r?$", RegexOptions.Multiline)]
    private static partial Regex ProjectRow();
}
