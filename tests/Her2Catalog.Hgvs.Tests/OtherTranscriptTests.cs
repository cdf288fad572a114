using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class OtherTranscriptTests
{
    [Fact]
    public void Names_on_other_transcripts_are_converted_by_their_genomic_positions_and_never_answered() => Vectors.AssertNone(
        from row in Vectors.Read("other-transcripts.tsv")
        let description = Transcripts.Erbb2.View.Describe(row["input"])
        let reading = Transcripts.Erbb2.View.Read(row["input"])
        let converted = description.Suggestion?.Split(':')[1] ?? string.Empty
        where reading.Status != HgvsStatus.OtherTranscript || description.Status != HgvsStatus.OtherTranscript || converted != row["converted"] ||
            !reading.Allele.IsNone || !reading.Product.IsNone || !description.Allele.IsNone || !description.Product.IsNone
        select $"{row["input"]}: {description.Status} {converted}, expected {row["converted"]}; {description.Explanation}");

    [Theory]
    [InlineData("NM_001005862.2:p.L755S", "p.L785S")]
    [InlineData("NM_001005862.2:p.Leu755Ser", "p.Leu785Ser")]
    [InlineData("NM_001005862.2:c.2174T>C", "c.2264T>C")]
    [InlineData("NM_001005862.2:c.2236_2237insTGG", "c.2326_2327insTGG")]
    [InlineData("NM_001005862.2:p.Y742_A745dup", "p.Y772_A775dup")]
    [InlineData("NM_001005862.2:p.A745_G746insYVMA", "p.Y772_A775dup")]
    [InlineData("NM_001005862.2:c.2217+1G>A", "c.2307+1G>A")]
    [InlineData("ENST00000445658.6:c.73+1G>A", "c.73+1G>A")]
    public void The_message_names_both_transcripts_and_the_converted_name(string text, string converted)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal($"numbered on {text.Split(':')[0]}; on NM_004448.4 this is {converted}", description.Explanation);
        Assert.Equal((HgvsStatus.OtherTranscript, 0, text.IndexOf(':', StringComparison.Ordinal)), (description.Status, description.Error.Position, description.Error.Length));
    }

    // c.73 and c.74 of ENST00000445658.6 are c.73 and c.902 of NM_004448.4.
    [Theory]
    [InlineData("ENST00000445658.6:c.73_74insA")]
    [InlineData("ENST00000445658.6:c.70_80del")]
    [InlineData("ENST00000445658.6:p.C20_A40del")]
    [InlineData("NM_001005862.2:c.0A>C")]
    [InlineData("NM_001005862.2:c.3679A>C")]
    [InlineData("NM_001005862.2:c.-5A>C")]
    [InlineData("NM_001005862.2:p.M1?")] // the loss of another start codon
    [InlineData("NM_001289937.1:p.Met1?")] // and of the same one: R-042 converts none
    [InlineData("NM_001005862.2:p.=")]
    [InlineData("NM_001005862.2:p.0")]
    [InlineData("NM_001289937.1:p.G776Vfs*400")] // the reading frame ends elsewhere
    [InlineData("NM_001289937.1:p.V1054A")] // other residues from 1054 on
    [InlineData("NM_001005862.2(NM_004448.4):c.2264T>C")]
    [InlineData("NM_001005862.2:NM_001289936.1:c.2264T>C")]
    [InlineData("NM_001005862:c.2174T>C")] // of any version
    public void A_name_that_cannot_be_converted_is_rejected_without_description(string text)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal((HgvsStatus.OtherTranscript, null, string.Empty), (description.Status, description.Suggestion, description.Protein));
    }

    [Theory]
    [InlineData("NM_001005862.2:p.K755S", 17, 1)] // residue 785 is Leu
    [InlineData("NM_001005862.2:c.2174A>C", 21, 1)] // c.2264 is T
    public void A_stated_base_or_residue_must_agree_after_the_conversion(string text, int position, int length)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal((HgvsStatus.ContradictsReference, position, length), (description.Status, description.Error.Position, description.Error.Length));
        Assert.Equal(HgvsStatus.ContradictsReference, Transcripts.Erbb2.View.Read(text).Status);
    }

    // The 5' UTR of NM_004448.3 is longer than that of NM_004448.4; that of ENST00000269571.9 begins at c.-159; for the others, only the coding region is proved.
    [Theory]
    [InlineData("NM_004448.3", "c.2264T>C", true)]
    [InlineData("NM_004448.3", "p.L755S", true)]
    [InlineData("NM_004448.3", "c.-175G>A", true)]
    [InlineData("NM_004448.3", "c.*614G>A", true)]
    [InlineData("LRG_724t2", "c.2264T>C", true)]
    [InlineData("ENST00000269571.9", "c.-159C>A", true)]
    [InlineData("ENST00000269571.9", "c.-160G>A", false)]
    [InlineData("ENST00000269571.5", "c.2264T>C", true)]
    [InlineData("ENST00000269571.5", "c.-5G>A", false)]
    [InlineData("ENST00000269571.7", "c.2264T>C", false)]
    [InlineData("NM_004448.2", "c.2264T>C", true)]
    [InlineData("NM_004448.2", "c.2307+1G>A", true)]
    [InlineData("NM_004448.2", "c.*5G>A", false)]
    [InlineData("NM_004448.1", "c.2264T>C", false)]
    public void A_version_is_accepted_where_its_sequence_is_proved(string accession, string name, bool isRead)
    {
        var transcript = Transcripts.Erbb2.View;
        var reading = transcript.Read($"{accession}:{name}");
        var own = transcript.Read(name);
        var expected = own.Status == HgvsStatus.Ok && isRead ? own.Allele : default;
        Assert.Equal(expected, reading.Allele);
        Assert.Equal(isRead, reading.Status != HgvsStatus.OtherTranscript);
    }

    [Fact]
    public void An_answer_for_NM_004448_2_has_a_note_and_others_have_none()
    {
        var transcript = Transcripts.Erbb2.View;
        Assert.StartsWith("NM_004448.2 is read like NM_004448.4", transcript.Describe("NM_004448.2:c.2264T>C").Note, StringComparison.Ordinal);
        Assert.True(transcript.Read("NM_004448.2:p.L755S").HasNote);
        string[] without = ["c.2264T>C", "NM_004448.3:c.2264T>C", "NM_004448.4:c.2264T>C", "NM_004448.2 NC_000017.10:g.37880220T>C"];
        foreach (var text in without)
        {
            Assert.True(transcript.Describe(text) is { Status: HgvsStatus.Ok, Note: "" } && !transcript.Read(text).HasNote, text);
        }
    }

    [Theory]
    [InlineData("NM_004448.4", AccessionRelation.Same)]
    [InlineData("NM_004448", AccessionRelation.Same)]
    [InlineData("nm_004448.3", AccessionRelation.Same)]
    [InlineData("ENST00000269571.5", AccessionRelation.Same)]
    [InlineData("P04626", AccessionRelation.Same)]
    [InlineData("LRG_724t2", AccessionRelation.Same)]
    [InlineData("NM_004448.2", AccessionRelation.SameWithNote)]
    [InlineData("NM_001005862.2", AccessionRelation.Convertible)]
    [InlineData("LRG_724t1", AccessionRelation.Convertible)]
    [InlineData("NM_001005862", AccessionRelation.OtherTranscript)]
    [InlineData("NM_004448.1", AccessionRelation.OtherTranscript)]
    [InlineData("P04626-2", AccessionRelation.OtherTranscript)]
    [InlineData("NR_110535.1", AccessionRelation.OtherTranscript)]
    [InlineData("NG_007503.1", AccessionRelation.Gene)]
    [InlineData("HGNC:3430", AccessionRelation.Gene)]
    [InlineData("NC_000017.11", AccessionRelation.Gene)]
    [InlineData("NM_005228.5", AccessionRelation.OtherGene)]
    [InlineData("NC_000007.13", AccessionRelation.OtherGene)]
    [InlineData("ERBB2", AccessionRelation.NotAccession)]
    [InlineData("", AccessionRelation.NotAccession)]
    [InlineData("LRG_", AccessionRelation.NotAccession)]
    public void An_accession_is_identified(string accession, AccessionRelation expected) =>
        Assert.Equal(expected, Transcripts.Erbb2.View.Identify(Encoding.ASCII.GetBytes(accession)));
}
