namespace Her2Catalog.Annotation.Rows;

/// <summary>Enumerates the parts of a text between separators; a text without a separator is one part.</summary>
internal ref struct Pieces(ReadOnlySpan<byte> text, byte separator)
{
    private ReadOnlySpan<byte> rest = text;
    private bool isEnded;

    public ReadOnlySpan<byte> Current { get; private set; }

    public readonly Pieces GetEnumerator() => this;

    public bool MoveNext()
    {
        if (isEnded)
        {
            return false;
        }

        var end = rest.IndexOf(separator);
        isEnded = end < 0;
        Current = isEnded ? rest : rest[..end];
        rest = isEnded ? default : rest[(end + 1)..];
        return true;
    }
}
