using System.Buffers;
using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>
/// Columns that say which transcript names are numbered on. NM_001005862.2, ENST00000584601 and ENSP00000462438 lack the first 30
/// residues of NM_004448.4, ENST00000269571 and ENSP00000269571 (facts/transcripts): L755S on them is L785S.
/// </summary>
public class TranscriptColumnTests
{
    [Theory]
    [InlineData("RefSeq", "NM_001005862.2")] // vcf2maf, VEP
    [InlineData("RefSeq", "NM_001005862.2;NM_001289936.1")] // GDC
    [InlineData("RefSeq", "NM_001005862.2,NR_110535.1")]
    [InlineData("Refseq_mRNA_Id", "NM_001005862")] // Oncotator, Funcotator
    [InlineData("Refseq_prot_Id", "NP_001005862.1")]
    [InlineData("ONCOTATOR_REFSEQ_MRNA_ID", "NM_001005862")] // cBioPortal
    [InlineData("ENSP", "ENSP00000462438")]
    [InlineData("Protein", "NP_001005862.1")]
    [InlineData("Transcript", "NM_001005862.2")]
    [InlineData("transcript", "ENST00000584601.5")]
    [InlineData("Transcript ID", "ENST00000584601.5")]
    [InlineData("transcriptId", "ENST00000584601")]
    [InlineData("Transcript", "NM_001005862.2(ERBB2)")]
    [InlineData("Transcript", "ERBB2:NM_001005862:exon22")]
    [InlineData("Transcript", "NM_001005862.2,NM_004448.4")] // names cannot be numbered on two transcripts
    [InlineData("Transcript", "variant 2")]
    [InlineData("Annotation_Transcript", "uc010cwa.2")] // UCSC, in files of Oncotator
    [InlineData("tx", "NM_001005862")] // annovarToMaf
    [InlineData("ANN[*].FEATUREID", "NM_001005862.2")] // SnpSift
    [InlineData("ANN[0].FEATUREID", "NM_001005862.2")]
    [InlineData("EFF[*].TRID", "NM_001005862.2")]
    [InlineData("Feature_ID", "NM_001005862.2")]
    [InlineData("MANE_PLUS_CLINICAL", "NM_001005862.2")]
    [InlineData("SwissProt_acc_Id", "P04626-4")]
    [InlineData("UNIPROT_ISOFORM", "P04626-4")]
    [InlineData("NM_ID", "NM_001005862.2")] // of other columns, the value decides
    [InlineData("ENST_ID", "ENST00000584601")]
    [InlineData("isoform", "NM_001005862.2")]
    [InlineData("Accession", "NP_001005862.1")]
    [InlineData("Reference_Sequence", "LRG_724t1")]
    [InlineData("mane_transcript", "ENST00000584601.5(ERBB2)")]
    [InlineData("Gencode_34_annotationTranscript", "ENST00000584601.5")]
    [InlineData("HGVSc_VEP", "NM_001005862.2:c.2174T>C")]
    [InlineData("Gene_change", "ERBB2:NM_001005862:exon22")]
    [InlineData("NM_ID", "\"nm_001005862.2\"")]
    [InlineData("NM_ID", " NM_001005862.2 ")]
    [InlineData("NM_IDs", "NM_001005862.2;NM_001289936.1")]
    [InlineData("protein_isoform", "P04626-4")]
    [InlineData("Protein_position", "755/1225")] // residues, coding bases and exons of NM_001005862.2
    [InlineData("CDS_position", "2264/3678")]
    [InlineData("Exon_Number", "22/30")]
    [InlineData("EXON", "22/30")]
    public void A_row_that_states_another_transcript_is_reported_and_not_answered(string column, string value)
    {
        AssertReported($"Hugo_Symbol\tHGVSp_Short\t{column}", $"ERBB2\tp.L755S\t{value}", new AnnotationOptions(), column, value);
        AssertReported($"{column}\tHugo_Symbol\tHGVSc", $"{value}\tERBB2\tc.2264T>C", new AnnotationOptions(), column, value);
        AssertReported($"gene\tvariant\t{column}", $"ERBB2\tp.L755S\t{value}", ByColumn, column, value);
        AssertReported($"{column}\tvariant", $"{value}\tp.L755S", new AnnotationOptions { Column = "variant", Format = TableFormat.Tsv }, column, value);
        AssertReported($"gene\tvariant\t{column}", $"ERBB2\tp.L725S\t{value}", ByColumn, column, value); // L755S, numbered on it
    }

