using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Maf;

/// <summary>
/// The sample of a MAF row. If a sample had two names, rows that are one change would not be combined. Therefore, spaces and quotes
/// around a name are ignored, and all words for a missing name are equal.
/// </summary>
internal static class MafSample
{
    // In the order of preference, in the form of HeaderName. Headers of patients are not among them: phase applies within a sample.
    private static readonly string[] Headers =
    [
        "tumorsamplebarcode", "tumorsampleid", "tumorsamplename", "tumorsample", "tumorbarcode", "tumorid",
        "sampleid", "samplebarcode", "samplename", "sample", "sampleidentifier", "specimenid", "specimen", "biospecimenid",
        "tumorsampleuuid",
    ];

    /// <summary>Finds the column of samples; -1 for none.</summary>
    /// <exception cref="AnnotationException">Several columns have its name.</exception>
    public static int FindColumn(TableHead head)
    {
        var exact = head.Find(MafColumns.Names[(int)MafColumn.TumorSample]);
        return exact >= 0 ? exact : Headers.Select(head.FindSimplified).FirstOrDefault(column => column >= 0, -1);
    }

    /// <summary>The name in a field; empty if it is missing.</summary>
    public static FieldRange NameIn(ReadOnlySpan<byte> row, FieldRange field)
    {
        // A no-break space is two of these bytes.
        var edges = " \r\"'\u00a0"u8;
        var start = field.End - field.Of(row).TrimStart(edges).Length;
        var name = row[start..field.End].TrimEnd(edges);
        return MissingValue.Is(name) ? default : new FieldRange(start, start + name.Length);
    }
}
