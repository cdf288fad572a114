namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// A part of the text that a name was parsed from. Names are limited to <see cref="HgvsLimits.MaxNameLength"/>, so that start and
/// length fit in one word.
/// </summary>
public readonly struct TextRange : IEquatable<TextRange>
{
    private readonly uint word;

    internal TextRange(int start, int length)
    {
        word = ((uint)length << 16) | (ushort)start;
    }

    /// <summary>Gets the zero-based position of the first character.</summary>
    public int Start => (ushort)word;

    /// <summary>Gets the number of characters.</summary>
    public int Length => (int)(word >> 16);

    /// <summary>Gets the position after the last character.</summary>
    public int End => Start + Length;

    /// <summary>Gets whether the range contains no characters.</summary>
    public bool IsEmpty => Length == 0;

    /// <inheritdoc/>
    public bool Equals(TextRange other) => word == other.word;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is TextRange other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (int)word;

    /// <summary>Compares start and length.</summary>
    public static bool operator ==(TextRange left, TextRange right) => left.Equals(right);

    /// <summary>Compares start and length.</summary>
    public static bool operator !=(TextRange left, TextRange right) => !left.Equals(right);

    internal ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text.Slice(Start, Length);
}
