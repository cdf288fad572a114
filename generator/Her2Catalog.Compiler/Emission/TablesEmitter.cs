using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the tables: static data of the assembly, no work at startup.</summary>
internal static class TablesEmitter
{
    private const string Section = "global::Her2Catalog.Tables.TableSection";

    public static void Emit(SourceWriter writer, LoweredCatalog catalog)
    {
        writer.Line($"[global::System.CodeDom.Compiler.GeneratedCode(\"Her2Catalog\", \"{Template.Version}\")]");
        writer.Open("private readonly struct Data : global::Her2Catalog.Tables.ICatalogTables");
        ReferenceEmitter.Emit(writer, catalog.Model);
        DispatchEmitter.EmitSpellings(writer, catalog);
        DispatchEmitter.EmitKeys(writer, "FindAllele", catalog.AlleleKeys);
        DispatchEmitter.EmitKeys(writer, "FindVariant", catalog.VariantKeys);
        EmitSections(writer, catalog.Tables);
        writer.Close();
    }

    /// <summary>Prints a static span of numbers.</summary>
    public static void EmitSpan(SourceWriter writer, string type, string name, IEnumerable<string> items)
    {
        writer.Line();
        writer.Line($"private static global::System.ReadOnlySpan<{type}> {name} => [{Literals.Join(items)}];");
    }

    /// <summary>Prints a static text.</summary>
    public static void EmitText(SourceWriter writer, string name, string text, string modifiers = "private static")
    {
        writer.Line();
        writer.Line($"{modifiers} global::System.ReadOnlySpan<byte> {name} => {Literals.Text(text)}u8;");
    }

    // The sequences are printed elsewhere, in several lines.
    private static void EmitSections(SourceWriter writer, CatalogTables tables)
    {
        var printed = tables.Sections.Where(section => section.Value.Length > 0).ToArray();
        writer.Line();
        writer.Switch($"public global::System.ReadOnlySpan<byte> Section({Section} section)", "section", printed.Select(section => ($"{Section}.{section.Key}", section.Key.ToString())), "default");
        TableSection[] withOwnLines = [TableSection.Sequence, TableSection.GenomicSequence];
        foreach (var section in Needed(printed).Where(section => !withOwnLines.Contains(section.Key)))
        {
            EmitText(writer, section.Key.ToString(), section.Value, OfInterface.Contains(section.Key) ? "public" : "private static");
        }
    }

    // Sections that interpretations read are members of the interface, even if they are empty.
    private static readonly TableSection[] OfInterface =
    [
        TableSection.StateDays, TableSection.StateEditions, TableSection.EditionDays, TableSection.UseStarts, TableSection.Uses, TableSection.UseStates,
        TableSection.ListingStarts, TableSection.Listings, TableSection.Terms, TableSection.KnownFrom, TableSection.BaseKnownFrom,
    ];

    private static IEnumerable<KeyValuePair<TableSection, string>> Needed(IReadOnlyCollection<KeyValuePair<TableSection, string>> printed) => printed
        .Concat(OfInterface.Where(section => printed.All(item => item.Key != section)).Select(section => new KeyValuePair<TableSection, string>(section, string.Empty)))
        .OrderBy(section => section.Key);
}
