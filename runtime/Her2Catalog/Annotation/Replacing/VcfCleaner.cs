using Her2Catalog.Annotation.Rows;
using Her2Catalog.Annotation.Vcf;

namespace Her2Catalog.Annotation.Replacing;

/// <summary>Removes INFO and FORMAT fields with reserved names from a VCF, and the header lines that declare them.</summary>
internal sealed class VcfCleaner(ReadOnlySpan<byte> text, TableHead head, ReservedNames reserved) : RowCleaner
{
    /// <inheritdoc/>
    public override byte[] Head { get; } = [.. HeadLines.Without(text[..head.NamesStart], reserved), .. text[head.NamesStart..head.Length]];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Removed { get; } =
        [.. HeadLines.Find(text[..head.NamesStart], reserved).Select(line => line.Name)];

    /// <inheritdoc/>
    public override int Clean(ReadOnlySpan<byte> rows, Span<byte> target, long linesBefore)
    {
        int count = 0, written = 0;
        for (var found = reserved.Find(rows, 0); found < rows.Length; found = reserved.Find(rows, written))
        {
            // Everything up to the record with a reserved name is copied at once.
            var start = rows[..found].LastIndexOf((byte)'\n') + 1;
            var length = rows[found..].IndexOf((byte)'\n');
            var end = start + LineEnd.Trim(rows[start..(length < 0 ? rows.Length : found + length + 1)]).Length;
            count = Append(rows[written..start], target, count);
            count += VcfReservedFields.Remove(rows[start..end], reserved, target[count..]);
            written = end;
        }

        return Append(rows[written..], target, count);
    }
}
