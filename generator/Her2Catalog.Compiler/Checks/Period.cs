using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Days from one to another, the last not included; no last day where it is blank. ISO dates compare as text.</summary>
internal static class Period
{
    private static bool Overlap(Cell from, Cell? until, Cell otherFrom, Cell? otherUntil) => StartsBefore(from, otherUntil) && StartsBefore(otherFrom, until);

    /// <summary>Items of one key whose periods have days in common: each with the first before it.</summary>
    /// <param name="items">In the order of the file.</param>
    /// <param name="key">What makes two items the same.</param>
    /// <param name="period">From when until when an item holds.</param>
    public static IEnumerable<(T Earlier, T Later)> Overlapping<T, TKey>(IEnumerable<T> items, Func<T, TKey> key, Func<T, (Cell From, Cell? Until)> period)
    {
        var seen = new Dictionary<TKey, List<T>>();
        foreach (var item in items)
        {
            if (!seen.TryGetValue(key(item), out var same))
            {
                seen.Add(key(item), same = []);
            }

            var (from, until) = period(item);
            foreach (var earlier in same.Where(other => Overlap(period(other).From, period(other).Until, from, until)).Take(1))
            {
                yield return (earlier, item);
            }

            same.Add(item);
        }
    }

    private static bool StartsBefore(Cell from, Cell? until) => !until.IsStated() || string.CompareOrdinal(from.Value, until!.Value) < 0;
}