    [Theory]
    [InlineData("RefSeq", "NM_004448.4")]
    [InlineData("Protein_position", "755/1255")]
    [InlineData("Protein_position", "755")]
    [InlineData("CDS_position", "2264/3768")]
    [InlineData("EXON", "19/27")]
    [InlineData("Exon_Number", "19-Jul")] // 19/27 after a spreadsheet
    [InlineData("RefSeq", "NM_001005862.2,NM_004448.4")] // several, one of them the catalog's
    [InlineData("RefSeq", "NM_004448.4;NM_001005862.2")]
    [InlineData("RefSeq", "NM_004448.4&NM_001005862.2")]
    [InlineData("RefSeq", "")]
    [InlineData("RefSeq", ".")]
    [InlineData("RefSeq", "NC_000017.11")] // states no transcript
    [InlineData("Refseq_mRNA_Id", "NM_004448")]
    [InlineData("Refseq_prot_Id", "NP_004439.2")]
    [InlineData("ENSP", "ENSP00000269571")]
    [InlineData("ENSP", "ENSP00000269571.4")]
    [InlineData("Protein", "p.Leu755Ser")] // a name
    [InlineData("Transcript", "NM_004448.4(ERBB2)")]
    [InlineData("Transcript", "ERBB2:NM_004448:exon19")]
    [InlineData("Transcript", "\"ENST00000269571.10\"")]
    [InlineData("Feature", "ENST00000269571")]
    [InlineData("MANE_SELECT", "NM_004448.4")]
    [InlineData("MANE", "MANE_Select")]
    [InlineData("SwissProt_acc_Id", "P04626")]
    [InlineData("SWISSPROT", "P04626.271")]
    [InlineData("UNIPROT_ISOFORM", "P04626-1")]
    [InlineData("NM_ID", "NM_004448.4")]
    [InlineData("NM_ID", "NM_004448.3")]
    [InlineData("NM_IDs", "NM_001005862.2;NM_004448.4")]
    [InlineData("protein_isoform", "P04626")]
    [InlineData("protein_isoform", "P04626-1")]
    [InlineData("protein_isoform", "P04626.271")]
    [InlineData("Partner_Transcript", "NM_005228.5")] // of another gene
    [InlineData("Region", "NC_000017.11")]
    [InlineData("Comment", "L785S if not numbered on NM_001005862.2")] // does not start with it
    [InlineData("Gencode_34_otherTranscripts", "ENST00000584601.5")]
    [InlineData("GeneDetail.refGene", "NM_001005862:exon22:c.T2174C")]
    [InlineData("all_effects", "ERBB2,missense_variant,p.L725S,ENST00000584601,NM_001005862.2;")] // about all transcripts
    [InlineData("Other_Transcripts", "ERBB2_uc010cwa.2_Missense_Mutation_p.L725S")]
    [InlineData("AAChange.refGene", "ERBB2:NM_001005862:exon22:c.T2174C:p.L725S")]
    public void Other_values_do_not_take_the_answer_away(string column, string value)
    {
        var (text, summary) = Annotated.Of($"Hugo_Symbol\tHGVSp_Short\t{column}\nERBB2\tp.L755S\t{value}\n");
        Assert.EndsWith($"{value}{Annotated.L755SProtein}\n", text, StringComparison.Ordinal);
        Assert.Empty(summary.Problems);
        text = Annotated.Of($"gene\tvariant\t{column}\nERBB2\tp.L755S\t{value}\n", ByColumn).Text;
        Assert.EndsWith($"{value}{Annotated.L755SProtein}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_position_on_the_genome_answers_for_every_transcript()
    {
        // c.2174T>C on NM_001005862.2: its names are not compared.
        var (text, summary) = Annotated.Of(
            "Hugo_Symbol\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele2\tHGVSc\tHGVSp_Short\tTranscript_ID\tRefSeq\n" +
            "ERBB2\tGRCh38\t17\t39723967\tT\tC\tc.2174T>C\tp.L725S\tENST00000584601\tNM_001005862.2\n");
        Assert.EndsWith($"NM_001005862.2{Annotated.L755S}\n", text, StringComparison.Ordinal);
        Assert.Empty(summary.Problems);
        text = Annotated.Of("gene\tvariant\ttranscript\nERBB2\t17-39723967-T-C\tNM_001005862.2\nERBB2\tg.39723967T>C\tNM_001005862.2\n", ByColumn with { Build = Hgvs.GenomeBuild.GRCh38 }).Text;
        Assert.Equal(2, text.Split(Annotated.L755S).Length - 1);
    }

    [Fact]
    public void A_column_of_unknown_meaning_does_not_say_that_the_row_is_of_the_gene() =>
        Assert.Equal(0, Annotated.Of("Hugo_Symbol\tHGVSp_Short\tPartner_Transcript\n.\tp.L755S\tNM_004448.4\n").Summary.GeneRows);

    [Fact]
    public void Rows_with_many_columns_allocate_nothing()
    {
        var row = Encoding.UTF8.GetBytes($"ERBB2\tp.L755S{string.Concat(Enumerable.Repeat("\tNM_004448.4", 2_000))}\n");
        var head = Encoding.UTF8.GetBytes($"Hugo_Symbol\tHGVSp_Short{string.Concat(Enumerable.Range(0, 2_000).Select(i => $"\tx{i}"))}\n");
        byte[] few = [.. row, .. row], many = [.. Enumerable.Repeat(row, 40).SelectMany(bytes => bytes)];
        var annotator = Her2.CreateAnnotator([.. head, .. row], new AnnotationOptions());
        long Allocated(byte[] rows)
        {
            var output = new ArrayBufferWriter<byte>(1 << 22);
            var summary = annotator.BeginSummary();
            var before = GC.GetAllocatedBytesForCurrentThread();
            annotator.Annotate(rows, output, summary);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }

        Allocated(many);
        Allocated(many);
        Assert.InRange(Allocated(many) - Allocated(few), 0, 1_000);
    }

    [Fact]
    public void The_message_names_column_value_reason_and_remedy()
    {
        var problem = Assert.Single(Annotated.Of("Hugo_Symbol\tHGVSp_Short\tRefSeq\nERBB2\tp.L755S\tNM_001005862.2\n").Summary.Problems);
        Assert.Equal(
            "RefSeq `NM_001005862.2` is not the transcript or protein of the catalog, so its positions may differ: its numbers can mean other positions; state the position on the genome, or names on NM_004448.4",
            problem.Explanation);
    }

    [Fact]
    public void Two_columns_that_state_different_transcripts_contradict_each_other()
    {
        var (text, summary) = Annotated.Of("Hugo_Symbol\tHGVSp_Short\tTranscript_ID\tENSP\nERBB2\tp.L755S\tENST00000269571\tENSP00000462438\n");
        Assert.EndsWith($"ENSP00000462438{Annotated.NoAnswer}\n", text, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, RowFault.ContradictsItself, "ENSP00000462438") { Column = "ENSP" }], Annotated.WithoutReasons(summary));
    }

