using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace Her2Catalog.Tables;

/// <summary>Reads numbers of a few digits of six bits each, the lowest first, from <c>0</c> upwards in ASCII.</summary>
/// <remarks>Four bytes after the last digit must be readable.</remarks>
internal static class Digits
{
    private const uint Zeros = 0x30303030;
    private const int BitsOfFour = 24;

    /// <summary>One digit.</summary>
    public static int One(ReadOnlySpan<byte> text, int offset) => text[offset] - '0';

    /// <summary>Two digits.</summary>
    public static int Two(ReadOnlySpan<byte> text, int offset) => Four(text, offset) & 0xFFF;

    /// <summary>Three digits.</summary>
    public static int Three(ReadOnlySpan<byte> text, int offset) => Four(text, offset) & 0x3FFFF;

    /// <summary>Four digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Four(ReadOnlySpan<byte> text, int offset)
    {
        var sixes = BinaryPrimitives.ReadUInt32LittleEndian(text.Slice(offset, sizeof(uint))) - Zeros;
        return (int)((sixes & 0x3F) | ((sixes >> 2) & 0xFC0) | ((sixes >> 4) & 0x3F000) | ((sixes >> 6) & 0xFC0000));
    }

    /// <summary>Eight digits.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Eight(ReadOnlySpan<byte> text, int offset)
    {
        // Sixes become twelves, twelves become twenty-fours: all digits at once.
        var sixes = BinaryPrimitives.ReadUInt64LittleEndian(text.Slice(offset, sizeof(ulong))) - ((ulong)Zeros << 32 | Zeros);
        var odd = sixes & 0x3F003F003F003F00;
        var twelves = sixes - odd + (odd >> 2);
        odd = twelves & 0x0FFF00000FFF0000;
        var halves = twelves - odd + (odd >> 4);
        return (uint)halves | ((halves >> 32) << BitsOfFour);
    }
}
