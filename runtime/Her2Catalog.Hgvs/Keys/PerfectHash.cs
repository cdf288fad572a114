using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// A perfect hash by displacement: a part of the hash chooses a bucket, the bucket's displacement turns the hash so that
/// every known one lands in a slot of its own. Built by the generator, asked at run time. Public for generated code.
/// </summary>
public static class PerfectHash
{
    /// <summary>Bytes of a displacement: two digits of a <see cref="NumberTable"/>, taken for the bits that they are.</summary>
    public const int DisplacementBytes = 2;

    private const ulong Multiplier = 0xD6E8FEB86659FD93;
    private const int Displacements = 1 << 12;
    private const int SlotsPerBucket = 4;

    /// <summary>The slot of a hash.</summary>
    /// <param name="hash">As <see cref="SpellingHash"/> gives it.</param>
    /// <param name="displacements">As <see cref="TryBuild"/> gives them.</param>
    /// <param name="slots">How many slots there are.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Slot(ulong hash, ReadOnlySpan<byte> displacements, int slots)
    {
        var bucket = Bucket(hash, displacements.Length / DisplacementBytes);
        var displacement = Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref MemoryMarshal.GetReference(displacements), bucket * DisplacementBytes));
        return Turn(hash, BitConverter.IsLittleEndian ? displacement : BinaryPrimitives.ReverseEndianness(displacement), slots);
    }

    /// <summary>Finds displacements under which no two of the hashes meet.</summary>
    /// <param name="hashes">Without duplicates.</param>
    /// <param name="displacements">Two ASCII letters a bucket.</param>
    /// <param name="slots">How many slots there are.</param>
    /// <returns>False where two hashes are equal, so that no displacement can tell them apart.</returns>
    public static bool TryBuild(IReadOnlyList<ulong> hashes, out byte[] displacements, out int slots)
    {
        displacements = [];
        slots = hashes.Count + (hashes.Count / 8) + 1;
        if (hashes.Distinct().Count() != hashes.Count)
        {
            return false;
        }

        // A crowded table may not work out; each further try has an eighth more room, so this ends soon.
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

    // The upper end of a product tells where in a range a hash falls: no range has to be a power of two.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Bucket(ulong hash, int buckets) => (int)(((hash & uint.MaxValue) * (uint)buckets) >> 32);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Turn(ulong hash, ushort displacement, int slots) => (int)(((((hash ^ displacement) * Multiplier) >> 32) * (uint)slots) >> 32);

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

            // What was placed before the first collision makes room again.
            while (placed > 0)
            {
                taken[Turn(hashes[--placed], displacement, slots)] = false;
            }
        }

        displacement = 0;
        return false;
    }
}
