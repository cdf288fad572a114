namespace Her2Catalog.Compiler.Text;

/// <summary>Specifies the kind of a value, which determines how a character that is not plain can be read.</summary>
public enum ValueKind
{
    /// <summary>An id, an accession or a keyword.</summary>
    Word,

    /// <summary>A permitted use. No characters are deleted, because the rest could permit more.</summary>
    Use,

    /// <summary>Ids that are separated by space characters.</summary>
    Words,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number, or two numbers separated by a hyphen.</summary>
    Range,

    /// <summary>The name of a DNA change.</summary>
    Coding,

    /// <summary>The name of a protein change.</summary>
    Protein,
}
