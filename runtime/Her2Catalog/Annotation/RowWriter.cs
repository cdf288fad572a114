using System.Buffers;

namespace Her2Catalog.Annotation;

/// <summary>Writes rows into the room of a buffer writer, which is asked for more only now and then.</summary>
/// <param name="output">Where the rows go.</param>
/// <param name="expected">About how many bytes will come.</param>
internal ref struct RowWriter(IBufferWriter<byte> output, int expected)
{
    private const int LeastRoom = 1 << 16;
    private Span<byte> room = output.GetSpan(Math.Max(expected, LeastRoom));
    private int count;

    public void Write(ReadOnlySpan<byte> text)
    {
        MakeRoom(text.Length);
        text.CopyTo(room[count..]);
        count += text.Length;
    }

    /// <summary>Three at once: a row, what is put to it, and its line end.</summary>
    public void Write(ReadOnlySpan<byte> row, ReadOnlySpan<byte> added, ReadOnlySpan<byte> lineEnd)
    {
        MakeRoom(row.Length + added.Length + lineEnd.Length);
        var free = room[count..];
        row.CopyTo(free);
        added.CopyTo(free[row.Length..]);
        lineEnd.CopyTo(free[(row.Length + added.Length)..]);
        count += row.Length + added.Length + lineEnd.Length;
    }

    /// <summary>A row and what is put behind it.</summary>
    public void Write(ReadOnlySpan<byte> row, RowTail tail)
    {
        MakeRoom(row.Length + tail.Padded.Length);
        var free = room[count..];
        row.CopyTo(free);
        tail.Padded.CopyTo(free[row.Length..]);
        count += row.Length + tail.Length;
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        output.Advance(count);
        room = default;
        count = 0;
    }

    private void MakeRoom(int length)
    {
        if (room.Length - count < length)
        {
            Flush();
            room = output.GetSpan(Math.Max(length, LeastRoom));
        }
    }
}

/// <summary>What is put behind most rows, padded to a size that is copied at one stroke.</summary>
internal readonly struct RowTail
{
    private const int Stroke = 16;

    public RowTail(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        Padded = new byte[(text.Length + Stroke - 1) / Stroke * Stroke];
        text.CopyTo(Padded);
    }

    /// <summary>The text, and zeros that are written over by what follows.</summary>
    public byte[] Padded { get; }

    /// <summary>How many bytes of it count.</summary>
    public int Length { get; }
}
