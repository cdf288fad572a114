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

    /// <summary>Throws if a row contains values with a name that only the catalog may add.</summary>
    /// <param name="row">The row, or its start if it is too long.</param>
    /// <param name="line">Its line.</param>
    /// <exception cref="AnnotationException">It does.</exception>
    public virtual void ThrowIfAnnotated(ReadOnlySpan<byte> row, long line)
    {
    }

    /// <summary>Finds the offset after the last complete row; 0 if no row is complete.</summary>
    public abstract int FindRowsEnd(ReadOnlySpan<byte> text);
}
