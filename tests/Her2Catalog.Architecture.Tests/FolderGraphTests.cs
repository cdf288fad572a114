using Her2Catalog.TestSupport;

namespace Her2Catalog.Architecture.Tests;

/// <summary>docs/architecture.md contains the graph of the folders as it is.</summary>
[Trait("Category", "CultureFree")]
public class FolderGraphTests
{
    private const string Begin = "<!-- folder graph: begin -->";
    private const string End = "<!-- folder graph: end -->";

    [Fact]
    public void The_documented_graph_of_folders_is_current()
    {
        var path = Path.Combine(Checkout.Root, "docs", "architecture.md");
        var document = File.ReadAllText(path).ReplaceLineEndings("\n");
        var start = document.IndexOf(Begin, StringComparison.Ordinal) + Begin.Length;
        var end = document.IndexOf(End, StringComparison.Ordinal);
        Assert.True(start >= Begin.Length && end >= start, "docs/architecture.md has no markers of the graph.");

        var block = $"\n```mermaid\n{FolderGraph.Render(Product.Instance)}```\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, document[..start] + block + document[end..]);
            return;
        }

        string[] documented = document[start..end].Split('\n'), current = block.Split('\n');
        var differences = documented.Except(current).Select(line => "- " + line.Trim())
            .Concat(current.Except(documented).Select(line => "+ " + line.Trim()));
        Assert.True(
            document[start..end] == block,
            $"The graph in docs/architecture.md is stale; ACCEPT_SNAPSHOTS=1 writes the current one.\n{string.Join('\n', differences)}");
    }
}
