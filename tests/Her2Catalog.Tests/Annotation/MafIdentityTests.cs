using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Columns of a MAF that state gene and transcript, and names other than those of vcf2maf. 2064 is ERBB2 in NCBI Gene, 1956 EGFR.</summary>
public class MafIdentityTests
{
    private const string Header = "Hugo_Symbol\tEntrez_Gene_Id\tTranscript_ID\tFeature\tHGVSc\tcDNA_Change\tProtein_Change";
    private const string PlaceHeader = "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tHGVSp_Short";

    [Theory]
    [InlineData("ERBB2\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t2064.0\t\t\tc.2264T>C\t\t")] // a number with gaps in its column, as pandas writes it
    [InlineData("ERBB2\t0\t\t\tc.2264T>C\t\t")] // 0 is unknown
    [InlineData("Unknown\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("\t2064\t\t\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\t\tENST00000269571.10\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\tNM_004448.4\tENST00000269571.10\tc.2264T>C\t\t")]
    [InlineData("ERBB2\t\t\t\t\tc.2264T>C\tp.L755S")] // Oncotator
    [InlineData("ERBB2\t\t\t\tc.2264T>C\tc.e19+1\tp.L755S")] // a notation of Oncotator
    [InlineData("ERBB2;MIR4728\t\t\t\tNM_004448.4:c.2264T>C\t\t")]
    [InlineData("MIR4728,ERBB2\t\tENST00000269571.10\t\tc.2264T>C\t\t")]
    [InlineData("\t\t\t\tNM_004448.4:c.2264T>C\t\t")]
    [InlineData("ERBB2\t\t\t\tENST00000269571.5:c.2264T>C\t\tENSP00000269571.4:p.Leu755Ser")] // as VEP writes it
    public void A_row_whose_columns_state_the_gene_is_read(string row) =>
        Assert.EndsWith($"\n{row}{Annotated.L755S}\n", Annotated.Of($"{Header}\n{row}\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("ERBB2\t1956\t\t\tc.2264T>C\t\t", RowFault.ContradictsReference, "Entrez_Gene_Id", "1956")]
    [InlineData("ERBB2\t\tENST00000269571\tENST00000584601\tc.2264T>C\t\t", RowFault.ContradictsItself, "Feature", "ENST00000584601")]
    [InlineData("ERBB2\t\tENST00000584601\tENST00000269571\tc.2264T>C\t\t", RowFault.ContradictsItself, "Feature", "ENST00000269571")]
    [InlineData("ERBB2\t\tENST00000269571\t\tc.2264T>C\tENST00000584601.5:c.1A>G\t", RowFault.ContradictsItself, "cDNA_Change", "ENST00000584601.5:c.1A>G")]
    [InlineData("ERBB2::PGAP3 fusion\t\t\t\tc.2264T>C\t\t", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2::PGAP3 fusion")]
    [InlineData("ERBB2=PGAP3\t\t\t\tc.2264T>C\t\t", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2=PGAP3")]
    [InlineData("ERBB2\uFF1BPGAP3\t\t\t\tc.2264T>C\t\t", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2\uFF1BPGAP3")] // a full-width semicolon
    [InlineData("ERBB2\t\t\t\tc.2264T>C\tc.2263T>C\t", RowFault.ContradictsItself, "cDNA_Change", "c.2263T>C")]
    [InlineData("ERBB2\t\t\t\tc.2264T>C\t\tp.V777L", RowFault.ContradictsItself, "Protein_Change", "p.V777L")]
    [InlineData("ERBB2\t\t\t\t\tc.e19+1\tp.L755S", RowFault.Unreadable, "cDNA_Change", "c.e19+1")] // unreadable DNA
    [InlineData("ERBB2\t\t\t\tNM_004448.1:c.2264T>C\t\t", RowFault.OtherTranscript, "HGVSc", "NM_004448.1:c.2264T>C")]
    [InlineData("ERBB2\t\tNM_004448.1\tNM_004448.4\tc.2264T>C\t\t", RowFault.OtherVersion, "Transcript_ID", "NM_004448.1")]
    [InlineData("ERBB2;MIR4728\t\t\t\tc.2264T>C\t\t", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2;MIR4728")]
    [InlineData("ERBB2;MIR4728\t\t\t\t\t\tp.K755S", RowFault.SeveralGenes, "Hugo_Symbol", "ERBB2;MIR4728")] // may be correct for the other gene
    [InlineData("ERBB2;MIR4728\t\t\t\tNM_004448.4:c.2264A>C\t\t", RowFault.ContradictsReference, "HGVSc", "NM_004448.4:c.2264A>C")]
    public void A_row_that_may_belong_to_the_gene_and_cannot_be_answered_is_reported(string row, RowFault fault, string column, string text)
    {
        var (annotated, summary) = Annotated.Of($"{Header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, fault, text) { Column = column }], Annotated.WithoutReasons(summary));
        Assert.Equal(1, summary.GeneRows);
    }

    [Theory]
    [InlineData("Unknown\t0\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("Unknown\t1956\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("EGFR;PGAP3\t\t\t\tc.2264T>C\t\t", 0)]
    [InlineData("ERBB2;EGFR\t\t\t\tEGFR:c.2573T>G\t\t", 1)]
    public void A_row_of_another_gene_or_transcript_gets_no_answer(string row, long ofGene)
    {
        var (annotated, summary) = Annotated.Of($"{Header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal((ofGene, ofGene, 0), (summary.GeneRows, summary.RowsWithoutUsableName, summary.Problems.Count));
    }

    [Theory]
    [InlineData("MIR4728;ERBB2\tGRCh38\t17\t39723967\tT\tC\tp.V777L", Annotated.L755S)] // the protein may belong to the other gene
    [InlineData("Unknown\tGRCh38\t17\t39723967\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2,PGAP3\tGRCh38\t17\t1000\tT\tC\tp.L755S", Annotated.NoAnswer)] // outside: belongs to the other gene
    [InlineData("ERBB2,PGAP3\tGRCh38\t3\t39723967\tT\tC\tp.L755S", Annotated.NoAnswer)]
    public void A_position_on_the_genome_selects_one_of_several_genes(string row, string added)
    {
        var (annotated, summary) = Annotated.Of($"{PlaceHeader}\n{row}\n");
        Assert.EndsWith($"\n{row}{added}\n", annotated, StringComparison.Ordinal);
        Assert.Empty(summary.Problems);
    }

    [Theory]
    [InlineData("ERBB2\t1956\t\t\tc.2264T>C\t\t", "Entrez_Gene_Id `1956` contradicts the reference: expected 2064 for ERBB2")]
    [InlineData("ERBB2\t\t\t\tc.2264A>C\t\t", "HGVSc `c.2264A>C` contradicts the reference: NM_004448.4 has T at c.2264, not A; did you mean c.2264T>C?")]
    [InlineData("ERBB2;MIR4728\t\t\t\tc.2264T>C\t\t", "Hugo_Symbol `ERBB2;MIR4728` names several genes, and it is not known which one the row describes: state the position on the genome, or names with the accession NM_004448.4")]
    [InlineData("ERBB2\t\t\t\tc.2264T>C\t\tp.V777L", "Protein_Change `p.V777L` is another variant than that of the columns before it; correct the wrong value, or leave it empty")]
    public void A_message_contains_the_column_the_value_and_the_fix(string row, string message) =>
        Assert.Equal(message, Assert.Single(Annotated.Of($"{Header}\n{row}\n").Summary.Problems).Explanation);

    [Theory]
    [InlineData("-\t\t\t\tENST00000361390.2:n.12A>G\t\t")] // as VEP writes transcripts without a symbol
    [InlineData("Unknown\t\t\t\tNR_024540.1:n.12A>G\t\t")]
    [InlineData(".\t\t\t\tnote: see report\t\t")]
    [InlineData("TP53\t\t\t\tc.2264T>C\t\t")]
    [InlineData("PGAP3;MIR4728\t\t\t\tc.2264T>C\t\t")]
    public void A_row_that_does_not_state_the_gene_gets_no_answer(string row)
    {
        var (annotated, summary) = Annotated.Of($"{Header}\n{row}\n", new AnnotationOptions { IsStrict = true });
        Assert.EndsWith($"\n{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(0, summary.GeneRows);
    }

    [Fact]
    public void A_name_of_another_of_the_genes_does_not_contradict_the_position()
    {
        const string row = "ERBB2;MIR4728\tGRCh38\t17\t39723967\tT\tC\tNR_039859.1:n.12A>G";
        Assert.EndsWith($"\n{row}{Annotated.L755S}\n", Annotated.Of($"{PlaceHeader.Replace("HGVSp_Short", "HGVSc", StringComparison.Ordinal)}\n{row}\n").Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_gene_that_a_value_states_does_not_depend_on_its_column()
    {
        // Every byte between two genes, in rows shorter and longer than a vector.
        foreach (var between in Enumerable.Range(1, 255).Select(value => (byte)value).Except("\t\n\r#\""u8.ToArray()))
        {
            foreach (var tail in new[] { "", "and more than a vector" })
            {
                byte[] gene = [.. "ERBB2"u8, between, .. "PGAP3"u8];
                var first = Counts([.. "Hugo_Symbol\tHGVSc\tnote\n"u8, .. gene, .. "\tc.2264T>C\t"u8, .. Encoding.UTF8.GetBytes(tail), (byte)'\n']);
                var second = Counts([.. "note\tHugo_Symbol\tHGVSc\n"u8, .. Encoding.UTF8.GetBytes(tail), (byte)'\t', .. gene, .. "\tc.2264T>C\n"u8]);
                Assert.Equal(second, first);
            }
        }
    }

    private static (long GeneRows, long Found, int Problems) Counts(byte[] table)
    {
        var summary = Annotated.Of(table, new AnnotationOptions()).Summary;
        return (summary.GeneRows, summary.Found, summary.Problems.Count);
    }
}
