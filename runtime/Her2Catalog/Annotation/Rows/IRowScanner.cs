namespace Her2Catalog.Annotation.Rows;

/// <summary>Enumerates the rows of a block. Implementations are structs, so that the JIT specializes the code for each format.</summary>
internal interface IRowScanner<TSelf>
    where TSelf : struct, IRowScanner<TSelf>
{
    /// <summary>Offset of the first byte of the row.</summary>
    int Start { get; }

    /// <summary>Offset after the last byte of the row, including its line end.</summary>
    int End { get; }

    /// <summary>The number of separators in the row: one less than the number of fields.</summary>
    int Separators { get; }

    /// <summary>True if a quote of the row is not closed.</summary>
    bool HasOpenQuote { get; }

    /// <summary>Moves to the next row of the same block; the last row may lack its line end.</summary>
    bool MoveNext(ReadOnlySpan<byte> block);

    /// <summary>Creates a scanner of rows with a separator between fields.</summary>
    static abstract TSelf Create(byte separator);

    /// <summary>Finds the end of the field that starts at an offset of a row.</summary>
    /// <returns>The start of the next field; after the end of the row if there is none.</returns>
    static abstract int TakeField(ReadOnlySpan<byte> row, int start, byte separator, out FieldRange field);

    /// <summary>The number of line feeds inside a row.</summary>
    static abstract int CountInnerLines(ReadOnlySpan<byte> row);

    /// <summary>The offset after the last complete row, 0 for none; a block starts at the start of a row.</summary>
    static abstract int FindRowsEnd(ReadOnlySpan<byte> block);
}
