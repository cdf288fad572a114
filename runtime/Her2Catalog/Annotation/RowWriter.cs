using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

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
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> row, RowTail tail)
    {
        MakeRoom(row.Length + tail.Room);
        var free = room[count..];
        Copy(row, ref MemoryMarshal.GetReference(free));
        tail.WriteTo(ref Unsafe.Add(ref MemoryMarshal.GetReference(free), row.Length));
        count += row.Length + tail.Length;
    }

    /// <summary>Hands over what was written.</summary>
    public void Flush()
    {
        output.Advance(count);
        room = default;
        count = 0;
    }

    // In place of a call: rows are short, and there are millions. The last stroke overlaps the one before.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Copy(ReadOnlySpan<byte> row, ref byte target)
    {
        ref var source = ref MemoryMarshal.GetReference(row);
        if (row.Length < Vector256<byte>.Count)
        {
            Unsafe.CopyBlockUnaligned(ref target, ref source, (uint)row.Length);
            return;
        }

        var last = (nuint)row.Length - (nuint)Vector256<byte>.Count;
        for (nuint i = 0; i < last; i += (nuint)Vector256<byte>.Count)
        {
            Vector256.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
        }

        Vector256.LoadUnsafe(ref source, last).StoreUnsafe(ref target, last);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void MakeRoom(int length)
    {
        if (room.Length - count < length)
        {
            MakeMoreRoom(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void MakeMoreRoom(int length)
    {
        Flush();
        room = output.GetSpan(Math.Max(length, LeastRoom));
        if (room.Length < length)
        {
            // Rows are copied in strokes that look at no bounds.
            throw new InvalidOperationException("The output gave less room than it was asked for.");
        }
    }
}

/// <summary>What is put behind most rows, padded to whole strokes: the zeros are written over by what follows.</summary>
internal readonly struct RowTail
{
    private readonly byte[] padded;

    public RowTail(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        padded = new byte[(text.Length + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count];
        text.CopyTo(padded);
    }

    /// <summary>How many bytes of it count.</summary>
    public int Length { get; }

    /// <summary>How many bytes <see cref="WriteTo"/> writes.</summary>
    public int Room => padded.Length;

    /// <summary>Writes it, and the zeros behind it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void WriteTo(ref byte target)
    {
        ref var source = ref MemoryMarshal.GetArrayDataReference(padded);
        for (nuint i = 0; i < (nuint)padded.Length; i += (nuint)Vector256<byte>.Count)
        {
            Vector256.LoadUnsafe(ref source, i).StoreUnsafe(ref target, i);
        }
    }
}
