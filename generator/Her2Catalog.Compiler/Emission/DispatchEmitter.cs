using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>
/// Prints lookups by spelling and by key: a <c>switch</c> on the hash where there are few, a perfect hash over static spans
/// where there are many. Either way the whole value is compared before it counts.
/// </summary>
internal static class DispatchEmitter
{
    /// <summary>Prints <c>TryFindSpelling</c>.</summary>
    public static void EmitSpellings(SourceWriter writer, EmissionNames names)
    {
        var spellings = SpellingTable.Of(names.Model);
        writer.Line();
        if (names.UsesSwitch(spellings.Count))
        {
            EmitSpellingSwitch(writer, spellings);
        }
        else
        {
            EmitSpellingHash(writer, spellings);
        }
    }

    /// <summary>Prints a method that finds the number, from 1, of a key.</summary>
    public static void EmitKeys(SourceWriter writer, EmissionNames names, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        writer.Line();
        if (names.UsesSwitch(keys.Count))
        {
            EmitKeySwitch(writer, method, keys);
        }
        else
        {
            EmitKeyHash(writer, method, keys);
        }
    }

    private static void EmitSpellingSwitch(SourceWriter writer, IReadOnlyList<Spelling> spellings)
    {
        writer.Open("public static bool TryFindSpelling(global::System.ReadOnlySpan<byte> spelling, out int variant, out int allele)");
        writer.Line("var hash = global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(spelling);");
        writer.Line("(variant, allele) = FindSpelling(spelling, hash);");
        writer.Line("return variant != 0;");
        writer.Close();
        var arms = spellings.Select(spelling => (
            Hash: SpellingTable.Hash(spelling),
            Arm: (Literals.Hex(SpellingTable.Hash(spelling)) + $" when global::System.MemoryExtensions.SequenceEqual(spelling, {Literals.Text(spelling.Text)}u8)", $"({spelling.Variant}, {spelling.Allele})")));
        EmitSwitchTree(writer, "FindSpelling", "(int Variant, int Allele)", "global::System.ReadOnlySpan<byte> spelling", "spelling", arms, "(0, 0)");
    }

    private static void EmitKeySwitch(SourceWriter writer, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        writer.Line($"public static int {method}(global::Her2Catalog.Hgvs.VariantKey key) => {method}ByHash(key, global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(key));");
        var arms = keys.Select((key, i) => (
            Hash: HashOf(key),
            Arm: ($"{Literals.Hex(HashOf(key))} when key == new global::Her2Catalog.Hgvs.VariantKey({Literals.Hex(key.High)}, {Literals.Hex(key.Low)})", Literals.Number(i + 1))));
        EmitSwitchTree(writer, method + "ByHash", "int", "global::Her2Catalog.Hgvs.VariantKey key", "key", arms, "0");
    }

    // The compiler gives up on a switch of many cases, so that a large one is split by the top bits of the hash.
    private static void EmitSwitchTree(SourceWriter writer, string method, string type, string parameter, string argument, IEnumerable<(ulong Hash, (string Case, string Value) Arm)> arms, string fallback)
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

    private static void EmitSpellingHash(SourceWriter writer, IReadOnlyList<Spelling> spellings)
    {
        var slots = PlaceAll(spellings.Select(SpellingTable.Hash).ToArray(), out var displacements, out var slotBits);
        var starts = new List<int>();
        var text = new StringBuilder();
        foreach (var spelling in slots.Select(slot => slot < 0 ? null : spellings[slot]))
        {
            starts.Add(text.Length);
            text.Append(spelling?.Text);
        }

        starts.Add(text.Length);
        writer.Open("public static bool TryFindSpelling(global::System.ReadOnlySpan<byte> spelling, out int variant, out int allele)");
        writer.Line("var hash = global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(spelling);");
        writer.Line($"var slot = global::Her2Catalog.Hgvs.Keys.PerfectHash.Slot(hash, SpellingDisplacements, {slotBits});");
        writer.Line("int start = SpellingStarts[slot], end = SpellingStarts[slot + 1];");
        writer.Line("var isFound = start < end && global::System.MemoryExtensions.SequenceEqual(spelling, SpellingText[start..end]);");
        writer.Line("variant = isFound ? SpellingVariants[slot] : 0;");
        writer.Line("allele = isFound ? SpellingAlleles[slot] : 0;");
        writer.Line("return isFound;");
        writer.Close();
        TablesEmitter.EmitSpan(writer, "ushort", "SpellingDisplacements", displacements.Select(value => Literals.Number(value)));
        TablesEmitter.EmitSpan(writer, "int", "SpellingStarts", starts.Select(start => Literals.Number(start)));
        TablesEmitter.EmitNumbers(writer, "SpellingVariants", slots.Select(slot => slot < 0 ? 0 : spellings[slot].Variant).ToArray());
        TablesEmitter.EmitNumbers(writer, "SpellingAlleles", slots.Select(slot => slot < 0 ? 0 : spellings[slot].Allele).ToArray());
        writer.Line();
        writer.Line($"private static global::System.ReadOnlySpan<byte> SpellingText => {Literals.Text(text.ToString())}u8;");
    }

    private static void EmitKeyHash(SourceWriter writer, string method, IReadOnlyList<(ulong High, ulong Low)> keys)
    {
        var slots = PlaceAll(keys.Select(HashOf).ToArray(), out var displacements, out var slotBits);
        writer.Open($"public static int {method}(global::Her2Catalog.Hgvs.VariantKey key)");
        writer.Line($"var slot = global::Her2Catalog.Hgvs.Keys.PerfectHash.Slot(global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(key), {method}Displacements, {slotBits});");
        writer.Line($"return key.High == {method}Keys[2 * slot] && key.Low == {method}Keys[(2 * slot) + 1] ? {method}Numbers[slot] : 0;");
        writer.Close();
        TablesEmitter.EmitSpan(writer, "ushort", $"{method}Displacements", displacements.Select(value => Literals.Number(value)));
        TablesEmitter.EmitSpan(writer, "ulong", $"{method}Keys", slots.SelectMany(slot => slot < 0 ? ["0", "0"] : new[] { Literals.Hex(keys[slot].High), Literals.Hex(keys[slot].Low) }));
        TablesEmitter.EmitNumbers(writer, $"{method}Numbers", slots.Select(slot => slot + 1).ToArray());
    }

    private static ulong HashOf((ulong High, ulong Low) key) => SpellingHash.Of(new VariantKey(key.High, key.Low));

    /// <summary>Which entry each slot holds, -1 for none.</summary>
    private static int[] PlaceAll(ulong[] hashes, out ushort[] displacements, out int slotBits)
    {
        if (!PerfectHash.TryBuild(hashes, out displacements, out slotBits))
        {
            throw new InvalidOperationException("Two entries of a table have one hash.");
        }

        var slots = Enumerable.Repeat(-1, 1 << slotBits).ToArray();
        for (var i = 0; i < hashes.Length; i++)
        {
            slots[PerfectHash.Slot(hashes[i], displacements, slotBits)] = i;
        }

        return slots;
    }
}
