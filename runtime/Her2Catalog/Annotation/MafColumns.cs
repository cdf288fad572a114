namespace Her2Catalog.Annotation;

/// <summary>The columns of a MAF (2.4) that name a variant. Source: the MAF specification of the Genomic Data Commons; HGVSc, HGVSp and Transcript_ID as vcf2maf writes them.</summary>
internal enum MafColumn
{
    Gene,
    Transcript,
    AnnotationTranscript,
    Coding,
    Protein,
    ProteinShort,
    Build,
    Chromosome,
    Start,
    Strand,
    Reference,
    TumorAllele1,
    TumorAllele2,
}

/// <summary>What the columns of a MAF are called.</summary>
internal static class MafColumns
{
    /// <summary>Names in the order of <see cref="MafColumn"/>.</summary>
    public static readonly string[] Names =
    [
        "Hugo_Symbol", "Transcript_ID", "Annotation_Transcript", "HGVSc", "HGVSp", "HGVSp_Short", "NCBI_Build", "Chromosome", "Start_Position", "Strand",
        "Reference_Allele", "Tumor_Seq_Allele1", "Tumor_Seq_Allele2",
    ];

    /// <summary>True where a header is that of a MAF: a gene or a place, and something that names a variant.</summary>
    public static bool AreOf(string[] columns)
    {
        bool Has(MafColumn column) => columns.Contains(Names[(int)column], StringComparer.OrdinalIgnoreCase);
        var hasPlace = Has(MafColumn.Chromosome) && Has(MafColumn.Start) && Has(MafColumn.Reference) && Has(MafColumn.TumorAllele2);
        return hasPlace || (Has(MafColumn.Gene) && (Has(MafColumn.Coding) || Has(MafColumn.Protein) || Has(MafColumn.ProteinShort)));
    }
}
