using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>A suggestion is a change that the text may have meant. These texts must not have one.</summary>
public class SuggestionTests
{
    private const string Residues = "ACDEFGHIKLMNPQRSTVWY";
    private const string Bases = "ACGT";

    [Fact]
    public void A_protein_name_that_states_no_change_has_no_suggestion() => Vectors.AssertNone(
        from number in Enumerable.Range(1, 1256)
        from residue in Residues
        let text = $"p.{residue}{number}{residue}"
        where Suggestion(text) is not null
        select text);

    [Fact]
    public void A_DNA_name_that_states_no_change_has_no_suggestion() => Vectors.AssertNone(
        from position in Enumerable.Range(2200, 200).Select(number => $"{number}").Concat(IntronPositions)
        from letter in Bases
        from text in new[] { $"c.{position}{letter}>{letter}", $"c.{position}del{letter}ins{letter}", $"c.{position}{letter}=" }
        where Suggestion(text) is not null
        select text);

    [Fact]
    public void A_suggested_DNA_name_is_a_change() => Vectors.AssertNone(
        from position in Enumerable.Range(2200, 200).Select(number => $"{number}").Concat(IntronPositions)
        from stated in Bases
        from changed in Bases
        let text = $"c.{position}{stated}>{changed}"
        let suggestion = Suggestion(text)
        where suggestion is not null && (Transcripts.Erbb2.View.Read(suggestion).Allele.IsNone || suggestion[^3] == suggestion[^1])
        select $"{text}: {suggestion}");

    [Fact]
    public void A_range_with_an_abbreviated_end_is_never_reversed() => Vectors.AssertNone(
        from first in Enumerable.Range(2230, 120)
        from digits in new[] { 1, 2, 3 }
        let last = $"{first + 1}"[^digits..]
        from text in new[] { $"c.{first}_{last}del", $"c.{first}_{last}dup", $"chr17:g.{first + 37_880_000}_{last}del" }
        where Suggestion(text) is not null
        select $"{text}: {Suggestion(text)}");

    // 37880220 and 39723967 are c.2264, where the reference has T.
    [Fact]
    public void A_name_on_the_genome_has_no_suggestion() => Vectors.AssertNone(
        from stated in Bases
        from changed in Bases
        from text in new[]
        {
            $"chr17-37880220-{stated}-{changed}", $"17:39723967 {stated}>{changed}", $"g.39723967{stated}>{changed}",
            $"NC_000017.10:g.37880220{stated}>{changed}", $"NC_000017.11:39723967:{stated}:{changed}", $"NC_000017.11:39723966:{stated}:{changed}",
        }
        where Suggestion(text) is not null
        select $"{text}: {Suggestion(text)}");

    [Theory]
    [InlineData("p.S755S")]
    [InlineData("p.K755K")]
    [InlineData("p.Ser755Ser")]
    [InlineData("p.k755k")]
    [InlineData("p.K755=")]
    [InlineData("ERBB2 p.S755S (c.2264C>C)")]
    [InlineData("c.2264C>C")]
    [InlineData("chr17-37880220-C-C")]
    [InlineData("c.2308-9C>T")]
    [InlineData("c.2307+1A>G")]
    [InlineData("c.2264_65del")]
    [InlineData("c.2310_8del")]
    [InlineData("c.2308-65_-50del")]
    [InlineData("p.A775_72dup")]
    [InlineData("p.L1256P")]
    [InlineData("p.Leu1256Pro")]
    [InlineData("p.*755S")]
    [InlineData("p.Ter755Ser")]
    [InlineData("p.X755S")]
    public void Nothing_is_suggested(string text) => Assert.Null(Suggestion(text));

    [Theory]
    [InlineData("c.2266_2264del", "c.2264_2266del")]
    [InlineData("c.2308-9_2308-5del", null)]
    [InlineData("c.2308-5_2308-9del", "c.2308-9_2308-5del")]
    [InlineData("p.A775_Y772dup", "p.Y772_A775dup")]
    [InlineData("c.2307+1A>T", "c.2307+1G>T")]
    public void A_range_with_both_ends_written_and_a_replaced_base_are_corrected(string text, string? correction) =>
        Assert.Equal(correction, Suggestion(text));

    private static IEnumerable<string> IntronPositions =>
        from offset in Enumerable.Range(1, 40)
        from position in new[] { $"2307+{offset}", $"2308-{offset}" }
        select position;

    private static string? Suggestion(string text) => Transcripts.Erbb2.View.Describe(text).Suggestion;
}
