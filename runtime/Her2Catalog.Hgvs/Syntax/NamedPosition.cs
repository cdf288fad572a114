namespace Her2Catalog.Hgvs.Syntax;

/// <summary>One position as written: number, anchor and intron offset, or residue and number.</summary>
internal struct NamedPosition
{
    public int Number;
    public int Offset;
    public TextRange Text;
    public PositionAnchor Anchor;
    public byte Residue;
    public byte ResidueLength;

    public readonly TextRange ResidueText => new(Text.Start, ResidueLength);
}
