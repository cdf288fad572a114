namespace Her2Catalog.Hgvs;

/// <summary>
/// What a name means, in 128 bits: two names of one level (DNA or protein) are one change exactly when their keys are
/// equal. Changes too long to fit hold a digest instead (<see cref="IsDigest"/>), to be confirmed letter by letter.
/// </summary>
public readonly struct VariantKey : IEquatable<VariantKey>
{
    /// <summary>A key from its two halves, as the catalog compiler prints them.</summary>
    public VariantKey(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    /// <summary>The upper 64 bits: kind, place and length.</summary>
    public ulong High { get; }

    /// <summary>The lower 64 bits: the letters put in.</summary>
    public ulong Low { get; }

    /// <summary>True for <c>default</c>: a name whose meaning the reference cannot settle (intron, <c>p.?</c>).</summary>
    public bool IsNone => (High | Low) == 0;

    /// <summary>True where the change is too long for 128 bits, so that equal keys are only very probably equal changes.</summary>
    public bool IsDigest => High >> 61 == (ulong)KeyKind.Digest;

    /// <inheritdoc/>
    public bool Equals(VariantKey other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VariantKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => High.GetHashCode() ^ (Low.GetHashCode() * 397);

    /// <summary>Equality of meaning.</summary>
    public static bool operator ==(VariantKey left, VariantKey right) => left.Equals(right);

    /// <summary>Difference of meaning.</summary>
    public static bool operator !=(VariantKey left, VariantKey right) => !left.Equals(right);

    /// <summary>Thirty-two hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", null) + Low.ToString("x16", null);
}

/// <summary>The top three bits of a key.</summary>
internal enum KeyKind : byte
{
    None = 0,
    Dna = 1,
    Protein = 2,
    TruncatedProtein = 3,
    Frameshift = 4,
    Extension = 5,
    NoChange = 6,
    Digest = 7,
}
