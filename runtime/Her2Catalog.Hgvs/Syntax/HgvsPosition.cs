namespace Her2Catalog.Hgvs.Syntax;

/// <summary>A position as written in a name; <c>default</c> if the name has no position, such as <c>p.?</c>.</summary>
/// <param name="Number">The 1-based number of the base or residue; 5 for <c>c.*5</c> and <c>c.-5</c>.</param>
/// <param name="Anchor">The base that a <c>c.</c> position is counted from.</param>
/// <param name="Offset">Offset into an intron: 1 for <c>c.2307+1</c>, -2 for <c>c.2308-2</c>; 0 in exons.</param>
/// <param name="Residue">The stated residue in one-letter code, <c>*</c> for a stop; <c>'\0'</c> for a DNA position.</param>
/// <param name="Range">The characters of the position, with its residue.</param>
public readonly record struct HgvsPosition(int Number, PositionAnchor Anchor, int Offset, char Residue, TextRange Range);
