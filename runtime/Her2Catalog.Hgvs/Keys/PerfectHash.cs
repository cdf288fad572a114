using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// A perfect hash by displacement: a part of the hash selects a bucket, and the displacement of the bucket changes the hash
/// so that all known hashes have different slots. Built by the generator, used at run time. Public for generated code.
/// </summary>
public static class PerfectHash
{
    /// <summary>The number of bytes per displacement: two digits of a <see cref="NumberTable"/>, used as plain bits.</summary>
    public const int DisplacementBytes = 2;

    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const int Displacements = 1 << 12;
    private const int SlotsPerBucket = 4;

    /// <summary>Returns the slot of a hash.</summary>
    /// <param name="hash">A hash of <see cref="SpellingHash"/>.</param>
    /// <param name="displacements">The displacements of <see cref="TryBuild"/>.</param>
    /// <param name="slots">The number of slots.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, ReadOnlySpan<byte> displacements, int slots)
    {
        var bucket = Bucket(hash, displacements.Length / DisplacementBytes);
        ref var start = ref MemoryMarshal.GetReference(displacements);
        var displacement = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref start, bucket * DisplacementBytes));
        return Turn(hash, BitConverter.IsLittleEndian ? displacement : BinaryPrimitives.ReverseEndianness(displacement), slots);
    }

    /// <summary>Finds displacements that give all hashes different slots.</summary>
    /// <param name="hashes">The hashes, without duplicates.</param>
    /// <param name="displacements">Two ASCII characters per bucket.</param>
    /// <param name="slots">The number of slots.</param>
    /// <returns>False if two hashes are equal, so that no displacement can separate them.</returns>
    public static bool TryBuild(IReadOnlyList<ulong> hashes, out byte[] displacements, out int slots)
    {
        displacements = [];
        slots = hashes.Count + (hashes.Count / 8) + 1;
        if (hashes.Distinct().Count() != hashes.Count)
        {
            return false;
        }

        // A dense table can fail; each attempt has one eighth more slots than the one before.
        for (; slots < int.MaxValue / 2; slots += (slots / 8) + 1)
        {
            displacements = new byte[DisplacementBytes * ((slots / SlotsPerBucket) + 1)];
            if (TryPlace(hashes, displacements, slots))
            {
                return true;
            }
        }

        return false;
    }

    // The upper half of the product maps a hash to a range of any size, not only powers of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(ulong hash, int buckets) => (int)(((hash & uint.MaxValue) * (uint)buckets) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Turn(
        ulong hash,
        ushort displacement,
        int slots) => (int)(((((hash ^ displacement) * Multiplier) >> 32) * (uint)slots) >> 32);

    private static bool TryPlace(IReadOnlyList<ulong> hashes, byte[] displacements, int slots)
    {
        var taken = new bool[slots];
        var buckets = hashes.GroupBy(hash => Bucket(hash, displacements.Length / DisplacementBytes))
            .OrderByDescending(bucket => bucket.Count()).ThenBy(bucket => bucket.Key);
        displacements.AsSpan().Fill((byte)'0');
        foreach (var bucket in buckets)
        {
            if (!TryPlaceBucket([.. bucket], taken, slots, out var displacement))
            {
                return false;
            }

            BinaryPrimitives.WriteUInt16LittleEndian(displacements.AsSpan(bucket.Key * DisplacementBytes), displacement);
        }

        return true;
    }

    private static bool TryPlaceBucket(ulong[] hashes, bool[] taken, int slots, out ushort displacement)
    {
        for (var trial = 0; trial < Displacements; trial++)
        {
            displacement = (ushort)('0' + (trial & 0x3F) + (('0' + (trial >> 6)) << 8));
            var placed = 0;
            while (placed < hashes.Length && !taken[Turn(hashes[placed], displacement, slots)])
            {
                taken[Turn(hashes[placed++], displacement, slots)] = true;
            }

            if (placed == hashes.Length)
            {
                return true;
            }

            // Frees the slots that were taken before the collision.
            while (placed > 0)
            {
                taken[Turn(hashes[--placed], displacement, slots)] = false;
            }
        }

        displacement = 0;
        return false;
    }
}
