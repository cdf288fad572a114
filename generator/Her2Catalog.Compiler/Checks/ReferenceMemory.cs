using System.Runtime.CompilerServices;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Checks;

/// <summary>
/// Remembers a reference that was found in order, and what names were found to mean against it, as long as its manifest is in
/// memory. An editor asks again after every key, and a table is edited more often than a transcript.
/// </summary>
internal static class ReferenceMemory
{
    private static readonly ConditionalWeakTable<SourceFile, Entry> Entries = new();

    /// <summary>The reference of a manifest, if the files it is made of are still the same.</summary>
    public static CheckedReference? Recall(SourceFile manifest, ManifestRow row, CatalogFiles files)
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

    /// <summary>Keeps a reference.</summary>
    public static void Keep(SourceFile manifest, ManifestRow row, CatalogFiles files, CheckedReference reference)
    {
        Entries.Remove(manifest);
        Entries.GetValue(manifest, _ => new Entry([.. CellsOf(row).Select(files.Peek)], reference));
    }

    private static Cell[] CellsOf(ManifestRow row) => [row.Transcript!.Sequence, row.Transcript.Protein, row.Transcript.Exons, row.Transcript.Domains];

    private sealed record Entry(SourceFile?[] Files, CheckedReference Reference);
}
