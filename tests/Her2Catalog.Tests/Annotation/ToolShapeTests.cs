using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>
/// Tables with the columns that tools write, and the outcome of each row. chr17:39723967 T>C (GRCh38) is c.2264T>C, p.L755S on
/// NM_004448.4 and c.2174T>C, p.L725S on NM_001005862.2 (facts/transcripts: 90 bases and 30 residues less).
/// </summary>
public class ToolShapeTests
{
    private const string Answer = "L755S Allele CompanionDiagnostic";
    private const string ProteinAnswer = "L755S Protein CompanionDiagnostic";
    private const string None = "";

    [Theory]
    [InlineData("ERBB2|2064|GRCh38|chr17|39723967|+|T|T|C|c.2264T>C|p.Leu755Ser|p.L755S|ENST00000269571|ERBB2,missense_variant,p.L725S,ENST00000584601;|ENSG00000141736|ENST00000269571|1|3430|CCDS32642.1|ENSP00000269571|P04626|NM_004448.4", Answer)]
    [InlineData("ERBB2|2064|GRCh38|chr17|39723967|+|T|T|C|c.2174T>C|p.Leu725Ser|p.L725S|ENST00000584601||ENSG00000141736|ENST00000584601|1|HGNC:3430|CCDS45667.1|ENSP00000462438|P04626|NM_001005862.2", Answer)] // the position answers
    [InlineData("ERBB2|2064||||||||c.2264T>C|p.Leu755Ser|p.L755S|ENST00000269571||ENSG00000141736|ENST00000269571|1|3430|CCDS32642.1|ENSP00000269571|P04626|NM_001005862.2,NM_004448.3", Answer)]
    [InlineData("ERBB2|2064||||||||c.2264T>C|p.Leu755Ser|p.L755S|ENST00000584601||ENSG00000141736|ENST00000584601|1|HGNC:3430|CCDS45667.1|ENSP00000462438|P04626|NM_001005862.2", "OtherTranscript Transcript_ID")]
    [InlineData("ERBB2|2064||||||||c.2264T>C|p.Leu755Ser|p.L755S|||||1||||P04626|NM_001005862.2", "OtherTranscript RefSeq")]
    [InlineData("|0||||||||c.2264T>C||p.L755S|ENST00000269571||ENSG00000141736.14||||||P04626|", Answer)] // no symbol
    [InlineData("|0||||||||c.2264T>C||p.L755S|||ENSG00000141736.14||||||P04626|", Answer)]
    [InlineData("|||||||||||p.L755S||||||||||", None)]
    [InlineData("ERBB2|2064||||||||c.2264T>C||p.L755S|||ENSG00000146648|||||||", "ContradictsReference Gene")] // EGFR
    [InlineData("ERBB2|2064||||||||c.2264T>C||p.L755S||||||HGNC:3236||||", "ContradictsReference HGNC_ID")]
    [InlineData("ERBB2|2064||||||||c.2264T>C||p.L755S|||HER2||||||P04626|", Answer)] // a symbol in the column of identifiers
    [InlineData("TP53|7157|GRCh38|chr17|7675088|+|C|C|T|c.524G>A|p.Arg175His|p.R175H|ENST00000269305||ENSG00000141510|ENST00000269305|-1|HGNC:11998|CCDS11118.1|ENSP00000269305|P04637|NM_000546.6", None)]
    public void A_MAF_of_vcf2maf(string row, string outcome) => AssertOutcome(
        "Hugo_Symbol|Entrez_Gene_Id|NCBI_Build|Chromosome|Start_Position|Strand|Reference_Allele|Tumor_Seq_Allele1|Tumor_Seq_Allele2|HGVSc|HGVSp|HGVSp_Short|Transcript_ID|all_effects|Gene|Feature|STRAND|HGNC_ID|CCDS|ENSP|SWISSPROT|RefSeq",
        row,
        outcome);

    [Theory]
    [InlineData("ERBB2|2064|p.L755S|c.2264T>C|c.2264T>C|NM_004448|NP_004439", Answer)]
    [InlineData("ERBB2|2064|p.L755S|||NM_004448|NP_004439", ProteinAnswer)]
    [InlineData("ERBB2|2064|p.L755S|||NM_001005862|NP_001005853", "OtherTranscript ONCOTATOR_REFSEQ_MRNA_ID")]
    [InlineData("ERBB2|2064|p.L755S|c.2264T>C|c.2263T>C||", "ContradictsItself cdna_change")]
    public void A_MAF_of_cBioPortal(string row, string outcome) =>
        AssertOutcome("Hugo_Symbol|Entrez_Gene_Id|HGVSp_Short|cDNA_Change|cdna_change|ONCOTATOR_REFSEQ_MRNA_ID|Refseq_prot_Id", row, outcome);

