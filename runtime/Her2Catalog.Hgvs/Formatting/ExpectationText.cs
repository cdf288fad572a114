namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Syntax;

/// <summary>What the grammar expects, in words.</summary>
internal static class ExpectationText
{
    public static string Of(Expectation expectation) => expectation switch
    {
        Expectation.Name => "the name of a protein change (p.) or a DNA change (c.)",
        Expectation.Position => "a position",
        Expectation.Residue => "a residue",
        Expectation.ResidueNumber => "the number of the residue",
        Expectation.Base => "a base (A, C, G or T)",
        Expectation.DnaEdit => "a base, del, dup, ins, inv or =",
        Expectation.ProteinEdit => "a residue, del, dup, ins, fs, ext, = or ?",
        Expectation.InsertedBases => "an inserted base",
        Expectation.InsertedResidues => "an inserted residue",
        Expectation.GreaterThan => "> and the new base",
        Expectation.ClosingParenthesis => "a closing parenthesis",
        Expectation.ClosingBracket => "a closing bracket",
        Expectation.Separator => "- or another separator between the alleles",
        Expectation.StopDistance => "the distance to the new stop, or ?",
        Expectation.GenomicAllele => "a base of the allele",
        _ => "the end of the name",
    };
}
