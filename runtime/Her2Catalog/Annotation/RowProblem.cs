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

    /// <summary>Two of its columns mean different variants, or their names count on different transcripts.</summary>
    ContradictsItself,

    /// <summary>A name counts on another version of the catalog's transcript or protein.</summary>
    OtherVersion,

    /// <summary>It is said to be of several genes, and nothing tells of which one its names speak.</summary>
    SeveralGenes,
}

/// <summary>A row at fault. It is passed through, without an answer.</summary>
/// <param name="LineNumber">Its line, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Text">The value at fault, shortened; empty where it is the row as a whole.</param>
public readonly record struct RowProblem(long LineNumber, RowFault Fault, string Text)
{
    /// <summary>The column that holds the value; empty where the fault is of the row as a whole.</summary>
    public string Column { get; init; } = string.Empty;

    /// <summary>Why the value is at fault, and what would be right; empty where <see cref="Fault"/> says all.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>True where the row is no row of its table; false where it says something that is not so, or cannot be read.</summary>
    public bool IsMalformed => Fault is RowFault.FieldCount or RowFault.TooLong or RowFault.OpenQuote or RowFault.Position or RowFault.AnnotatedAlready;

    /// <summary>True where what it says cannot be.</summary>
    public bool IsContradiction => Fault is RowFault.ContradictsReference or RowFault.ContradictsItself;

    /// <summary>One line: the column and its value, what is wrong, and what to do. Control characters are replaced.</summary>
    public string Explanation => PlainLine.Of(Fault switch
    {
        RowFault.FieldCount => $"{Text}: mend its separators, or the line break inside a field",
        RowFault.TooLong => $"longer than {AnnotationOptions.LongestRow} bytes, so nothing of it was read: shorten it (of a VCF `bcftools view -G` leaves the samples out) and annotate it by itself",
        RowFault.OpenQuote => "a quote is not closed: close it, and double the quotes inside a field",
        RowFault.Position => $"{Value} is no position: write a whole number from 1 on",
        RowFault.AnnotatedAlready => $"{Value} is annotated already: take that out first (`bcftools annotate -x`)",
        RowFault.Unreadable => $"{Value} cannot be read: {Reason}",
        RowFault.ContradictsReference => $"{Value} contradicts the reference: {Reason}",
        RowFault.OtherVersion => $"{Value} is named on another version of the reference, where positions may be others: {Reason}",
        RowFault.SeveralGenes => $"{Value} names several genes, and nothing tells of which one the row speaks: {Reason}",
        _ when Reason.Length > 0 => $"{Value} contradicts the columns before it: {Reason}",
        _ => $"{Value} is another variant than the columns before it say: mend the one that is wrong, or leave it empty",
    });

    private string Value => Column.Length > 0 ? $"{Column} `{Text}`" : $"`{Text}`";
}
