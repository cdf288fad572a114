using System.Buffers;

namespace Her2Catalog.Annotation;

/// <summary>A stretch of a table on its way: read, annotated, written. Its room is used again for another.</summary>
internal sealed class AnnotationBlock
{
    private readonly ArrayBufferWriter<byte> annotated = new();

    /// <summary>The bytes read.</summary>
    public byte[] Bytes { get; set; } = [];

    /// <summary>How many of them belong to this block.</summary>
    public int Length { get; set; }

    /// <summary>True for whole rows, false for a piece of one that is too long to be read.</summary>
    public bool IsRows { get; set; }

    /// <summary>True for a piece behind which nobody can tell where the next row begins.</summary>
    public bool EndsTable { get; set; }

    /// <summary>What was met in it.</summary>
    public AnnotationSummary Summary { get; } = new();

    /// <summary>What is to be written: its rows with their answers, or as they were read.</summary>
    public ReadOnlyMemory<byte> Output => IsRows ? annotated.WrittenMemory : Bytes.AsMemory(0, Length);

    /// <summary>Puts answers to its rows.</summary>
    public void Annotate(TableAnnotator annotator)
    {
        if (IsRows)
        {
            annotator.Annotate(Bytes.AsSpan(0, Length), annotated, Summary);
        }
    }

    /// <summary>Makes room for other rows.</summary>
    public void Clear()
    {
        EndsTable = false;
        annotated.ResetWrittenCount();
        Summary.Clear();
    }
}
