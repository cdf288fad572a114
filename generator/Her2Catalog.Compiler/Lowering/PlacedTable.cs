using System.Text;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Assigns entries to the slots of a perfect hash.</summary>
internal static class PlacedTable
{
    /// <summary>Returns the entry of each slot, -1 for none.</summary>
    /// <param name="hashes">One per entry, without duplicates.</param>
    /// <param name="displacements">The displacements of the hash, as text.</param>
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
