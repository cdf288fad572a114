namespace Her2Catalog;

/// <summary>
/// A list of names in one string, one name per line. The string of a generated list is a literal, so that creating and enumerating
/// the list allocates nothing.
/// </summary>
/// <param name="lines">The names, joined by line feeds; null or empty for none.</param>
public readonly struct NameList(string? lines)
{
    private readonly string? lines = lines;

    /// <summary>The number of names.</summary>
    public int Count => string.IsNullOrEmpty(lines) ? 0 : lines.AsSpan().Count('\n') + 1;

    /// <summary>The names as strings; allocates.</summary>
    public string[] ToArray() => string.IsNullOrEmpty(lines) ? [] : lines.Split('\n');

    /// <summary>Returns true if the list contains the name, character by character.</summary>
    public bool Contains(ReadOnlySpan<char> name)
    {
        foreach (var item in this)
        {
            if (item.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Enumerates the names as spans; allocates nothing.</summary>
    public Enumerator GetEnumerator() => new(lines);

    /// <summary>The names, separated by a comma and a space.</summary>
    public override string ToString() => (lines ?? string.Empty).Replace("\n", ", ", StringComparison.Ordinal);

    /// <summary>Enumerates the names.</summary>
    public ref struct Enumerator
    {
        private ReadOnlySpan<char> rest;
        private bool ended;

        internal Enumerator(string? lines)
        {
            rest = lines;
            ended = string.IsNullOrEmpty(lines);
        }

        /// <summary>Gets the current name.</summary>
        public ReadOnlySpan<char> Current { get; private set; }

        /// <summary>Advances to the next name.</summary>
        public bool MoveNext()
        {
            if (ended)
            {
                return false;
            }

            var end = rest.IndexOf('\n');
            ended = end < 0;
            Current = ended ? rest : rest[..end];
            rest = ended ? default : rest[(end + 1)..];
            return true;
        }
    }
}
