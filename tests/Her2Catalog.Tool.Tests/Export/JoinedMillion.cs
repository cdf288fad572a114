namespace Her2Catalog.Tool.Tests.Export;

/// <summary>The million rows, joined with the exported catalog by the documented query.</summary>
public sealed class JoinedMillion : IDisposable
{
    internal static readonly string[] Columns =
    [
        "HER2_Variant", "HER2_Match",
        .. Her2.Assays.All.SelectMany(assay => new[] { $"HER2_{assay.Id}", $"HER2_{assay.Id}_Therapies" }),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("her2-million-").FullName;
    private readonly ExportedCatalog catalog = new();

    public JoinedMillion()
    {
        MafPath = Path.Combine(folder, "million.maf");
        Erbb2Rows = MillionRows.Write(MafPath);
        Engine.Execute($"CREATE TABLE her2 AS FROM '{catalog.PathOf("parquet")}'");
        Engine.Execute($"CREATE TABLE maf AS FROM {Read(MafPath)}");
        Engine.Execute($"CREATE TABLE joined AS {DocumentedJoin.Sql}");
        Assert.Equal([[MillionRows.Count.ToString(), MillionRows.Count.ToString()]], Engine.Query("SELECT count(*), count(DISTINCT number) FROM joined"));
    }

    public string MafPath { get; }

    internal DuckDb Engine { get; } = new();

    internal IReadOnlyList<MafRow> Erbb2Rows { get; }

    /// <summary>
    /// Fails if a row of the table of the caller and the joined row with the same <c>number</c> differ. A change of several bases that
    /// is not an allele of the catalog, and a protein outside the catalog, may have no answer in the join.
    /// </summary>
    internal void AssertSame(string table, Action<string> write)
    {
        var path = Path.Combine(folder, $"{table}.tsv");
        write(path);
        Engine.Execute($"CREATE TABLE {table} AS FROM {Read(path)}");
        Assert.Equal([[Erbb2Rows.Count.ToString()]], Engine.Query($"SELECT count(*) FROM joined JOIN {table} USING (number) WHERE joined.Hugo_Symbol = 'ERBB2'"));
        var differs = string.Join(" OR ", Columns.Select(column => $"coalesce(joined.{column}, '') <> coalesce({table}.{column}, '')"));
        const string unproven = "joined.HER2_Match IS NULL AND NOT regexp_matches(joined.HGVSc, '^c[.][0-9]+[ACGT]>[ACGT]$')";
        Assert.Empty(Engine.Query($"SELECT joined.*, {table}.* FROM joined JOIN {table} USING (number) WHERE NOT ({unproven}) AND ({differs}) LIMIT 5"));
        Assert.Equal(
            Engine.Query($"SELECT count(*) FROM {table} WHERE HER2_OncomineDxTargetTest = 'CompanionDiagnostic'"),
            Engine.Query("SELECT count(*) FROM joined WHERE HER2_OncomineDxTargetTest = 'CompanionDiagnostic'"));
    }

    public void Dispose()
    {
        Engine.Dispose();
        catalog.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    private static string Read(string path) => $"read_csv('{path}', delim = '\t', quote = '', escape = '', comment = '#', header = true, all_varchar = true)";
}
