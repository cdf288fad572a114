using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Days from one to another, the last not included; no last day where it is blank. ISO dates compare as text.</summary>
internal static class Period
{
    /// <summary>True where some day is in both.</summary>
    public static bool Overlap(Cell from, Cell? until, Cell otherFrom, Cell? otherUntil) => StartsBefore(from, otherUntil) && StartsBefore(otherFrom, until);

    private static bool StartsBefore(Cell from, Cell? until) => !until.IsStated() || string.CompareOrdinal(from.Value, until!.Value) < 0;
}
