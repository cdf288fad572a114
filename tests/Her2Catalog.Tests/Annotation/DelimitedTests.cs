using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

public class DelimitedTests
{
    private static readonly AnnotationOptions ByColumn = new() { Column = "variant", GeneColumn = "gene" };
    private static readonly string CommaColumns = Annotated.Columns.Replace('\t', ',');
    private static readonly string L755SProtein = ",L755S,Protein,CompanionDiagnostic,NotStated,ReferenceOnly,ReferenceOnly";

    [Theory]
    [InlineData("1\tERBB2\tp.L755S", "\tL755S\tProtein\tCompanionDiagnostic\tNotStated\tReferenceOnly\tReferenceOnly")]
    [InlineData("1\tERBB2\t\"c.2264T>C\"", Annotated.L755S)]
    [InlineData("1\tERBB2\t17-39723967-T-C", Annotated.L755S)]
    [InlineData("1\t\"ERBB2\"\tc.2264T>C", Annotated.L755S)]
    [InlineData("1\tEGFR\tp.L755S", Annotated.Nothing)]
    [InlineData("1\tERBB2\tEGFR p.L858R", Annotated.Nothing)]
    [InlineData("1\tERBB2\t", Annotated.Nothing)]
    public void A_column_of_TSV_may_hold_any_spelling(string row, string added) =>
        Assert.Equal($"id\tgene\tvariant{Annotated.Columns}\n{row}{added}\n", Annotated.Of($"id\tgene\tvariant\n{row}\n", ByColumn).Text);

    [Fact]
    public void A_build_is_for_positions_in_the_column()
    {
        var options = new AnnotationOptions { Column = "variant", Build = GenomeBuild.GRCh37 };
        Assert.EndsWith(Annotated.L755S + "\n", Annotated.Of("variant\nchr17:37880220 T>C\n", options).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("1,ERBB2,p.L755S\n")]
    [InlineData("1,\"ERBB2\",\"p.L755S\"\r\n")]
    [InlineData("\"a, \"\"b\"\"\nc\",ERBB2,p.L755S\n")] // a comma, quotes and a line end inside quotes
    [InlineData("5\" disk,ERBB2,p.L755S\n")] // a quote inside a field that begins without one is a letter
    [InlineData("1,ERBB2,p.L755S")]
    public void CSV_is_read_by_RFC_4180_and_comes_out_as_it_was(string row)
    {
        var lineEnd = row.EndsWith("\r\n", StringComparison.Ordinal) ? "\r\n" : row.EndsWith('\n') ? "\n" : "";
        Assert.Equal($"id,gene,variant{CommaColumns}\n{row[..^lineEnd.Length]}{L755SProtein}{lineEnd}", Annotated.Of($"id,gene,variant\n{row}", ByColumn).Text);
    }

    [Fact]
    public void A_quote_that_is_not_closed_is_told_by_the_line_it_opens_on()
    {
        const string rows = "1,ERBB2,\"two\nlines\"\n2,ERBB2,\"p.L755S\n3,ERBB2,p.L755S\n";
        var (text, summary) = Annotated.Of("id,gene,variant\n" + rows, ByColumn);
        Assert.EndsWith("2,ERBB2,\"p.L755S\n3,ERBB2,p.L755S\n", text, StringComparison.Ordinal);
        Assert.Equal([new RowProblem(2, RowFault.Unreadable, "two\nlines"), new RowProblem(4, RowFault.OpenQuote, "")], summary.Problems);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("no such column")]
    public void A_column_that_is_not_there_is_refused_with_those_that_are(string? column)
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of("id\tvariant\n", new AnnotationOptions { Format = TableFormat.Tsv, Column = column }));
        Assert.Contains(column is null ? "--column" : "`variant`", fault.Message, StringComparison.Ordinal);
    }
}
