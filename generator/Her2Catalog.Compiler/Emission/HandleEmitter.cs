namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints what all handles share: identity, and properties that dispatch on the index.</summary>
internal static class HandleEmitter
{
    /// <summary>What a handle is, in words.</summary>
    public static string SizeOf(int count) => count <= ushort.MaxValue ? "two bytes" : "four bytes";

    /// <summary>Field, constructor, equality and formatting of a handle.</summary>
    public static void EmitIdentity(SourceWriter writer, string type, int count)
    {
        var field = count <= ushort.MaxValue ? "ushort" : "int";
        writer.Line($"private readonly {field} index;");
        writer.Line();
        writer.Line($"internal {type}(int index) => this.index = {(field == "int" ? string.Empty : $"({field})")}index;");
        writer.Line();
        writer.Summary("True for default: none of the catalog.");
        writer.Line("public bool IsNone => index == 0;");
        writer.Line();
        writer.Summary($"Number in the catalog, from 1 to {count}; 0 for none. It may change with the next edition.");
        writer.Line("public int Index => index;");
        writer.Line();
        writer.Summary("Equality of meaning.");
        writer.Line($"public static bool operator ==({type} left, {type} right) => left.index == right.index;");
        writer.Line();
        writer.Summary("Difference of meaning.");
        writer.Line($"public static bool operator !=({type} left, {type} right) => left.index != right.index;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public bool Equals({type} other) => index == other.index;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public override bool Equals(object? obj) => obj is {type} other && Equals(other);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public override int GetHashCode() => index;");
        writer.Line();
        writer.Summary("The name.");
        writer.Line("public override string ToString() => Name;");
    }

    /// <summary>A list over all handles of a type, with an index and an enumerator.</summary>
    public static void EmitList(SourceWriter writer, string type, int count)
    {
        writer.Summary($"All handles of a kind, a list without storage.");
        writer.Line(EmissionNames.GeneratedCode);
        writer.Open($"public readonly struct {type}List");
        writer.Summary("How many there are.");
        writer.Line($"public int Count => {Literals.Number(count)};");
        writer.Line();
        writer.Summary("One of them, from 0.");
        writer.Line($"public {type} this[int position] => (uint)position < {Literals.Number(count)}u ? new(position + 1) : throw new global::System.ArgumentOutOfRangeException(nameof(position));");
        EmitEnumerator(writer, $"{type}List", type);
        writer.Close();
    }

    /// <summary>An enumerator over <c>Count</c> and the indexer.</summary>
    public static void EmitEnumerator(SourceWriter writer, string list, string type)
    {
        writer.Line();
        writer.Summary("Walks the list; allocates nothing.");
        writer.Line("public Enumerator GetEnumerator() => new(this);");
        writer.Line();
        writer.Summary("Walks the list.");
        writer.Open("public struct Enumerator");
        writer.Line($"private readonly {list} list;");
        writer.Line("private int position;");
        writer.Line();
        writer.Open($"internal Enumerator({list} list)");
        writer.Line("this.list = list;");
        writer.Line("position = -1;");
        writer.Close();
        writer.Line();
        writer.Summary("The handle reached.");
        writer.Line($"public readonly {type} Current => list[position];");
        writer.Line();
        writer.Summary("Goes on to the next.");
        writer.Line("public bool MoveNext() => ++position < list.Count;");
        writer.Close();
    }

    /// <summary>A property of text.</summary>
    public static void EmitText(SourceWriter writer, string property, string summary, IEnumerable<string> values) =>
        EmitProperty(writer, "string", property, summary, values.Select(Literals.Text), "\"\"", value => value == "\"\"");

    /// <summary>A property that is a number.</summary>
    public static void EmitNumber(SourceWriter writer, string property, string summary, IEnumerable<int> values) =>
        EmitProperty(writer, "int", property, summary, values.Select(value => Literals.Number(value)), "0", value => value == "0");

    /// <summary>A property that is a list of names.</summary>
    public static void EmitNames(SourceWriter writer, string property, string summary, IEnumerable<IEnumerable<string>> values) =>
        EmitProperty(writer, "global::Her2Catalog.NameList", property, summary, values.Select(names => $"new({Literals.Text(string.Join("\n", names))})"), "default", value => value == "new(\"\")");

    // A property dispatches on the index, densest first; what equals the fallback needs no arm of its own.
    private static void EmitProperty(SourceWriter writer, string type, string property, string summary, IEnumerable<string> values, string fallback, Func<string, bool> isFallback)
    {
        writer.Line();
        writer.Line($"/// <summary>{summary}</summary>");
        var arms = values.Select((value, i) => (Case: Literals.Number(i + 1), Value: value)).Where(arm => !isFallback(arm.Value));
        writer.Switch($"public {type} {property}", "index", arms, fallback);
    }
}
