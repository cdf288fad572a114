using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class ErrorExplanationTests
{
    [Theory]
    [InlineData("p.L755S or so", "unexpected 'o' after the variant name")]
    [InlineData("", "the name is missing; expected the name of a protein change (p.) or a DNA change (c.)")]
    [InlineData("c.2264T>", "the name is incomplete; expected a base (A, C, G or T)")]
    [InlineData("c.2264Z", "unexpected 'Z'; expected a base, del, dup, ins, inv or =")]
    [InlineData("p.L755J", "unexpected 'J'; expected a residue, del, dup, ins, fs, ext, = or ?")]
    [InlineData("hello", "unexpected 'h'; expected the name of a protein change (p.) or a DNA change (c.)")]
    [InlineData("c.2264A>C", "NM_004448.4 has T at c.2264, not A")]
    [InlineData("p.K755S", "NP_004439.2 has Leu (L) at residue 755, not K")]
    [InlineData("p.L733S", "NP_004439.2 has Thr (T) at residue 733, not L; residue 755 matches: the name may use a numbering that is 22 lower")]
    [InlineData("p.K754S", "NP_004439.2 has Val (V) at residue 754, not K; the adjacent residue 753 matches")]
    [InlineData("p.L1300P", "L1300 is outside NP_004439.2 (residues 1 to 1255)")]
    [InlineData("c.-176G>A", "-176 is outside NM_004448.4 (c.-175 to c.*614; the last base of the coding sequence is c.3768)")]
    [InlineData("c.*615G>A", "*615 is outside NM_004448.4 (c.-175 to c.*614; the last base of the coding sequence is c.3768)")]
    [InlineData("c.*614delinsAG", "the change at *614 extends beyond the ends of NM_004448.4 (c.-175 to c.*614)")]
    [InlineData("c.2307+716G>A", "2307+716 is outside the intron after c.2307, which is 715 bases long")]
    [InlineData("c.2308-716G>A", "2308-716 is outside the intron after c.2307, which is 715 bases long")]
    [InlineData("mouse p.L755S", "'mouse' is not a name of ERBB2")]
    [InlineData("chr17:7577120 C>T", "7577120 is outside NM_004448.4 (NC_000017.10:g.37856317 to 37884911 on GRCh37, NC_000017.11:g.39700064 to 39728658 on GRCh38)")]
    [InlineData("NM_001289936.1:p.L755S", "residue 755 of NM_001289936.1 is residue 770 of NP_004439.2, which is Glu (E), not L")]
    [InlineData("NM_001289936.1:p.L755_T759del", "residue 755 of NM_001289936.1 is residue 770 of NP_004439.2, which is Glu (E), not L")]
    [InlineData("NM_001005862.2:c.2174A>C", "converted from c.2174 of NM_001005862.2: NM_004448.4 has T at c.2264, not A")]
    [InlineData("NM_001005862.2:p.M1?", "numbered on NM_001005862.2, another transcript or version of ERBB2, and its start codon differs; expected NM_004448.4")]
    [InlineData("NM_001289937.1:p.G776Vfs*400", "numbered on NM_001289937.1, another transcript or version of ERBB2, and the sequence after the change differs; expected NM_004448.4")]
    [InlineData("NP_001005862.1:p.=", "numbered on NP_001005862.1, another transcript or version of ERBB2, and a name of the whole protein cannot be converted; expected NP_004439.2")]
    [InlineData("NP_001005862.1:p.L725S", "numbered on NP_001005862.1; on NP_004439.2 this is p.L755S")]
    [InlineData("ERBB2:NM_004448:exon20:c.T2264C:p.L755S", "the change is in exon 19, not in exon 20")]
    [InlineData("c.2313_2324[(2_5)]", "'[(2_5)]' is not one number of copies, which is not supported; use one number, such as [2]")]
    [InlineData("c.2326G>TTGT", "several bases replace one; write c.2326delinsTTGT")]
    [InlineData("c.2308-9[3]", "a number of copies is not supported at 2308-9; use a c. position in an exon, or write the change as dup, ins or del")]
    [InlineData("p.A775_Y772dup", "the last position of the range A775_Y772 is before the first")]
    [InlineData("p.G776insV", "an insertion needs two adjacent positions, such as G776_V777ins, not G776")]
    [InlineData("c.2326insTCT", "an insertion needs two adjacent positions, such as 2326_2327ins, not 2326")]
    [InlineData("c.2314_2325del15", "15 does not match the position, which has a length of 12")]
    [InlineData("c.2300+1G>A", "2300+1 is in an intron, but no intron follows c.2300")]
    [InlineData("c.2310-1G>A", "2310-1 is in an intron, but no intron precedes c.2310")]
    [InlineData("EGFR:p.L858R", "EGFR is not ERBB2")]
    [InlineData("NM_005228.5:c.2573T>G", "NM_005228.5 is not an accession of ERBB2; expected NM_004448.4")]
    [InlineData("chr7:55259515 T>G", "chr7 is not the chromosome of ERBB2; expected 17")]
    [InlineData("NM_004448.1:c.2264T>C", "numbered on NM_004448.1, another transcript or version of ERBB2, and the corresponding position is not known; expected NM_004448.4")]
    [InlineData("c.[2264T>C;2313_2324dup]", "'[' states several changes, which is not supported; look up each change alone, but write changes of one codon on the same chromosome as one delins, because together they change the protein differently")]
    public void An_error_is_explained_in_one_sentence(string text, string explanation) =>
        Assert.Equal(explanation, Transcripts.Erbb2.View.Describe(text).Explanation);

    [Theory]
    [InlineData("A", "C", "NM_004448.4 has T at c.2264, not A")]
    [InlineData("T", "<DEL>", "'<' is not a base, which is not supported; use A, C, G or T")]
    public void An_error_of_an_allele_shows_its_base(string reference, string alternative, string explanation) =>
        Assert.Equal(explanation, Transcripts.Erbb2.View
            .Describe(GenomeBuild.GRCh37, 37880220, Encoding.ASCII.GetBytes(reference), Encoding.ASCII.GetBytes(alternative)).Explanation);
}
