using System.Runtime.CompilerServices;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Names;

/// <summary>
/// Caches references without errors, and descriptions of names, while the manifest is in memory. An editor compiles after every
/// keystroke, and tables are edited more often than transcripts.
/// </summary>
internal static class ReferenceCache
{
    private static readonly ConditionalWeakTable<SourceFile, Entry> Entries = new();

    /// <summary>Returns the reference of a manifest, if its files are still the same; otherwise null.</summary>
    public static CheckedReference? Find(SourceFile manifest, ManifestRow row, CatalogFiles files)
    {
        if (!Entries.TryGetValue(manifest, out var entry) || !entry.Files.SequenceEqual(CellsOf(row).Select(files.Peek)))
        {
            return null;
        }

        foreach (var cell in CellsOf(row))
        {
            files.Find(cell);
        }

        return entry.Reference;
    }

    /// <summary>Adds a reference.</summary>
    public static void Add(SourceFile manifest, ManifestRow row, CatalogFiles files, CheckedReference reference)
    {
        Entries.Remove(manifest);
        Entries.GetValue(manifest, _ => new Entry([.. CellsOf(row).Select(files.Peek)], reference));
    }

    private static Cell[] CellsOf(ManifestRow row) => [.. row.Transcript!.Files];

    private sealed record Entry(SourceFile?[] Files, CheckedReference Reference);
}
