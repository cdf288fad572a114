namespace Her2Catalog.Tool.Tests.Export;

/// <summary>The SQL that docs/joins.md shows: how to read a MAF, and the query over the tables <c>maf</c> and <c>her2</c>.</summary>
internal static class DocumentedJoin
{
    private const string Reading = "    CREATE VIEW maf AS FROM ";
    private static readonly string Page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "joins.md"));

    public static string Sql { get; } = Between("```sql\n", "```");

    /// <summary>Reads a file as a table.</summary>
    public static string Read(string path) => Between(Reading, ";\n").Replace("cohort.maf.gz", path, StringComparison.Ordinal);

    private static string Between(string opening, string closing)
    {
        var start = Page.IndexOf(opening, StringComparison.Ordinal) + opening.Length;
        return Page[start..Page.IndexOf(closing, start, StringComparison.Ordinal)];
    }
}