    [Theory]
    [InlineData("ERBB2|37|17|37880220|T|T|C|ENST00000269571.5|c.2264T>C|p.L755S|ERBB2_ENST00000584601.1_Missense_Mutation_p.L725S|NM_004448|NP_004439|P04626|ERBB2_HUMAN", Answer)]
    [InlineData("ERBB2|37|17|37880220|T|T|C|uc010cwa.2|c.2174T>C|p.L725S||NM_001005862|NP_001005862|P04626|ERBB2_HUMAN", Answer)]
    [InlineData("ERBB2|37|17|||||uc010cwa.2|c.2174T>C|p.L725S||NM_001005862|NP_001005862|P04626|ERBB2_HUMAN", "OtherTranscript Annotation_Transcript")]
    [InlineData("ERBB2|37|17|||||ENST00000269571.5|c.2264T>C|p.L755S||NM_001005862|NP_001005862|P04626|ERBB2_HUMAN", "ContradictsItself Refseq_mRNA_Id")]
    public void A_MAF_of_Oncotator_or_Funcotator(string row, string outcome) => AssertOutcome(
        "Hugo_Symbol|NCBI_Build|Chromosome|Start_position|Reference_Allele|Tumor_Seq_Allele1|Tumor_Seq_Allele2|Annotation_Transcript|cDNA_Change|Protein_Change|Other_Transcripts|Refseq_mRNA_Id|Refseq_prot_Id|SwissProt_acc_Id|SwissProt_entry_Id",
        row,
        outcome);

    [Theory]
    [InlineData("NM_004448.3|c.2264T>C|p.L755S", Answer)] // an identical coding sequence
    [InlineData("NM_004448.2|c.2264T>C|p.L755S", Answer)] // agrees in all published pairs
    [InlineData("NM_004448|c.2264T>C|p.L755S", Answer)]
    [InlineData("NM_004448.1|c.2264T>C|p.L755S", "OtherVersion Transcript_ID")]
    [InlineData("NM_001005862.2|c.2264T>C|p.L755S", "OtherTranscript Transcript_ID")]
    [InlineData("ENST00000269571.5|c.2264T>C|p.L755S", Answer)]
    [InlineData("|NM_004448.3:c.2264T>C|NP_004439.2:p.Leu755Ser", Answer)]
    [InlineData("|NM_004448.2:c.2264T>C|", Answer)]
    [InlineData("|NM_001005862.2:c.2264T>C|", "OtherTranscript HGVSc")]
    public void A_MAF_on_any_version_of_the_transcript(string row, string outcome) =>
        AssertOutcome("Hugo_Symbol|Transcript_ID|HGVSc|HGVSp", "ERBB2|" + row, outcome);

    [Theory]
    [InlineData("GRCh37|NM_001005862.2|c.2174T>C|p.L725S|chr17:g.37880220T>C", Answer)]
    [InlineData("|NM_001005862.2|c.2174T>C|p.L725S|NC_000017.11:g.39723967T>C", Answer)]
    [InlineData("GRCh37|||p.L755S|17:g.37880220T>C", Answer)]
    [InlineData("GRCh37||c.2264T>C|p.L755S|17:g.37880220T>A", "ContradictsItself HGVSg")]
    [InlineData("GRCh37||c.2264T>C|p.L755S|17:g.37880220G>A", "ContradictsReference HGVSg")]
    [InlineData("GRCh37||c.2264T>C|p.L755S|g.chr17:37880220T>C", Answer)] // Oncotator
    [InlineData("GRCh37|NM_001005862.2|c.2264T>C|p.L755S|g.chr17:37880220T>C", "OtherTranscript RefSeq")]
    [InlineData("GRCh37|NM_001005862.2|c.2264T>C|p.L755S|", "OtherTranscript RefSeq")]
    public void A_MAF_with_names_on_the_genome(string row, string outcome) =>
        AssertOutcome("Hugo_Symbol|NCBI_Build|RefSeq|HGVSc|HGVSp_Short|HGVSg", "ERBB2|" + row, outcome);

    [Theory]
    [InlineData("NM_004448.2||c.2264T>C", 1)]
    [InlineData("||NM_004448.2:c.2264T>C", 1)]
    [InlineData("ENST00000269571|NM_004448.2|c.2264T>C", 0)] // numbered on the transcript of Ensembl
    [InlineData("NM_004448.3||c.2264T>C", 0)]
    [InlineData("NM_004448.4||c.2264T>C", 0)]
    public void Answers_on_a_version_without_a_sequence_are_counted(string row, long expected) =>
        Assert.Equal(expected, Annotated.Of($"Hugo_Symbol|Transcript_ID|RefSeq|HGVSc\nERBB2|{row}\n".Replace('|', '\t')).Summary.AnsweredWithNote);

