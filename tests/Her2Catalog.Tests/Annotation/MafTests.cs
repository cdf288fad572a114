using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

/// <summary>MAF. Expected answers are those of Table 1 and of facts F30 to F41; genomic places are those of ../vectors.</summary>
public class MafTests
{
    private const string Names = "Hugo_Symbol\tTranscript_ID\tHGVSc\tHGVSp_Short";
    private const string Places = "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tStrand\tReference_Allele\tTumor_Seq_Allele1\tTumor_Seq_Allele2\tHGVSp_Short";

    [Theory]
    [InlineData("ERBB2\t\tc.2264T>C\tp.L755S", Annotated.L755S)]
    [InlineData("ERBB2\t\tNM_004448.4:c.2264T>C\t", Annotated.L755S)]
    [InlineData("HER2\tENST00000269571.5\tc.2264T>C\t", Annotated.L755S)]
    [InlineData("ERBB2\t\t\tp.L755S", "\tL755S\tProtein\tCompanionDiagnostic\tNotStated\tReferenceOnly\tReferenceOnly")]
    [InlineData("ERBB2\t\t.\tp.A775_G776insYVMA", "\tY772_A775dup\tProtein\tCompanionDiagnostic\tNotStated\tReferenceOnly\tReferenceOnly")]
    [InlineData("ERBB2\t\tc.2324_2325insGTACGTGATGGC\tp.Y772_A775dup", "\tY772_A775dup\tOtherAllele\tNotListed\tNotStated\tReferenceOnly\tReferenceOnly")]
    [InlineData("ERBB2\t\t\tp.T798I", "\tT798I\tProtein\tNotListed\tCompanionDiagnostic\tReferenceOnly\tReferenceOnly")]
    [InlineData("ERBB2\t\tc.2265G>C\tp.L755F", Annotated.NotHeld)]
    [InlineData("ERBB2\t\tc.2307+5G>A\t", Annotated.NotHeld)]
    [InlineData("ERBB2\t\tc.2264T>C\tp.?", Annotated.L755S)]
    [InlineData("ERBB2\tENST00000269571.9\tc.2264T>C\tENSP00000269571.4:p.Leu755Ser", Annotated.L755S)]
    [InlineData("ERBB2\tNULL\tN/A\tp.X769_splice", Annotated.Nothing)]
    [InlineData("ERBB2\t\t\t", Annotated.Nothing)]
    [InlineData("TP53\t\tc.2264T>C\tp.L755S", Annotated.Nothing)]
    [InlineData("ERBB2IP\t\tc.2264T>C\tp.L755S", Annotated.Nothing)]
    public void A_row_is_answered_by_its_DNA_before_its_protein(string row, string added) =>
        Assert.Equal($"{Names}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{Names}\n{row}\n").Text);

    [Theory]
    [InlineData("ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2\thg38\tchr17\t39723967\t+\tT\tT\tC\tp.L755S", Annotated.L755S)]
    [InlineData("ERBB2\t\tNC_000017.11\t39723967\t+\tT\tC\tT\t", Annotated.L755S)] // the first allele is the tumour's
    [InlineData("ERBB2\t\t17\t39723967\t\tT\t\tC\t", Annotated.L755S)] // the place lies in the gene in one build only
    [InlineData("ERBB2\tGRCh38.p13\t17\t39723967\t+\tT\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2\tGRCh37\t17\t37880995\t+\t-\t-\tATACGTGATGGC\tp.E770_A771insAYVM", "\tY772_A775dup\tAllele\tCompanionDiagnostic\tNotStated\tReferenceOnly\tReferenceOnly")] // c.2324_2325ins…; c.2308 is 37880979
    [InlineData("ERBB2\tGRCh37\t17\t30000000\t+\tA\tA\tG\t", Annotated.Nothing)] // outside the transcript
    public void A_place_on_the_genome_is_DNA(string row, string added) =>
        Assert.Equal($"{Places}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{Places}\n{row}\n").Text);

    [Theory]
    [InlineData(Names, "ERBB2\t\tc.2264A>C\tp.L755S", RowFault.ContradictsReference, "HGVSc", "c.2264A>C")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tp.K755S", RowFault.ContradictsReference, "HGVSp_Short", "p.K755S")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tp.V777L", RowFault.ContradictsItself, "HGVSp_Short", "p.V777L")]
    [InlineData(Names, "ERBB2\t\tc.2265G>C\tp.L755S", RowFault.ContradictsItself, "HGVSp_Short", "p.L755S")]
    [InlineData(Names, "ERBB2\t\t\tp.L9999S", RowFault.ContradictsReference, "HGVSp_Short", "p.L9999S")]
    [InlineData(Names, "ERBB2\t\t\tsee report", RowFault.Unreadable, "HGVSp_Short", "see report")]
    [InlineData(Names, "ERBB2\t\tc.2305G>C?\tp.L755S", RowFault.Unreadable, "HGVSc", "c.2305G>C?")] // DNA that is there and cannot be read
    [InlineData(Names, "ERBB2\tENST00000269571\tc.2324_2325ins12\tp.Y772_A775dup", RowFault.Unreadable, "HGVSc", "c.2324_2325ins12")]
    [InlineData(Names, "ERBB2\tENST00000269571\tENST00000584601.5:c.2174T>C\tp.L755S", RowFault.ContradictsItself, "HGVSc", "ENST00000584601.5:c.2174T>C")]
    [InlineData(Names, "ERBB2\tENST00000269571\tEGFR:c.2573T>G\tp.L755S", RowFault.ContradictsReference, "HGVSc", "EGFR:c.2573T>G")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tENSP00000462438.1:p.Leu725Ser", RowFault.ContradictsItself, "HGVSp_Short", "ENSP00000462438.1:p.Leu725Ser")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tEGFR p.L858R", RowFault.ContradictsReference, "HGVSp_Short", "EGFR p.L858R")]
    [InlineData(Names, "ERBB2\tENST00000269571\tc.2264T>C\tNP_004439.1:p.L755S", RowFault.ContradictsItself, "HGVSp_Short", "NP_004439.1:p.L755S")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t37880220\t+\tT\tT\tC\tp.L755S", RowFault.ContradictsReference, "Start_Position", "37880220")] // a place of GRCh37
    [InlineData(Places, "ERBB2\thg18\t17\t37880220\t+\tT\tT\tC\t", RowFault.ContradictsReference, "NCBI_Build", "hg18")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t-\tA\tA\tG\tp.L755S", RowFault.Unreadable, "Strand", "-")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\t<DEL>\tp.L755S", RowFault.Unreadable, "Tumor_Seq_Allele2", "<DEL>")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t+\tT\tC\tA\tp.L755S", RowFault.Unreadable, "Tumor_Seq_Allele1", "C")] // which of two?
    [InlineData(Places, "ERBB2\tGRCh37\t7\t\t+\tT\tT\tT\tp.L755S", RowFault.ContradictsReference, "Chromosome", "7")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t37880220x\t+\tT\tT\tC\tp.L755S", RowFault.Position, "Start_Position", "37880220x")]
    [InlineData(Places, "ERBB2\tGRCh38\t3\t39723967\t+\tT\tT\tC\tp.L755S", RowFault.ContradictsReference, "Chromosome", "3")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t39723967\t+\tG\tG\tC\tp.L755S", RowFault.ContradictsReference, "Reference_Allele", "G")]
    [InlineData(Places, "ERBB2\tGRCh38\tNC_000017.10\t37880220\t+\tT\tT\tC\t", RowFault.ContradictsReference, "NCBI_Build", "GRCh38")]
    public void A_row_that_cannot_be_so_gets_no_answer_and_is_told(string header, string row, RowFault fault, string column, string text)
    {
        var (annotated, summary) = Annotated.Of($"#version 2.4\n{header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(3, fault, text) { Column = column }], Annotated.WithoutReasons(summary));
    }

    [Theory]
    [InlineData("ERBB2\tENST00000584601\tc.2264T>C\tp.L755S")]
    [InlineData("ERBB2\tNM_004448.3\tc.2264T>C\tp.L755S")] // another version counts as another transcript
    public void Names_in_the_numbering_of_another_transcript_are_not_read(string row)
    {
        var (annotated, summary) = Annotated.Of($"{Names}\n{row}\n");
        Assert.EndsWith($"{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0), (summary.GeneRows, summary.Nameless, summary.Found));
    }

    [Theory]
    [InlineData("ERBB2\t\tENST00000584601.5:c.2174T>C\tp.L755S")]
    [InlineData("ERBB2\t\tNM_004448.3:c.2264T>C\tp.L755S")]
    [InlineData("ERBB2\t\tn.100A>G\tp.L755S")]
    public void A_bare_protein_name_beside_the_DNA_of_another_transcript_is_not_read(string row)
    {
        var (annotated, summary) = Annotated.Of($"{Names}\n{row}\n");
        Assert.EndsWith($"{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(1, summary.Unreadable);
    }

    [Theory]
    [InlineData("17\t39723967\tT\tC\tc.2264T>C", Annotated.L755S)]
    [InlineData("17\t39723967\tT\tC\tNM_001005862.3:c.2174T>C", Annotated.L755S)] // another transcript counts otherwise
    [InlineData("17\t7675088\tC\tT\tc.2264T>C", Annotated.Nothing)] // TP53
    [InlineData("3\t39723967\tT\tC\tc.2264T>C", Annotated.Nothing)]
    [InlineData("17\t39723967\tT\tC\tc.1A>G", Annotated.Nothing)]
    [InlineData("17\t39723967\tT\tC\tc.2264A>C", Annotated.Nothing)]
    [InlineData("17\t39723967\tT\tC\tEGFR:c.2573T>G", Annotated.Nothing)]
    public void Without_a_column_of_genes_a_place_answers_and_names_speak_against_it_only(string row, string added)
    {
        const string header = "Chromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tHGVSc";
        Assert.Equal($"{header}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{header}\n{row}\n").Text);
    }

    [Fact]
    public void A_build_that_a_row_contradicts_leaves_it_without_an_answer()
    {
        const string row = "ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\tC\t";
        var (annotated, summary) = Annotated.Of($"{Places}\n{row}\n", new AnnotationOptions { Build = GenomeBuild.GRCh38 });
        Assert.EndsWith($"{row}{Annotated.Nothing}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(1, summary.Contradictions);
    }

    [Fact]
    public void Rows_are_counted_by_what_was_met()
    {
        var (_, summary) = Annotated.Of($"#version 2.4\n{Names}\nERBB2\t\tc.2264T>C\t\nTP53\t\tc.1A>G\t\nERBB2\t\t\tp.T798I\nERBB2\t\tc.2265G>C\t\nERBB2\t\t\tK755S\nERBB2\tonly two\n\n");
        Assert.Equal((9, 6, 4, 2), (summary.Lines, summary.Rows, summary.GeneRows, summary.Found));
        Assert.Equal((1, 1, 0), (summary.Contradictions, summary.Malformed, summary.Unreadable));
        Assert.Equal((1, 2), (summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, Use.CompanionDiagnostic), summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, Use.NotListed)));
        Assert.Equal((1, 2), (summary.CountOf(Her2.Assays.Guardant360Cdx.Index, Use.CompanionDiagnostic), summary.CountOf(Her2.Assays.Guardant360Cdx.Index, Use.NotStated)));
        Assert.Equal([new RowProblem(7, RowFault.ContradictsReference, "K755S") { Column = "HGVSp_Short" }, new RowProblem(8, RowFault.FieldCount, "2 fields instead of 4")], Annotated.WithoutReasons(summary));
    }

    [Fact]
    public void A_strict_run_stops_at_the_first_row_at_fault_and_names_its_line()
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of($"{Names}\nERBB2\t\tc.2264T>C\t\nERBB2\tonly two\n", new AnnotationOptions { IsStrict = true }));
        Assert.Equal(3, fault.LineNumber);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("gene,variant\n", 1)]
    [InlineData("#version 2.4\n", 1)]
    [InlineData("Hugo_Symbol\tHGVSc\tHER2_Variant\n", 1)] // annotated before
    [InlineData("BCF\u0002\u0002", 1)]
    [InlineData("Hugo_Symbol\tHGVSc\tHGVSc\n", 1)] // which of two?
    [InlineData("Hugo_Symbol\tHGVSc\rERBB2\tc.2264T>C\r", 1)] // line ends of an old Mac
    [InlineData("Hugo_Symbol\tHGVSc\ther2_match\n", 1)]
    public void What_cannot_be_told_is_refused(string table, long line) =>
        Assert.Equal(line, Assert.Throws<AnnotationException>(() => Annotated.Of(table)).LineNumber);
}
