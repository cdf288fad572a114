using System.Buffers;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Annotates the rows of a table in one format. All threads share it.</summary>
internal abstract class RowAnnotator
{
    /// <summary>The head of the table with the added columns or INFO fields.</summary>
    public abstract ReadOnlyMemory<byte> Head { get; }

    /// <summary>True if a row that is too long ends at the next line feed, so that the rows after it can be read.</summary>
    public virtual bool CanSkipLongRows => true;

    /// <summary>Annotates whole rows; only the last row of the table may lack its line end.</summary>
    public abstract void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, AnnotationSummary summary);

    /// <summary>Finds the offset after the last complete row; 0 if no row is complete.</summary>
    public abstract int FindRowsEnd(ReadOnlySpan<byte> text);
}
