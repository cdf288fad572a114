namespace Her2Catalog.Compiler.Text;

/// <summary>A node of a YAML document with its place.</summary>
public abstract record YamlNode(SourceFile File, TextSpan Span);

/// <summary>A value.</summary>
/// <param name="Cell">Text and place.</param>
/// <param name="IsPlain">True if it is written without quotes.</param>
public sealed record YamlScalar(Cell Cell, bool IsPlain) : YamlNode(Cell.File, Cell.Span);

/// <summary>A list.</summary>
public sealed record YamlSequence(SourceFile File, TextSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(File, Span);

/// <summary>Keys and values.</summary>
public sealed record YamlMapping(SourceFile File, TextSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(File, Span);

/// <summary>One key with its value.</summary>
public sealed record YamlEntry(Cell Key, YamlNode Value);
