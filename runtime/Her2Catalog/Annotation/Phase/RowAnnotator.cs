using System.Buffers;
using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Annotates the rows of a table in one format. All threads share it.</summary>
internal abstract class RowAnnotator
{
    /// <summary>The head of the table with the added columns or INFO fields.</summary>
    public abstract ReadOnlyMemory<byte> Head { get; }

    /// <summary>True if a row that is too long ends at the next line feed, so that the rows after it can be read.</summary>
    public virtual bool CanSkipLongRows => true;

    /// <summary>
    /// Annotates complete rows; only the last row of the table may lack its line end. Candidates are answered as if they had no
    /// partner, and their answers are not counted.
    /// </summary>
    /// <param name="rows">The rows; the same bytes as those of <paramref name="block"/>.</param>
    /// <param name="output">Receives the rows.</param>
    /// <param name="block">Receives counts and candidates.</param>
    public abstract void Annotate(ReadOnlySpan<byte> rows, IBufferWriter<byte> output, PhasedBlock block);

    /// <summary>Throws if a row contains a value with a reserved name.</summary>
    /// <param name="row">The row, or its start if it is too long.</param>
    /// <param name="line">Its line.</param>
    /// <exception cref="AnnotationException">The row contains one.</exception>
    public virtual void ThrowIfAnnotated(ReadOnlySpan<byte> row, long line)
    {
    }

    /// <summary>Finds the offset after the last complete row; 0 if no row is complete.</summary>
    public abstract int FindRowsEnd(ReadOnlySpan<byte> text);

    /// <summary>Enumerates the samples of a row.</summary>
    /// <param name="bytes">The bytes that contain the row.</param>
    /// <param name="row">The row with its line end.</param>
    public abstract GenotypeCursor OpenSamples(byte[] bytes, FieldRange row);

    /// <summary>The answers to alleles with partners.</summary>
    public abstract PhaseAnswers Answers { get; }

    /// <summary>Annotates a row again, after the partners of its alleles are known.</summary>
    /// <param name="bytes">The bytes that contain the row.</param>
    /// <param name="row">The row with its line end.</param>
    /// <param name="outcomes">The answers of the alleles with partners.</param>
    public abstract byte[] Rewrite(byte[] bytes, FieldRange row, ReadOnlySpan<AlleleOutcome> outcomes);

    /// <summary>Returns the column and the value that identify an allele in messages.</summary>
    public abstract (string Column, string Value) NameOf(byte[] bytes, in PhaseCandidate candidate);
}
