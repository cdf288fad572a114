using System.Text;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>
/// Prints the lookups by spelling, of characters, of UTF-8 and of a column: a <c>switch</c> on the hash where there are few,
/// a table where there are many. Either way the whole text is compared before it counts.
/// </summary>
internal static class SpellingsEmitter
{
    private const string Utf8 = "global::System.ReadOnlySpan<byte>", Characters = "global::System.ReadOnlySpan<char>";
    private const string Column = "public static void FindSpellings(global::System.ReadOnlySpan<byte> utf8, global::System.ReadOnlySpan<int> offsets, global::System.Span<int> numbers)";
    private const string Table = "global::Her2Catalog.Catalogs.SpellingTable";
    private const int WordLetters = 8;

    /// <summary>Prints <c>FindSpelling</c> and <c>FindSpellings</c>.</summary>
    public static void Emit(SourceWriter writer, EmissionNames names)
    {
        var spellings = SpellingList.Of(names);
        writer.Line();
        if (names.UsesSwitch(spellings.Count))
        {
            EmitSwitches(writer, spellings);
        }
        else
        {
            EmitTable(writer, names, spellings);
        }

        EmitVariantOf(writer, names);
    }

    private static void EmitSwitches(SourceWriter writer, IReadOnlyList<Spelling> spellings)
    {
        foreach (var (span, method, suffix) in new[] { (Utf8, "FindUtf8Spelling", "u8"), (Characters, "FindSpelling", string.Empty) })
        {
            writer.Line($"public static int FindSpelling({span} spelling) => {method}(spelling, global::Her2Catalog.Hgvs.Keys.SpellingHash.Of(spelling));");
            var arms = spellings.Select(spelling => (
                Hash: SpellingList.Hash(spelling),
                Arm: ($"{Literals.Hex(SpellingList.Hash(spelling))} when global::System.MemoryExtensions.SequenceEqual(spelling, {Literals.Text(spelling.Text)}{suffix})", Literals.Number(spelling.Number))));
            DispatchEmitter.EmitSwitchTree(writer, method, "int", $"{span} spelling", "spelling", arms, "0");
            writer.Line();
        }

        writer.Open(Column);
        writer.Open("for (var row = 0; row < numbers.Length; row++)");
        writer.Line("numbers[row] = FindSpelling(utf8[offsets[row]..offsets[row + 1]]);");
        writer.Close();
        writer.Close();
    }

    private static void EmitTable(SourceWriter writer, EmissionNames names, IReadOnlyList<Spelling> spellings)
    {
        var slots = PlacedTable.Of(spellings.Select(SpellingList.Hash).ToArray(), out var displacements);
        writer.Line($"public static int FindSpelling({Utf8} spelling) => Spellings.Find(spelling);");
        writer.Line();
        writer.Line($"public static int FindSpelling({Characters} spelling) => Spellings.Find(spelling);");
        writer.Line();
        writer.Line($"{Column} => Spellings.FindAll(utf8, offsets, numbers);");
        writer.Line();
        writer.Line($"private static {Table} Spellings => new(SpellingDisplacements, SpellingEntries, SpellingTexts, {Literals.Number(slots.Length)});");
        TablesEmitter.EmitText(writer, "SpellingDisplacements", displacements);
        var texts = new StringBuilder();
        var entries = new StringBuilder();
        foreach (var spelling in slots.Select(slot => slot < 0 ? new Spelling(string.Empty, 0) : spellings[slot]))
        {
            entries.Append(SpellingEntry.Write(spelling.Text.Length == 0 ? 0 : texts.Length, spelling.Text.Length, spelling.Number));
            texts.Append(spelling.Text).Append('\0', spelling.Text.Length == 0 ? 0 : Math.Max(0, WordLetters - spelling.Text.Length));
        }

        TablesEmitter.EmitText(writer, "SpellingEntries", entries.ToString());
        TablesEmitter.EmitText(writer, "SpellingTexts", texts.Append(' ', SpellingWords.MaxLength).ToString());
        if (names.IsLarge)
        {
            EmitNames(writer, names.Model, spellings, slots);
        }
    }

    // Alleles are numbered first, variants behind them. One look, since a branch would be misled by texts in random order.
    private static void EmitVariantOf(SourceWriter writer, EmissionNames names)
    {
        var model = names.Model;
        int[] variants = [0, .. model.Alleles.Select(allele => allele.VariantIndex + 1), .. Enumerable.Range(1, model.Variants.Count)];
        writer.Line();
        writer.Line("public static int VariantOf(int number) => SpellingVariants[number];");
        if (names.IsLarge)
        {
            TablesEmitter.EmitNumbers(writer, "SpellingVariants", variants);
        }
        else
        {
            TablesEmitter.EmitSpan(writer, "ushort", "SpellingVariants", variants.Select(variant => Literals.Number(variant)));
        }
    }

    // The names of a large catalog are among its spellings: the slot of each, and the few that are not listed.
    private static void EmitNames(SourceWriter writer, CatalogModel model, IReadOnlyList<Spelling> spellings, int[] slots)
    {
        var slotOf = new Dictionary<Spelling, int>();
        for (var slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] >= 0)
            {
                slotOf.Add(spellings[slots[slot]], slot);
            }
        }

        EmitNames(writer, "AlleleName", 0, model.Alleles.Select(allele => allele.Coding), slotOf);
        EmitNames(writer, "VariantName", model.Alleles.Count, model.Variants.Select(variant => variant.ShortName), slotOf);
        EmitNames(writer, "VariantLongName", model.Alleles.Count, model.Variants.Select(variant => variant.LongName), slotOf);
    }

    private static void EmitNames(SourceWriter writer, string method, int numbersBefore, IEnumerable<string> names, Dictionary<Spelling, int> slotOf)
    {
        var found = names.Select((name, i) => (Name: name, Number: i + 1, Slot: slotOf.TryGetValue(new Spelling(name, numbersBefore + i + 1), out var slot) ? slot + 1 : 0)).ToArray();
        writer.Line();
        writer.Line($"public static {Utf8} {method}Utf8(int number) => number == 0 ? default : {method}Slots[number - 1] is > 0 and var slot ? Spellings.TextAt(slot - 1) : {method}Unlisted(number);");
        writer.Line();
        writer.Switch($"private static {Utf8} {method}Unlisted(int number)", "number", found.Where(item => item.Slot == 0).Select(item => (Literals.Number(item.Number), Literals.Text(item.Name) + "u8")), "default");
        TablesEmitter.EmitNumbers(writer, $"{method}Slots", found.Select(item => item.Slot).ToArray(), "private");
    }
}
