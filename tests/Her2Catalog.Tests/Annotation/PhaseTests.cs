using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>
/// Two substitutions of codon 755: c.2263T>C alone is synonymous (TTG to CTG) and c.2264T>C is L755S, a companion diagnostic of
/// Table 1; on one haplotype they are c.2263_2264delinsCC, L755P, another row of Table 1.
/// </summary>
public class PhaseTests
{
    private const string Head = "##fileformat=VCFv4.4\n##contig=<ID=chr17,length=83257441>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO";
    private const string First = "chr17\t39723966\t.\tT\tC\t.\tPASS\t.";
    private const string Second = "chr17\t39723967\t.\tT\tC\t.\tPASS\t.";

    public enum Phase
    {
        /// <summary>No sample has both.</summary>
        Alone,
        InTrans,
        InCis,
        Unknown,
    }

    [Theory]
    [InlineData("GT", "0|1", "0|1", Phase.InCis)] // no phase set: one set
    [InlineData("GT", "1|0", "1|0", Phase.InCis)]
    [InlineData("GT", "0|1", "1|0", Phase.InTrans)]
    [InlineData("GT", "0/1", "0/1", Phase.Unknown)]
    [InlineData("GT", "0|1", "0/1", Phase.Unknown)]
    [InlineData("GT", "1/1", "0/1", Phase.InCis)] // on every copy
    [InlineData("GT", "0/1", "1|1", Phase.InCis)]
    [InlineData("GT", "1/1", "1/1", Phase.InCis)]
    [InlineData("GT", "1", "1", Phase.InCis)] // one copy
    [InlineData("GT", "0/1", "0/0", Phase.Alone)]
    [InlineData("GT", "0|0", "1|1", Phase.Alone)]
    [InlineData("GT", "0/1", "./.", Phase.Unknown)] // the genotype may be missing although the sample has the allele
    [InlineData("GT", "0/1", ".", Phase.Unknown)]
    [InlineData("GT", "./.", "./.", Phase.Unknown)] // no genotypes at all
    [InlineData("GT", ".|1", "0|1", Phase.InCis)]
    [InlineData("GT", "0|1", "1|.", Phase.Unknown)]
    [InlineData("GT", "0|0|1", "0|0|1", Phase.InCis)]
    [InlineData("GT", "0|1|1", "1|0|0", Phase.InTrans)]
    [InlineData("GT", "0|1", "0|0|1", Phase.Unknown)] // two numbers of copies
    [InlineData("GT", "0/0|1", "0|0|1", Phase.Unknown)]
    [InlineData("GT", "|0|1", "|0|1", Phase.InCis)] // VCF 4.4 states the phase of the first allele
    [InlineData("GT", "/0|1", "0|1", Phase.Unknown)]
    [InlineData("GT", "x", "0|1", Phase.Unknown)]
    [InlineData("GT", "0|2", "0|1", Phase.Unknown)] // the row has one alternative allele: what the sample has is not known
    [InlineData("GT", "0|1", "0|2", Phase.Unknown)]
    [InlineData("GT", "0|2", "0|2", Phase.Unknown)]
    [InlineData("GT", "1|2", "0|1", Phase.Unknown)]
    [InlineData("GT", "2", "1", Phase.Unknown)]
    [InlineData("GT", "0|2", "0|0", Phase.Alone)]
    [InlineData("GT", "0/.", "0/.", Phase.Unknown)]
    [InlineData("GT", "0/.", "0/2", Phase.Unknown)]
    [InlineData("GT:PSL", "0|2:b,a", "0|1:b,a", Phase.Unknown)]
    [InlineData("GT:HP", "0/2:37-1,37-2", "0/1:37-1,37-2", Phase.Unknown)]
    [InlineData("GT:PGT:PID", "0/2:0|1:37_T_C", "0/1:0|1:37_T_C", Phase.Unknown)]
    [InlineData("DP", "9", "9", Phase.Unknown)] // Strelka writes no genotypes
    [InlineData("GT:PS", "0|1:5", "0|1:5", Phase.InCis)]
    [InlineData("GT:PS", "0|1:5", "1|0:5", Phase.InTrans)]
    [InlineData("GT:PS", "0|1:5", "0|1:6", Phase.Unknown)]
    [InlineData("GT:PS", "0|1:5", "0|1:.", Phase.Unknown)]
    [InlineData("GT:PS", "0|1:.", "0|1", Phase.InCis)]
    [InlineData("GT:PS", "0/1:5", "0/1:5", Phase.Unknown)] // VCF: PS of an unphased genotype is ignored
    [InlineData("GT:PS:PQ", "0|1:5:40", "0|1:5:40", Phase.InCis)]
    [InlineData("GT:PS:PQ", "0|1:5:40", "0|1:5:0", Phase.Unknown)] // the order is a guess
    [InlineData("PS:GT", "5:0|1", "5:0|1", Phase.InCis)]
    [InlineData("GT:PSL", "0|1:.,a", "1|0:a,.", Phase.InCis)] // VCF 4.4: a name is a haplotype, wherever GT has it
    [InlineData("GT:PSL", "0|1:b,a", "0|1:a,b", Phase.InTrans)]
    [InlineData("GT:PSL", "0|1:.,a", "0|1:.,b", Phase.Unknown)]
    [InlineData("GT:PSL", "/0|1:.,a", "/0|1:.,a", Phase.InCis)]
    [InlineData("GT:HP", "0/1:37-1,37-2", "0/1:37-1,37-2", Phase.InCis)] // GATK 3
    [InlineData("GT:HP", "0/1:37-1,37-2", "0/1:37-2,37-1", Phase.InTrans)]
    [InlineData("GT:HP", "0/1:37-1,37-2", "0/1:38-1,38-2", Phase.Unknown)]
    [InlineData("GT:HP", "0/1:2", "0/1:2", Phase.Unknown)] // the length of a homopolymer
    [InlineData("GT:PGT:PID", "0/1:0|1:37_T_C", "0/1:0|1:37_T_C", Phase.InCis)] // GATK 4
    [InlineData("GT:PGT:PID", "0/1:0|1:37_T_C", "0/1:1|0:37_T_C", Phase.InTrans)]
    [InlineData("GT:PGT:PID", "0/1:0|1:37_T_C", "0/1:0|1:38_T_C", Phase.Unknown)]
    [InlineData("GT:PGT:PID:PS", "0|1:0|1:37_T_C:37", "0|1:0|1:37_T_C:37", Phase.InCis)] // Mutect2
    [InlineData("GT:PGT:PID:PS", "0|1:0|1:37_T_C:37", "0|1:0|1:38_T_C:38", Phase.Unknown)]
    [InlineData("GT:PID", "0|1:37_T_C", "0|1:38_T_C", Phase.Unknown)]
    [InlineData("GT:PGT:PID:PS", "0|1:0|1:37_T_C:37", "0|1:1|0:37_T_C:37", Phase.Unknown)] // contradiction
    public void Every_statement_of_phase_decides(string format, string first, string second, Phase expected)
    {
        var (rows, summary) = Rows($"{Head}\tFORMAT\tS\n{First}\t{format}\t{first}\n{Second}\t{format}\t{second}\n");
        Assert.Equal(Expected(expected), rows);
        Assert.Equal(expected == Phase.Unknown ? 2 : 0, summary.PhaseUnknown);
    }

