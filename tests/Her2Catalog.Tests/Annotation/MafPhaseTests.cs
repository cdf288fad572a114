using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>A MAF has one row per sample and change, and states the phase only in columns that vcf2maf keeps of FORMAT.</summary>
public class MafPhaseTests
{
    private const string Head = "Hugo_Symbol\tTumor_Sample_Barcode\tHGVSc\tHGVSp_Short\tNCBI_Build\tChromosome\tStart_Position\tReference_Allele\tTumor_Seq_Allele1\tTumor_Seq_Allele2\tt_GT\tt_PS";

    [Theory]
    [InlineData("S|c.2263T>C", "S|c.2264T>C", "Unknown Unknown")]
    [InlineData("S|c.2263T>C", "T|c.2264T>C", " ")] // two samples
    [InlineData("|c.2263T>C", "|c.2264T>C", "Unknown Unknown")] // samples that are not stated may be one
    [InlineData("S1 |c.2263T>C", "S1|c.2264T>C", "Unknown Unknown")] // one sample, however its name is written
    [InlineData(" S1\u00a0|c.2263T>C", "S1|c.2264T>C", "Unknown Unknown")]
    [InlineData("\"S 2\"|c.2263T>C", "S 2|c.2264T>C", "Unknown Unknown")]
    [InlineData("\" S2 \"|c.2263T>C", "'S2'|c.2264T>C", "Unknown Unknown")]
    [InlineData("\"S1\"|c.2263T>C", "\"S2\"|c.2264T>C", " ")]
    [InlineData("S1|c.2263T>C", "s1|c.2264T>C", " ")]
    [InlineData("S 1|c.2263T>C", "S1|c.2264T>C", " ")]
    [InlineData("NA|c.2263T>C", "|c.2264T>C", "Unknown Unknown")]
    [InlineData("\"\"|c.2263T>C", " . |c.2264T>C", "Unknown Unknown")]
    [InlineData("|c.2263T>C||||||||0:1|7", "|c.2264T>C||||||||0:1|7", "Unknown Unknown")] // or of two samples: no phase
    [InlineData("NA|c.2263T>C||||||||0:1|7", "NA|c.2264T>C||||||||1:0|7", "Unknown Unknown")]
    [InlineData("S|c.2264T>C", "S|c.2264T>C", " ")] // one change, by two callers
    [InlineData("S|c.2264T>C", "S|c.2264T>G", "InTrans InTrans")] // one base cannot be both
    [InlineData("S|c.2264T>C", "S|c.2267G>A", " ")] // the next codon
    [InlineData("S|c.2263_2264delinsCC", "S|c.2265G>A", "Unknown Unknown")]
    [InlineData("S|c.2326_2327insTGT", "S|c.2327G>T", "Unknown Unknown")]
    [InlineData("S||p.L755S", "S|c.2265G>C", "Unknown Unknown")] // by residue
    [InlineData("S||p.L755S", "S|c.2264T>C", " ")] // the same change
    [InlineData("S||p.L755S", "S||p.L755P", "Unknown Unknown")]
    [InlineData("S||p.L755S", "S||p.R756G", " ")]
    [InlineData("S|||GRCh38|17|39723966|T|T|C", "S|||GRCh38|17|39723967|T|T|C", "Unknown Unknown")] // a DNP as two rows
    [InlineData("S|||GRCh38|17|39723966|T|C|C", "S|||GRCh38|17|39723967|T|C|C", "Unknown Unknown")] // not a statement of phase
    [InlineData("S|||GRCh37|17|37880219|T|T|C", "S|||GRCh38|17|39723967|T|T|C", "Unknown Unknown")]
    [InlineData("S|c.2263T>C||||||||0/1|", "S|c.2264T>C||||||||0/1|", "Unknown Unknown")]
    [InlineData("S|c.2263T>C||||||||0:1|7", "S|c.2264T>C||||||||0:1|7", "InCis InCis")]
    [InlineData("S|c.2263T>C||||||||0:1|7", "S|c.2264T>C||||||||1:0|7", "InTrans InTrans")]
    [InlineData("S|c.2263T>C||||||||0:1|7", "S|c.2264T>C||||||||0:1|8", "Unknown Unknown")]
    [InlineData("S|c.2263T>C||||||||1/1|", "S|c.2264T>C||||||||0/1|", "InCis InCis")]
    [InlineData("S|c.2326_2327insTTT||||||||0:1|7", "S|c.2327G>T||||||||0:1|7", "Unknown Unknown")] // the place of the insertion is not certain
    [InlineData("S|c.2263T>C||||||||0:0|7", "S|c.2264T>C||||||||0:1|7", "Unknown Unknown")] // contradicts the row
    public void Rows_of_one_sample_are_one_change_if_they_share_a_codon(string first, string second, string expected)
    {
        var (text, summary) = Annotated.Of($"{Head}\n{Row(first)}\n{Row(second)}\n");
        var rows = text.Split('\n')[1..3].Select(row => row.Split('\t')).ToArray();
        Assert.Equal(expected, $"{rows[0][^2]} {rows[1][^2]}");
        Assert.Equal(expected.Split("Unknown").Length - 1, summary.PhaseUnknown);
        foreach (var row in rows)
        {
            var isUnknown = row[^2] == "Unknown";
            Assert.Equal(isUnknown, row[^11].Length == 0);
            Assert.Equal(row[^2] == "InCis" ? "L755P c.2263_2264delinsCC|p.(Leu755Pro)" : "", row[^2] == "InCis" ? $"{row[^12]} {row[^1]}" : row[^1]);
        }
    }

