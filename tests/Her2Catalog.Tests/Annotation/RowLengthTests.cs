using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Rows are found and copied by vectors: every length must work.</summary>
public class RowLengthTests
{
    private const int MaxLength = 300;

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void Rows_of_every_length_get_their_fields(string lineEnd)
    {
        // Rows of another gene at every offset in a window of bytes, more than are found at once, none at fault.
        var (table, expected) = (new StringBuilder($"Hugo_Symbol\tHGVSc\tHGVSp_Short{lineEnd}"), new StringBuilder($"Hugo_Symbol\tHGVSc\tHGVSp_Short{Annotated.Columns}{lineEnd}"));
        for (var length = 0; length < MaxLength; length++)
        {
            var row = $"TP53\t{new string('c', length)}\t";
            table.Append(row).Append(lineEnd);
            expected.Append(row).Append(Annotated.NoAnswer).Append(lineEnd);
        }

        var (text, summary) = Annotated.Of(table.ToString());
        Assert.Equal(expected.ToString(), text);
        Assert.Equal((MaxLength, 0), (summary.Rows, summary.Malformed));
    }

    [Fact]
    public void Short_rows_are_all_counted()
    {
        // Empty lines are not rows; a row of one character lacks a field.
        var lines = string.Concat(Enumerable.Range(0, 1000).Select(i => i % 3 == 0 ? "\n" : "T\n"));
        var (text, summary) = Annotated.Of($"Hugo_Symbol\tHGVSc\n{lines}");
        Assert.Equal($"Hugo_Symbol\tHGVSc{Annotated.Columns}\n{lines}", text);
        Assert.Equal((1001, 666, 666), (summary.Lines, summary.Rows, summary.Malformed));
        Assert.Equal(Enumerable.Range(0, AnnotationSummary.MaxProblems).Select(i => (long)(3 + i + (i / 2))), summary.Problems.Select(problem => problem.LineNumber));
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
