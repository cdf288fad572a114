using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Her2Catalog.Annotation.Rows;

/// <summary>What follows most rows, padded to whole vectors. The next row overwrites the padding.</summary>
internal readonly struct RowTail
{
    private readonly byte[] padded;

    public RowTail(ReadOnlySpan<byte> text)
    {
        Length = text.Length;
        padded = new byte[(text.Length + Vector256<byte>.Count - 1) / Vector256<byte>.Count * Vector256<byte>.Count];
        text.CopyTo(padded);
    }

    /// <summary>The number of bytes without padding.</summary>
    public int Length { get; }

    /// <summary>The number of bytes that <see cref="WriteTo"/> writes.</summary>
    public int PaddedLength => padded.Length;

    /// <summary>Writes it with its padding.</summary>
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
