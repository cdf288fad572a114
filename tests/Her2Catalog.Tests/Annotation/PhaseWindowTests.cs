using System.Buffers;
using System.Text;
using CsCheck;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Partners are found 1,000 rows apart, in any order, whatever the blocks and the number of threads.</summary>
[Trait("Category", "CultureFree")]
public class PhaseWindowTests
{
    private const int MaxRows = 1000;
    private const string Head = "Hugo_Symbol\tTumor_Sample_Barcode\tHGVSc\tt_GT\tnote\n";
    private const string Vcf = "##fileformat=VCFv4.2\n##reference=GRCh38\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS\n";

    [Theory]
    [InlineData(1, true)]
    [InlineData(MaxRows, true)]
    [InlineData(MaxRows + 1, false)]
    [InlineData(5 * MaxRows, false)]
    public void A_partner_is_found_up_to_1000_rows_away_and_reported_if_it_comes_later(int distance, bool isFound)
    {
        var between = string.Concat(Enumerable.Repeat("TP53\tS\tc.1A>G\t\t\n", distance - 1));
        var (text, summary) = Annotated.Of($"{Head}ERBB2\tS\tc.2263T>C\t0|1\t\n{between}ERBB2\tS\tc.2264T>C\t0|1\t\n");
        var rows = text.Split('\n').Where(line => line.StartsWith("ERBB2", StringComparison.Ordinal)).Select(line => line.Split('\t')[^2..]).ToArray();
        Assert.Equal(isFound ? ["InCis", "c.2263_2264delinsCC|p.(Leu755Pro)"] : ["", ""], rows[0]);
        Assert.Equal(isFound ? "InCis" : "Unknown", rows[1][0]);
        Assert.Equal(isFound ? [] : [distance + 2L], summary.Problems.Select(problem => problem.LineNumber));
        Assert.All(summary.Problems, problem => Assert.Contains("line 2, more than 1000 rows", problem.Explanation, StringComparison.Ordinal));
    }

    [Fact]
    public void A_partner_after_too_many_bytes_is_reported()
    {
        var between = string.Concat(Enumerable.Repeat($"TP53\tS\tc.1A>G\t\t{new string('x', 100_000)}\n", 170));
        var (text, summary) = Annotated.Of($"{Head}ERBB2\tS\tc.2263T>C\t0|1\t\n{between}ERBB2\tS\tc.2264T>C\t0|1\t\n");
        Assert.Equal(1, summary.PhaseUnknown);
        Assert.DoesNotContain("InCis", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Blocks_threads_and_pipes_make_no_difference()
    {
        // Expected from the distance of the two rows of each sample; long notes make blocks end between them.
        var random = new Random(12);
        var (table, expected) = (new StringBuilder(Head), new List<string>());
        for (var sample = 0; sample < 40; sample++)
        {
            var (distance, left, right) = (random.Next(1, MaxRows + 300), random.Next(3), random.Next(3));
            table.Append($"ERBB2\tS{sample}\tc.2263T>C\t{Genotype(left)}\t\n");
            for (var i = 1; i < distance; i++)
            {
                table.Append($"TP53\tS{sample}\tc.1A>G\t\t{new string('x', random.Next(400))}\n");
            }

            table.Append($"ERBB2\tS{sample}\tc.2264T>C\t{Genotype(right)}\t\n");
            var state = left == 2 || right == 2 ? "Unknown" : left == right ? "InCis" : "InTrans";
            expected.AddRange(distance <= MaxRows ? [state, state] : ["", "Unknown"]);
        }

        var bytes = Encoding.UTF8.GetBytes(table.ToString());
        Assert.True(bytes.Length > 4_000_000);
        var (first, counted) = Annotated.Of(bytes, new AnnotationOptions { Parallelism = 1 });
        var states = Encoding.UTF8.GetString(first).Split('\n').Where(line => line.StartsWith("ERBB2", StringComparison.Ordinal)).Select(line => line.Split('\t')[^2]);
        Assert.Equal(expected, states);
        Assert.Equal(expected.Count(state => state == "Unknown"), counted.PhaseUnknown);
        foreach (var parallelism in new[] { 2, 5 })
        {
            var (annotated, summary) = Annotated.Of(bytes, new AnnotationOptions { Parallelism = parallelism });
            Assert.True(first.AsSpan().SequenceEqual(annotated));
            Assert.Equal(counted.Problems, summary.Problems);
        }

        var annotator = Her2.CreateAnnotator(bytes, new AnnotationOptions());
        var output = new ArrayBufferWriter<byte>();
        output.Write(annotator.Head.Span);
        var whole = annotator.BeginSummary();
        annotator.Annotate(bytes.AsSpan(annotator.HeadLength), output, whole);
        Assert.True(first.AsSpan().SequenceEqual(output.WrittenSpan));
        Assert.Equal(counted.Problems, whole.Problems);
    }

    [Fact]
    public void The_order_of_rows_makes_no_difference()
    {
        string[] rows =
        [
            "chr17\t39700311\t.\tG\tA\t.\t.\t.\tGT\t0|1", "chr17\t39706990\t.\tT\tA\t.\t.\t.\tGT\t0|1", // codon 25, divided by an intron
            "chr17\t39723966\t.\tT\tC\t.\t.\t.\tGT\t0|1", "chr17\t39723967\t.\tT\tC\t.\t.\t.\tGT\t0|1", // codon 755
            "chr17\t39723969\t.\tA\tG\t.\t.\t.\tGT\t0/1", "chr17\t39723970\t.\tG\tA\t.\t.\t.\tGT\t0/1", // codon 756
        ];
        var expected = Sorted(rows);
        Assert.Contains(expected, row => row.Contains("HER2_Phase=InCis;HER2_Combined=c.[73G>A%3B74T>A]|p.(Val25Lys)", StringComparison.Ordinal));
        Assert.Equal(4, expected.Count(row => row.Contains("HER2_Phase=InCis", StringComparison.Ordinal)));
        Assert.Equal(2, expected.Count(row => row.Contains("HER2_Phase=Unknown", StringComparison.Ordinal)));
        Gen.Shuffle(rows).Sample(shuffled => Sorted(shuffled).SequenceEqual(expected), iter: 100);
    }

    [Fact]
    public void Any_number_of_rows_at_one_position_is_read_in_bounded_steps_and_reported()
    {
        // Insertions of different bases, each of which can be with any other.
        var table = new StringBuilder(Vcf);
        for (var i = 0; i < 20_000; i++)
        {
            table.Append($"chr17\t39723966\t.\tT\tT{Bases(i)}\t.\t.\t.\tGT\t0/1\n");
        }

        var (_, summary) = Annotated.Of(table.Append("chr17\t39723968\t.\tG\tA\t.\t.\t.\tGT\t0/1\n").ToString());
        Assert.Equal((20_001, 0), (summary.PhaseUnknown, summary.Found));
    }

    private static string[] Sorted(string[] rows) =>
        [.. Annotated.Of(Vcf + string.Concat(rows.Select(row => row + "\n"))).Text.Split('\n')[..^1].Where(line => line[0] != '#').Order(StringComparer.Ordinal)];

    private static string Genotype(int number) => number switch { 0 => "0|1", 1 => "1|0", _ => "0/1" };

    private static string Bases(int number) => string.Concat(Enumerable.Range(0, 9).Select(digit => "ACGT"[(number >> (2 * digit)) & 3]));
}
