using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

/// <summary>MAF. Genomic positions are those of ../vectors.</summary>
public class MafTests
{
    private const string Names = "Hugo_Symbol\tTranscript_ID\tHGVSc\tHGVSp_Short";
    private const string Places = "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tStrand\tReference_Allele\tTumor_Seq_Allele1\tTumor_Seq_Allele2\tHGVSp_Short";

    [Theory]
    [InlineData("ERBB2\t\tc.2264T>C\tp.L755S", Annotated.L755S)]
    [InlineData("ERBB2\t\tNM_004448.4:c.2264T>C\t", Annotated.L755S)]
    [InlineData("HER2\tENST00000269571.5\tc.2264T>C\t", Annotated.L755S)]
    [InlineData("ERBB2\t\t\tp.L755S", Annotated.L755SProtein)]
    [InlineData("ERBB2\t\t.\tp.A775_G776insYVMA", "\tY772_A775dup\tProtein\t" + Annotated.CompanionDiagnostic + Annotated.OtherAssays)]
    [InlineData("ERBB2\t\tc.2324_2325insGTACGTGATGGC\tp.Y772_A775dup", "\tY772_A775dup\tOtherAllele\tNotListed\t" + Annotated.OtherAssays)]
    [InlineData("ERBB2\t\t\tp.T798I", "\tT798I\tProtein\tNotListed\t\t" + Annotated.CompanionDiagnostic + "\tReferenceOnly\t\tReferenceOnly\t")]
    [InlineData("ERBB2\t\tc.2265G>C\tp.L755F", Annotated.NotInCatalog)]
    [InlineData("ERBB2\t\tc.2307+5G>A\t", Annotated.NotInCatalog)]
    [InlineData("ERBB2\t\tc.2264T>C\tp.?", Annotated.L755S)]
    [InlineData("ERBB2\tENST00000269571.9\tc.2264T>C\tENSP00000269571.4:p.Leu755Ser", Annotated.L755S)]
    [InlineData("ERBB2\tNULL\tN/A\tp.X769_splice", Annotated.NoAnswer)]
    [InlineData("ERBB2\t\t\t", Annotated.NoAnswer)]
    [InlineData("TP53\t\tc.2264T>C\tp.L755S", Annotated.NoAnswer)]
    [InlineData("ERBB2IP\t\tc.2264T>C\tp.L755S", Annotated.NoAnswer)]
    public void The_DNA_of_a_row_answers_before_its_protein(string row, string added) =>
        Assert.Equal($"{Names}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{Names}\n{row}\n").Text);

    [Theory]
    [InlineData("ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2\thg38\tchr17\t39723967\t+\tT\tT\tC\tp.L755S", Annotated.L755S)]
    [InlineData("ERBB2\t\tNC_000017.11\t39723967\t+\tT\tC\tT\t", Annotated.L755S)] // the alternative allele comes first
    [InlineData("ERBB2\t\t17\t39723967\t\tT\t\tC\t", Annotated.L755S)] // in the gene in one build only
    [InlineData("ERBB2\tGRCh38.p13\t17\t39723967\t+\tT\tT\tC\t", Annotated.L755S)]
    [InlineData("ERBB2\tGRCh37\t17\t37880995\t+\t-\t-\tATACGTGATGGC\tp.E770_A771insAYVM", "\tY772_A775dup\tAllele\t" + Annotated.CompanionDiagnostic + Annotated.OtherAssays)] // c.2324_2325ins…; c.2308 is 37880979
    [InlineData("ERBB2\tGRCh37\t17\t37856316\t+\t-\t-\tC\t", Annotated.NotInCatalog)] // c.-172dup
    [InlineData("ERBB2\tGRCh37\t17\t37856316\t+\t-\t-\tG\t", Annotated.NoAnswer)] // before the transcript
    [InlineData("ERBB2\tGRCh37\t17\t30000000\t+\tA\tA\tG\t", Annotated.NoAnswer)] // outside the transcript
    public void A_position_on_the_genome_is_DNA(string row, string added) =>
        Assert.Equal($"{Places}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{Places}\n{row}\n").Text);

    [Theory]
    [InlineData(Names, "ERBB2\t\tc.2264A>C\tp.L755S", RowFault.ContradictsReference, "HGVSc", "c.2264A>C")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tp.K755S", RowFault.ContradictsReference, "HGVSp_Short", "p.K755S")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tp.V777L", RowFault.ContradictsItself, "HGVSp_Short", "p.V777L")]
    [InlineData(Names, "ERBB2\t\tc.2265G>C\tp.L755S", RowFault.ContradictsItself, "HGVSp_Short", "p.L755S")]
    [InlineData(Names, "ERBB2\t\t\tp.L9999S", RowFault.ContradictsReference, "HGVSp_Short", "p.L9999S")]
    [InlineData(Names, "ERBB2\t\t\tsee report", RowFault.Unreadable, "HGVSp_Short", "see report")]
    [InlineData(Names, "ERBB2\t\tc.2305G>C?\tp.L755S", RowFault.Unreadable, "HGVSc", "c.2305G>C?")] // unreadable DNA
    [InlineData(Names, "ERBB2\tENST00000269571\tc.2324_2325ins12\tp.Y772_A775dup", RowFault.Unreadable, "HGVSc", "c.2324_2325ins12")]
    [InlineData(Names, "ERBB2\tENST00000269571\tENST00000584601.5:c.2174T>C\tp.L755S", RowFault.ContradictsItself, "HGVSc", "ENST00000584601.5:c.2174T>C")]
    [InlineData(Names, "ERBB2\tENST00000269571\tEGFR:c.2573T>G\tp.L755S", RowFault.ContradictsReference, "HGVSc", "EGFR:c.2573T>G")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tENSP00000462438.1:p.Leu725Ser", RowFault.ContradictsItself, "HGVSp_Short", "ENSP00000462438.1:p.Leu725Ser")]
    [InlineData(Names, "ERBB2\t\tc.2264T>C\tEGFR p.L858R", RowFault.ContradictsReference, "HGVSp_Short", "EGFR p.L858R")]
    [InlineData(Names, "ERBB2\tENST00000269571\tc.2264T>C\tNP_004439.1:p.L755S", RowFault.ContradictsItself, "HGVSp_Short", "NP_004439.1:p.L755S")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t37880220\t+\tT\tT\tC\tp.L755S", RowFault.ContradictsReference, "Start_Position", "37880220")] // a position in GRCh37
    [InlineData(Places, "ERBB2\thg18\t17\t37880220\t+\tT\tT\tC\t", RowFault.ContradictsReference, "NCBI_Build", "hg18")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t-\tA\tA\tG\tp.L755S", RowFault.Unreadable, "Strand", "-")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\t<DEL>\tp.L755S", RowFault.Unreadable, "Tumor_Seq_Allele2", "<DEL>")]
    [InlineData(Places, "ERBB2\tGRCh37\t17\t37880220\t+\tT\tC\tA\tp.L755S", RowFault.Unreadable, "Tumor_Seq_Allele1", "C")] // two alternatives
    [InlineData(Places, "ERBB2\tGRCh37\t7\t\t+\tT\tT\tT\tp.L755S", RowFault.ContradictsReference, "Chromosome", "7")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t37880220x\t+\tT\tT\tC\tp.L755S", RowFault.InvalidPosition, "Start_Position", "37880220x")]
    [InlineData(Places, "ERBB2\tGRCh38\t3\t39723967\t+\tT\tT\tC\tp.L755S", RowFault.ContradictsReference, "Chromosome", "3")]
    [InlineData(Places, "ERBB2\tGRCh38\t17\t39723967\t+\tG\tG\tC\tp.L755S", RowFault.ContradictsReference, "Reference_Allele", "G")]
    [InlineData(Places, "ERBB2\tGRCh38\tNC_000017.10\t37880220\t+\tT\tT\tC\t", RowFault.ContradictsReference, "NCBI_Build", "GRCh38")]
    public void A_row_at_fault_gets_no_answer_and_is_reported(string header, string row, RowFault fault, string column, string text)
    {
        var (annotated, summary) = Annotated.Of($"#version 2.4\n{header}\n{row}\n");
        Assert.EndsWith($"\n{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(3, fault, text) { Column = column }], Annotated.WithoutReasons(summary));
    }

    [Theory]
    [InlineData("37880220\t37880220\tT\tC", Annotated.L755S)]
    [InlineData("37880219\t37880220\tTT\tAA", Annotated.NotInCatalog)] // L755K
    [InlineData("37880219\t37880219\tTT\tAA", Annotated.NotInCatalog)] // the start repeated
    [InlineData("37880220\t\tT\tC", Annotated.L755S)]
    [InlineData("37880995\t37880996\t-\tATACGTGATGGC", "\tY772_A775dup\tAllele\t" + Annotated.CompanionDiagnostic + Annotated.OtherAssays)]
    [InlineData("37880219\t37880220\tT\tA", Annotated.NoAnswer)] // one base or two?
    [InlineData("37880220\t37880219\tT\tC", Annotated.NoAnswer)]
    [InlineData("37880220\t37880220x\tT\tC", Annotated.NoAnswer)]
    public void The_end_of_a_row_is_that_of_its_reference_bases(string place, string added)
    {
        const string header = "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tEnd_Position\tReference_Allele\tTumor_Seq_Allele2";
        var (annotated, summary) = Annotated.Of($"{header}\nERBB2\tGRCh37\t17\t{place}\n");
        Assert.EndsWith($"{place}{added}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(added == Annotated.NoAnswer ? [(RowFault.ContradictsItself, "End_Position")] : [], summary.Problems.Select(problem => (problem.Fault, problem.Column)));
    }

    [Theory]
    [InlineData("ERBB2\tENST00000584601\tc.2264T>C\tp.L755S")]
    [InlineData("ERBB2\tNM_004448.1\tc.2264T>C\tp.L755S")] // a version of which no sequence is known
    [InlineData("ERBB2\t\tENST00000584601.5:c.2174T>C\tp.L755S")]
    [InlineData("ERBB2\t\tNM_004448.1:c.2264T>C\tp.L755S")]
    public void Names_numbered_on_another_transcript_are_not_read_but_reported(string row)
    {
        var (annotated, summary) = Annotated.Of($"{Names}\n{row}\n");
        Assert.EndsWith($"{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal((1, 1, 0, 0), (summary.GeneRows, summary.OnOtherTranscript, summary.Found, summary.Unreadable));
        Assert.True(Assert.Single(summary.Problems).IsOnOtherTranscript);
    }

    [Fact]
    public void A_bare_protein_name_beside_unsupported_DNA_is_not_read()
    {
        const string row = "ERBB2\t\tn.100A>G\tp.L755S";
        var (annotated, summary) = Annotated.Of($"{Names}\n{row}\n");
        Assert.EndsWith($"{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(1, summary.Unreadable);
    }

    [Theory]
    [InlineData("17\t39723967\tT\tC\tc.2264T>C", Annotated.L755S)]
    [InlineData("17\t39723967\tT\tC\tNM_001005862.3:c.2174T>C", Annotated.L755S)] // numbered on another transcript
    [InlineData("17\t7675088\tC\tT\tc.2264T>C", Annotated.NoAnswer)] // TP53
    [InlineData("3\t39723967\tT\tC\tc.2264T>C", Annotated.NoAnswer)]
    [InlineData("17\t39723967\tT\tC\tc.1A>G", Annotated.NoAnswer)]
    [InlineData("17\t39723967\tT\tC\tc.2264A>C", Annotated.NoAnswer)]
    [InlineData("17\t39723967\tT\tC\tEGFR:c.2573T>G", Annotated.NoAnswer)]
    public void Without_a_gene_column_the_position_answers_and_names_can_only_contradict_it(string row, string added)
    {
        const string header = "Chromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tHGVSc";
        Assert.Equal($"{header}{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"{header}\n{row}\n").Text);
    }

    [Fact]
    public void A_row_that_contradicts_the_specified_build_gets_no_answer()
    {
        const string row = "ERBB2\tGRCh37\t17\t37880220\t+\tT\tT\tC\t";
        var (annotated, summary) = Annotated.Of($"{Places}\n{row}\n", new AnnotationOptions { Build = GenomeBuild.GRCh38 });
        Assert.EndsWith($"{row}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal(1, summary.Contradictions);
    }

    [Fact]
    public void Rows_are_counted_by_result()
    {
        var (_, summary) = Annotated.Of($"#version 2.4\n{Names}\nERBB2\t\tc.2264T>C\t\nTP53\t\tc.1A>G\t\nERBB2\t\t\tp.T798I\nERBB2\t\tc.2265G>C\t\nERBB2\t\t\tK755S\nERBB2\tonly two\n\n");
        Assert.Equal((9, 6, 4, 2), (summary.Lines, summary.Rows, summary.GeneRows, summary.Found));
        Assert.Equal((1, 1, 0), (summary.Contradictions, summary.Malformed, summary.Unreadable));
        Assert.Equal((1, 2), (summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, PermittedUse.CompanionDiagnostic), summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, PermittedUse.NotListed)));
        Assert.Equal((1, 2), (summary.CountOf(Her2.Assays.Guardant360Cdx.Index, PermittedUse.CompanionDiagnostic), summary.CountOf(Her2.Assays.Guardant360Cdx.Index, PermittedUse.NotStated)));
        Assert.Equal([new RowProblem(7, RowFault.ContradictsReference, "K755S") { Column = "HGVSp_Short" }, new RowProblem(8, RowFault.FieldCount, "")], Annotated.WithoutReasons(summary));
    }

    [Fact]
    public void A_strict_run_stops_at_the_first_row_at_fault()
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
    [InlineData("Hugo_Symbol\tHGVSc\tHGVSc\n", 1)] // two alternatives
    [InlineData("Hugo_Symbol\tHGVSc\rERBB2\tc.2264T>C\r", 1)] // line ends of an old Mac
    [InlineData("Hugo_Symbol\tHGVSc\ther2_match\n", 1)]
    public void Input_whose_format_cannot_be_determined_is_rejected(string table, long line) =>
        Assert.Equal(line, Assert.Throws<AnnotationException>(() => Annotated.Of(table)).LineNumber);
}
