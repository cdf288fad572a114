using System.Text;

namespace Her2Catalog.Tool.Export;

/// <summary>Writes Thrift's compact protocol, the format of Parquet's metadata.</summary>
/// <remarks>Fields of a struct are written in the order of their ids.</remarks>
internal sealed class CompactProtocolWriter
{
    private const byte Integer32 = 5;
    private const byte Integer64 = 6;
    private const byte Binary = 8;
    private const byte List = 9;
    private const byte Struct = 12;
    private const int MaxShortListLength = 14;

    private readonly List<byte> bytes = [];
    private readonly Stack<int> outerFields = new();
    private int lastField;

    /// <summary>The bytes of a struct whose fields the caller writes.</summary>
    public static byte[] Write(Action<CompactProtocolWriter> writeFields)
    {
        var writer = new CompactProtocolWriter();
        writer.WriteStruct(writeFields);
        return [.. writer.bytes];
    }

    public void WriteInt32(int field, int value)
    {
        WriteHeader(field, Integer32);
        WriteZigzag(value);
    }

    public void WriteInt64(int field, long value)
    {
        WriteHeader(field, Integer64);
        WriteZigzag(value);
    }

    public void WriteText(int field, string value)
    {
        WriteHeader(field, Binary);
        WriteText(value);
    }

    public void WriteStruct(int field, Action<CompactProtocolWriter> writeFields)
    {
        WriteHeader(field, Struct);
        WriteStruct(writeFields);
    }

    public void WriteInt32List(int field, params ReadOnlySpan<int> values)
    {
        WriteListHeader(field, values.Length, Integer32);
        foreach (var value in values)
        {
            WriteZigzag(value);
        }
    }

    public void WriteTextList(int field, params ReadOnlySpan<string> values)
    {
        WriteListHeader(field, values.Length, Binary);
        foreach (var value in values)
        {
            WriteText(value);
        }
    }

    public void WriteStructList<T>(int field, IReadOnlyCollection<T> items, Action<CompactProtocolWriter, T> writeFields)
    {
        WriteListHeader(field, items.Count, Struct);
        foreach (var item in items)
        {
            WriteStruct(writer => writeFields(writer, item));
        }
    }

    private void WriteStruct(Action<CompactProtocolWriter> writeFields)
    {
        outerFields.Push(lastField);
        lastField = 0;
        writeFields(this);
        bytes.Add(0); // end of struct
        lastField = outerFields.Pop();
    }

    // The short form of a field header contains the distance to the previous field, which never exceeds 15 here.
    private void WriteHeader(int field, byte type)
    {
        var distance = field - lastField;
        if (distance is < 1 or > 15)
        {
            throw new ArgumentOutOfRangeException(nameof(field), field, "Fields come in the order of their ids.");
        }

        bytes.Add((byte)((distance << 4) | type));
        lastField = field;
    }

    private void WriteListHeader(int field, int count, byte type)
    {
        WriteHeader(field, List);
        if (count <= MaxShortListLength)
        {
            bytes.Add((byte)((count << 4) | type));
            return;
        }

        bytes.Add((byte)(0xF0 | type));
        WriteUnsigned((ulong)count);
    }

    private void WriteText(string value)
    {
        var text = Encoding.UTF8.GetBytes(value);
        WriteUnsigned((ulong)text.Length);
        bytes.AddRange(text);
    }

    private void WriteZigzag(long value) => WriteUnsigned((ulong)((value << 1) ^ (value >> 63)));

    private void WriteUnsigned(ulong value)
    {
        while (value >= 0x80)
        {
            bytes.Add((byte)(value | 0x80));
            value >>= 7;
        }

        bytes.Add((byte)value);
    }
}
