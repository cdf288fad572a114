using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Line feeds and separators in 64 bytes, one bit per byte, lowest bit first.</summary>
internal readonly record struct ByteWindow(ulong LineFeeds, ulong Separators)
{
    /// <summary>Bytes of a window.</summary>
    public const int Length = 64;

    /// <summary>Searches a whole window.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ByteWindow Find(ref byte first, byte separator)
    {
        // Checked explicitly, so that native AOT checks the processor at run time. With Vector256 alone, it would not use AVX2 at all.
        if (Avx2.IsSupported)
        {
            Vector256<byte> low = Vector256.LoadUnsafe(ref first), high = Vector256.LoadUnsafe(ref first, 32);
            return new(Find(low, high, Vector256.Create((byte)'\n')), Find(low, high, Vector256.Create(separator)));
        }

        return new(Find(ref first, Vector128.Create((byte)'\n')), Find(ref first, Vector128.Create(separator)));
    }

    /// <summary>Searches the last bytes, fewer than a window.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static ByteWindow FindInRest(ReadOnlySpan<byte> rest, byte separator)
    {
        Span<byte> padded = stackalloc byte[Length];
        padded.Clear();
        rest.CopyTo(padded);
        var window = Find(ref MemoryMarshal.GetReference(padded), separator);
        var inRest = (1UL << rest.Length) - 1;
        return new(window.LineFeeds & inRest, window.Separators & inRest);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(Vector256<byte> low, Vector256<byte> high, Vector256<byte> value) =>
        (uint)Avx2.MoveMask(Avx2.CompareEqual(low, value)) | ((ulong)(uint)Avx2.MoveMask(Avx2.CompareEqual(high, value)) << 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Find(ref byte first, Vector128<byte> value)
    {
        var found = Vector128.Equals(Vector128.LoadUnsafe(ref first), value).ExtractMostSignificantBits();
        var found16 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 16), value).ExtractMostSignificantBits();
        var found32 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 32), value).ExtractMostSignificantBits();
        var found48 = Vector128.Equals(Vector128.LoadUnsafe(ref first, 48), value).ExtractMostSignificantBits();
        return found | (found16 << 16) | ((ulong)(found32 | (found48 << 16)) << 32);
    }
}
