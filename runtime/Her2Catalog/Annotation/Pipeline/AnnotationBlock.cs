using System.Buffers;
using Her2Catalog.Annotation.Phase;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>A block of a table that is read, annotated and written. Its memory is reused for other blocks.</summary>
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

    /// <summary>The rows whose answers depend on others.</summary>
    public PhasedBlock Phase { get; } = new();

    /// <summary>The counts of its rows.</summary>
    public AnnotationSummary Summary => Phase.Summary;

    /// <summary>The output before rows are replaced: the annotated rows, or the bytes read.</summary>
    public ReadOnlyMemory<byte> Output => IsRows ? annotated.WrittenMemory : Bytes.AsMemory(0, Length);

    /// <summary>True for the start of a row that is too long.</summary>
    public bool IsStartOfLongRow { get; set; }

    /// <summary>Why the table is rejected because of a row, with the line number in this block; null if it is not rejected.</summary>
    public AnnotationException? Rejection { get; private set; }

    /// <summary>Annotates the rows.</summary>
    public void Annotate(TableAnnotator annotator)
    {
        try
        {
            Phase.Bytes = Bytes;
            Phase.Length = Length;
            if (IsRows)
            {
                annotator.Annotate(Phase, annotated);
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

    /// <summary>Writes the output with replaced rows. Allocates nothing if no rows are replaced.</summary>
    public void WriteTo(IBufferWriter<byte> output)
    {
        var written = 0;
        for (var i = 0; i < Phase.Replacements.Count; i++)
        {
            var (range, row) = Phase.Replacements[i];
            output.Write(Output.Span[written..range.Start]);
            output.Write(row);
            written = range.End;
        }

        output.Write(Output.Span[written..]);
    }

    /// <summary>Enumerates the output with replaced rows.</summary>
    public IEnumerable<ReadOnlyMemory<byte>> Parts()
    {
        var written = 0;
        foreach (var (output, row) in Phase.Replacements)
        {
            yield return Output[written..output.Start];
            yield return row;
            written = output.End;
        }

        yield return Output[written..];
    }

    /// <summary>Prepares the block for other rows.</summary>
    public void Clear()
    {
        EndsTable = false;
        IsStartOfLongRow = false;
        Rejection = null;
        annotated.ResetWrittenCount();
        Phase.Clear();
    }
}
