namespace Her2Catalog.Tool.Exporting;

/// <summary>The columns of the export. Those that begin with <c>HER2_</c> are the ones that <c>annotate</c> adds to a MAF.</summary>
internal static class KeyTable
{
    /// <summary>Lays rows out in columns.</summary>
    public static Table Of(IReadOnlyList<KeyRow> rows)
    {
        var columns = new List<TableColumn>
        {
            Text("form", row => row.Form),
            Text("key", row => row.Key),
            Text("build", row => row.Genomic?.Build.ToString()),
            Text("chromosome", row => row.Genomic?.Chromosome),
            new NumberColumn("position", [.. rows.Select(row => row.Genomic?.Position)]),
            Text("reference", row => row.Genomic?.Reference),
            Text("alternative", row => row.Genomic?.Alternative),
            Text("allele", row => row.Allele),
            Text("HER2_Variant", row => row.Answer.Variant),
            Text("HER2_Match", row => row.Answer.Match.ToString()),
        };
        for (var i = 0; i < Her2.Assays.All.Count; i++)
        {
            var assay = i;
            columns.Add(Text($"HER2_{Her2.Assays.All[i].Id}", row => row.Answer.Uses[assay].ToString()));
        }

        columns.Add(Text("edition", row => row.Answer.Edition));
        columns.Add(Text("sources", row => row.Answer.Sources));
        return new Table(rows.Count, columns);

        TextColumn Text(string name, Func<KeyRow, string?> value) => new(name, [.. rows.Select(value)]);
    }
}
