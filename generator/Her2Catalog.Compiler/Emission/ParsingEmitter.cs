namespace Her2Catalog.Compiler.Emission;

/// <summary>Prints the parsing and formatting interfaces of a handle over its name.</summary>
internal static class ParsingEmitter
{
    /// <param name="writer">Where to.</param>
    /// <param name="type">The handle.</param>
    /// <param name="what">What a text must be.</param>
    /// <param name="find">The lookup of a span, given the name of the span.</param>
    public static void Emit(SourceWriter writer, string type, string what, Func<string, string> find)
    {
        foreach (var (element, source) in new[] { ("char", "s"), ("byte", "utf8Text") })
        {
            EmitSpanParsing(writer, type, what, find(source), element, source);
        }

        EmitStringParsing(writer, type);
        EmitFormatting(writer);
    }

    private static void EmitSpanParsing(SourceWriter writer, string type, string what, string find, string element, string source)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static bool TryParse(global::System.ReadOnlySpan<{element}> {source}, global::System.IFormatProvider? provider, out {type} result) => {find} == global::Her2Catalog.LookupStatus.Found;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {type} Parse(global::System.ReadOnlySpan<{element}> {source}, global::System.IFormatProvider? provider = null) =>");
        writer.Line($"    TryParse({source}, provider, out var result) ? result : throw new global::System.FormatException(\"Not the {what}.\");");
    }

    private static void EmitStringParsing(SourceWriter writer, string type)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static bool TryParse([global::System.Diagnostics.CodeAnalysis.NotNullWhen(true)] string? s, global::System.IFormatProvider? provider, out {type} result) => TryParse(global::System.MemoryExtensions.AsSpan(s), provider, out result);");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line($"public static {type} Parse(string s, global::System.IFormatProvider? provider = null) => Parse(global::System.MemoryExtensions.AsSpan(s), provider);");
    }

    private static void EmitFormatting(SourceWriter writer)
    {
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public string ToString(string? format, global::System.IFormatProvider? formatProvider) => Name;");
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Open("public bool TryFormat(global::System.Span<char> destination, out int charsWritten, global::System.ReadOnlySpan<char> format = default, global::System.IFormatProvider? provider = null)");
        writer.Line("var copied = global::System.MemoryExtensions.AsSpan(Name).TryCopyTo(destination);");
        writer.Line("charsWritten = copied ? Name.Length : 0;");
        writer.Line("return copied;");
        writer.Close();
        writer.Line();
        writer.Line("/// <inheritdoc/>");
        writer.Line("public bool TryFormat(global::System.Span<byte> utf8Destination, out int bytesWritten, global::System.ReadOnlySpan<char> format = default, global::System.IFormatProvider? provider = null) =>");
        writer.Line("    global::System.Text.Encoding.UTF8.TryGetBytes(Name, utf8Destination, out bytesWritten);");
    }
}
