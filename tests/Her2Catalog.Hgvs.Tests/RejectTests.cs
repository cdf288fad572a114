using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class RejectTests
{
    [Fact]
    public void Rejected_text_has_the_expected_status_and_position() => Vectors.AssertNone(
        from row in Vectors.Read("reject.tsv")
        let d = Transcripts.Erbb2.View.Describe(row["input"])
        let position = d.Error.Position.ToString(System.Globalization.CultureInfo.InvariantCulture)
        where d.Status.ToString() != row["status"] || (row["position"].Length > 0 && row["position"] != position) || d.Explanation.Length == 0
        select $"'{row["input"]}': {d.Status} at {position} ({d.Explanation}), expected {row["status"]} at {row["position"]}");

    [Fact]
    public void UTF8_errors_count_bytes()
    {
        // Two full-width characters of three bytes each precede the error.
        var reading = Transcripts.Erbb2.View.Read(Encoding.UTF8.GetBytes("ｐ．K755S"));
        Assert.Equal(HgvsStatus.ContradictsReference, reading.Status);
        Assert.Equal(6, reading.Error.Position);
        Assert.Equal(1, reading.Error.Length);
    }

    [Theory]
    [InlineData("c.2264A>C", "c.2264T>C")]
    [InlineData("p.K755S", "p.L755S")]
    [InlineData("p.Lys755Ser", "p.Leu755Ser")]
    [InlineData("NM_001005862.2:c.2174T>C", "NM_004448.4:c.2264T>C")]
    [InlineData("NM_001005862.2:p.L755S", "NP_004439.2:p.L785S")]
    [InlineData("NP_001005862.1:p.Leu725Ser", "NP_004439.2:p.Leu755Ser")]
    [InlineData("NM_004448.1:c.2264T>C", null)] // its numbering is not known
    [InlineData("p.Y772\u2013A775dup", "p.Y772_A775dup")]
    [InlineData("p.Tyr772\u2011Ala775dup", "p.Tyr772_Ala775dup")]
    [InlineData("p\u200B.L755S", "p.L755S")]
    [InlineData("p.L755S\u200B", "p.L755S")]
    [InlineData("p.L755\u2013", null)]
    [InlineData("c.2264G>C", null)] // c.2265 is G: the base or the position is wrong
    [InlineData("c.2265T>A", null)] // so is c.2264 T
    [InlineData("c.22\u202E64T>C", null)] // it displays as 46
    public void A_correction_is_suggested_if_it_can_be_computed(string text, string? correction) =>
        Assert.Equal(correction, Transcripts.Erbb2.View.Describe(text).Suggestion);

    [Theory]
    [InlineData("p.L733S", "residue 755")] // mature numbering of L755S, 22 lower
    [InlineData("p.L725S", "residue 755")] // isoform numbering, 30 lower
    [InlineData("p.L740S", "residue 755")] // isoform numbering, 15 lower
    public void Another_numbering_is_named_as_the_likely_cause(string text, string cause)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal(HgvsStatus.ContradictsReference, description.Status);
        Assert.Contains(cause, description.Explanation, StringComparison.Ordinal);

        // Not p.T733S: the number is wrong, not the residue.
        Assert.Null(description.Suggestion);
    }

    [Theory]
    [InlineData("p.V755S", "residue 777")] // p.L755S is another variant, and a companion diagnostic
    [InlineData("p.G754S", "residue 776")]
    [InlineData("p.K754S", "the adjacent residue 753 matches")]
    public void No_other_residue_is_suggested_if_the_number_is_wrong(string text, string cause)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Contains(cause, description.Explanation, StringComparison.Ordinal);
        Assert.Null(description.Suggestion);
    }

    [Theory]
    [InlineData("NP_004439.1:p.L755S", "expected NP_004439.2")]
    [InlineData("ENSP00000269572:p.L755S", "expected NP_004439.2")]
    [InlineData("NM_005228.5:c.2573T>G", "expected NM_004448.4")]
    public void The_expected_accession_is_of_the_same_kind(string text, string expected) =>
        Assert.Contains(expected, Transcripts.Erbb2.View.Describe(text).Explanation, StringComparison.Ordinal);

    [Theory]
    [InlineData("p\u200B.L755S", 1, "unexpected 'U+200B'; expected the name of a protein change")]
    [InlineData("L\u200B755S", 1, "unexpected 'U+200B'; expected the name of a protein change")]
    [InlineData("p.L755S\u200B", 7, "unexpected 'U+200B' after the variant name")]
    [InlineData("p.L755S\u0301", 7, "unexpected 'U+0301' after the variant name")]
    [InlineData("p.L755S\U000E0041", 7, "unexpected 'U+E0041' after the variant name")]
    [InlineData("p.L755S\U0001F600", 7, "unexpected '\U0001F600' after the variant name")]
    [InlineData("p.\tQ755S", 3, "residue 755, not Q")]
    [InlineData("p.L755S x", 8, "unexpected 'x' after the variant name")]
    [InlineData("hello w\u00F6rld", 0, "unexpected 'h'; expected the name of a protein change")]
    public void An_invisible_character_is_shown_with_its_position(string text, int position, string start)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal(position, description.Error.Position);
        Assert.Contains(start, description.Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("p.Tyr772_Ala775dup12", 18, 2, "12 does not match the position, which has a length of 4")]
    [InlineData("p.Tyr772_Ala775dup012", 18, 3, "012 does not match the position, which has a length of 4")]
    [InlineData("c.2314_2325del15", 14, 2, "15 does not match the position, which has a length of 12")]
    [InlineData("NC_000017.10:g.37880220_37880221del30", 35, 2, "30 does not match the position, which has a length of 2")]
    [InlineData("p.A775_G776delGAV", 14, 3, "GAV does not match the position, which has a length of 2")]
    public void A_wrong_length_is_reported_as_written(string text, int position, int length, string start)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal((HgvsErrorCode.LengthContradiction, position, length), (description.Error.Code, description.Error.Position, description.Error.Length));
        Assert.StartsWith(start, description.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void Text_beyond_the_limit_is_rejected_without_parsing()
    {
        var text = "c.2264_2265ins" + new string('A', 200_000);
        Assert.Equal(HgvsStatus.Unreadable, Transcripts.Erbb2.View.Read(text).Status);
        Assert.Equal(HgvsErrorCode.TooLong, Transcripts.Erbb2.View.Describe(text).Error.Code);
        Assert.Equal(HgvsStatus.OutOfRange, Transcripts.Erbb2.View.Read("c." + new string('9', 4000) + "A>C").Status);
    }
}
