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
    [InlineData("p.L733S", "NP_004439.2 has Thr (T) at residue 733, not L; residue 755 matches, as in a numbering that is 22 lower")]
    [InlineData("p.K754S", "NP_004439.2 has Val (V) at residue 754, not K; residue 753 next to it matches")]
    [InlineData("p.L1300P", "L1300 is outside NM_004448.4 (1255 residues, c.1 to c.3768)")]
    [InlineData("p.A775_Y772dup", "the last position of the range A775_Y772 is before the first")]
    [InlineData("p.G776insV", "an insertion needs two adjacent positions, such as G776_V777ins, not G776")]
    [InlineData("c.2326insTCT", "an insertion needs two adjacent positions, such as 2326_2327ins, not 2326")]
    [InlineData("c.2314_2325del15", "15 does not match the position, which has a length of 12")]
    [InlineData("c.2300+1G>A", "2300+1 is in an intron, but no intron follows c.2300")]
    [InlineData("c.2310-1G>A", "2310-1 is in an intron, but no intron precedes c.2310")]
    [InlineData("EGFR:p.L858R", "EGFR is not ERBB2")]
    [InlineData("NM_005228.5:c.2573T>G", "NM_005228.5 is not an accession of ERBB2; expected NM_004448.4")]
    [InlineData("NM_004448.1:c.2264T>C", "numbered on NM_004448.1, another transcript or version of ERBB2, and the position on this one is not known; expected NM_004448.4")]
    [InlineData("c.[2264T>C;2313_2324dup]", "'[' states several changes, which is not supported; look up each change alone, but write changes of one codon on one chromosome as one delins, because together they are another change of the protein")]
    public void An_error_is_explained_in_one_sentence(string text, string explanation) =>
        Assert.Equal(explanation, Transcripts.Erbb2.View.Describe(text).Explanation);
}
