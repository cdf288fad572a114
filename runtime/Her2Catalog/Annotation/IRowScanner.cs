namespace Her2Catalog.Annotation;

/// <summary>Where a field stands in its row.</summary>
internal readonly record struct FieldRange(int Start, int End)
{
    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> row) => row[Start..End];
}

/// <summary>Walks the rows of a block. A structure, so that each kind of table gets code of its own.</summary>
internal interface IRowScanner<TSelf>
    where TSelf : struct, IRowScanner<TSelf>
{
    /// <summary>First byte of the row.</summary>
    int Start { get; }

    /// <summary>Behind the last byte of the row, its line end included.</summary>
    int End { get; }

    /// <summary>How many separators the row has: one less than fields.</summary>
    int Separators { get; }

    /// <summary>True where a quote of the row is not closed.</summary>
    bool HasOpenQuote { get; }

    /// <summary>Goes on to the next row of the same block; the last may lack its line end.</summary>
    bool MoveNext(ReadOnlySpan<byte> block);

    /// <summary>Makes a scanner of rows whose fields stand apart by a byte.</summary>
    static abstract TSelf Create(byte separator);

    /// <summary>Takes the field that starts at a byte of a row.</summary>
    /// <returns>Where the next starts; past the row's end where there is none.</returns>
    static abstract int TakeField(ReadOnlySpan<byte> row, int start, byte separator, out FieldRange field);

    /// <summary>How many line feeds stand inside a row.</summary>
    static abstract int CountInnerLines(ReadOnlySpan<byte> row);

    /// <summary>Behind the last row that is whole, 0 for none; a block begins where a row does.</summary>
    static abstract int FindRowsEnd(ReadOnlySpan<byte> block);
}
