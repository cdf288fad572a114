namespace Her2Catalog.Tool.Export;

/// <summary>The columns of the export. Those with the catalog's prefix are the ones that <c>annotate</c> adds to a MAF.</summary>
internal static class KeyTable
{
    /// <summary>Creates the columns from rows.</summary>
    public static Table Of(ICatalog catalog, IReadOnlyList<KeyRow> rows)
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
            Text("protein", row => row.Protein),
            Text($"{catalog.ColumnPrefix}_Variant", row => row.Answer.Variant),
            Text($"{catalog.ColumnPrefix}_Match", row => row.Answer.Match.ToString()),
        };
        for (var i = 0; i < catalog.Assays.Count; i++)
        {
            var assay = i;
            var name = $"{catalog.ColumnPrefix}_{catalog.Assays[i].Id}";
            columns.Add(Text(name, row => row.Answer.Assays[assay].Use?.ToString()));
            columns.Add(Text($"{name}_Therapies", row => row.Answer.Assays[assay].Therapies));
        }

        columns.Add(Text("catalog", _ => catalog.Id));
        columns.Add(Text("edition", row => row.Answer.Edition));
        columns.Add(Text("digest", _ => catalog.Digest));
        columns.Add(Text("sources", row => string.Join("; ", row.Answer.Assays.Select(assay => assay.Sources).Where(text => text != ""))));
        return new Table(rows.Count, columns);

        TextColumn Text(string name, Func<KeyRow, string?> value) => new(name, [.. rows.Select(value)]);
    }
}
