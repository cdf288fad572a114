namespace Her2Catalog.Annotation;

/// <summary>What is put to a row: its values in the order of the added columns, as UTF-8.</summary>
/// <param name="values">Variant, match, and the use of each assay.</param>
/// <param name="uses">The use of each assay.</param>
/// <param name="isFound">True where the catalog holds the variant.</param>
internal sealed class Answer(byte[][] values, Use[] uses, bool isFound)
{
    /// <summary>Variant, match, and the use of each assay; a variant that is none is empty.</summary>
    public byte[][] Values { get; } = values;

    /// <summary>The use of each assay.</summary>
    public Use[] Uses { get; } = uses;

    /// <summary>True where the catalog holds the variant.</summary>
    public bool IsFound { get; } = isFound;

    /// <summary>The values as fields that follow others.</summary>
    public byte[] Fields(byte separator) => [.. Values.SelectMany(value => value.Prepend(separator))];
}
