namespace Her2Catalog.Annotation;

/// <summary>Tells of the rows of a table whose names cannot answer: by the column and value at fault, and the reason.</summary>
internal sealed class RowFaults(TableHead head, RowReader reader)
{
    /// <summary>Counts a row at fault; its words are made only where they are kept.</summary>
    public void Add(RowReading reading, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, AnnotationSummary summary)
    {
        var fault = FaultOf(reading.Outcome);
        var field = fields.IndexOf(reading.Culprit);
        if (!summary.KeepsProblems || field < 0)
        {
            summary.AddProblem(fault, string.Empty);
            return;
        }

        var value = reading.Culprit.Of(row);
        summary.AddProblem(fault, TableAnnotator.Shown(value), TableAnnotator.Shown(head.Columns[reader.Columns[field]]), reader.ReasonOf(field, value, reading.Outcome));
    }

    private static RowFault FaultOf(RowOutcome outcome) => outcome switch
    {
        RowOutcome.Unreadable => RowFault.Unreadable,
        RowOutcome.ContradictsReference => RowFault.ContradictsReference,
        RowOutcome.NoPosition => RowFault.Position,
        RowOutcome.OtherVersion => RowFault.OtherVersion,
        RowOutcome.SeveralGenes => RowFault.SeveralGenes,
        _ => RowFault.ContradictsItself,
    };
}
