using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>The line with the names of the columns, as tools write it.</summary>
public class HeaderTests
{
    private static readonly AnnotationOptions Vep = new() { Column = "HGVSc", GeneColumn = "SYMBOL" };

    [Theory]
    [InlineData("cDNA_Change\tcdna_change", "c.2264T>C\tc.2264T>C")] // cBioPortal
    [InlineData("cdna_change\tcDNA_Change", "c.e19+1\tc.2264T>C")] // a notation of another tool, beside DNA that was read
    [InlineData("HGVSc\tHGVSC", "c.2264T>C\t")]
    [InlineData("HGVSc\tStrand\tSTRAND", "c.2264T>C\t+\t-1")] // the strands of the alleles and of the transcript
    public void Columns_whose_names_differ_in_case_are_accepted(string columns, string values) =>
        Assert.EndsWith($"{values}{Annotated.L755S}\n", Annotated.Of($"Hugo_Symbol\t{columns}\nERBB2\t{values}\n").Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("cDNA_Change\tcdna_change", "c.2264T>C\tc.2263T>C", "cdna_change")]
    [InlineData("HGVSp_Short\thgvsp_short", "p.L755S\tp.V777L", "hgvsp_short")]
    [InlineData("hgvsp_short\tHGVSp_Short", "p.L755S\tp.V777L", "hgvsp_short")]
    public void Their_names_are_compared(string columns, string values, string column)
    {
        var (text, summary) = Annotated.Of($"Hugo_Symbol\t{columns}\nERBB2\t{values}\n");
        Assert.EndsWith($"{values}{Annotated.NoAnswer}\n", text, StringComparison.Ordinal);
        Assert.Equal((RowFault.ContradictsItself, column), (summary.Problems.Single().Fault, summary.Problems.Single().Column));
    }

    [Theory]
    [InlineData("Hugo_Symbol\tHGVSc\tHGVSc\n")]
    [InlineData("Hugo_Symbol\thgvsc\tHGVSC\n")]
    public void Several_columns_of_one_name_are_rejected(string header) =>
        Assert.Contains("2 columns are named `HGVSc`", Assert.Throws<AnnotationException>(() => Annotated.Of(header)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("## ENSEMBL VARIANT EFFECT PREDICTOR v105\n#Uploaded_variation\tSYMBOL\tHGVSc\n", "v1\tERBB2\tENST00000269571.10:c.2264T>C")] // VEP --tab
    [InlineData("# a remark\n# locus\tSYMBOL\tHGVSc\n", "chr17:37880220\tERBB2\tc.2264T>C")] // Ion Reporter
    [InlineData("#CHROM\tPOS\tSYMBOL\tHGVSc\n", "17\t37880220\tERBB2\tc.2264T>C")] // SnpSift
    [InlineData("#version 1\nid\tSYMBOL\tHGVSc\n", "1\tERBB2\tc.2264T>C")]
    [InlineData("#version 1\n\nid\tSYMBOL\tHGVSc\n", "1\tERBB2\tc.2264T>C")]
    [InlineData("#id\tSYMBOL\tHGVSc_old\nid\tSYMBOL\tHGVSc\n", "1\tERBB2\tc.2264T>C")] // a remark with as many columns
    [InlineData("#id\tSYMBOL\tHGVSc\n#1\tERBB2\tc.2265G>C\nid\tSYMBOL\tHGVSc\n", "1\tERBB2\tc.2264T>C")] // rows that were commented out
    public void A_header_line_may_start_like_a_comment(string head, string row)
    {
        var (text, summary) = Annotated.Of($"{head}{row}\n", Vep);
        Assert.Equal($"{head[..^1]}{Annotated.Columns}\n{row}{Annotated.L755S}\n", text);
        Assert.Equal((1, 1), (summary.Rows, summary.GeneRows));
    }

    [Theory]
    [InlineData("#Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n", TableFormat.Maf)]
    [InlineData("#version 2.4\n#Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n", TableFormat.Detect)]
    public void A_MAF_header_may_start_like_a_comment(string table, TableFormat format) =>
        Assert.EndsWith($"\nERBB2\tc.2264T>C{Annotated.L755S}\n", Annotated.Of(table, new AnnotationOptions { Format = format }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("#Uploaded_variation,gene\np.L755S,ERBB2\n", "#Uploaded_variation")]
    [InlineData("#Uploaded_variation,gene\np.L755S,ERBB2\n", "Uploaded_variation")]
    [InlineData("# uploaded_variation\tgene\np.L755S\tERBB2\n", "Uploaded_variation")]
    [InlineData("#variant\np.L755S\n", "variant")]
    public void The_column_after_the_mark_is_found_with_and_without_it(string table, string column)
    {
        var (text, summary) = Annotated.Of(table, new AnnotationOptions { Column = column });
        Assert.Contains("CompanionDiagnostic", text, StringComparison.Ordinal);
        Assert.Equal(1, summary.Found);
    }

    [Fact]
    public void A_missing_column_is_reported_with_those_of_the_line_that_starts_like_a_comment()
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of("#id\tgene\tname\n1\tERBB2\tp.L755S\n", new AnnotationOptions { Column = "x" }));
        Assert.Equal((1, "the table has no column `x`; it has `id`, `gene`, `name`"), (fault.LineNumber, fault.Message));
    }

    [Fact]
    public void A_header_without_rows_is_complete() =>
        Assert.Equal($"#id\tgene\tvariant{Annotated.Columns}", Annotated.Of("#id\tgene\tvariant", new AnnotationOptions { Column = "variant" }).Text);
}
