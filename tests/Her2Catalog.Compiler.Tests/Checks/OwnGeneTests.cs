using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>Mistakes in a catalog of another gene are reported like those in HER2's.</summary>
public class OwnGeneTests
{
    private const string Table = "assays/north-panel.csv";

    [Fact]
    public void The_sample_breaks_no_rule() => Assert.Empty(CatalogFixture.OwnGene.Compile().Findings);

    [Theory]
    [InlineData("HER2103", Table, "c.337G>C", "c.337A>C", "A", "G", "NM_999999.1 has G at c.337, not A")]
    [InlineData("HER2104", Table, "p.T64del", "p.S64del", "S", "T", "NP_999999.1 has Thr (T) at residue 64, not S")]
    [InlineData("HER2106", Table, "p.S49Efs*6", "p.S49Efs*7", "p.S49Efs*7", "p.S49Efs*6", "results in `p.S49Efs*6`")]
    [InlineData("HER2107", Table, "3,p.G113R,c.337G>C", "2,p.G113R,c.337G>C", "2", "3", "is in exon 3")]
    [InlineData("HER2052", "syn.yaml", "strand: reverse", "strand: forward", "forward", "reverse", "The positions of the exons decrease")]
    [InlineData("HER2052", "reference/exons.csv", "97501,97690", "98601,98790", "98601", null, "Exon 3 does not follow exon 2 on GRCh37")]
    [InlineData("HER2112", "syn.yaml", "NC_000001.10", "NC_000002.11", "NC_000002.11", null, "not an accession of chromosome 1")]
    [InlineData("HER2203", "variants/names.csv", "p.C45_R46insC,p.C45dup", "p.C45_R46insC,p.G113R", "p.G113R", "p.C45dup", "means `p.C45dup`")]
    [InlineData("HER2303", "assays/south-panel.yaml", "assay: NorthPanel", "assay: NorthPanal", "NorthPanal", "NorthPanel", "Did you mean 'NorthPanel'?")]
    [InlineData("HER2006", "syn.yaml", "  facts: evidence/facts.csv\n", "", "assays", null, "The key 'facts' is missing")]
    public void A_mistake_is_reported_at_its_position(string rule, string file, string old, string put, string fault, string? remedy, string words)
    {
        var finding = Assert.Single(CatalogFixture.OwnGene.With(file, old, put).Compile().Findings, finding => finding.Rule.Id == rule);
        Assert.Equal(("syn/" + file, fault, remedy), (finding.File.Path, CatalogFixture.Fault(finding), finding.Replacement));
        Assert.Contains(words, finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Stop_codon_and_silent_change_of_a_residue_are_different_members()
    {
        const string entry = "    statements: []\n    source: {facts: V3, section: variants}\n";
        var compiled = CatalogFixture.OwnGene.With("variants/mentioned.yaml", "  - protein: p.A59G", $"  - protein: p.P2*\n{entry}  - protein: p.P2=\n{entry}  - protein: p.A59G").Compile();
        Assert.Empty(compiled.Findings);
        Assert.Contains("P2Ter", compiled.Model!.Variants.Select(variant => variant.Identifier));
        Assert.Contains("P2_", compiled.Model!.Variants.Select(variant => variant.Identifier));
    }
}