    [Fact]
    public void A_problem_names_the_line_of_the_partner()
    {
        var (_, summary) = Annotated.Of($"#version 2.4\n{Head}\n{Row("S|c.2263T>C")}\nTP53{new string('\t', 11)}\n{Row("S|c.2264T>C")}\n");
        Assert.Equal([3, 5], summary.Problems.Select(problem => problem.LineNumber));
        Assert.Equal(
            "HGVSc `c.2263T>C` may be part of another change of the protein: line 5 (`c.2264T>C`) changes the same codon, and both can be " +
            "on one haplotype; state the phase, or merge the rows into one allele",
            summary.Problems[0].Explanation);
    }

    [Theory]
    [InlineData("Tumor_Sample_Barcode")]
    [InlineData("TUMOR_SAMPLE_BARCODE")]
    [InlineData("tumor sample barcode")]
    [InlineData("Tumor Sample Barcode")]
    [InlineData("Tumor.Sample.Barcode")]
    [InlineData("TumorSampleBarcode")]
    [InlineData(" Tumor_Sample_Barcode ")]
    [InlineData("Tumor_Sample_ID")]
    [InlineData("Sample_ID")]
    [InlineData("SAMPLE_ID")]
    [InlineData("sampleId")]
    [InlineData("Sample")]
    [InlineData("sample name")]
    public void The_column_of_samples_has_many_headers(string header)
    {
        var table = $"Hugo_Symbol\tHGVSc\t{header}\nERBB2\tc.2263T>C\tS\nERBB2\tc.2264T>C\t";
        Assert.Equal((0, 2), Counts(table + "S\n"));
        Assert.Equal((1, 0), Counts(table + "T\n"));

        static (long, long) Counts(string table)
        {
            var summary = Annotated.Of(table).Summary;
            Assert.Equal(0, summary.WithoutSample);
            return (summary.Found, summary.PhaseUnknown);
        }
    }

    [Fact]
    public void Of_several_columns_the_barcode_is_the_sample()
    {
        var (_, summary) = Annotated.Of("Sample\tHugo_Symbol\tHGVSc\tTumor_Sample_Barcode\nA\tERBB2\tc.2263T>C\tS\nB\tERBB2\tc.2264T>C\tS\n");
        Assert.Equal(2, summary.PhaseUnknown);
    }

    [Fact]
    public void Two_columns_that_can_equally_be_the_sample_are_rejected() =>
        Assert.Throws<AnnotationException>(() => Annotated.Of("Hugo_Symbol\tHGVSc\tSample ID\tSAMPLE_ID\nERBB2\tc.2264T>C\tS\tT\n"));

    [Fact]
    public void Without_a_column_of_samples_rows_are_unrelated_and_counted()
    {
        var (text, summary) = Annotated.Of("Hugo_Symbol\tHGVSc\nERBB2\tc.2263T>C\nERBB2\tc.2264T>C\n");
        Assert.DoesNotContain("HER2_Phase", text, StringComparison.Ordinal);
        Assert.Equal((1, 0, 2), (summary.Found, summary.PhaseUnknown, summary.WithoutSample));
    }

    private static string Row(string values)
    {
        var fields = values.Split('|').Select(value => value.Replace(':', '|')).ToArray();
        return string.Join('\t', ["ERBB2", .. fields, .. Enumerable.Repeat("", 11 - fields.Length)]);
    }
}
