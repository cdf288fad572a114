using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Rows are found and copied in strokes of many bytes: none of their lengths may fall between two.</summary>
public class RowLengthTests
{
    private const int Longest = 300;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Rows_of_every_length_get_their_fields(string lineEnd)
    {
        // Other genes, at all places in a window of bytes; more rows than are found at once; and none at fault among them.
        var (table, expected) = (new StringBuilder($"Hugo_Symbol\tHGVSc\tHGVSp_Short{lineEnd}"), new StringBuilder($"Hugo_Symbol\tHGVSc\tHGVSp_Short{Annotated.Columns}{lineEnd}"));
        for (var length = 0; length < Longest; length++)
        {
            var row = $"TP53\t{new string('c', length)}\t";
            table.Append(row).Append(lineEnd);
            expected.Append(row).Append(Annotated.Nothing).Append(lineEnd);
        }

        var (text, summary) = Annotated.Of(table.ToString());
        Assert.Equal(expected.ToString(), text);
        Assert.Equal((Longest, 0), (summary.Rows, summary.Malformed));
    }

    [Fact]
    public void Short_rows_are_counted_each()
    {
        // Empty lines are no rows; a row of one letter has a field too few.
        var lines = string.Concat(Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? "\n" : "T\n"));
        var (text, summary) = Annotated.Of($"Hugo_Symbol\tHGVSc\n{lines}");
        Assert.Equal($"Hugo_Symbol\tHGVSc{Annotated.Columns}\n{lines}", text);
        Assert.Equal((1001, 666, 666), (summary.Lines, summary.Rows, summary.Malformed));
        Assert.Equal(Enumerable.Range(0, AnnotationSummary.MostProblems).Select(i => (long)(3 + i + (i / 2))), summary.Problems.Select(problem => problem.LineNumber));
    }

    [Theory]
    [InlineData(127)]
    [InlineData(128)]
    [InlineData(129)]
    [InlineData(256)]
    public void A_last_row_without_a_line_end_is_a_row(int rows)
    {
        var table = "Hugo_Symbol\tHGVSc\n" + string.Concat(Enumerable.Repeat("TP53\tc.1A>G\n", rows - 1)) + "ERBB2\tc.2264T>C";
        var (text, summary) = Annotated.Of(table);
        Assert.EndsWith($"\nERBB2\tc.2264T>C{Annotated.L755S}", text, StringComparison.Ordinal);
        Assert.Equal((rows, 1, 0), (summary.Rows, summary.Found, summary.Malformed));
    }
}
