using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Texts with names on several transcripts of the gene: what can be converted is compared (ruling R-031).</summary>
public class AlternativeTests
{
    // L755S is c.2264T>C; NM_001005862.2 counts 90 bases less, NM_001289936.1 45, and NM_001289937.1 as NM_004448.4 does. L755W is c.2264T>G.
    private static readonly string[] Agreeing =
    [
        "NM_001005862.2:c.2174T>C", "NM_001005862.2(ERBB2):c.2174T>C", "ERBB2:NM_001005862.2:exon22:c.T2174C:p.L725S", "NM_001005862.2:p.L725S",
        "NP_001005862.1:p.Leu725Ser", "LRG_724t1:c.2174T>C", "NM_001289936.1:c.2219T>C", "NM_001289937.1:c.2264T>C",
        "NM_001005862.2:c.2174T>C (p.Leu725Ser)", "NM_001005862.2:c.2174T>C (p.?)",
    ];

    private static readonly string[] Disagreeing =
    [
        "NM_001005862.2:c.2174T>G", "NM_001005862.2(ERBB2):c.2174T>G", "ERBB2:NM_001005862.2:exon22:c.T2174G:p.L725W", "NM_001005862.2:p.L725W",
        "NP_001005862.1:p.Leu725Trp", "LRG_724t1:c.2174T>G", "NM_001289936.1:c.2219T>G", "NM_001289937.1:c.2264T>G",
        "NM_001005862.2:c.2174T>C (p.Leu725Trp)", "NM_001005862.2:c.2174T>C (p.Leu755Ser)",
        "NM_001005862.2:c.2434G>A", // V842I
    ];

    // The stated base or residue is not that of the stated transcript.
    private static readonly string[] Contradicting =
    [
        "NM_001005862.2:c.2174A>C", "NM_001005862.2:p.K725S", "NM_001005862.2:c.2264T>C", "NM_001289936.1:c.2219G>C",
    ];

    private static readonly string[] Own =
    [
        "NM_004448.4:c.2264T>C", "NM_004448.4(ERBB2):c.2264T>C (p.Leu755Ser)", "ERBB2:NM_004448:exon19:c.T2264C:p.L755S",
    ];

    [Fact]
    public void A_name_on_another_transcript_that_means_the_same_change_agrees() => Vectors.AssertNone(
        from text in Texts(Agreeing)
        where Statuses(text).Any(status => status != HgvsStatus.Ok) ||
            Transcripts.Erbb2.View.Describe(text) is not { Coding: "c.2264T>C", ProteinShort: "L755S" }
        select $"{text}: {Transcripts.Erbb2.View.Describe(text).Explanation}");

    [Fact]
    public void A_name_on_another_transcript_that_means_another_change_contradicts() => Vectors.AssertNone(
        from text in Texts(Disagreeing)
        where Statuses(text).Any(status => status != HgvsStatus.ContradictsReference)
        select $"{text}: {Transcripts.Erbb2.View.Describe(text).Status} {Transcripts.Erbb2.View.Describe(text).Explanation}");

    [Fact]
    public void A_name_that_contradicts_its_own_transcript_has_no_answer_with_another_name() => Vectors.AssertNone(
        from text in Texts(Contradicting)
        where Statuses(text).Any(status => status != HgvsStatus.ContradictsReference)
        select $"{text}: {Transcripts.Erbb2.View.Describe(text).Status}");

