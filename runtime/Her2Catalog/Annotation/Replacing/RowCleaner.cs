namespace Her2Catalog.Annotation.Replacing;

/// <summary>Removes an earlier annotation from a table, so that the table can be annotated again.</summary>
internal abstract class RowCleaner
{
    /// <summary>The head of the table without the earlier annotation.</summary>
    public abstract byte[] Head { get; }

    /// <summary>The distinct names of the removed columns, fields and header lines.</summary>
    public abstract IReadOnlyList<string> Removed { get; }

    /// <summary>Copies whole rows without the earlier annotation.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="target">At least as long as the rows.</param>
    /// <param name="linesBefore">The number of lines of the table or block before the rows.</param>
    /// <returns>The number of bytes copied.</returns>
    /// <exception cref="AnnotationException">The earlier annotation cannot be determined.</exception>
    public abstract int Clean(ReadOnlySpan<byte> rows, Span<byte> target, long linesBefore);

    /// <summary>Appends bytes to the copy.</summary>
    protected static int Append(ReadOnlySpan<byte> text, Span<byte> target, int count)
    {
        text.CopyTo(target[count..]);
        return count + text.Length;
    }
}
