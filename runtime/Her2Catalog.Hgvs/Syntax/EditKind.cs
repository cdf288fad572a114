namespace Her2Catalog.Hgvs.Syntax;

/// <summary>The kind of change that a name states, as it is written; <c>c.2263_2265delTTGinsTTG</c> is a deletion-insertion.</summary>
public enum EditKind : byte
{
    /// <summary>No edit was parsed.</summary>
    None,

    /// <summary><c>c.2264T&gt;C</c>, <c>p.L755S</c>.</summary>
    Substitution,

    /// <summary><c>del</c>.</summary>
    Deletion,

    /// <summary><c>dup</c>.</summary>
    Duplication,

    /// <summary><c>ins</c>.</summary>
    Insertion,

    /// <summary><c>delins</c>, or a genomic allele.</summary>
    DeletionInsertion,

    /// <summary><c>inv</c>.</summary>
    Inversion,

    /// <summary><c>=</c>.</summary>
    NoChange,

    /// <summary><c>?</c>.</summary>
    Unknown,

    /// <summary><c>p.0</c>.</summary>
    NoProtein,

    /// <summary><c>fs</c>.</summary>
    Frameshift,

    /// <summary><c>ext</c>.</summary>
    Extension,

    /// <summary>A number of copies: <c>c.2313_2324[2]</c>, <c>p.Tyr772_Ala775[2]</c>.</summary>
    Repeat,
}
