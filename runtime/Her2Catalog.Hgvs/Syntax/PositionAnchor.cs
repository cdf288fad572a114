namespace Her2Catalog.Hgvs.Syntax;

/// <summary>The point from which a <c>c.</c> position is counted.</summary>
public enum PositionAnchor : byte
{
    /// <summary>The first base of the start codon is <c>c.1</c>.</summary>
    StartCodon,

    /// <summary><c>c.-1</c> is the base before the start codon.</summary>
    BeforeStart,

    /// <summary><c>c.*1</c> is the base after the stop codon.</summary>
    AfterStop,
}
