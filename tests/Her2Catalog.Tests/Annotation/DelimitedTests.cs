using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

public class DelimitedTests
{
    private static readonly AnnotationOptions ByColumn = new() { Column = "variant", GeneColumn = "gene" };
    private static readonly string CommaColumns = Annotated.Columns.Replace('\t', ',');
    private static readonly string L755SProtein = Annotated.L755SProtein.Replace('\t', ',');

    [Theory]
    [InlineData("1\tERBB2\tp.L755S", Annotated.L755SProtein)]
    [InlineData("1\tERBB2\t\"c.2264T>C\"", Annotated.L755S)]
    [InlineData("1\tERBB2\t17-39723967-T-C", Annotated.L755S)]
    [InlineData("1\t\"ERBB2\"\tc.2264T>C", Annotated.L755S)]
    [InlineData("1\tEGFR\tp.L755S", Annotated.NoAnswer)]
    [InlineData("1\tERBB2\tEGFR p.L858R", Annotated.NoAnswer)]
    [InlineData("1\tERBB2\t", Annotated.NoAnswer)]
    public void A_column_of_TSV_can_contain_any_spelling(string row, string added) =>
        Assert.Equal($"id\tgene\tvariant{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"id\tgene\tvariant\n{row}\n", ByColumn).Text);

    [Theory]
    [InlineData("EGFR p.L858R", RowFault.ContradictsReference)]
    [InlineData("ENST00000288602:c.1799T>A", RowFault.OtherTranscript)] // a transcript of BRAF
    public void A_row_of_the_gene_whose_name_belongs_to_another_is_reported(string name, RowFault fault)
    {
        var (annotated, summary) = Annotated.Of($"id\tgene\tvariant\n1\tERBB2\t{name}\n", ByColumn);
        Assert.EndsWith($"{name}{Annotated.NoAnswer}\n", annotated, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, fault, name) { Column = "variant" }], Annotated.WithoutReasons(summary));
    }

    [Theory]
    [InlineData("Hugo_Symbol\tHGVSp_Short\nTP53\tp.V777L\n", TableFormat.Detect, 1)]
    [InlineData("Hugo_Symbol\tHGVSp_Short\nTP53\tp.V777L\n", TableFormat.Maf, 1)]
    [InlineData("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n", TableFormat.Detect, 2)]
    public void One_column_of_a_MAF_or_VCF_is_not_read_alone(string table, TableFormat format, int line)
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of(table, new AnnotationOptions { Column = "HGVSp_Short", Format = format }));
        Assert.Equal(line, fault.LineNumber);
        Assert.Contains("do not specify a column", fault.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void One_column_of_a_MAF_is_read_alone_if_the_format_is_TSV()
    {
        var options = new AnnotationOptions { Column = "HGVSp_Short", GeneColumn = "Hugo_Symbol", Format = TableFormat.Tsv };
        Assert.EndsWith(Annotated.NoAnswer + "\n", Annotated.Of("Hugo_Symbol\tHGVSp_Short\nTP53\tp.V777L\n", options).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_build_applies_to_positions_in_the_column()
    {
        var options = new AnnotationOptions { Column = "variant", Build = GenomeBuild.GRCh37 };
        Assert.EndsWith(Annotated.L755S + "\n", Annotated.Of("variant\nchr17:37880220 T>C\n", options).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,ERBB2,p.L755S\n")]
    [InlineData("1,\"ERBB2\",\"p.L755S\"\r\n")]
    [InlineData("\"a, \"\"b\"\"\nc\",ERBB2,p.L755S\n")] // a comma, quotes and a line end inside quotes
    [InlineData("5\" disk,ERBB2,p.L755S\n")] // a quote inside a field that starts without one is an ordinary character
    [InlineData("1,ERBB2,p.L755S")]
    public void CSV_is_read_by_RFC_4180_and_copied_unchanged(string row)
    {
        var lineEnd = row.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : row.EndsWith('\n') ? "\n" : "";
        Assert.Equal($"id,gene,variant{CommaColumns}\n{row[..^lineEnd.Length]}{L755SProtein}{lineEnd}", Annotated.Of($"id,gene,variant\n{row}", ByColumn).Text);
    }

    [Theory]
    [InlineData("ERBB2;MIR4728", "p.L755S")]
    [InlineData("PGAP3,ERBB2", "p.K755S")]
    [InlineData("ERBB2/PGAP3", "c.2264T>C")]
    [InlineData("ERBB2(NM_004448:c.-33T>C)", "c.2264T>C")] // ANNOVAR
    [InlineData("A_name_longer_than_a_vector|ERBB2", "p.L755S")]
    public void A_name_in_a_row_of_several_genes_is_reported(string gene, string name)
    {
        var (text, summary) = Annotated.Of($"gene\tvariant\n{gene}\t{name}\n", ByColumn);
        Assert.EndsWith($"{gene}\t{name}{Annotated.NoAnswer}\n", text, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, RowFault.SeveralGenes, gene) { Column = "gene" }], Annotated.WithoutReasons(summary));
        Assert.Equal((1, 1), (summary.GeneRows, summary.Unreadable));
    }

    [Theory]
    [InlineData("ERBB2;MIR4728", "NM_004448.4:c.2264T>C")]
    [InlineData("MIR4728,ERBB2", "17-39723967-T-C")]
    [InlineData("MIR4728|ERBB2", "chr17:37880220 T>C")]
    [InlineData("HER2/ERBB2", "c.2264T>C")] // two symbols of one gene
    [InlineData("", "ERBB2:c.2264T>C")]
    [InlineData("NA", "ERBB2 c.2264T>C")]
    public void A_name_that_states_its_gene_is_read_in_a_row_of_several_genes(string gene, string name) =>
        Assert.EndsWith($"{gene}\t{name}{Annotated.L755S}\n", Annotated.Of($"gene\tvariant\n{gene}\t{name}\n", ByColumn).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("", "p.L755S")]
    [InlineData("ERBB2-AS1", "p.L755S")]
    [InlineData("MIR4728;PGAP3", "p.L755S")]
    [InlineData("ERBB2;EGFR", "EGFR:p.L858R")]
    public void A_row_that_does_not_state_the_gene_gets_no_answer(string gene, string name)
    {
        var (text, summary) = Annotated.Of($"gene\tvariant\n{gene}\t{name}\n", ByColumn);
        Assert.EndsWith($"{gene}\t{name}{Annotated.NoAnswer}\n", text, StringComparison.Ordinal);
        Assert.Empty(summary.Problems);
    }

    [Fact]
    public void A_name_on_another_version_is_reported_with_the_expected_one()
    {
        var problem = Assert.Single(Annotated.Of("gene\tvariant\nERBB2\tNM_004448.1:c.2264T>C\n", ByColumn).Summary.Problems);
        Assert.Equal(RowFault.OtherTranscript, problem.Fault);
        Assert.Equal(
            "variant `NM_004448.1:c.2264T>C` is not the transcript or protein of the catalog, so its positions may differ: numbered on NM_004448.1, another transcript or version of ERBB2, and the corresponding position is not known; expected NM_004448.4; use a name on the expected transcript, or state the position on the genome",
            problem.Explanation);
    }

    [Fact]
    public void A_message_is_one_line_of_bounded_length_whatever_the_table_contains()
    {
        var problem = Assert.Single(Annotated.Of($"gene\t{new string('h', 5000)}\nERBB2\t\u001b[2J\u202e{new string('x', 4000)}\n", new AnnotationOptions { Column = new string('h', 5000), GeneColumn = "gene" }).Summary.Problems);
        Assert.DoesNotContain(problem.Explanation, character => character is '\u001b' or '\u202e');
        Assert.InRange(problem.Explanation.Length, 100, 400);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_reported_on_the_line_where_it_opens()
    {
        const string rows = "1,ERBB2,\"two\nlines\"\n2,ERBB2,\"p.L755S\n3,ERBB2,p.L755S\n";
        var (text, summary) = Annotated.Of("id,gene,variant\n" + rows, ByColumn);
        Assert.EndsWith("2,ERBB2,\"p.L755S\n3,ERBB2,p.L755S\n", text, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, RowFault.Unreadable, "two\nlines") { Column = "variant" }, new RowProblem(4, RowFault.UnclosedQuote, "")], Annotated.WithoutReasons(summary));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no such column")]
    public void A_missing_column_is_reported_with_the_existing_ones(string? column)
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of("id\tvariant\n", new AnnotationOptions { Format = TableFormat.Tsv, Column = column }));
        Assert.Contains(column is null ? "is not specified" : "`variant`", fault.Message, StringComparison.Ordinal);
    }
}
