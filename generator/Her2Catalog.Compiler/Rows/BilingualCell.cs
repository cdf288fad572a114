using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A text for people: in English, and in Japanese if the file has both.</summary>
internal sealed record BilingualCell(Cell English, Cell? Japanese)
{
    /// <summary>What is appended to a key or column for its Japanese text.</summary>
    public const string JapaneseSuffix = "_japanese";
}
