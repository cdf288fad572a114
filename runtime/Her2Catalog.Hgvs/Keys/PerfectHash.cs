namespace Her2Catalog.Hgvs.Keys;

/// <summary>
/// A perfect hash by displacement: the top bits of a hash choose a bucket, the bucket's displacement turns the hash so that
/// every known one lands in a slot of its own. Built by the generator, asked at run time. Public for generated code.
/// </summary>
public static class PerfectHash
{
    private const ulong Multiplier = 0xD6E8FEB86659FD93;

    /// <summary>The slot of a hash.</summary>
    /// <param name="hash">As <see cref="SpellingHash"/> gives it.</param>
    /// <param name="displacements">One a bucket; their number is a power of two.</param>
    /// <param name="slotBits">The table has 2 to this power slots.</param>
    public static int Slot(ulong hash, ReadOnlySpan<ushort> displacements, int slotBits)
    {
        var bucket = (int)((hash >> 32) & (ulong)(displacements.Length - 1));
        return (int)(((hash ^ displacements[bucket]) * Multiplier) >> (64 - slotBits));
    }

    /// <summary>Finds displacements under which no two of the hashes meet.</summary>
    /// <param name="hashes">Without duplicates.</param>
    /// <param name="displacements">One a bucket.</param>
    /// <param name="slotBits">The table has 2 to this power slots.</param>
    /// <returns>False where two hashes are equal, so that no displacement can tell them apart.</returns>
    public static bool TryBuild(IReadOnlyList<ulong> hashes, out ushort[] displacements, out int slotBits)
    {
        displacements = [];
        slotBits = 1;
        if (hashes.Distinct().Count() != hashes.Count)
        {
            return false;
        }

        while (1 << slotBits < hashes.Count + (hashes.Count / 4) + 1)
        {
            slotBits++;
        }

        // A crowded table may not work out; each further bit doubles the room, so this ends soon.
        for (; slotBits < 30; slotBits++)
        {
            displacements = new ushort[1 << Math.Max(0, slotBits - 2)];
            if (TryPlace(hashes, displacements, slotBits))
            {
                return true;
            }
        }

        return false;
    }

    private static bool TryPlace(IReadOnlyList<ulong> hashes, ushort[] displacements, int slotBits)
    {
        var taken = new bool[1 << slotBits];
        var buckets = hashes.GroupBy(hash => (int)((hash >> 32) & (ulong)(displacements.Length - 1)))
            .OrderByDescending(bucket => bucket.Count()).ThenBy(bucket => bucket.Key);
        foreach (var bucket in buckets)
        {
            if (!TryPlaceBucket(bucket.ToArray(), bucket.Key, displacements, slotBits, taken))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryPlaceBucket(ulong[] hashes, int bucket, ushort[] displacements, int slotBits, bool[] taken)
    {
        for (var displacement = 0; displacement <= ushort.MaxValue; displacement++)
        {
            displacements[bucket] = (ushort)displacement;
            var placed = 0;
            while (placed < hashes.Length && !taken[Slot(hashes[placed], displacements, slotBits)])
            {
                taken[Slot(hashes[placed++], displacements, slotBits)] = true;
            }

            if (placed == hashes.Length)
            {
                return true;
            }

            // What was placed before the first collision makes room again.
            while (placed > 0)
            {
                taken[Slot(hashes[--placed], displacements, slotBits)] = false;
            }
        }

        return false;
    }
}
