using System.Buffers.Binary;
using System.Text;

namespace Her2Catalog.Tool.Export;

/// <summary>The values of one optional column: definition levels, which mark missing values, then the values, PLAIN.</summary>
internal static class DataPage
{
    private const int DataPageKind = 0;
    private const int LengthBytes = 4;

    /// <summary>Header and body of a page of text.</summary>
    public static byte[] Of(IReadOnlyList<string?> values)
    {
        var plain = new MemoryStream();
        foreach (var value in values)
        {
            if (value is not null)
            {
                var text = Encoding.UTF8.GetBytes(value);
                WriteInt32(plain, text.Length);
                plain.Write(text);
            }
        }

        return WithHeader(values.Count, Levels(values.Select(value => value is not null)), plain.ToArray());
    }

    /// <summary>Header and body of a page of numbers.</summary>
    public static byte[] Of(IReadOnlyList<int?> values)
    {
        var plain = new MemoryStream();
        foreach (var value in values)
        {
            if (value is { } number)
            {
                WriteInt32(plain, number);
            }
        }

        return WithHeader(values.Count, Levels(values.Select(value => value is not null)), plain.ToArray());
    }

    private static byte[] WithHeader(int count, byte[] levels, byte[] plain)
    {
        var length = levels.Length + plain.Length;
        var header = CompactProtocolWriter.Write(page =>
        {
            page.WriteInt32(1, DataPageKind);
            page.WriteInt32(2, length); // uncompressed
            page.WriteInt32(3, length); // compressed: the same
            page.WriteStruct(5, data =>
            {
                data.WriteInt32(1, count);
                data.WriteInt32(2, ParquetEncoding.Plain);
                data.WriteInt32(3, ParquetEncoding.Rle); // definition levels
                data.WriteInt32(4, ParquetEncoding.Rle); // repetition levels: none
            });
        });
        return [.. header, .. levels, .. plain];
    }

    // Runs of one bit: the length, shifted by the bit that distinguishes runs from packed bits, then a byte with the bit.
    private static byte[] Levels(IEnumerable<bool> isDefined)
    {
        var runs = new MemoryStream();
        runs.SetLength(LengthBytes);
        runs.Position = LengthBytes;
        var (run, level) = (0u, false);
        foreach (var defined in isDefined)
        {
            if (defined != level && run > 0)
            {
                WriteRun(runs, run, level);
                run = 0;
            }

            level = defined;
            run++;
        }

        WriteRun(runs, run, level);
        var bytes = runs.ToArray();
        BinaryPrimitives.WriteInt32LittleEndian(bytes, bytes.Length - LengthBytes);
        return bytes;
    }

    private static void WriteRun(MemoryStream runs, uint length, bool level)
    {
        var header = length << 1;
        while (header >= 0x80)
        {
            runs.WriteByte((byte)(header | 0x80));
            header >>= 7;
        }

        runs.WriteByte((byte)header);
        runs.WriteByte(level ? (byte)1 : (byte)0);
    }

    private static void WriteInt32(MemoryStream output, int value)
    {
        Span<byte> bytes = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        output.Write(bytes);
    }
}
