using System.Diagnostics;
using System.Text;
using Her2Catalog.Tool.Tests.Files;

namespace Her2Catalog.Tool.Tests.Annotating;

/// <summary><c>her2 annotate</c> as a process, as a user has it.</summary>
public class AnnotateTests
{
    private const string Maf = "#version 2.4\nHugo_Symbol\tHGVSc\tHGVSp_Short\nERBB2\tc.2264T>C\tp.L755S\nTP53\t\tp.R175H\nERBB2\tc.2264A>C\t\nbad\n";
    private const string Vcf = "##fileformat=VCFv4.2\n##contig=<ID=chr17,length=83257441>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\nchr17\t39723967\t.\tT\tC\t.\t.\t.\n";
    private const string L755S = "\tL755S\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\tNotStated\t\tReferenceOnly\t\tReferenceOnly\t";

    [Fact]
    public void A_table_is_read_from_standard_input_and_counts_are_written_to_standard_error()
    {
        var (exit, output, error) = Command.Run(Maf, "annotate", "-");
        Assert.Equal(0, exit);
        Assert.Contains($"ERBB2\tc.2264T>C\tp.L755S{L755S}\nTP53\t\tp.R175H\t\t\t\t\t\t\t\t\t\t\nERBB2\tc.2264A>C\t\t\t\t\t\t\t\t\t\t\t\nbad\n", output, StringComparison.Ordinal);
        Assert.Contains("her2: standard input:5: HGVSc `c.2264A>C` contradicts the reference: NM_004448.4 has T at c.2264, not A; did you mean c.2264T>C?\nher2: standard input:6: 1 field instead of 3; fix the separators, or remove the line break inside a field\n", error, StringComparison.Ordinal);
        Assert.Contains("her2: 4 rows, 2 of ERBB2: 1 found, 1 contradict the reference or themselves, 0 on another transcript, 0 unreadable, 0 of unknown phase, 0 without a name to look up; 1 malformed\n", error, StringComparison.Ordinal);
        Assert.Contains("Oncomine Dx Target Test: companion diagnostic 1\n", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_MAF_without_a_column_of_samples_is_annotated_with_a_warning()
    {
        const string Warning =
            "her2: warning: rows of one sample are not compared: no column Tumor_Sample_Barcode (2 answered rows); " +
            "two changes of one codon can be another change of the protein (docs/phase.md)\n";
        Assert.Contains(Warning, Command.Run("Hugo_Symbol\tHGVSc\nERBB2\tc.2263T>C\nERBB2\tc.2264T>C\n", "annotate", "-").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", Command.Run("Hugo_Symbol\tHGVSc\tSample\nERBB2\tc.2263T>C\tS\nERBB2\tc.2264T>C\tS\n", "annotate", "-").Error, StringComparison.Ordinal);
        Assert.DoesNotContain("warning", Command.Run("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n", "annotate", "-").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_ten_rows_at_fault_are_listed_and_the_rest_is_counted()
    {
        var (_, _, error) = Command.Run("Hugo_Symbol\tHGVSc\n" + string.Concat(Enumerable.Repeat("bad\n", 1234)), "annotate", "-", "--quiet");
        Assert.Equal(11, error.TrimEnd('\n').Split('\n').Length);
        Assert.EndsWith("her2: ... and 1,224 more rows at fault\n", error, StringComparison.Ordinal);
    }

    [DebianToolFact("tabix", "bcftools")]
    public void A_file_that_ends_in_gz_is_written_by_blocks_and_tabix_indexes_it()
    {
        using var folder = new ScratchFolder();
        File.WriteAllBytes(folder.PathOf("in.vcf.gz"), Samples.Gzip(Encoding.UTF8.GetBytes(Vcf)));
        Assert.Equal(0, Command.Run(null, "annotate", folder.PathOf("in.vcf.gz"), "-o", folder.PathOf("out.vcf.gz")).Exit);
        DebianTool.Run([], "tabix", "-p", "vcf", folder.PathOf("out.vcf.gz"));
        var found = Encoding.UTF8.GetString(DebianTool.Run([], "bcftools", "query", "-r", "chr17:39723967", "-f", "%INFO/HER2_Variant %INFO/HER2_OncomineDxTargetTest\n", folder.PathOf("out.vcf.gz")));
        Assert.Equal("L755S CompanionDiagnostic\n", found);
    }

    [Theory]
    [InlineData("bgzip", true)]
    [InlineData("gzip", true)]
    [InlineData("none", false)]
    public void The_compression_of_the_output_can_be_specified(string compression, bool isGzip)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("in.maf"), Maf);
        Assert.Equal(0, Command.Run(null, "annotate", folder.PathOf("in.maf"), "-o", folder.PathOf("out"), "--compress", compression).Exit);
        var bytes = File.ReadAllBytes(folder.PathOf("out"));
        Assert.Equal(isGzip, bytes is [0x1F, 0x8B, ..]);
        var text = Encoding.UTF8.GetString(isGzip ? DebianTool.Run(bytes, "gzip", "-dc") : bytes);
        Assert.Contains(L755S, text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_run_names_file_and_line_and_writes_nothing()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("in.maf"), Maf);
        var (exit, output, error) = Command.Run(null, "annotate", folder.PathOf("in.maf"), "-o", folder.PathOf("out.maf"), "--strict");
        Assert.Equal((2, ""), (exit, output));
        Assert.Equal($"her2: {folder.PathOf("in.maf")}:5: HGVSc `c.2264A>C` contradicts the reference: NM_004448.4 has T at c.2264, not A; did you mean c.2264T>C?\n", error);
        Assert.Equal(["in.maf"], folder.Names);
    }

    [Fact]
    public void A_file_may_be_annotated_in_place()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("table.maf"), Maf);
        Assert.Equal(0, Command.Run(null, "annotate", folder.PathOf("table.maf"), "-o", folder.PathOf("table.maf")).Exit);
        Assert.Contains(L755S, File.ReadAllText(folder.PathOf("table.maf")), StringComparison.Ordinal);
        var (exit, _, error) = Command.Run(null, "annotate", folder.PathOf("table.maf"));
        Assert.Equal(2, exit);
        Assert.Contains("table.maf:2: the table already contains `HER2_Catalog`", error, StringComparison.Ordinal);
        var annotated = File.ReadAllBytes(folder.PathOf("table.maf"));
        (exit, _, error) = Command.Run(null, "annotate", "--replace", folder.PathOf("table.maf"), "-o", folder.PathOf("table.maf"));
        Assert.Equal((0, Convert.ToHexString(annotated)), (exit, Convert.ToHexString(File.ReadAllBytes(folder.PathOf("table.maf")))));
        Assert.Contains("her2: replaced HER2_Variant, HER2_Match, HER2_OncomineDxTargetTest, ", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("gene,variant\nERBB2,p.L755S\n", "--column", "variant", "ERBB2,p.L755S,L755S,Protein,CompanionDiagnostic,TrastuzumabDeruxtecan@Japan,NotStated,,ReferenceOnly,,ReferenceOnly,,HER2 2023-11 ")]
    [InlineData("variant\n17-37880220-T-C\n", "--column", "variant", "17-37880220-T-C" + L755S + "\tHER2 2023-11 ")]
    public void A_column_of_a_plain_table_is_named(string table, string option, string column, string expected) =>
        Assert.Contains(expected, Command.Run(table, "annotate", "-", option, column).Output, StringComparison.Ordinal);

    [Theory]
    [InlineData("her2: standard input:1: neither a VCF nor a MAF header; for another table, specify the column with the variant names\n", "a\tb\n", "-")]
    [InlineData("her2: standard input:2: the header does not state the genome build (no `##reference`, `##assembly` or `##VEP` that names one, and no `##contig` with the length or an accession of a chromosome); specify GRCh37 or GRCh38\n", "##fileformat=VCFv4.2\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n", "-")]
    [InlineData("her2: standard input:1: the table has no column `x`; it has `a`, `b`\n", "a\tb\n", "-", "--column", "x")]
    [InlineData("her2: --threads takes a number of at least 1\nher2: try 'her2 annotate --help'\n", "", "-", "--threads", "0")]
    [InlineData("her2: --threads takes a number of at least 1\nher2: try 'her2 annotate --help'\n", "", "-", "--threads", "x")]
    [InlineData("her2: The name of the input file is empty.\n", "", "")]
    [InlineData("her2: --gene-column requires --column\nher2: try 'her2 annotate --help'\n", "", "-", "--gene-column", "x")]
    public void An_error_is_one_line_that_says_what_was_expected(string expected, string input, params string[] arguments)
    {
        var (exit, output, error) = Command.Run(input, ["annotate", .. arguments]);
        Assert.Equal((2, "", expected), (exit, output, error));
    }

    [Theory]
    [InlineData("--build", "37")]
    [InlineData("--build", "2")]
    [InlineData("--format", "7")]
    [InlineData("--compress", "9")]
    public void A_number_does_not_name_a_build_or_format(string option, string value)
    {
        var (exit, output, error) = Command.Run("Hugo_Symbol\tHGVSc\n", "annotate", "-", option, value);
        Assert.Equal((2, ""), (exit, output));
        Assert.Contains($"'{value}'", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("her2: --build takes unspecified|GRCh37|GRCh38, not 'hg19'\nher2: try 'her2 annotate --help'\n", "annotate", "-", "--build", "hg19")]
    [InlineData("her2: --format takes text|tsv|json, not 'x'\nher2: try 'her2 lookup --help'\n", "lookup", "p.L755S", "--format", "x")]
    [InlineData("her2: Unknown option '--bulid'. Did you mean '--build'?\nher2: try 'her2 lookup --help'\n", "lookup", "p.L755S", "--bulid", "GRCh37")]
    [InlineData("her2: Unknown command 'foo'.\nher2: try 'her2 --help'\n", "foo")]
    public void Wrong_usage_is_reported_without_names_of_types(string expected, params string[] arguments)
    {
        var (exit, output, error) = Command.Run("", arguments);
        Assert.Equal((2, "", expected), (exit, output, error));
    }

    [Theory]
    [InlineData("lookup")]
    [InlineData("describe")]
    [InlineData("annotate")]
    [InlineData("list")]
    [InlineData("export")]
    [InlineData("check")]
    [InlineData("diff")]
    [InlineData("explain")]
    public void Help_fits_in_100_columns(string command)
    {
        var (exit, output, _) = Command.Run(null, command, "--help");
        Assert.Equal(0, exit);
        Assert.Contains($"her2 {command}", output, StringComparison.Ordinal);
        Assert.All(output.Split('\n'), line => Assert.InRange(line.TrimEnd().Length, 0, 100));
    }

    [Trait("Category", "Linux")]
    [Theory]
    [InlineData("annotate", "-")]
    [InlineData("lookup", "p.L755S")]
    [InlineData("export")]
    [InlineData("explain", "HER2103")]
    public void A_full_standard_output_is_reported_in_one_line(params string[] arguments)
    {
        var call = string.Join(' ', arguments.Prepend($"exec dotnet \"{Path.Combine(AppContext.BaseDirectory, "her2.dll")}\""));
        using var process = Process.Start(new ProcessStartInfo("sh", ["-c", call + " > /dev/full"]) { RedirectStandardInput = true, RedirectStandardError = true })!;
        process.StandardInput.Write("Hugo_Symbol\tHGVSc\n");
        process.StandardInput.Close();
        Assert.Equal("her2: standard output: the disk is full; free some space, or specify another file\n", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    [Fact]
    public void A_reader_that_closed_the_pipe_is_not_reported()
    {
        using var process = Command.Start("annotate", "-", "--quiet");
        process.StandardOutput.Close();
        try
        {
            process.StandardInput.Write("Hugo_Symbol\tHGVSc\n" + string.Concat(Enumerable.Repeat("ERBB2\tc.2264T>C\n", 100_000)));
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read all.
        }

        Assert.Equal("", process.StandardError.ReadToEnd());
        process.WaitForExit();
        Assert.Equal(2, process.ExitCode);
    }

    [Fact]
    public void A_missing_file_is_named()
    {
        var (exit, _, error) = Command.Run(null, "annotate", "no-such.maf");
        Assert.Equal(2, exit);
        Assert.Contains("no-such.maf", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
    }
}
