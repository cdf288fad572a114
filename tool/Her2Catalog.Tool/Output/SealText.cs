using Her2Catalog.Compiler.Repairs;

namespace Her2Catalog.Tool.Output;

/// <summary>What was sealed of a file: <c>2 changed (15, 16), 1 added (55)</c>.</summary>
internal static class SealText
{
    private const int MaxNames = 100;

    public static string Of(RenewedFile file)
    {
        var parts = new[] { ("changed", file.Changed), ("added", file.Added), ("removed", file.Removed) };
        return string.Join(", ", parts.Where(part => part.Item2.Count > 0).Select(part => $"{part.Item2.Count} {part.Item1} ({Names(part.Item2)})"));
    }

    private static string Names(IReadOnlyList<string> names) =>
        string.Join(", ", names.Take(MaxNames)) + (names.Count > MaxNames ? $" and {names.Count - MaxNames} more" : string.Empty);
}
