using Her2Catalog.Compiler.Lowering;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints lookups by spelling and by key: a <c>switch</c> on the hash, or a perfect hash over static spans.</summary>
internal static class DispatchEmitter
{
    private const string Utf8 = "global::System.ReadOnlySpan<byte>", Characters = "global::System.ReadOnlySpan<char>", Key = "global::Her2Catalog.Hgvs.VariantKey", Keys = "global::Her2Catalog.Hgvs.Keys";
    private const string Column = "public void FindSpellings(global::System.ReadOnlySpan<byte> utf8, global::System.ReadOnlySpan<int> offsets, global::System.Span<int> numbers)";

    /// <summary>Prints <c>FindSpelling</c>, <c>FindSpellings</c> and <c>VariantOf</c>.</summary>
    public static void EmitSpellings(SourceWriter writer, LoweredCatalog catalog)
    {
        writer.Line();
        if (catalog.SpellingArms.Count > 0)
        {
            EmitSpellingSwitches(writer, catalog.SpellingArms);
        }
        else
        {
            writer.Line($"public int FindSpelling({Utf8} spelling) => Spellings.Find(spelling);");
            writer.Line();
            writer.Line($"public int FindSpelling({Characters} spelling) => Spellings.Find(spelling);");
            writer.Line();
            writer.Line($"{Column} => Spellings.FindAll(utf8, offsets, numbers);");
            writer.Line();
            writer.Line("private static global::Her2Catalog.Tables.SpellingTable Spellings => new(SpellingDisplacements, SpellingEntries, SpellingTexts);");
        }

        EmitVariantOf(writer, catalog);
    }

    /// <summary>Prints a method that finds the number, from 1, of a key.</summary>
    public static void EmitKeys(SourceWriter writer, string method, KeyDispatch dispatch)
    {
        writer.Line();
        if (dispatch.Slots.Count > 0)
        {
            EmitKeyHash(writer, method, dispatch);
        }
        else if (dispatch.Entries.Length > 0)
        {
            writer.Line($"public int {method}({Key} key) => new {Keys}.KeyTable({method}Displacements, {method}Entries, {Literals.Number(dispatch.EntryCount)}).Find(key) is > 0 and var number ? number : {method}ByHash(key, {Keys}.SpellingHash.Of(key));");
            TablesEmitter.EmitText(writer, $"{method}Displacements", dispatch.Displacements);
            TablesEmitter.EmitText(writer, $"{method}Entries", dispatch.Entries);
            EmitKeySwitch(writer, method, dispatch.Arms);
        }
        else
        {
            writer.Line($"public int {method}({Key} key) => {method}ByHash(key, {Keys}.SpellingHash.Of(key));");
            EmitKeySwitch(writer, method, dispatch.Arms);
        }
    }

    private static void EmitSpellingSwitches(SourceWriter writer, IReadOnlyList<(ulong Hash, Spelling Spelling)> spellings)
    {
        foreach (var (span, method, suffix) in new[] { (Utf8, "FindUtf8Spelling", "u8"), (Characters, "FindSpelling", string.Empty) })
        {
            writer.Line($"public int FindSpelling({span} spelling) => {method}(spelling, {Keys}.SpellingHash.Of(spelling));");
            var arms = spellings.Select(arm => (
                arm.Hash,
                Arm: ($"{Literals.Hex(arm.Hash)} when global::System.MemoryExtensions.SequenceEqual(spelling, {Literals.Text(arm.Spelling.Text)}{suffix})", Literals.Number(arm.Spelling.Number))));
            EmitSwitchTree(writer, method, $"{span} spelling", "spelling", arms);
            writer.Line();
        }

        writer.Open(Column);
        writer.Open("for (var row = 0; row < numbers.Length; row++)");
        writer.Line("numbers[row] = FindSpelling(utf8[offsets[row]..offsets[row + 1]]);");
        writer.Close();
        writer.Close();
    }

    private static void EmitVariantOf(SourceWriter writer, LoweredCatalog catalog)
    {
        writer.Line();
        writer.Line($"public int AlleleCount => {Literals.Number(catalog.Model.Alleles.Count)};");
        writer.Line();
        if (catalog.IsLarge)
        {
            writer.Line($"public int VariantOf(int number) => new {Keys}.NumberTable(SpellingVariants.Slice(1), SpellingVariants[0] - '0')[number];");
            return;
        }

        writer.Line("public int VariantOf(int number) => VariantNumbers[number];");
        TablesEmitter.EmitSpan(writer, "ushort", "VariantNumbers", catalog.SpellingVariants.Select(variant => Literals.Number(variant)));
    }

    private static void EmitKeySwitch(SourceWriter writer, string method, IReadOnlyList<KeyArm> keys)
    {
        var arms = keys.Select(arm => (
            arm.Hash,
            Arm: ($"{Literals.Hex(arm.Hash)} when key == new {Key}({Literals.Hex(arm.Key.High)}, {Literals.Hex(arm.Key.Low)})", Literals.Number(arm.Number))));
        EmitSwitchTree(writer, method + "ByHash", $"{Key} key", "key", arms);
    }

    private static void EmitKeyHash(SourceWriter writer, string method, KeyDispatch dispatch)
    {
        writer.Open($"public int {method}({Key} key)");
        writer.Line($"var slot = {Keys}.PerfectHash.Slot({Keys}.SpellingHash.Of(key), {method}Displacements, {Literals.Number(dispatch.Slots.Count)});");
        writer.Line($"return key.High == {method}Keys[2 * slot] && key.Low == {method}Keys[(2 * slot) + 1] ? {method}Numbers[slot] : 0;");
        writer.Close();
        TablesEmitter.EmitText(writer, $"{method}Displacements", dispatch.Displacements);
        TablesEmitter.EmitSpan(writer, "ulong", $"{method}Keys", dispatch.Slots.SelectMany(arm => arm is null ? ["0", "0"] : new[] { Literals.Hex(arm.Key.High), Literals.Hex(arm.Key.Low) }));
        TablesEmitter.EmitSpan(writer, "ushort", $"{method}Numbers", dispatch.Slots.Select(arm => Literals.Number(arm?.Number ?? 0)));
    }

    // A switch on a hash. The compiler does not optimize a switch with many cases, so a large one is split by the top bits.
    private static void EmitSwitchTree(SourceWriter writer, string method, string parameter, string argument, IEnumerable<(ulong Hash, (string Case, string Value) Arm)> arms)
    {
        const int bitsOfHash = 64;
        var all = arms.ToArray();
        var bits = 0;
        while (all.Length >> bits > LoweringOptions.MaxSwitchCases / 2)
        {
            bits++;
        }

        writer.Line();
        if (bits == 0)
        {
            writer.Switch($"private static int {method}({parameter}, ulong hash)", "hash", all.Select(arm => arm.Arm), "0");
            return;
        }

        var parts = all.GroupBy(arm => arm.Hash >> (bitsOfHash - bits)).ToArray();
        writer.Switch($"private static int {method}({parameter}, ulong hash)", $"(hash >> {bitsOfHash - bits})", parts.Select(part => (Literals.Number((long)part.Key), $"{method}{part.Key}({argument}, hash)")), "0");
        foreach (var part in parts)
        {
            writer.Line();
            writer.Switch($"private static int {method}{part.Key}({parameter}, ulong hash)", "hash", part.Select(arm => arm.Arm), "0");
        }
    }
}
