using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>What of the reference contradicts nothing breaks its seal.</summary>
public class SealTests
{
    private const string Transcript = "reference/NM_004448.4.fasta";

    // Met1 Glu2 Leu3 is ATG GAG CTG, and GAA is Glu; the 5' UTR begins with CCCCTCC; exon 19 on each build.
    [Theory]
    [InlineData(Transcript, "ATGGAGCTGGCGGCC", "ATGGAACTGGCGGCC")]
    [InlineData(Transcript, "CCCCTCCATTGG", "CCCGTCCATTGG")]
    [InlineData("reference/exons.csv", "37880165,37880263", "37880166,37880264")]
    [InlineData("reference/exons.csv", "39723912,39724010", "39723913,39724011")]
    [InlineData("reference/domains.csv", "Signal peptide", "Signal peptid")]
    public void A_slip_of_the_reference_that_contradicts_nothing_breaks_the_seal(string file, string old, string put)
    {
        var finding = Assert.Single(CatalogFixture.Real.With(file, old, put).Compile().Findings);
        Assert.Equal(("HER2013", "catalog/her2.yaml"), (finding.Rule.Id, finding.File.Path));
        Assert.StartsWith($"'{file}' was changed since it was sealed.", finding.Message, StringComparison.Ordinal);
    }

    // The sample's first base, and its last exon, which lies first on the plus strand.
    [Theory]
    [InlineData("reference/NM_999999.1.fasta", "GGGTTAAG", "GCGTTAAG")]
    [InlineData("reference/exons.csv", "97501,97690", "97500,97689")]
    public void The_reference_of_the_sample_is_sealed_too(string file, string old, string put)
    {
        var finding = Assert.Single(CatalogFixture.OwnGene.With(file, old, put).Compile().Findings);
        Assert.Equal("HER2013", finding.Rule.Id);
    }

    [Fact]
    public void Lines_letter_case_and_the_remark_behind_the_accession_leave_the_seal_of_a_sequence_whole()
    {
        var text = CatalogFixture.Real.Files[Transcript];
        var headerEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var sequence = text[headerEnd..].ReplaceLineEndings("").ToLowerInvariant();
        var other = CatalogFixture.Real.WithFile(Transcript, $">NM_004448.4 another remark\r\n{sequence[..60]}\r\n{sequence[60..]}\r\n");
        Assert.Empty(other.Compile().Findings);
    }
}
