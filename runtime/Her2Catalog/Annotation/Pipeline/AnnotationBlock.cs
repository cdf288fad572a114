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

    /// <summary>Annotates its rows.</summary>
    public void Annotate(TableAnnotator annotator)
    {
        if (IsRows)
        {
            annotator.Annotate(Bytes.AsSpan(0, Length), annotated, Summary);
        }
    }

    /// <summary>Prepares it for other rows.</summary>
    public void Clear()
    {
        EndsTable = false;
        annotated.ResetWrittenCount();
        Summary.Clear();
    }
}
