using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class TranscriptTests
{
    [Theory]
    [InlineData("NM_004448.4", true, true)]
    [InlineData("nm_004448.4", true, true)]
    [InlineData("NM_004448", true, true)]
    [InlineData("ENST00000269571.10", true, true)]
    [InlineData("NM_004448.3", false, true)]
    [InlineData("NM_004448.3(ERBB2)", false, true)]
    [InlineData("NP_004439.1", false, true)]
    [InlineData("NM_005228.5", false, false)]
    [InlineData("", false, false)]
    public void Accessions_match_by_number_and_version(string accession, bool isTranscript, bool matches)
    {
        var transcript = Transcripts.Erbb2.View;
        var ascii = Encoding.ASCII.GetBytes(accession);
        Assert.Equal((isTranscript, matches), (transcript.IsTranscript(ascii), transcript.MatchesAccession(ascii)));
    }

    [Theory]
    [InlineData("17", true, GenomeBuild.Unspecified)]
    [InlineData("chr17", true, GenomeBuild.Unspecified)]
    [InlineData("CHR17", true, GenomeBuild.Unspecified)]
    [InlineData("NC_000017", true, GenomeBuild.Unspecified)]
    [InlineData("NC_000017.10", true, GenomeBuild.GRCh37)]
    [InlineData("NC_000017.11", true, GenomeBuild.GRCh38)]
    [InlineData("NC_000017.12", false, GenomeBuild.Unspecified)]
    [InlineData("chr7", false, GenomeBuild.Unspecified)]
    public void Names_of_the_chromosome_imply_the_build_of_their_accession(string name, bool expected, GenomeBuild expectedBuild)
    {
        var isChromosome = Transcripts.Erbb2.View.IsChromosome(Encoding.ASCII.GetBytes(name), out var build);
        Assert.Equal((expected, expectedBuild), (isChromosome, build));
    }

    // The positions of ERBB2 in the two builds do not overlap: c.2264 is 37880220 on GRCh37 and 39723967 on GRCh38.
    [Theory]
    [InlineData(37880220, GenomeBuild.GRCh37)]
    [InlineData(39723967, GenomeBuild.GRCh38)]
    [InlineData(55259515, GenomeBuild.Unspecified)]
    public void A_position_in_the_gene_implies_its_build(int position, GenomeBuild expected)
    {
        var transcript = Transcripts.Erbb2.View;
        Assert.Equal(expected, transcript.InferBuild(position));
        Assert.Equal(expected == GenomeBuild.GRCh37, transcript.IsInGene(GenomeBuild.GRCh37, position));
    }

    [Theory]
    [InlineData("ATGGCTNAA", 1, 9)]
    [InlineData("ATGGCTTAA", 1, 8)]
    [InlineData("ATGGCTTAA", 1, 12)]
    [InlineData("ATGGCTTAAA", 1, 9)]
    public void Inconsistent_data_is_rejected(string sequence, int codingStart, int codingEnd) => Assert.Throws<ArgumentException>(() => new TranscriptDefinition(
        "ABC", "NM_000001.1", "NP_000001.1", "1", "NC_000001.10", "NC_000001.11", Strand.Forward, sequence, codingStart, codingEnd, [1, 9, 1000, 2000]));
}
