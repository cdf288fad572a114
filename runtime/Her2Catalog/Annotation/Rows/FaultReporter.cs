namespace Her2Catalog.Annotation.Rows;

/// <summary>Reports rows at fault with the column, the value and the reason.</summary>
internal sealed class FaultReporter(TableHead head, RowReader reader)
{
    /// <summary>Counts a row at fault. Text is created only if the summary keeps it.</summary>
    public void Add(in RowReading reading, ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields, AnnotationSummary summary)
    {
        var field = fields.IndexOf(reading.FaultField);
        if (!summary.KeepsProblems || field < 0)
        {
            summary.AddProblem(reading.Fault, string.Empty);
            return;
        }

        var value = reading.FaultField.Of(row);
        var column = MessageText.Shorten(head.Columns[reader.Columns[field]]);
        summary.AddProblem(reading.Fault, MessageText.Shorten(value), column, reader.ReasonOf(field, value, reading.Fault));
    }
}
