namespace Her2Catalog;

/// <summary>The id of an assay, whatever catalog it belongs to. Catalog assays convert to it, so that both can be compared.</summary>
/// <param name="value">The id, or null for no assay.</param>
public readonly struct AssayId(string? value) : IEquatable<AssayId>
{
    private readonly string? value = value;

    /// <summary>True for <c>default</c>: no assay.</summary>
    public bool IsNone => string.IsNullOrEmpty(value);

    /// <inheritdoc/>
    public bool Equals(AssayId other) => string.Equals(ToString(), other.ToString(), StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is AssayId other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(ToString());

    /// <summary>The id, empty for no assay.</summary>
    public override string ToString() => value ?? string.Empty;

    /// <summary>Equality of ids.</summary>
    public static bool operator ==(AssayId left, AssayId right) => left.Equals(right);

    /// <summary>Difference of ids.</summary>
    public static bool operator !=(AssayId left, AssayId right) => !left.Equals(right);
}
