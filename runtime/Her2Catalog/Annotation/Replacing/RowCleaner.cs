namespace Her2Catalog.Annotation.Replacing;

/// <summary>Removes an earlier annotation of the catalog from a table, so that it can be annotated again.</summary>
internal abstract class RowCleaner
{
    /// <summary>The head of the table without the earlier annotation.</summary>
    public abstract byte[] Head { get; }

    /// <summary>The names of what is removed, without repetition.</summary>
    public abstract IReadOnlyList<string> Removed { get; }

    /// <summary>Copies whole rows without the earlier annotation.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="target">At least as long as the rows.</param>
    /// <param name="linesBefore">The number of lines of the table or block before the rows.</param>
    /// <returns>The number of bytes copied.</returns>
    /// <exception cref="AnnotationException">It cannot be determined what belongs to the earlier annotation.</exception>
    public abstract int Clean(ReadOnlySpan<byte> rows, Span<byte> target, long linesBefore);

    /// <summary>Copies bytes to the end of what was copied.</summary>
    protected static int Append(ReadOnlySpan<byte> text, Span<byte> target, int count)
    {
        text.CopyTo(target[count..]);
        return count + text.Length;
    }
}
