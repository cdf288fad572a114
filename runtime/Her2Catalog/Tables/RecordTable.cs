namespace Her2Catalog.Tables;

/// <summary>A section of records: their number and the start of each in four digits each, then the records.</summary>
internal readonly ref struct RecordTable(ReadOnlySpan<byte> section)
{
    private const int Width = 4;
    private readonly ReadOnlySpan<byte> section = section;

    /// <summary>The number of records; 0 for a section that the catalog does not have.</summary>
    public int Count => section.IsEmpty ? 0 : Digits.Four(section, 0);

    /// <summary>A record, from 0.</summary>
    public ReadOnlySpan<byte> this[int index]
    {
        get
        {
            var records = section[((Count + 2) * Width)..];
            return records[Start(index)..Start(index + 1)];
        }
    }

    private int Start(int index) => Digits.Four(section, (index + 1) * Width);
}
