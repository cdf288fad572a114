namespace Her2Catalog.Annotation;

/// <summary>What is wrong with a row.</summary>
public enum RowFault : byte
{
    /// <summary>It has more or fewer fields than the header.</summary>
    FieldCount,

    /// <summary>It is longer than <see cref="AnnotationOptions.LongestRow"/>.</summary>
    TooLong,

    /// <summary>A quote of CSV is not closed.</summary>
    OpenQuote,

    /// <summary>A position is no number.</summary>
    Position,

    /// <summary>A VCF record holds one of the added INFO fields already.</summary>
    AnnotatedAlready,

    /// <summary>No name of the row can be read.</summary>
    Unreadable,

    /// <summary>A base, residue, place or build that it states is not the reference's.</summary>
    ContradictsReference,

    /// <summary>Two of its columns mean different variants.</summary>
    ContradictsItself,
}

/// <summary>A row at fault. It is passed through, without an answer.</summary>
/// <param name="LineNumber">Its line, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Text">The value at fault, shortened; empty where it is the row as a whole.</param>
public readonly record struct RowProblem(long LineNumber, RowFault Fault, string Text)
{
    /// <summary>True where the row is no row of its table; false where it says something that is not so, or cannot be read.</summary>
    public bool IsMalformed => Fault is RowFault.FieldCount or RowFault.TooLong or RowFault.OpenQuote or RowFault.Position or RowFault.AnnotatedAlready;

    /// <summary>True where what it says cannot be.</summary>
    public bool IsContradiction => Fault is RowFault.ContradictsReference or RowFault.ContradictsItself;

    /// <summary>One sentence.</summary>
    public string Explanation => Fault switch
    {
        RowFault.FieldCount => Text,
        RowFault.TooLong => $"longer than {AnnotationOptions.LongestRow} bytes",
        RowFault.OpenQuote => "a quote is not closed",
        RowFault.Position => $"`{Text}` is no position",
        RowFault.AnnotatedAlready => $"`{Text}` is annotated already; take it out first (`bcftools annotate -x`)",
        RowFault.Unreadable => $"`{Text}` cannot be read as the name of a variant",
        RowFault.ContradictsReference => $"`{Text}` contradicts the reference",
        _ => $"`{Text}` is another variant than the columns before it say",
    };
}
