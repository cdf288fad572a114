using System.Runtime.CompilerServices;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Names;

/// <summary>
/// Caches a reference without errors, and what names mean on it, as long as its manifest is in memory. An editor compiles
/// after every key, and a table is edited more often than a transcript.
/// </summary>
internal static class ReferenceCache
{
    private static readonly ConditionalWeakTable<SourceFile, Entry> Entries = new();

    /// <summary>The reference of a manifest, if the files it is made of are still the same.</summary>
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

    private static Cell[] CellsOf(ManifestRow row) =>
        row.Transcript!.Genomic is { } genomic ? [.. OfTranscript(row.Transcript), genomic.Sequence] : OfTranscript(row.Transcript);

    private static Cell[] OfTranscript(TranscriptRow row) => [row.Sequence, row.Protein, row.Exons, row.Domains];

    private sealed record Entry(SourceFile?[] Files, CheckedReference Reference);
}
