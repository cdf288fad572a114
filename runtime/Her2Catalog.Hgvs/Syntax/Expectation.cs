namespace Her2Catalog.Hgvs.Syntax;

/// <summary>What the grammar expects at the position of a syntax error.</summary>
internal enum Expectation : byte
{
    None,
    Name,
    Position,
    Residue,
    ResidueNumber,
    Base,
    DnaEdit,
    ProteinEdit,
    InsertedBases,
    InsertedResidues,
    GreaterThan,
    ClosingParenthesis,
    ClosingBracket,
    Separator,
    End,
    GenomicAllele,
}
