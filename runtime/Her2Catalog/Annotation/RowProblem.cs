using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation;

/// <summary>A row at fault. It is copied without an answer.</summary>
/// <param name="LineNumber">Its line, from 1.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="Text">The value at fault, shortened; empty if the whole row is at fault.</param>
public readonly record struct RowProblem(long LineNumber, RowFault Fault, string Text)
{
    /// <summary>The column that contains the value; empty if the whole row is at fault.</summary>
    public string Column { get; init; } = string.Empty;

    /// <summary>Why the value is wrong, and how to fix it; null if <see cref="Fault"/> is enough.</summary>
    public LocalizedMessage? Reason { get; init; }

    /// <summary>True if the row is malformed: wrong number of fields, too long, an open quote or an invalid position.</summary>
    public bool IsMalformed => Fault
        is RowFault.FieldCount or RowFault.TooLong or RowFault.UnclosedQuote or RowFault.InvalidPosition;

    /// <summary>True if the names of the row are numbered on another transcript, or on another version of the catalog's.</summary>
    public bool IsOnOtherTranscript => Fault is RowFault.OtherTranscript or RowFault.OtherVersion;

    /// <summary>True if the row may be part of another change of the protein, because its phase is not known.</summary>
    public bool IsOfUnknownPhase => Fault == RowFault.PhaseUnknown;

    /// <summary>True if the row contradicts the reference or itself.</summary>
    public bool IsContradiction => Fault is RowFault.ContradictsReference or RowFault.ContradictsItself;

    /// <summary>One line: the column and its value, what is wrong, and what to do; empty for <see cref="RowFault.None"/>.</summary>
    public LocalizedMessage ExplanationMessage => Fault switch
    {
        RowFault.None => LocalizedMessage.Empty,
        RowFault.FieldCount => RuntimeMessages.RowFieldCount(Reason),
        RowFault.TooLong => RuntimeMessages.RowTooLong(AnnotationOptions.MaxRowLength),
        RowFault.UnclosedQuote => RuntimeMessages.RowOpenQuote(),
        RowFault.InvalidPosition => RuntimeMessages.RowInvalidPosition(Value),
        RowFault.Unreadable => RuntimeMessages.RowUnreadable(Value, Reason),
        RowFault.ContradictsReference => RuntimeMessages.RowContradictsReference(Value, Reason),
        RowFault.OtherVersion => RuntimeMessages.RowOtherVersion(Value, Reason),
        RowFault.OtherTranscript => RuntimeMessages.RowOtherTranscript(Value, Reason),
        RowFault.SeveralGenes => RuntimeMessages.RowSeveralGenes(Value, Reason),
        RowFault.PhaseUnknown => RuntimeMessages.RowPhaseUnknown(Value, Reason),
        _ when Reason is not null => RuntimeMessages.RowContradictsItself(Value, Reason),
        _ => RuntimeMessages.RowOtherVariant(Value),
    };

    /// <summary>The same in the current UI culture.</summary>
    public string Explanation => ExplanationMessage.ToString(CultureInfo.CurrentUICulture);

    private LocalizedMessage Value => Column.Length > 0 ? RuntimeMessages.ValueInColumn(Column, Text) : RuntimeMessages.Value(Text);
}
