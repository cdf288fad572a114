using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Recognizes names of columns and INFO fields that are reserved for the annotation: those that start with the prefix of the catalog
/// and an underscore, in any case. A value that the input has under such a name would be mistaken for an answer of the catalog.
/// </summary>
internal sealed class ReservedNames
{
    private const byte LowerCase = 0x20;
    private readonly byte[] start;

    /// <param name="columnPrefix">The prefix of the catalog, such as <c>HER2</c>.</param>
    public ReservedNames(string columnPrefix)
    {
        Start = columnPrefix + "_";
        start = Encoding.ASCII.GetBytes(Start);
    }

    /// <summary>The prefix with an underscore.</summary>
    public string Start { get; }

    /// <summary>True for a reserved name, also after spaces.</summary>
    public bool Contains(ReadOnlySpan<byte> name)
    {
        name = name.TrimStart((byte)' ');
        return name.Length >= start.Length && Ascii.EqualsIgnoreCase(name[..start.Length], start);
    }

    /// <summary>
    /// True for the header of a column with a reserved name, also in quotes, after spaces or invisible characters, and with a period
    /// as R writes it.
    /// </summary>
    public bool Contains(string name)
    {
        var letters = name.AsSpan();
        while (!letters.IsEmpty && !char.IsLetterOrDigit(letters[0]))
        {
            letters = letters[1..];
        }

        return letters.Length >= Start.Length && letters[Start.Length - 1] is '_' or '.' &&
            letters.StartsWith(Start.AsSpan(0, Start.Length - 1), StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Explains why a table that contains a reserved name is rejected.</summary>
    public LocalizedMessage ExplainFound(string name) => RuntimeMessages.AlreadyAnnotated(name, Start);

    /// <summary>
    /// Finds the first position, from an offset on, where a reserved name starts; the length of the text if there is none.
    /// </summary>
    public int Find(ReadOnlySpan<byte> text, int from)
    {
        // Vectorized, because every byte of a VCF is searched: first character and underscore rule out nearly all positions.
        var last = start.Length - 1;
        var first = Vector128.Create((byte)(start[0] | LowerCase));
        ref var bytes = ref MemoryMarshal.GetReference(text);
        var at = from;
        for (; at + last + Vector128<byte>.Count <= text.Length; at += Vector128<byte>.Count)
        {
            var isFirst = Vector128.Equals(Vector128.LoadUnsafe(ref bytes, (nuint)at) | Vector128.Create(LowerCase), first);
            var isLast = Vector128.Equals(Vector128.LoadUnsafe(ref bytes, (nuint)(at + last)), Vector128.Create((byte)'_'));
            for (var found = (isFirst & isLast).ExtractMostSignificantBits(); found != 0; found &= found - 1)
            {
                var place = at + System.Numerics.BitOperations.TrailingZeroCount(found);
                if (Contains(text[place..]))
                {
                    return place;
                }
            }
        }

        for (; at < text.Length; at++)
        {
            if (Contains(text[at..]))
            {
                return at;
            }
        }

        return text.Length;
    }
}
