using System.Text;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Lays entries into the slots of a perfect hash.</summary>
internal static class PlacedTable
{
    /// <summary>Which entry each slot holds, -1 for none.</summary>
    /// <param name="hashes">One an entry, without duplicates.</param>
    /// <param name="displacements">Of the hash, as text.</param>
    public static int[] Of(ulong[] hashes, out string displacements)
    {
        if (!PerfectHash.TryBuild(hashes, out var built, out var count))
        {
            throw new InvalidOperationException("Two entries of a table have one hash.");
        }

        var slots = Enumerable.Repeat(-1, count).ToArray();
        for (var i = 0; i < hashes.Length; i++)
        {
            slots[PerfectHash.Slot(hashes[i], built, count)] = i;
        }

        displacements = Encoding.ASCII.GetString(built);
        return slots;
    }
}
