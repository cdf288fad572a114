using System.Globalization;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Maf;

/// <summary>Headers of the columns of a MAF.</summary>
internal static class MafColumns
{
    /// <summary>Headers in the order of <see cref="MafColumn"/>.</summary>
    public static readonly string[] Names =
    [
        "Hugo_Symbol", "Entrez_Gene_Id", "Gene", "HGNC_ID",
        "HGVSc", "HGVSp", "HGVSp_Short", "cDNA_Change", "Protein_Change",
        "NCBI_Build", "Chromosome", "Start_Position", "End_Position", "Strand",
        "Reference_Allele", "Tumor_Seq_Allele1", "Tumor_Seq_Allele2",
        "Tumor_Sample_Barcode", "t_GT", "t_PS", "t_PQ", "t_PSL", "t_PGT", "t_PID", "t_HP",
    ];

    /// <summary>Columns of names of DNA.</summary>
    public static readonly MafColumn[] DnaNames = [MafColumn.Coding, MafColumn.CodingChange];

    /// <summary>Columns of names of protein.</summary>
    public static readonly MafColumn[] ProteinNames = [MafColumn.Protein, MafColumn.ProteinShort, MafColumn.ProteinChange];

    // HGVSg of VEP; the others are those of Genome Nexus, Oncotator and Funcotator.
    private static readonly string[] GenomicNames = ["HGVSg", "HGVS_Genomic", "HGVS_Genomic_Change", "Genomic_Change", "Genome_Change"];

    /// <summary>True for the header of a MAF: a position with its alleles, or a gene and a column of variant names.</summary>
    public static bool AreIn(string[] columns)
    {
        bool Has(MafColumn column) => columns.Contains(Names[(int)column], StringComparer.OrdinalIgnoreCase);
        var hasPosition = Has(MafColumn.Chromosome) && Has(MafColumn.Start) && Has(MafColumn.Reference) && Has(MafColumn.TumorAllele2);
        return hasPosition || (Has(MafColumn.Gene) && DnaNames.Concat(ProteinNames).Any(Has));
    }

    /// <summary>Finds columns of names that are numbered on the genome.</summary>
    public static int[] FindGenomic(TableHead head) => [.. GenomicNames.SelectMany(head.FindAll)];

    /// <summary>Finds columns whose header differs from that of a column of names only in case: their names are compared.</summary>
    public static int[] FindFurther(TableHead head, int[] found, MafColumn[] names) =>
        [.. names.SelectMany(name => head.FindAll(Names[(int)name])).Where(column => !found.Contains(column))];

    /// <summary>True if the rows state the sample that they belong to.</summary>
    public static bool HaveSamples(TableHead head) => MafSample.FindColumn(head) >= 0;

    /// <summary>Explains why a value of a column is wrong, and how to fix it; null if the fault is enough.</summary>
    /// <param name="reference">The transcript of the catalog.</param>
    /// <param name="geneId">The number of the gene in NCBI Gene.</param>
    /// <param name="column">The column of the value.</param>
    /// <param name="value">The value at fault.</param>
    /// <param name="fault">What is wrong.</param>
    public static LocalizedMessage? ReasonOf(
        in Transcript reference,
        int geneId,
        MafColumn column,
        ReadOnlySpan<byte> value,
        RowFault fault)
    {
        var symbol = NameReason.First(reference.GeneSymbols);
        return column switch
        {
            MafColumn.Gene => NameReason.OfSeveralGenes(reference),
            MafColumn.GeneId => RuntimeMessages.GeneHasId(symbol, geneId.ToString(CultureInfo.InvariantCulture)),
            MafColumn.EnsemblGene or MafColumn.HgncId => RuntimeMessages.GeneHasId(symbol, NameReason.All(reference.GeneIdentifiers)),
            MafColumn.Build => RuntimeMessages.BuildExpected(),
            MafColumn.Chromosome => RuntimeMessages.GeneIsOnChromosome(symbol, NameReason.First(reference.Chromosome)),
            MafColumn.Start => RuntimeMessages.PositionOutsideGene(symbol),
            MafColumn.End => RuntimeMessages.EndIsNotOfReference(),
            MafColumn.Strand => RuntimeMessages.PlusStrandExpected(),
            MafColumn.Reference => RuntimeMessages.OtherBasesOnGenome(),
            MafColumn.TumorAllele1 or MafColumn.TumorAllele2 =>
                fault == RowFault.ContradictsItself ? null : RuntimeMessages.OneAlternativeExpected(),
            _ => NameReason.Of(reference, value, GenomeBuild.Unspecified),
        };
    }
}
