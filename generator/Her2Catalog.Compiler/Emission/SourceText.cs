using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Emission;

/// <summary>A source in one line.</summary>
internal static class SourceText
{
    /// <summary><c>F32 (section 6, ref 10)</c></summary>
    public static string Of(SourceModel source)
    {
        var references = source.References.Count == 0 ? string.Empty : ", ref " + string.Join(", ", source.References);
        return source.Section.Length == 0 ? source.Facts + references : $"{source.Facts} (section {source.Section}{references})";
    }
}