    [Fact]
    public void Without_samples_the_phase_is_unknown()
    {
        var (rows, summary) = Rows($"{Head}\n{First}\n{Second}\n");
        Assert.Equal(Expected(Phase.Unknown), rows);
        Assert.Equal(
            [
                new RowProblem(4, RowFault.PhaseUnknown, "39723966 T>C") { Column = "POS REF>ALT" },
                new RowProblem(5, RowFault.PhaseUnknown, "39723967 T>C") { Column = "POS REF>ALT" },
            ],
            Annotated.WithoutReasons(summary));
        Assert.Contains("line 5 (`39723967 T>C`)", summary.Problems[0].Explanation, StringComparison.Ordinal);
        Assert.Contains("line 4 (`39723966 T>C`)", summary.Problems[1].Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void A_strict_run_stops_at_a_row_whose_phase_is_unknown() =>
        Assert.Equal(4, Assert.Throws<AnnotationException>(() => Annotated.Of($"{Head}\n{First}\n{Second}\n", new AnnotationOptions { IsStrict = true })).LineNumber);

    [Theory]
    [InlineData("TUMOR\tNORMAL", "0|1\t0|0", "0|1\t0|0", Phase.InCis)]
    [InlineData("TUMOR\tNORMAL", "0/1\t0/0", "0/1\t0/0", Phase.Unknown)]
    [InlineData("A\tB", "0/1\t0/0", "0/0\t0/1", Phase.Alone)] // no sample has both
    [InlineData("A\tB", "0/1\t./.", "./.\t./.", Phase.Unknown)] // the second row has no genotypes
    [InlineData("A\tB", "0/1\t./.", "0/0\t./.", Phase.Alone)] // nothing is known of B in either row: it has neither
    [InlineData("A\tB", "0/1\t0/.", "0/0\t0/.", Phase.Unknown)] // B can have both
    [InlineData("A\tB", "0/1\t0/2", "0/0\t./.", Phase.Unknown)]
    [InlineData("A\tB\tC", "0|1\t1|0\t0|0", "0|1\t1|0\t0|0", Phase.InCis)] // both samples with the alleles agree
    [InlineData("A\tB\tC", "0|1\t0|1\t0|0", "1|0\t0|0\t0|1", Phase.InTrans)]
    public void Samples_that_agree_have_one_answer(string names, string first, string second, Phase expected)
    {
        var (rows, _) = Rows($"{Head}\tFORMAT\t{names}\n{First}\tGT\t{first}\n{Second}\tGT\t{second}\n");
        Assert.Equal(Expected(expected), rows);
    }

    [Fact]
    public void Samples_that_differ_have_answers_of_their_own_and_INFO_has_none()
    {
        var text = Annotated.Of($"{Head}\tFORMAT\tA\tB\tC\tD\n{First}\tGT:AD:DP\t0|1:1,1:2\t0/0\t0/1\t0|1\n{Second}\tGT:AD:DP\t0|1:1,1:2\t0/1\t0/0\t1|0\n").Text;
        Assert.Contains("##FORMAT=<ID=HER2_OncomineDxTargetTest,Number=A,Type=String,", text, StringComparison.Ordinal);
        var lines = text.Split('\n')[^3..^1];
        Assert.All(lines, line => Assert.Equal(".|Differs|.", string.Join('|', Values(line.Split('\t')[7], "HER2_OncomineDxTargetTest", "HER2_Phase", "HER2_Combined"))));
        string[][] expected =
        [
            ["L755P,CompanionDiagnostic,InCis", ".,.,.", ".,NotListed,.", ".,NotListed,InTrans"],
            ["L755P,CompanionDiagnostic,InCis", "L755S,CompanionDiagnostic,.", ".,.,.", "L755S,CompanionDiagnostic,InTrans"],
        ];
        foreach (var (line, samples) in lines.Zip(expected))
        {
            var fields = line.Split('\t');
            var keys = fields[8].Split(':');
            Assert.Equal(["GT", "AD", "DP", "HER2_Variant"], keys[..4]);
            Assert.StartsWith("0|1:1,1:2:L755P:", fields[9], StringComparison.Ordinal);
            Assert.All(fields[9..], sample => Assert.Equal(keys.Length, sample.Split(':').Length));
            Assert.Equal(samples, fields[9..].Select(sample => string.Join(',', new[] { "HER2_Variant", "HER2_OncomineDxTargetTest", "HER2_Phase" }.Select(key => sample.Split(':')[Array.IndexOf(keys, key)]))));
        }
    }

    [Fact]
    public void A_sample_whose_phase_is_unknown_takes_the_answer_from_INFO_only_and_not_from_the_others()
    {
        var (annotated, summary) = Annotated.Of($"{Head}\tFORMAT\tA\tB\n{First}\tGT\t0|1\t0/1\n{Second}\tGT\t0|1\t0/1\n");
        Assert.Equal(2, summary.PhaseUnknown);
        foreach (var line in annotated.Split('\n')[^3..^1])
        {
            var fields = line.Split('\t');
            Assert.Equal([".", "Unknown"], Values(fields[7], "HER2_OncomineDxTargetTest", "HER2_Phase"));
            Assert.Contains(":CompanionDiagnostic:", fields[9], StringComparison.Ordinal);
            Assert.EndsWith(":Unknown:.", fields[10], StringComparison.Ordinal);
            Assert.DoesNotContain("CompanionDiagnostic", fields[10], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_sample_whose_phase_is_unknown_makes_INFO_Unknown_also_if_another_one_is_in_trans()
    {
        var annotated = Annotated.Of($"{Head}\tFORMAT\tA\tB\n{First}\tGT\t0|1\t0/1\n{Second}\tGT\t1|0\t0/1\n").Text;
        foreach (var line in annotated.Split('\n')[^3..^1])
        {
            var fields = line.Split('\t');
            Assert.Equal([".", "Unknown"], Values(fields[7], "HER2_OncomineDxTargetTest", "HER2_Phase"));
            Assert.EndsWith(":InTrans:.", fields[9], StringComparison.Ordinal);
            Assert.EndsWith(":Unknown:.", fields[10], StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("T\tC,G", "0|1", "0|1", "L755P,L755W")] // the other allele of the row has its own answer
    [InlineData("T\tG,C", "0|1", "0|2", "L755W,L755P")]
    [InlineData("T\tC,G", "0|1", "1|2", "L755S,.")] // c.2263_2264delinsCG is L755R
    public void Alleles_of_one_row_are_answered_one_by_one(string alleles, string first, string second, string expected)
    {
        var (rows, _) = Rows($"{Head}\tFORMAT\tS\n{First}\tGT\t{first}\nchr17\t39723967\t.\t{alleles}\t.\t.\t.\tGT\t{second}\n");
        Assert.StartsWith(expected + ";", rows[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("39723966\tTT\tCC", "39723968\tG\tA", "L755P")] // MNV and SNV: CCA
    [InlineData("39723966\tTT\tCC", "39723967\tT\tC", "L755P")] // a base stated twice
    [InlineData("39723965\tGT\tGC", "39723966\tTT\tTC", "L755P")] // padded alleles
    public void Other_changes_of_a_codon_are_combined_too(string first, string second, string variant)
    {
        var (rows, _) = Rows($"{Head}\tFORMAT\tS\n{Row(first)}\tGT\t0|1\n{Row(second)}\tGT\t0|1\n");
        Assert.All(rows, row => Assert.StartsWith(variant + ";", row, StringComparison.Ordinal));
        Assert.All(rows, row => Assert.Contains(";InCis;", row, StringComparison.Ordinal));
    }

    [Fact]
    public void Three_substitutions_of_a_codon_are_one_change()
    {
        // TTG to ACA is Thr.
        var (rows, _) = Rows($"{Head}\tFORMAT\tS\n{Row("39723966\tT\tA")}\tGT\t0|1\n{Row("39723967\tT\tC")}\tGT\t0|1\n{Row("39723968\tG\tA")}\tGT\t0|1\n");
        Assert.All(rows, row => Assert.EndsWith(";InCis;c.2263_2265delinsACA|p.(Leu755Thr)", row, StringComparison.Ordinal));
    }

    private static string Row(string allele)
    {
        var fields = allele.Split('\t');
        return $"chr17\t{fields[0]}\t.\t{fields[1]}\t{fields[2]}\t.\t.\t.";
    }

    // Variant, use on the Oncomine Dx Target Test, phase and combination of both rows.
    private static string[] Expected(Phase phase) => phase switch
    {
        Phase.InCis => [.. Enumerable.Repeat("L755P;CompanionDiagnostic;InCis;c.2263_2264delinsCC|p.(Leu755Pro)", 2)],
        Phase.Unknown => [.. Enumerable.Repeat(".;.;Unknown;.", 2)],
        _ => [$".;NotListed;{(phase == Phase.Alone ? "." : "InTrans")};.", $"L755S;CompanionDiagnostic;{(phase == Phase.Alone ? "." : "InTrans")};."],
    };

    private static (string[] Rows, AnnotationSummary Summary) Rows(string table)
    {
        var (text, summary) = Annotated.Of(table);
        return ([.. text.Split('\n').Where(line => line.StartsWith("chr17", StringComparison.Ordinal)).Select(line => line.Split('\t')[7])
            .Select(info => string.Join(';', Values(info, "HER2_Variant", "HER2_OncomineDxTargetTest", "HER2_Phase", "HER2_Combined")))], summary);
    }

    private static string[] Values(string info, params string[] keys) =>
        [.. keys.Select(key => info.Split(';').Single(field => field.StartsWith(key + "=", StringComparison.Ordinal))[(key.Length + 1)..])];
}
