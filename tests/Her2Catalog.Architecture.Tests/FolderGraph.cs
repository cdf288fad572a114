using System.Text;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Draws the dependencies of folders within each project, and of projects on each other, as a Mermaid graph.</summary>
internal static class FolderGraph
{
    private const string Root = "(root)";

    public static string Render(Product product)
    {
        var text = new StringBuilder("graph TD\n");
        foreach (var project in product.Folders.GroupBy(folder => folder.Project).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            text.Append($"    subgraph {Id(project.Key)}[\"{project.Key}\"]\n");
            AppendLines(text, project.Select(folder => $"        {Id(folder)}[\"{(folder.IsRoot ? Root : folder.Path)}\"]"));
            AppendLines(text, FolderEdges(product, project.Key));
            text.Append("    end\n");
        }

        AppendLines(text, ProjectEdges(product));
        return text.ToString();
    }

    // Dotted: all uses are exceptions, so without these edges the folders have no cycle.
    private static IEnumerable<string> FolderEdges(Product product, string project) =>
        from dependency in product.Dependencies
        where dependency.From.Project == project && dependency.To.Project == project && dependency.From != dependency.To
        group dependency by (dependency.From, dependency.To) into edge
        let isException = edge.All(use => CycleException.All.Any(exception => exception.Allows(use)))
        select $"        {Id(edge.Key.From)} {(isException ? "-.->" : "-->")} {Id(edge.Key.To)}";

    private static IEnumerable<string> ProjectEdges(Product product) =>
        from project in product.Projects
        from other in project.References
        select $"    {Id(project.Name)} --> {Id(other)}";

    private static void AppendLines(StringBuilder text, IEnumerable<string> lines) =>
        text.AppendJoin("", lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));

    private static string Id(Folder folder) => $"{Id(folder.Project)}__{(folder.IsRoot ? "root" : folder.Path.Replace('/', '_'))}";

    private static string Id(string project) => project.Replace('.', '_');
}
