using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>A text in English and, if the file contains it, in Japanese.</summary>
internal sealed record BilingualCell(Cell English, Cell? Japanese)
{
    /// <summary>The suffix of a key or column that contains the Japanese text.</summary>
    public const string JapaneseSuffix = "_japanese";
}
