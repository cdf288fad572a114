using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>One key with its number, from 1, and the hash that a <c>switch</c> compares first.</summary>
internal sealed record KeyArm(ulong Hash, VariantKey Key, int Number);

/// <summary>How generated code finds the number of a key. The whole key is always compared.</summary>
/// <param name="Arms">Keys that a <c>switch</c> finds, by hash.</param>
/// <param name="Displacements">Displacements of the perfect hash; empty without one.</param>
/// <param name="Slots">Keys in the slots of the perfect hash, null in an empty slot; for a catalog of medium size.</param>
/// <param name="Entries">Packed slots of the perfect hash; for a large catalog.</param>
internal sealed record KeyDispatch(IReadOnlyList<KeyArm> Arms, string Displacements, IReadOnlyList<KeyArm?> Slots, string Entries)
{
    /// <summary>Gets the number of slots of a packed table.</summary>
    public int EntryCount { get; private init; }

    /// <summary>Creates a <c>switch</c>.</summary>
    public static KeyDispatch Switch(IReadOnlyList<VariantKey> keys) => new(ByHash(keys), string.Empty, [], string.Empty);

    /// <summary>Creates a perfect hash over keys as they are.</summary>
    public static KeyDispatch Hash(IReadOnlyList<VariantKey> keys)
    {
        var arms = Number(keys);
        var slots = PlacedTable.Of([.. arms.Select(arm => arm.Hash)], out var displacements);
        return new KeyDispatch([], displacements, [.. slots.Select(slot => slot < 0 ? null : arms[slot])], string.Empty);
    }

    /// <summary>Creates a perfect hash over packed keys, and a <c>switch</c> over the few that cannot be packed.</summary>
    public static KeyDispatch Packed(IReadOnlyList<VariantKey> keys)
    {
        var arms = Number(keys);
        var fitting = arms.Where(arm => KeyTable.Fits(arm.Key, arm.Number)).ToArray();
        var slots = PlacedTable.Of([.. fitting.Select(arm => arm.Hash)], out var displacements);
        var entries = string.Concat(slots.Select(slot => slot < 0 ? KeyTable.Write(default, 0) : KeyTable.Write(fitting[slot].Key, fitting[slot].Number)));
        return new KeyDispatch([.. arms.Except(fitting).OrderBy(arm => arm.Hash)], displacements, [], entries) { EntryCount = slots.Length };
    }

    private static IReadOnlyList<KeyArm> ByHash(IReadOnlyList<VariantKey> keys) => [.. Number(keys).OrderBy(arm => arm.Hash)];

    private static KeyArm[] Number(IReadOnlyList<VariantKey> keys) => [.. keys.Select((key, i) => new KeyArm(SpellingHash.Of(key), key, i + 1))];
}
