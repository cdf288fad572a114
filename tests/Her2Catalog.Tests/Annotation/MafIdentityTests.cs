using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Columns of a MAF that say of which gene and transcript a row is, and names beside those of vcf2maf. 2064 is ERBB2 in NCBI Gene, 1956 EGFR.</summary>
public class MafIdentityTests
{
    private const string Header = "Hugo_Symbol\tEntrez_Gene_Id\tTranscript_ID\tFeature\tHGVSc\tcDNA_Change\tProtein_Change";
    private const string PlaceHeader = "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tHGVSp_Short";

    [Theory]
    [InlineData("ERBB2\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t2064.0\t\t\tc.2264T>C\t\t")] // a number with gaps in its column, as pandas writes it
    [InlineData("ERBB2\t0\t\t\tc.2264T>C\t\t")] // 0 is not known
    [InlineData("Unknown\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\t\tENST00000269571.10\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\tNM_004448.4\tENST00000269571.10\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\t\t\t\tc.2264T>C\tp.L755S")] // Oncotator
    [InlineData("ERBB2\t\t\t\tc.2264T>C\tc.e19+1\tp.L755S")] // a word of Oncotator's own
    [InlineData("ERBB2;MIR4728\t\t\t\tNM_004448.4:c.2264T>C\t\t")]
    [InlineData("MIR4728,ERBB2\t\tENST00000269571.10\t\tc.2264T>C\t\t")]
    public void A_row_is_read_where_its_columns_say_that_it_is_of_the_gene(string row) =>
        Assert.EndsWith($"\n{row}{Annotated.L755S}\n", Annotated.Of($"{Header}\n{row}\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ERBB2\t1956\t\t\tc.2264T>C\t\t", RowFault.ContradictsReference, "Entrez_Gene_Id", "1956")]
    [InlineData("ERBB2\t\tENST00000269571\tENST00000584601\tc.2264T>C\t\t", RowFault.ContradictsItself, "Feature", "ENST00000584601")]
    [InlineData("ERBB2\t\t\t\tc.2264T>C\tc.2263T>C\t", RowFault.ContradictsItself, "cDNA_Change", "c.2263T>C")]
    [InlineData("ERBB2\t\t\t\tc.2264T>C\t\tp.V777L", RowFault.ContradictsItself, "Protein_Change", "p.V777L")]
    [InlineData("ERBB2\t\t\t\t\tc.e19+1\tp.L755S", RowFault.Unreadable, "cDNA_Change", "c.e19+1")] // DNA that is there and cannot be read
    [InlineData("ERBB2\t\t\t\tNM_004448.3:c.2264T>C\t\t", RowFault.OtherVersion, "HGVSc", "NM_004448.3:c.2264T>C")]
    [InlineData("ERBB2;MIR4728\t\t\t\tc.2264T>C\t\t", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2;MIR4728")]
    [InlineData("ERBB2;MIR4728\t\t\t\t\t\tp.K755S", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2;MIR4728")] // of the other it may be right
    [InlineData("ERBB2;MIR4728\t\t\t\tNM_004448.4:c.2264A>C\t\t", RowFault.ContradictsReference, "HGVSc", "NM_004448.4:c.2264A>C")]
    public void A_row_that_may_be_of_the_gene_and_cannot_be_answered_is_told(string row, RowFault fault, string column, string text)
    {
        var (annotated, summary) = Annotated.Of($"{Header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, fault, text) { Column = column }], Annotated.WithoutReasons(summary));
        Assert.Equal(1, summary.GeneRows);
    }

    [Theory]
    [InlineData("Unknown\t0\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("Unknown\t1956\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("EGFR;PGAP3\t\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("ERBB2;EGFR\t\t\t\tEGFR:c.2573T>G\t\t", 1)]
    [InlineData("ERBB2\t\tNM_004448.3\tNM_004448.4\tc.2264T>C\t\t", 1)] // another version is no other gene
    public void A_row_of_another_gene_or_numbering_is_left_alone(string row, long ofGene)
    {
        var (annotated, summary) = Annotated.Of($"{Header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal((ofGene, ofGene, 0), (summary.GeneRows, summary.Nameless, summary.Problems.Count));
    }

    [Theory]
    [InlineData("MIR4728;ERBB2\tGRCh38\t17\t39723967\tT\tC\tp.V777L", Annotated.L755S)] // whose protein, nothing tells
    [InlineData("Unknown\tGRCh38\t17\t39723967\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2,PGAP3\tGRCh38\t17\t1000\tT\tC\tp.L755S", Annotated.Nothing)] // outside: of the other
    [InlineData("ERBB2,PGAP3\tGRCh38\t3\t39723967\tT\tC\tp.L755S", Annotated.Nothing)]
    public void A_place_on_the_genome_tells_of_several_genes_which(string row, string added)
    {
        var (annotated, summary) = Annotated.Of($"{PlaceHeader}\n{row}\n");
        Assert.EndsWith($"\n{row}{added}\n", annotated, StringComparison.Ordinal);
        Assert.Empty(summary.Problems);
    }

    [Theory]
    [InlineData("ERBB2\t1956\t\t\tc.2264T>C\t\t", "Entrez_Gene_Id `1956` contradicts the reference: ERBB2 is 2064")]
    [InlineData("ERBB2\t\t\t\tc.2264A>C\t\t", "HGVSc `c.2264A>C` contradicts the reference: NM_004448.4 has T at c.2264, not A; did you mean c.2264T>C?")]
    [InlineData("ERBB2;MIR4728\t\t\t\tc.2264T>C\t\t", "Hugo_Symbol `ERBB2;MIR4728` names several genes, and nothing tells of which one the row speaks: give its place on the genome, or names that say NM_004448.4")]
    [InlineData("ERBB2\t\t\t\tc.2264T>C\t\tp.V777L", "Protein_Change `p.V777L` is another variant than the columns before it say: mend the one that is wrong, or leave it empty")]
    public void A_message_names_the_column_the_value_and_the_remedy(string row, string message) =>
        Assert.Equal(message, Assert.Single(Annotated.Of($"{Header}\n{row}\n").Summary.Problems).Explanation);
}
