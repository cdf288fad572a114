using System.Buffers.Binary;

namespace Her2Catalog.Tool.Export;

/// <summary>
/// Writes a table as Parquet: one row group, one uncompressed page per column, every column optional, which is enough
/// for a small table. Numbers of fields and kinds are those of parquet.thrift, format 2.
/// </summary>
internal static class ParquetTableWriter
{
    private const int FormatVersion = 1;
    private const int Optional = 1;
    private const int Uncompressed = 0;
    private const int Utf8 = 0;
    private const int StringType = 1;

    /// <summary>Writes the table.</summary>
    public static void Write(Stream output, Table table)
    {
        output.Write("PAR1"u8);
        long offset = "PAR1"u8.Length;
        var chunks = new List<ColumnChunk>();
        foreach (var column in table.Columns)
        {
            var page = PageOf(column);
            output.Write(page);
            chunks.Add(new ColumnChunk(column.Name, TypeOf(column), offset, page.Length));
            offset += page.Length;
        }

        var metadata = CompactProtocolWriter.Write(file => WriteMetadata(file, chunks, table.RowCount));
        output.Write(metadata);
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(length, metadata.Length);
        output.Write(length);
        output.Write("PAR1"u8);
    }

    private static byte[] PageOf(TableColumn column) => column switch
    {
        TextColumn text => DataPage.Of(text.Values),
        NumberColumn numbers => DataPage.Of(numbers.Values),
        _ => throw new InvalidOperationException($"A column is text or numbers, not {column.GetType().Name}."),
    };

    private static int TypeOf(TableColumn column) => column is NumberColumn ? ParquetType.Int32 : ParquetType.ByteArray;

    private static void WriteMetadata(CompactProtocolWriter file, List<ColumnChunk> chunks, int rowCount)
    {
        file.WriteInt32(1, FormatVersion);
        file.WriteStructList<ColumnChunk?>(2, [null, .. chunks], (element, chunk) => WriteSchemaElement(element, chunk, chunks.Count));
        file.WriteInt64(3, rowCount);
        file.WriteStructList(4, [chunks], (group, columns) =>
        {
            group.WriteStructList(1, columns, (column, chunk) => WriteColumnChunk(column, chunk, rowCount));
            group.WriteInt64(2, columns.Sum(chunk => (long)chunk.Length));
            group.WriteInt64(3, rowCount);
        });
        file.WriteText(6, "her2");
    }

    // The schema is a tree, root first; the root has children and no type.
    private static void WriteSchemaElement(CompactProtocolWriter element, ColumnChunk? chunk, int columnCount)
    {
        if (chunk is null)
        {
            element.WriteText(4, "schema");
            element.WriteInt32(5, columnCount);
            return;
        }

        element.WriteInt32(1, chunk.Type);
        element.WriteInt32(3, Optional);
        element.WriteText(4, chunk.Name);
        if (chunk.Type == ParquetType.ByteArray)
        {
            element.WriteInt32(6, Utf8);
            element.WriteStruct(10, logical => logical.WriteStruct(StringType, _ => { }));
        }
    }

    private static void WriteColumnChunk(CompactProtocolWriter column, ColumnChunk chunk, int rowCount)
    {
        column.WriteInt64(2, 0); // offset of a copy of this metadata outside the footer: none
        column.WriteStruct(3, metadata =>
        {
            metadata.WriteInt32(1, chunk.Type);
            metadata.WriteInt32List(2, ParquetEncoding.Plain, ParquetEncoding.Rle);
            metadata.WriteTextList(3, chunk.Name);
            metadata.WriteInt32(4, Uncompressed);
            metadata.WriteInt64(5, rowCount);
            metadata.WriteInt64(6, chunk.Length);
            metadata.WriteInt64(7, chunk.Length);
            metadata.WriteInt64(9, chunk.Offset);
        });
    }

    private sealed record ColumnChunk(string Name, int Type, long Offset, int Length);
}

/// <summary>Physical types that are written.</summary>
internal static class ParquetType
{
    public const int Int32 = 1;

    public const int ByteArray = 6;
}

/// <summary>Encodings that are written.</summary>
internal static class ParquetEncoding
{
    public const int Plain = 0;

    public const int Rle = 3;
}
