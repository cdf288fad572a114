using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class SpellingTests
{
    [Theory]
    [InlineData("p.L755S")]
    [InlineData("L755S")]
    [InlineData("p.(L755S)")]
    [InlineData("(L755S)")]
    [InlineData("p.Leu755Ser")]
    [InlineData("p.(Leu755Ser)")]
    [InlineData("Leu755Ser")]
    [InlineData("p.leu755ser")]
    [InlineData("P.LEU755SER")]
    [InlineData("l755s")]
    [InlineData("  p.L755S ")]
    [InlineData("p. L755S")]
    [InlineData("ERBB2 p.L755S")]
    [InlineData("HER2:p.L755S")]
    [InlineData("erbb2:L755S")]
    [InlineData("ERBB2 L755S")]
    [InlineData("NP_004439.2:p.Leu755Ser")]
    [InlineData("NP_004439.2:p.(Leu755Ser)")]
    [InlineData("NM_004448.4(ERBB2):p.Leu755Ser")]
    [InlineData("ｐ．Ｌ７５５Ｓ")]
    [InlineData("p.L755delinsS")]
    [InlineData("p.L755_R756delinsSR")]
    [InlineData("p.V754_L755delVLinsVS")]
    [InlineData("c.2264T>C")]
    [InlineData("2264T>C")]
    [InlineData("C.2264t>c")]
    [InlineData("c.2264T＞C")]
    [InlineData("c.2264_2264delTinsC")]
    [InlineData("c.2263_2265delTTGinsTCG")]
    [InlineData("NM_004448.4:c.2264T>C")]
    [InlineData("NM_004448:c.2264T>C")]
    [InlineData("NM_004448.4(ERBB2):c.2264T>C")]
    [InlineData("ENST00000269571.10:c.2264T>C")]
    [InlineData("ERBB2 NM_004448.4:c.2264T>C")]
    [InlineData("NC_000017.10:g.37880220T>C")]
    [InlineData("NC_000017.11:g.39723967T>C")]
    [InlineData("chr17:g.37880220T>C")]
    [InlineData("g.37880220T>C")]
    [InlineData("17-37880220-T-C")]
    [InlineData("17–37880220–T–C")]
    [InlineData("chr17:37880220 T>C")]
    [InlineData("chr17:37880220:T:C")]
    [InlineData("CHR17:39723967T>C")]
    [InlineData("17:37880219:TT:TC")]
    public void All_these_are_L755S(string text)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal("L755S", description.ProteinShort);
    }

    [Theory]
    [InlineData("p.A775_G776insYVMA")]
    [InlineData("p.Y772_A775dup")]
    [InlineData("p.A771_M774dup")]
    [InlineData("p.E770_A771insAYVM")]
    [InlineData("p.Met774_Ala775insAlaTyrValMet")]
    [InlineData("p.(Tyr772_Ala775dup)")]
    [InlineData("p.Y772_A775dupYVMA")]
    [InlineData("p.G776delinsYVMAG")]
    [InlineData("c.2324_2325insATACGTGATGGC")]
    [InlineData("c.2313_2324dup")]
    [InlineData("c.2325_2326insTACGTGATGGCT")]
    public void All_these_are_YVMA(string text) => Assert.Equal("Y772_A775dup", Transcripts.Erbb2.View.Describe(text).ProteinShort);

    [Theory]
    [InlineData("p.A775_G776insGLY", "G776_V777insLYG")] // beside one-letter codes: G, L, Y; shifted 3' over G776
    [InlineData("p.ALA775_GLY776insGLYVAL", "V777_G778dup")] // beside three-letter codes: Gly, Val; A-G-V-G-V-G-S repeats V777 and G778
    [InlineData("p.Ala775_Gly776insgly", "G776dup")]
    public void Residues_in_one_case_have_the_code_of_the_rest_of_the_name(string text, string expected) =>
        Assert.Equal(expected, Transcripts.Erbb2.View.Describe(text).ProteinShort);

    // c.226 is the first base of exon 3, according to the exon table of NM_004448.4.
    [Theory]
    [InlineData("c.226-2_230del", "splice_acceptor_variant")]
    [InlineData("c.225+1_226del", "splice_acceptor_variant")] // the whole intron; Ensembl ranks the acceptor first
    [InlineData("c.220_225+2del", "splice_donor_variant")]
    public void One_end_of_a_range_may_be_in_an_intron_and_the_other_in_an_exon(string text, string consequence)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal((HgvsStatus.Ok, consequence), (description.Status, description.Consequence));
    }

    [Fact]
    public void A_genomic_position_is_read_in_the_given_build_only()
    {
        Assert.Equal(HgvsStatus.Ok, Transcripts.Erbb2.View.Read("chr17:37880220 T>C", GenomeBuild.GRCh37).Status);
        Assert.Equal(HgvsStatus.OtherGene, Transcripts.Erbb2.View.Read("chr17:37880220 T>C", GenomeBuild.GRCh38).Status);
        Assert.Equal(HgvsErrorCode.BuildContradiction, Transcripts.Erbb2.View.Read("NC_000017.10:g.37880220T>C", GenomeBuild.GRCh38).Error.Code);
    }

    // Determined by hand from the exon table (exon 19 ends at c.2307), the sequence and the stated rulings.
    [Theory]
    [InlineData("c.2307+1G>A", "c.2307+1G>A", "p.?", "splice_donor_variant")]
    [InlineData("c.2308-2A>G", "c.2308-2A>G", "p.?", "splice_acceptor_variant")]
    [InlineData("c.2307+5G>A", "c.2307+5G>A", "p.?", "splice_region_variant")]
    [InlineData("c.2307+30G>A", "c.2307+30G>A", "p.?", "intron_variant")]
    [InlineData("c.2308-2del", "c.2308-2del", "p.?", "splice_acceptor_variant")]
    [InlineData("c.2300_2307+3del", "c.2300_2307+3del", "p.?", "splice_donor_variant")]
    [InlineData("c.1A>G", "c.1A>G", "p.(Met1?)", "start_lost")]
    [InlineData("c.-1_1delinsTT", "c.-1_1delinsTT", "p.(Met1?)", "start_lost")]
    [InlineData("c.2264=", "c.2264=", "p.(Leu755=)", "synonymous_variant")]
    [InlineData("c.2307+1=", "c.2307+1=", "p.?", "intron_variant")]
    [InlineData("c.2308-2_2308=", "c.2308-2_2308=", "p.?", "intron_variant")]
    [InlineData("c.=", "c.=", "p.(=)", "synonymous_variant")]
    [InlineData("c.?", "c.?", "p.?", "sequence_variant")]
    [InlineData("p.?", "", "p.?", "sequence_variant")]
    [InlineData("p.0", "", "p.0", "start_lost")]
    [InlineData("p.M1?", "", "p.(Met1?)", "start_lost")]
    [InlineData("p.L755fs", "", "p.(Leu755fs)", "frameshift_variant")] // R-007, short form
    [InlineData("p.G19Rfs*91", "", "p.(Gly19ArgfsTer91)", "frameshift_variant")]
    [InlineData("p.E757X", "", "p.(Glu757Ter)", "stop_gained")]
    [InlineData("p.*1256Lext*?", "", "p.(Ter1256LeuextTer?)", "stop_lost")]
    [InlineData("p.G776>VC", "", "p.(Gly776delinsValCys)", "protein_altering_variant")]
    public void Special_forms_have_the_names_determined_by_hand(string text, string coding, string protein, string consequence)
    {
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal((HgvsStatus.Ok, coding, protein, consequence), (description.Status, description.Coding, description.Protein, description.Consequence));
        Assert.True(protein != "p.?" || description.Product.IsNone);
    }

    [Fact]
    public void A_long_change_has_a_digest_that_differs_from_others()
    {
        var bases = string.Concat(Enumerable.Repeat("ACGTTG", 12));
        var one = Transcripts.Erbb2.View.Read($"c.2326_2327ins{bases}");
        var other = Transcripts.Erbb2.View.Read($"c.2326_2327ins{bases[..^1]}A");
        Assert.True(one.Allele.IsDigest && one.Product.IsDigest);
        Assert.NotEqual(one.Allele, other.Allele);
        Assert.Equal(one.Allele, Transcripts.Erbb2.View.Read($"c.2326delinsG{bases}").Allele);
    }

    [Fact]
    public void A_stop_and_the_deletion_of_all_later_residues_are_the_same_product() =>
        Assert.Equal(Transcripts.Erbb2.View.Read("p.E757*").Product, Transcripts.Erbb2.View.Read("p.E757_V1255del").Product);
}
