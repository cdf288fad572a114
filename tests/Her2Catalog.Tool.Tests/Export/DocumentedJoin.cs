namespace Her2Catalog.Tool.Tests.Export;

/// <summary>The query that docs/joins.md shows, from tables <c>maf</c> and <c>her2</c>.</summary>
internal static class DocumentedJoin
{
    private const string Opening = "```sql\n";

    public static string Sql { get; } = Read();

    private static string Read()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "joins.md"));
        var start = page.IndexOf(Opening, StringComparison.Ordinal) + Opening.Length;
        return page[start..page.IndexOf("```", start, StringComparison.Ordinal)];
    }
}
