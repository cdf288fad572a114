namespace Her2Catalog.Compiler.Text;

/// <summary>A node of a YAML document with its position.</summary>
public abstract record YamlNode(SourceFile File, TextSpan Span);

/// <summary>A scalar value.</summary>
/// <param name="Cell">The text and its position.</param>
/// <param name="IsPlain">True if the value is a plain scalar, without quotes.</param>
public sealed record YamlScalar(Cell Cell, bool IsPlain) : YamlNode(Cell.File, Cell.Span);

/// <summary>A list.</summary>
public sealed record YamlSequence(SourceFile File, TextSpan Span, IReadOnlyList<YamlNode> Items) : YamlNode(File, Span);

/// <summary>A mapping from keys to values.</summary>
public sealed record YamlMapping(SourceFile File, TextSpan Span, IReadOnlyList<YamlEntry> Entries) : YamlNode(File, Span);

/// <summary>A key with its value.</summary>
public sealed record YamlEntry(Cell Key, YamlNode Value);