    [Theory]
    [InlineData("ENSG00000141736|ENST00000269571|ENST00000269571.10:c.2264T>C", Answer, "Gene")]
    [InlineData("ENSG00000141736.14|ENST00000269571|c.2264T>C", Answer, "Gene")]
    [InlineData("ENSG00000141736|ENST00000584601|ENST00000584601.5:c.2174T>C", "OtherTranscript HGVSc", "Gene")]
    [InlineData("ENSG00000141736|ENST00000584601|c.2264T>C", "OtherTranscript Feature", "Gene")]
    [InlineData("ENSG00000146648|ENST00000275493|c.2573T>G", None, "Gene")]
    [InlineData("HGNC:3430|ENST00000269571|c.2264T>C", Answer, "HGNC_ID")]
    [InlineData("3430|ENST00000269571|c.2264T>C", Answer, "HGNC_ID")]
    [InlineData("2064|ENST00000269571|c.2264T>C", Answer, "Entrez_Gene_Id")]
    [InlineData("2064.0|ENST00000269571|c.2264T>C", Answer, "Entrez_Gene_Id")]
    [InlineData("3430|ENST00000269571|c.2264T>C", None, "Entrez_Gene_Id")] // IFI35
    [InlineData("2064|ENST00000269571|c.2264T>C", None, "HGNC_ID")]
    public void A_table_of_VEP_with_any_identifier_of_the_gene(string row, string outcome, string geneColumn)
    {
        var options = new AnnotationOptions { Column = "HGVSc", GeneColumn = geneColumn };
        AssertOutcome($"## remarks\n#Uploaded_variation|{geneColumn}|Feature|HGVSc", "v|" + row, outcome, options);
        AssertOutcome($"{geneColumn}|Feature|HGVSc", row, outcome, options); // the gene in the first column
    }

    [Theory]
    [InlineData("chr17:37880220|ERBB2|NM_004448.4|c.2264T>C|p.Leu755Ser", Answer)]
    [InlineData("chr17:37880220|ERBB2|NM_001005862.2|c.2264T>C|p.Leu755Ser", "OtherTranscript transcript")]
    public void A_table_of_Ion_Reporter(string row, string outcome) =>
        AssertOutcome("## remarks\n# locus|gene|transcript|coding|protein", row, outcome, new() { Column = "coding", GeneColumn = "gene" });

    [Fact]
    public void Nothing_that_is_added_reads_as_missing()
    {
        // What pandas (na_values) and R (na.strings) take for a missing value.
        string[] missing = ["#N/A", "#N/A N/A", "#NA", "-1.#IND", "-1.#QNAN", "-NaN", "-nan", "1.#IND", "1.#QNAN", "<NA>", "N/A", "NA", "NULL", "NaN", "None", "n/a", "nan", "null"];
        var names = Her2.Catalog.Alleles.Select(allele => allele.Name).Concat(Her2.Catalog.Variants.Select(variant => variant.Name)).Concat(["c.1A>G", "p.P1170A", "c.-5G>A", "p.X"]);
        var table = Annotated.Of("variant\n" + string.Concat(names.Select(name => name + "\n")), new AnnotationOptions { Column = "variant", Format = TableFormat.Tsv }).Text;
        Assert.DoesNotContain(table.Split('\n', '\t', ';', ',', '|'), cell => missing.Contains(cell, StringComparer.OrdinalIgnoreCase));
    }

    private static void AssertOutcome(string header, string row, string outcome, AnnotationOptions? options = null)
    {
        var (text, summary) = Annotated.Of($"{header}\n{row}\n".Replace('|', '\t'), options);
        var head = text.Split('\n').Single(line => line.Contains("HER2_Variant", StringComparison.Ordinal)).Split('\t');
        var cells = text.TrimEnd('\n').Split('\n')[^1].Split('\t');
        var first = Array.IndexOf(head, "HER2_Variant");
        var problem = summary.Problems.SingleOrDefault();
        var actual = problem.Fault == RowFault.None ? string.Join(' ', cells[first..(first + 3)]).Trim() : $"{problem.Fault} {problem.Column}";
        Assert.Equal(outcome, actual);
        Assert.Equal(outcome.EndsWith("CompanionDiagnostic", StringComparison.Ordinal), cells[first + 2].Length > 0);
    }
}
