namespace Her2Catalog.Annotation;

/// <summary>A row at fault. It is copied without an answer.</summary>
/// <param name="LineNumber">Its line, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Text">The value at fault, shortened; empty if the whole row is at fault.</param>
public readonly record struct RowProblem(long LineNumber, RowFault Fault, string Text)
{
    /// <summary>The column that contains the value; empty if the whole row is at fault.</summary>
    public string Column { get; init; } = string.Empty;

    /// <summary>Why the value is wrong, and how to fix it; empty if <see cref="Fault"/> is enough.</summary>
    public string Reason { get; init; } = string.Empty;

    /// <summary>True if the row does not have the form of a row of its table.</summary>
    public bool IsMalformed => Fault
        is RowFault.FieldCount or RowFault.TooLong or RowFault.UnclosedQuote or RowFault.InvalidPosition;

    /// <summary>True if the names of the row are numbered on another transcript, or on another version of the catalog's.</summary>
    public bool IsOnOtherTranscript => Fault is RowFault.OtherTranscript or RowFault.OtherVersion;

    /// <summary>True if the row may be part of another change of the protein, because its phase is not known.</summary>
    public bool IsOfUnknownPhase => Fault == RowFault.PhaseUnknown;

    /// <summary>True if the row contradicts the reference or itself.</summary>
    public bool IsContradiction => Fault is RowFault.ContradictsReference or RowFault.ContradictsItself;

    /// <summary>One line: the column and its value, what is wrong, and what to do. Control characters are replaced.</summary>
    public string Explanation => MessageText.OnOneLine(Fault switch
    {
        RowFault.None => string.Empty,
        RowFault.FieldCount => $"{Text}; fix the separators, or remove the line break inside a field",
        RowFault.TooLong =>
            $"the row is longer than {AnnotationOptions.MaxRowLength} bytes and was not read; shorten it (in a VCF, by removing samples)",
        RowFault.UnclosedQuote => "a quote is not closed; close it, and double the quotes inside a field",
        RowFault.InvalidPosition => $"{Value} is not a position; expected a whole number from 1",
        RowFault.Unreadable => $"{Value} cannot be read: {Reason}",
        RowFault.ContradictsReference => $"{Value} contradicts the reference: {Reason}",
        RowFault.OtherVersion => $"{Value} is numbered on another version of the reference, whose positions may differ: {Reason}",
        RowFault.OtherTranscript => $"{Value} is another transcript or protein than the catalog's: {Reason}",
        RowFault.SeveralGenes => $"{Value} names several genes, and it is not known which one the row describes: {Reason}",
        RowFault.PhaseUnknown => $"{Value} may be part of another change of the protein: {Reason}",
        _ when Reason.Length > 0 => $"{Value} contradicts the columns before it: {Reason}",
        _ => $"{Value} is another variant than the columns before it state; correct the wrong one, or leave it empty",
    });

    private string Value => Column.Length > 0 ? $"{Column} `{Text}`" : $"`{Text}`";
}
