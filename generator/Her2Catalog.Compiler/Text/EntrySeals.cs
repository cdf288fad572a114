using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tables;

namespace Her2Catalog.Compiler.Text;

/// <summary>A table row, a YAML entry or a sequence, with a digest of its content.</summary>
/// <param name="Name">The name of the entry in its file: the number or name of a row, the path of a YAML entry, or an accession.</param>
/// <param name="Digest">A digest of 16 hexadecimal digits, which is enough to detect accidental changes.</param>
/// <param name="Place">The position of findings about the entry.</param>
public sealed record SealedEntry(string Name, string Digest, Cell Place);

/// <summary>Divides a file into entries and computes a digest of each.</summary>
/// <remarks>
/// Quoting, line ends, comments, the order of rows, columns and keys, and the line breaks of a sequence do not change a digest.
/// </remarks>
public static class EntrySeals
{
    private const int DigestBytes = 8;

    // The columns that can name a row, in order of preference.
    private static readonly string[] NameColumns = ["row", "id", "exon", "name"];

    // The keys that can name an item of a list, in order of preference.
    private static readonly string[] NameKeys = ["id", "protein", "number"];

    // An editor compiles after every keystroke, so the digests of unchanged files are not computed again.
    private static readonly ConditionalWeakTable<SourceFile, IReadOnlyList<SealedEntry>> Cache = new();

    /// <summary>Returns the entries of a file in their order in the file. Names are unique.</summary>
    public static IReadOnlyList<SealedEntry> Of(SourceFile file) => Cache.GetValue(file, Read);

    private static IReadOnlyList<SealedEntry> Read(SourceFile file)
    {
        // Syntax errors are reported where the file is read; the entries of such a file are not compared.
        var unreported = new List<Finding>();
        var contents =
            HasKind(file, ".csv") ? OfTable(CsvReader.Read(file, unreported)) :
            HasKind(file, ".fasta") ? OfSequence(FastaReader.Read(file, FastaReader.Residues, unreported)) :
            YamlReader.Read(file, unreported) is YamlMapping root ? OfMapping(root) : [];
        var entries = new List<SealedEntry>();
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var (name, place, content) in contents)
        {
            counts.TryGetValue(name, out var count);
            counts[name] = count + 1;
            var unique = count == 0 ? name : $"{name} #{(count + 1).ToString(CultureInfo.InvariantCulture)}";
            entries.Add(new SealedEntry(unique, Digest(content), place));
        }

        return entries;
    }

    private static string Digest(string content)
    {
        var digest = Sha256.HashData(Encoding.UTF8.GetBytes(content)).Take(DigestBytes);
        return string.Concat(digest.Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static bool HasKind(SourceFile file, string kind) => file.Path.EndsWith(kind, StringComparison.OrdinalIgnoreCase);

    // The header text after the accession is a remark, and is not part of the digest.
    private static IEnumerable<(string Name, Cell Place, string Content)> OfSequence(FastaRecord? record) =>
        record is null ? [] : [(record.Accession.Value, record.Accession, Quote(record.Accession.Value) + Quote(record.Sequence))];

    private static IEnumerable<(string Name, Cell Place, string Content)> OfTable(CsvTable table)
    {
        var header = table.Header.Select(cell => cell.Value).ToList();
        var columns = Enumerable.Range(0, header.Count).OrderBy(column => header[column], StringComparer.Ordinal).ToArray();
        var nameColumn = Math.Max(0, NameColumns.Select(name => header.IndexOf(name)).FirstOrDefault(column => column >= 0));
        return table.Rows.Where(row => row.Cells.Count == header.Count).Select(row => (
            row.Cells[nameColumn].Value,
            row.Cells[nameColumn],
            string.Concat(columns.Select(column => Quote(header[column]) + Quote(row.Cells[column].Value)))));
    }

    // One entry per key, or one entry per item if the value is a list.
    private static IEnumerable<(string Name, Cell Place, string Content)> OfMapping(YamlMapping root)
    {
        foreach (var entry in root.Entries)
        {
            if (entry.Value is not YamlSequence sequence)
            {
                yield return (entry.Key.Value, entry.Key, OfNode(entry.Value));
                continue;
            }

            for (var i = 0; i < sequence.Items.Count; i++)
            {
                var (name, place) = NameOf(sequence.Items[i], i, entry.Key);
                yield return ($"{entry.Key.Value}/{name}", place, OfNode(sequence.Items[i]));
            }
        }
    }

    private static (string Name, Cell Place) NameOf(YamlNode item, int index, Cell list)
    {
        var number = (index + 1).ToString(CultureInfo.InvariantCulture);
        if (item is not YamlMapping { Entries.Count: > 0 } mapping)
        {
            return (number, item is YamlScalar single ? single.Cell : list);
        }

        var named = NameKeys.Select(key => mapping.Entries.FirstOrDefault(entry => entry.Key.Value == key)?.Value).FirstOrDefault(value => value is YamlScalar);
        return named is YamlScalar scalar ? (scalar.Cell.Value, scalar.Cell) : (number, mapping.Entries[0].Key);
    }

    private static string OfNode(YamlNode node) => node switch
    {
        YamlScalar scalar => Quote(scalar.Cell.Value),
        YamlSequence sequence => $"[{string.Concat(sequence.Items.Select(OfNode))}]",
        YamlMapping mapping => $"{{{string.Concat(mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => Quote(entry.Key.Value) + OfNode(entry.Value)))}}}",
        _ => string.Empty,
    };

    // Each value is prefixed with its length, so that one value cannot be read as two.
    private static string Quote(string value) => $"{value.Length.ToString(CultureInfo.InvariantCulture)}:{value}";
}
