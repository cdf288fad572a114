namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;

/// <summary>
/// The change that a name means, in 128 bits: two names of one level (DNA or protein) mean the same change if and only if
/// their keys are equal. The key of a long change is a digest (<see cref="IsDigest"/>), which must be confirmed by comparing names.
/// </summary>
public readonly struct VariantKey : IEquatable<VariantKey>
{
    /// <summary>Creates a key from its two halves, as the catalog compiler emits them.</summary>
    public VariantKey(ulong high, ulong low)
    {
        High = high;
        Low = low;
    }

    /// <summary>Gets the upper 64 bits: kind, position and length.</summary>
    public ulong High { get; }

    /// <summary>Gets the lower 64 bits: the inserted sequence.</summary>
    public ulong Low { get; }

    /// <summary>
    /// Gets whether this is <c>default</c>, the key of a name whose change is not determined: <c>c.?</c>, <c>p.?</c>, "no change",
    /// and changes in introns whose bases are not known.
    /// </summary>
    public bool IsNone => (High | Low) == 0;

    /// <summary>
    /// Gets whether the change is too long for 128 bits. Equal keys then mean equal changes only with high probability.
    /// </summary>
    public bool IsDigest => High >> 61 == (ulong)KeyKind.Digest;

    /// <inheritdoc/>
    public bool Equals(VariantKey other) => High == other.High && Low == other.Low;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is VariantKey other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => High.GetHashCode() ^ (Low.GetHashCode() * 397);

    /// <summary>Returns true if both keys mean the same change.</summary>
    public static bool operator ==(VariantKey left, VariantKey right) => left.Equals(right);

    /// <summary>Returns true if the keys mean different changes.</summary>
    public static bool operator !=(VariantKey left, VariantKey right) => !left.Equals(right);

    /// <summary>Returns the key as 32 hexadecimal digits.</summary>
    public override string ToString() => High.ToString("x16", null) + Low.ToString("x16", null);
}
