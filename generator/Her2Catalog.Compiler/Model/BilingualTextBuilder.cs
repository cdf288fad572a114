using Her2Catalog.Compiler.Rows;

namespace Her2Catalog.Compiler.Model;

/// <summary>Builds texts in both languages.</summary>
internal static class BilingualTextBuilder
{
    /// <summary>Returns the text of a cell; empty for a missing one.</summary>
    public static BilingualText Text(this BilingualCell? cell) => new((cell?.English).Text(), (cell?.Japanese).Text());
}
