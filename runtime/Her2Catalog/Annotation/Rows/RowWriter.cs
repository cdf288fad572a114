using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Writes rows into the memory of a buffer writer, and requests more memory rarely.</summary>
/// <param name="output">Receives the rows.</param>
/// <param name="expected">The expected number of bytes.</param>
internal ref struct RowWriter(IBufferWriter<byte> output, int expected)
{
    private const int MinLength = 1 << 16;
    private Span<byte> buffer = output.GetSpan(Math.Max(expected, MinLength));
    private int count;
    private int flushed;

    /// <summary>The number of bytes written.</summary>
    public readonly int Written => flushed + count;

    /// <summary>Writes bytes.</summary>
    public void Write(ReadOnlySpan<byte> text)
    {
        EnsureRoom(text.Length);
        text.CopyTo(buffer[count..]);
        count += text.Length;
    }

    /// <summary>Writes a row, what is added to it, and its line end.</summary>
    public void Write(ReadOnlySpan<byte> row, ReadOnlySpan<byte> added, ReadOnlySpan<byte> lineEnd)
    {
        EnsureRoom(row.Length + added.Length + lineEnd.Length);
        var free = buffer[count..];
        row.CopyTo(free);
        added.CopyTo(free[row.Length..]);
        lineEnd.CopyTo(free[(row.Length + added.Length)..]);
        count += row.Length + added.Length + lineEnd.Length;
    }

    /// <summary>Writes a row and what follows it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Write(ReadOnlySpan<byte> row, RowTail tail)
    {
        EnsureRoom(row.Length + tail.PaddedLength);
        var free = buffer[count..];
        Copy(row, ref MemoryMarshal.GetReference(free));
        tail.WriteTo(ref Unsafe.Add(ref MemoryMarshal.GetReference(free), row.Length));
        count += row.Length + tail.Length;
    }

    /// <summary>Passes what was written to the buffer writer.</summary>
    public void Flush()
    {
        output.Advance(count);
        flushed += count;
        buffer = default;
        count = 0;
    }

    // Instead of a call: rows are short, and there are millions. The last vector overlaps the one before.
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
    private void EnsureRoom(int length)
    {
        if (buffer.Length - count < length)
        {
            GetMoreMemory(length);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private void GetMoreMemory(int length)
    {
        Flush();
        buffer = output.GetSpan(Math.Max(length, MinLength));
        if (buffer.Length < length)
        {
            // Rows are copied without bounds checks.
            throw new InvalidOperationException("The buffer writer returned less memory than requested.");
        }
    }
}
