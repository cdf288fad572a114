namespace Her2Catalog.Compiler.Text;

/// <summary>The kind of a value, which decides what a character that is not plain can represent.</summary>
public enum ValueKind
{
    /// <summary>An id, an accession, or one of a few words.</summary>
    Word,

    /// <summary>A permitted use. What is left of one after a deletion could permit more, so nothing is deleted.</summary>
    Use,

    /// <summary>Ids that are separated by spaces.</summary>
    Words,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number, or two with a hyphen between them.</summary>
    Range,

    /// <summary>The name of a DNA change.</summary>
    Coding,

    /// <summary>The name of a protein change.</summary>
    Protein,
}
