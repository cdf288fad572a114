using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>The columns of a MAF (2.4) that name a variant. Source: the MAF specification of the Genomic Data Commons; HGVSc, HGVSp, Transcript_ID and Feature as vcf2maf writes them; cDNA_Change, Protein_Change and Annotation_Transcript as Oncotator and Funcotator do.</summary>
internal enum MafColumn
{
    Gene,
    GeneId,
    Transcript,
    Feature,
    AnnotationTranscript,
    Coding,
    Protein,
    ProteinShort,
    CodingChange,
    ProteinChange,
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
        "Hugo_Symbol", "Entrez_Gene_Id", "Transcript_ID", "Feature", "Annotation_Transcript", "HGVSc", "HGVSp", "HGVSp_Short", "cDNA_Change", "Protein_Change",
        "NCBI_Build", "Chromosome", "Start_Position", "Strand", "Reference_Allele", "Tumor_Seq_Allele1", "Tumor_Seq_Allele2",
    ];

    /// <summary>Columns that hold names of variants.</summary>
    public static readonly MafColumn[] NameColumns = [MafColumn.Coding, MafColumn.Protein, MafColumn.ProteinShort, MafColumn.CodingChange, MafColumn.ProteinChange];

    /// <summary>True where a header is that of a MAF: a gene or a place, and something that names a variant.</summary>
    public static bool AreOf(string[] columns)
    {
        bool Has(MafColumn column) => columns.Contains(Names[(int)column], StringComparer.OrdinalIgnoreCase);
        var hasPlace = Has(MafColumn.Chromosome) && Has(MafColumn.Start) && Has(MafColumn.Reference) && Has(MafColumn.TumorAllele2);
        return hasPlace || (Has(MafColumn.Gene) && NameColumns.Any(Has));
    }

    /// <summary>Why a value of a column is at fault, and what would be right; empty where the outcome says all.</summary>
    public static string ReasonOf<TCatalog>(MafColumn column, ReadOnlySpan<byte> value, RowOutcome outcome)
        where TCatalog : ICatalogData
    {
        var reference = TCatalog.Reference;
        var symbol = NameReason.First(reference.GeneSymbols);
        return column switch
        {
            MafColumn.Gene => $"give its place on the genome, or names that say {NameReason.First(reference.TranscriptAccessions)}",
            MafColumn.GeneId => $"{symbol} is {TCatalog.EntrezGeneId}",
            MafColumn.Transcript or MafColumn.Feature or MafColumn.AnnotationTranscript => "of two transcripts, nothing tells on which the names count; give its place on the genome",
            MafColumn.Build => "GRCh37 and GRCh38 are read, and no other than that of `--build` and of the chromosome's accession",
            MafColumn.Chromosome => $"{symbol} lies on chromosome {NameReason.First(reference.Chromosome)}",
            MafColumn.Start => $"it lies outside {symbol} in the build of the row, or in that of `--build`",
            MafColumn.Strand => "give the alleles on the plus strand, as the specification has it",
            MafColumn.Reference => "the genome has other bases there; is the build right?",
            MafColumn.TumorAllele1 or MafColumn.TumorAllele2 => outcome == RowOutcome.ContradictsItself ? string.Empty : "one alternative allele, in bases, is read",
            _ => NameReason.Of(reference, value, GenomeBuild.Unspecified),
        };
    }
}