    [Fact]
    public void A_row_without_a_name_is_not_at_fault()
    {
        var (_, summary) = Annotated.Of("Hugo_Symbol\tHGVSp_Short\tTranscript_ID\nERBB2\t.\tENST00000584601\n");
        Assert.Empty(summary.Problems);
        Assert.Equal(1, summary.RowsWithoutUsableName);
    }

    [Fact]
    public void A_strict_run_stops_at_a_row_on_another_transcript() =>
        Assert.Equal(2, Assert.Throws<AnnotationException>(() => Annotated.Of("Hugo_Symbol\tHGVSp_Short\tRefSeq\nERBB2\tp.L755S\tNM_001005862.2\n", new AnnotationOptions { IsStrict = true })).LineNumber);

    [Fact]
    public void More_columns_of_transcripts_than_fit_on_the_stack_are_read()
    {
        var header = string.Concat(Enumerable.Repeat("\tTranscript", 300));
        var values = string.Concat(Enumerable.Repeat("\tNM_004448.4", 299)) + "\tNM_001005862.2";
        var summary = Annotated.Of($"Hugo_Symbol\tHGVSp_Short{header}\nERBB2\tp.L755S{values}\n").Summary;
        Assert.Equal((1, 0), (summary.Contradictions, summary.Found));
    }

    private static AnnotationOptions ByColumn => new() { Column = "variant", GeneColumn = "gene", Format = TableFormat.Tsv };

    private static void AssertReported(string header, string row, AnnotationOptions options, string column, string value)
    {
        var (text, summary) = Annotated.Of($"{header}\n{row}\n", options);
        Assert.EndsWith($"{row}{Annotated.NoAnswer}\n", text, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, RowFault.OtherTranscript, value) { Column = column }], Annotated.WithoutReasons(summary));
        Assert.Equal((1, 1, 0), (summary.GeneRows, summary.OnOtherTranscript, summary.Unreadable));
    }
}
