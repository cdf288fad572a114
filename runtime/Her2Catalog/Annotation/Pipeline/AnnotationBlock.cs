using System.Buffers;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>A block of a table that is read, annotated and written. Its memory is reused for the next block.</summary>
internal sealed class AnnotationBlock
{
    private readonly ArrayBufferWriter<byte> annotated = new();

    /// <summary>The bytes read.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>The number of bytes that belong to this block.</summary>
    public int Length { get; set; }

    /// <summary>True for whole rows, false for a part of a row that is too long to be read.</summary>
    public bool IsRows { get; set; }

    /// <summary>True for a part of a row after which the start of the next row cannot be determined.</summary>
    public bool EndsTable { get; set; }

    /// <summary>The counts of its rows.</summary>
    public AnnotationSummary Summary { get; } = new();

    /// <summary>What is written: the annotated rows, or the bytes read.</summary>
    public ReadOnlyMemory<byte> Output => IsRows ? annotated.WrittenMemory : Bytes.AsMemory(0, Length);

    /// <summary>True for the start of a row that is too long.</summary>
    public bool IsStartOfLongRow { get; set; }

    /// <summary>Why the table is rejected because of its rows, by the line in this block; null if it is not.</summary>
    public AnnotationException? Rejection { get; private set; }

    /// <summary>Annotates its rows.</summary>
    public void Annotate(TableAnnotator annotator)
    {
        try
        {
            if (IsRows)
            {
                annotator.Annotate(Bytes.AsSpan(0, Length), annotated, Summary);
            }
            else if (IsStartOfLongRow)
            {
                annotator.ThrowIfAnnotated(Bytes.AsSpan(0, Length), Summary.Lines);
            }
        }
        catch (AnnotationException rejection)
        {
            // The line in the table is known when the blocks before this one are written.
            Rejection = rejection;
        }
    }

    /// <summary>Prepares it for other rows.</summary>
    public void Clear()
    {
        EndsTable = false;
        IsStartOfLongRow = false;
        Rejection = null;
        annotated.ResetWrittenCount();
        Summary.Clear();
    }
}
