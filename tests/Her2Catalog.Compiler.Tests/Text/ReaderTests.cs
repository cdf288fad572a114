using CsCheck;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Text;

public class ReaderTests
{
    private static readonly Gen<string> Value = Gen.Int[0, 9].Array[0, 6].Select(parts => string.Concat(parts.Select(part => new[] { "a", ",", "\"", "\n", "\r\n", " ", "#", "é", "😀", "1" }[part])));

    [Fact]
    public void A_written_table_is_read_as_it_was() => Value.Array[3].Array[1, 8].Sample(rows =>
    {
        var text = "x,y,z\r\n" + string.Concat(rows.Select(row => string.Join(',', row.Select(value => $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"")) + "\r\n"));
        var findings = new List<Finding>();
        var table = CsvReader.Read(new SourceFile("t.csv", text), findings);
        Assert.DoesNotContain(findings, finding => finding.Rule != TextRules.EmptyCells);
        Assert.Equal(rows.Where(row => row.Any(value => value.Trim().Length > 0)), table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()));
        Assert.All(table.Rows.SelectMany(row => row.Cells).Where(cell => cell.IsVerbatim), cell => Assert.Equal(cell.Value, text.Substring(cell.Span.Start, cell.Span.Length)));
    });

    // A column without a name is not one that a spreadsheet added if it has a value, and then no row loses its field.
    [Fact]
    public void Empty_fields_are_kept_if_a_row_has_a_value_in_their_place()
    {
        var findings = new List<Finding>();
        var table = CsvReader.Read(new SourceFile("t.csv", "x,y,\n1,2,\n3,4,5\n"), findings);
        Assert.Empty(findings);
        Assert.Equal([["1", "2", ""], ["3", "4", "5"]], table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()));
    }

    [Fact]
    public void Plain_and_quoted_fields_comments_and_empty_lines_are_distinguished()
    {
        const string text = "\uFEFF# remark\na,b\n\n\"1,\"\"2\"\"\",x\r\n# remark\r\n3,\"line\nbreak\"";
        var findings = new List<Finding>();
        var table = CsvReader.Read(new SourceFile("t.csv", text), findings);
        Assert.Empty(findings);
        Assert.Equal([["1,\"2\"", "x"], ["3", "line\nbreak"]], table.Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray()));
        Assert.False(table.Rows[0].Cells[0].IsVerbatim);
    }

    [Fact]
    public void YAML_values_keep_their_places()
    {
        const string text = "a: plain\r\nb: \"quoted\"\nc: [one, 'two']\nd: 😀 after\n";
        var findings = new List<Finding>();
        var root = Assert.IsType<YamlMapping>(YamlReader.Read(new SourceFile("t.yaml", text), findings));
        Assert.Empty(findings);
        var cells = root.Entries.SelectMany(entry => entry.Value is YamlSequence list ? list.Items.Cast<YamlScalar>() : [(YamlScalar)entry.Value]).Select(scalar => scalar.Cell).ToArray();
        Assert.Equal(["plain", "quoted", "one", "two", "😀 after"], cells.Select(cell => cell.Value));
        Assert.All(cells, cell => Assert.Equal(cell.Value, text.Substring(cell.Span.Start, cell.Span.Length)));
    }

    [Fact]
    public void Deeply_nested_YAML_is_rejected_and_not_followed()
    {
        var findings = new List<Finding>();
        Assert.Null(YamlReader.Read(new SourceFile("t.yaml", new string('[', 5_000)), findings));
        Assert.Equal("HER2005", Assert.Single(findings).Rule.Id);
    }

    [Fact]
    public void No_text_makes_a_reader_throw() => Gen.Int[0, 14].Array[0, 30].Select(parts => string.Concat(parts.Select(part => new[] { "a", ":", " ", "\n", "- ", "\"", ",", "[", "{", "}", ">", "|", "\t", "&x", "\r" }[part]))).Sample(text =>
    {
        var findings = new List<Finding>();
        var file = new SourceFile("t", text);
        CsvReader.Read(file, findings);
        YamlReader.Read(file, findings);
        FastaReader.Read(file, "ACGT", findings);
        Assert.All(findings, finding => Assert.InRange(finding.Span.End, 0, text.Length));
    }, iter: 5_000);

    [Fact]
    public void No_single_edit_of_the_catalog_makes_the_compiler_throw()
    {
        var files = CatalogFixture.Real.Files.Where(file => !file.Key.EndsWith(".fasta", StringComparison.Ordinal)).ToArray();
        var edit = from file in Gen.Int[0, files.Length - 1]
                   from at in Gen.Int[0, 100_000]
                   from length in Gen.Int[0, 3]
                   from put in Gen.Int[0, 9].Select(part => new[] { "", "x", "\n", "\"", ":", "-", "9", "\u200B", ",", "[" }[part])
                   select (file, at, length, put);
        edit.Sample(e =>
        {
            var (name, text) = files[e.file];
            var at = e.at % text.Length;
            var compiled = CatalogFixture.Real.WithFile(name, text[..at] + e.put + text[Math.Min(text.Length, at + e.length)..]).Compile();
            Assert.All(compiled.Findings, finding => Assert.InRange(finding.Span.End, 0, finding.File.Content.Length));
        }, iter: 300);
    }

    [Theory]
    [InlineData("a\nb", 2, 2, 1)]
    [InlineData("a\r\nb", 3, 2, 1)]
    [InlineData("a\rb", 2, 2, 1)]
    [InlineData("ab", 1, 1, 2)]
    public void Lines_are_counted_for_every_kind_of_line_end(string text, int offset, int line, int column) =>
        Assert.Equal((line, column), new LineMap(text).Locate(offset));
}
