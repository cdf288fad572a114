using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>
/// Prints lookups by key: a <c>switch</c> on the hash where there are few, a perfect hash over static spans where there are
/// many. Either way the whole key is compared before it counts.
/// </summary>
internal static class DispatchEmitter
{
    /// <summary>Prints a method that finds the number, from 1, of a key.</summary>
    public static void EmitKeys(SourceWriter writer, EmissionNames names, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        writer.Line();
        if (names.UsesSwitch(keys.Count))
        {
            EmitKeySwitch(writer, method, keys);
        }
        else if (names.IsLarge)
        {
            EmitKeyTable(writer, method, keys);
        }
        else
        {
            EmitKeyHash(writer, method, keys);
        }
    }

    private static void EmitKeySwitch(SourceWriter writer, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        writer.Line($"public static int {method}(global::Her2Catalog.Hgvs.VariantKey key) => {method}ByHash(key, global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(key));");
        EmitKeyTree(writer, method, keys.Select((key, i) => (key, i + 1)));
    }

    private static void EmitKeyTree(SourceWriter writer, string method, IEnumerable<((ulong High, ulong Low) Key, int Number)> keys)
    {
        var arms = keys.Select(item => (
            Hash: HashOf(item.Key),
            Arm: ($"{Literals.Hex(HashOf(item.Key))} when key == new global::Her2Catalog.Hgvs.VariantKey({Literals.Hex(item.Key.High)}, {Literals.Hex(item.Key.Low)})", Literals.Number(item.Number))));
        EmitSwitchTree(writer, method + "ByHash", "int", "global::Her2Catalog.Hgvs.VariantKey key", "key", arms, "0");
    }

    private static void EmitKeyTable(SourceWriter writer, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        var fitting = keys.Select((key, i) => (Key: new VariantKey(key.High, key.Low), Number: i + 1)).Where(item => KeyTable.Fits(item.Key, item.Number)).ToArray();
        var slots = PlacedTable.Of(fitting.Select(item => SpellingHash.Of(item.Key)).ToArray(), out var displacements);
        var entries = string.Concat(slots.Select(slot => slot < 0 ? KeyTable.Write(default, 0) : KeyTable.Write(fitting[slot].Key, fitting[slot].Number)));
        writer.Line($"public static int {method}(global::Her2Catalog.Hgvs.VariantKey key) => {method}Table.Find(key) is > 0 and var number ? number : {method}ByHash(key, global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(key));");
        writer.Line();
        writer.Line($"private static global::Her2Catalog.Hgvs.Keys.KeyTable {method}Table => new({method}Displacements, {method}Entries, {Literals.Number(slots.Length)});");
        TablesEmitter.EmitText(writer, $"{method}Displacements", displacements);
        TablesEmitter.EmitText(writer, $"{method}Entries", entries);
        EmitKeyTree(writer, method, keys.Select((key, i) => (key, i + 1)).Where(item => !KeyTable.Fits(new VariantKey(item.key.High, item.key.Low), item.Item2)));
    }

    /// <summary>A switch on a hash. The compiler gives up on one of many cases, so that a large one is split by the top bits.</summary>
    public static void EmitSwitchTree(SourceWriter writer, string method, string type, string parameter, string argument, IEnumerable<(ulong Hash, (string Case, string Value) Arm)> arms, string fallback)
    {
        var all = arms.OrderBy(arm => arm.Hash).ToArray();
        var bits = 0;
        while (all.Length >> bits > EmissionNames.MostSwitchCases / 2)
        {
            bits++;
        }

        writer.Line();
        if (bits == 0)
        {
            writer.Switch($"private static {type} {method}({parameter}, ulong hash)", "hash", all.Select(arm => arm.Arm), fallback);
            return;
        }

        var parts = all.GroupBy(arm => arm.Hash >> (64 - bits)).ToArray();
        writer.Switch($"private static {type} {method}({parameter}, ulong hash)", $"(hash >> {64 - bits})", parts.Select(part => (Literals.Number((long)part.Key), $"{method}{part.Key}({argument}, hash)")), fallback);
        foreach (var part in parts)
        {
            writer.Line();
            writer.Switch($"private static {type} {method}{part.Key}({parameter}, ulong hash)", "hash", part.Select(arm => arm.Arm), fallback);
        }
    }

    private static void EmitKeyHash(SourceWriter writer, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        var slots = PlacedTable.Of(keys.Select(HashOf).ToArray(), out var displacements);
        writer.Open($"public static int {method}(global::Her2Catalog.Hgvs.VariantKey key)");
        writer.Line($"var slot = global::Her2Catalog.Hgvs.Keys.PerfectHash.Slot(global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(key), {method}Displacements, {Literals.Number(slots.Length)});");
        writer.Line($"return key.High == {method}Keys[2 * slot] && key.Low == {method}Keys[(2 * slot) + 1] ? {method}Numbers[slot] : 0;");
        writer.Close();
        TablesEmitter.EmitText(writer, $"{method}Displacements", displacements);
        TablesEmitter.EmitSpan(writer, "ulong", $"{method}Keys", slots.SelectMany(slot => slot < 0 ? ["0", "0"] : new[] { Literals.Hex(keys[slot].High), Literals.Hex(keys[slot].Low) }));
        TablesEmitter.EmitNumbers(writer, $"{method}Numbers", slots.Select(slot => slot + 1).ToArray());
    }

    private static ulong HashOf((ulong High, ulong Low) key) => SpellingHash.Of(new VariantKey(key.High, key.Low));
}