    [Theory]
    [InlineData("NM_001005862.2:c.2174T>G NM_004448.4:c.2264T>C", "NM_004448.4:c.2264T>C", "NM_001005862.2:c.2174T>G")]
    [InlineData("NM_001289937.1:c.2264T>G,NM_004448.4:c.2264T>C", "NM_004448.4:c.2264T>C", "NM_001289937.1:c.2264T>G")]
    [InlineData("NM_004448.4:c.2264T>C NM_001005862.2:p.L725W", "NM_004448.4:c.2264T>C", "NM_001005862.2:p.L725W")]
    [InlineData("NM_001005862.2(ERBB2):c.2174T>C (p.Leu755Trp)", "NM_001005862.2(ERBB2):c.2174T>C", "p.Leu755Trp")]
    public void The_message_shows_both_names(string text, string name, string other)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal(HgvsStatus.ContradictsReference, description.Status);
        Assert.Null(description.Suggestion);
        if (description.Error.Code == HgvsErrorCode.NamesDiffer)
        {
            Assert.Contains(name, description.Explanation, StringComparison.Ordinal);
            Assert.Contains(other, description.Explanation, StringComparison.Ordinal);
        }
    }

    // The numbering of an accession without version, or of an unknown transcript, is not known: such a name is not compared.
    [Theory]
    [InlineData("ERBB2:NM_001005862:exon22:c.T2174G:p.L725W,ERBB2:NM_004448:exon19:c.T2264C:p.L755S", HgvsStatus.Ok)]
    [InlineData("ERBB2:NM_001382782:exon20:c.T2381C:p.L794S,ERBB2:NM_004448:exon19:c.T2264C:p.L755S", HgvsStatus.Ok)]
    [InlineData("NM_004448.4:c.2264T>C NP_001005862:p.L725W", HgvsStatus.OtherTranscript)] // its own accession, so no part of an alternative
    [InlineData("c.2264T>C NM_001005862:c.2174T>C", HgvsStatus.OtherTranscript)] // no accession of this transcript
    [InlineData("NM_001005862.2:c.2174T>C (p.Leu725Ser)", HgvsStatus.OtherTranscript)]
    [InlineData("NM_001005862.2(NM_001289936.1):c.2174T>C, NM_004448.4:c.2264T>C", HgvsStatus.OtherTranscript)]
    [InlineData("NM_001005862:NM_004448.4:c.2174T>C, NM_004448.4:c.2264T>C", HgvsStatus.OtherTranscript)]
    [InlineData("ENST00000445658.6:c.70_80del, NM_004448.4:c.2264T>C", HgvsStatus.OtherTranscript)] // no counterpart
    [InlineData("EGFR:NM_005228.5:c.2573T>G, NM_004448.4:c.2264T>C", HgvsStatus.OtherGene)]
    [InlineData("NM_001005862.2:c.2174T>C g.37880220T>G, NM_004448.4:c.2264T>C", HgvsStatus.ContradictsReference)] // the genome has one numbering
    public void A_name_that_cannot_be_converted_is_skipped_only_in_an_alternative_without_known_numbering(string text, HgvsStatus expected) =>
        Assert.All(Statuses(text), status => Assert.Equal(expected, status));

    private static HgvsStatus[] Statuses(string text)
    {
        var transcript = Transcripts.Erbb2.View;
        return [transcript.Read(text).Status, transcript.Read(Encoding.UTF8.GetBytes(text)).Status, transcript.Describe(text).Status];
    }

    private static IEnumerable<string> Texts(IEnumerable<string> others) =>
        from other in others
        from own in Own
        from text in Pairs(own, other).Concat(Pairs(other, own))
        select text;

    // ; | and / separate names only before an accession or a level: elsewhere they are part of HGVS.
    private static IEnumerable<string> Pairs(string first, string second)
    {
        string[] signs = second.StartsWith("ERBB2", StringComparison.Ordinal) ? [] : ["; ", ";", " | ", "/", ":"];
        string[] enclosed = second.Contains('(', StringComparison.Ordinal) ? [] : [$"{first} ({second})", $"{first}, ({second})", $"{first} [{second}]"];
        return
        [
            $"{first} {second}", $"{first}, {second}", $"{first},{second}", $"\"{first}, {second}\"", .. signs.Select(sign => first + sign + second),
            .. enclosed,
        ];
    }
}
