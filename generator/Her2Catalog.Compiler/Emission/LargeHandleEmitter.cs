using System.Text;

namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the properties of handles of a large catalog: over tables, where a smaller one has a <c>switch</c> with an arm a row.</summary>
internal static class LargeHandleEmitter
{
    private const int MostKinds = 256;
    private const string Utf8 = "global::System.Text.Encoding.UTF8.GetString";

    /// <summary>A name that is one of the listed spellings: there are bytes of it already.</summary>
    public static void EmitName(SourceWriter writer, string type, string property, string summary)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary} The catalog is large, so that each access makes the string anew; <see cref=\"{property}Utf8\"/> allocates nothing.</summary>");
        writer.Line($"public string {property} => {Utf8}({property}Utf8);");
        writer.Line();
        writer.Line($"/// <summary>The same in UTF-8; allocates nothing.</summary>");
        writer.Line($"public global::System.ReadOnlySpan<byte> {property}Utf8 => Data.{type}{property}Utf8(index);");
    }

    /// <summary>A property of text: a few texts by number, or many made on demand.</summary>
    public static void EmitText(SourceWriter writer, string property, string summary, IEnumerable<string> values) =>
        EmitTexts(writer, "string", property, summary, [string.Empty, .. values], text => text);

    /// <summary>A property that is a list of names.</summary>
    public static void EmitNames(SourceWriter writer, string property, string summary, IEnumerable<IEnumerable<string>> values) =>
        EmitTexts(writer, "global::Her2Catalog.NameList", property, summary, [string.Empty, .. values.Select(names => string.Join("\n", names))], text => $"new({text})");

    /// <summary>A property that is a number.</summary>
    public static void EmitNumber(SourceWriter writer, string property, string summary, IEnumerable<int> values)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        writer.Line($"public int {property} => {property}Table[index];");
        TablesEmitter.EmitNumbers(writer, $"{property}Table", [0, .. values], "private");
    }

    private static void EmitTexts(SourceWriter writer, string type, string property, string summary, string[] values, Func<string, string> make)
    {
        var kinds = values.Distinct(StringComparer.Ordinal).ToArray();
        writer.Line();
        if (kinds.Length <= MostKinds)
        {
            var numbers = kinds.Select((text, i) => (text, i)).ToDictionary(pair => pair.text, pair => pair.i, StringComparer.Ordinal);
            writer.Line($"/// <summary>{summary}</summary>");
            writer.Switch($"public {type} {property}", $"{property}Kinds[index]", kinds.Skip(1).Select((text, i) => (Literals.Number(i + 1), make(Literals.Text(text)))), make("\"\""));
            TablesEmitter.EmitNumbers(writer, $"{property}Kinds", values.Select(text => numbers[text]).ToArray(), "private");
            return;
        }

        writer.Line($"/// <summary>{summary} The catalog is large, so that each access makes the text anew.</summary>");
        writer.Line($"public {type} {property} => {make($"{Utf8}({property}Texts[{property}Starts[index]..{property}Starts[index + 1]])")};");
        EmitTextTable(writer, property, values);
    }

    /// <summary>Texts one behind the other, and where each begins and the last one ends.</summary>
    public static void EmitTextTable(SourceWriter writer, string name, string[] texts)
    {
        var starts = new List<int> { 0 };
        foreach (var text in texts)
        {
            starts.Add(starts[starts.Count - 1] + Encoding.UTF8.GetByteCount(text));
        }

        TablesEmitter.EmitNumbers(writer, $"{name}Starts", starts, "private");
        TablesEmitter.EmitText(writer, $"{name}Texts", string.Concat(texts));
    }
}
