namespace Her2Catalog.Annotation.Rows;

/// <summary>The range of a field in its row.</summary>
internal readonly record struct FieldRange(int Start, int End)
{
    /// <summary>The bytes of the field.</summary>
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> row) => row[Start..End];

    /// <summary>The range in the bytes where the row starts at an offset.</summary>
    public FieldRange From(int offset) => new(offset + Start, offset + End);
}
