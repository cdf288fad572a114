using System.Reflection;
using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

/// <summary>An annotated table states catalog, edition, digest, program version and the options that determine the answers.</summary>
public class ProvenanceTests
{
    private static readonly string Version = typeof(Her2).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion.Split('+')[0];
    private static readonly string Digest = Her2.Catalog.Digest;

    [Fact]
    public void A_VCF_states_it_in_a_header_line()
    {
        var text = Text("##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n", new() { Build = GenomeBuild.GRCh38, Jurisdiction = "Japan", AsOf = new DateOnly(2024, 6, 30), Parallelism = 7, IsStrict = true });
        Assert.Equal(
            $"##HER2_Catalog=<ID=HER2,Edition=\"2023-11\",Digest=\"{Digest}\",Version=\"{Version}\",Command=\"annotate --build GRCh38 --as-of 2024-06-30 --jurisdiction Japan\">",
            text.Split('\n')[1]);
    }

    [Theory]
    [InlineData("#version 2.4\nHugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n", 1)]
    [InlineData("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n", 0)]
    public void A_MAF_states_it_in_a_comment_before_the_names_of_the_columns(string table, int line)
    {
        var lines = Text(table, new()).Split('\n');
        Assert.Equal($"#HER2_Catalog=<ID=HER2,Edition=\"2023-11\",Digest=\"{Digest}\",Version=\"{Version}\",Command=\"annotate\">", lines[line]);
        Assert.StartsWith("Hugo_Symbol\t", lines[line + 1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gene\tvariant\nERBB2\tp.L755S\nEGFR\tp.L858R\nERBB2\tp.K755S\n", '\t')]
    [InlineData("gene,variant\nERBB2,p.L755S\nEGFR,p.L858R\nERBB2,p.K755S\n", ',')]
    public void Another_table_states_it_in_the_last_column_of_answered_rows(string table, char separator)
    {
        var lines = Text(table, new() { Column = "variant", GeneColumn = "gene" }).Split('\n');
        Assert.EndsWith($"{separator}HER2_Catalog", lines[0], StringComparison.Ordinal);
        Assert.EndsWith($"{separator}HER2 2023-11 {Digest}; Her2Catalog {Version}; annotate --column variant --gene-column gene", lines[1], StringComparison.Ordinal);
        Assert.All(lines[2..4], row => Assert.EndsWith(new string(separator, Annotated.FieldCount + 1), row, StringComparison.Ordinal));
    }

    [Fact]
    public void An_option_with_any_characters_remains_one_value()
    {
        const string column = "a \"b\", c\\d\u202e";
        var csv = Text($"\"a \"\"b\"\", c\\d\u202e\"\np.L755S\n", new() { Column = column.Replace("\"", "\"\"", StringComparison.Ordinal), Format = TableFormat.Csv });
        Assert.EndsWith("annotate --format csv --column 'a \"\"\"\"b\"\"\"\", c\\d\uFFFD'\"", csv.Split('\n')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Before_the_first_edition_none_is_stated() =>
        Assert.Contains("Edition=\"-\"", Text("Hugo_Symbol\tHGVSc\n", new() { AsOf = new DateOnly(2020, 1, 1) }), StringComparison.Ordinal);

    [Fact]
    public void It_is_the_same_every_time() =>
        Assert.Equal(Text("Hugo_Symbol\tHGVSc\n", new() { Parallelism = 1 }), Text("Hugo_Symbol\tHGVSc\n", new() { Parallelism = 4 }));

    private static string Text(string table, AnnotationOptions options) => Encoding.UTF8.GetString(Annotated.Of(Encoding.UTF8.GetBytes(table), options).Bytes);
}
