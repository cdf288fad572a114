using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Compiler.Text;

/// <summary>A digest of what a file says: quoting, line ends, comments, the order of rows, columns and keys, and how a sequence is laid out leave no trace in it.</summary>
public static class FileSeal
{
    private const int BytesShown = 8;

    /// <summary>The digest: 16 hexadecimal digits, enough against accident.</summary>
    public static string Of(SourceFile file)
    {
        // What cannot be read is reported where the file is read; here it is part of what the file says.
        var unreported = new List<Finding>();
        var content =
            HasKind(file, ".csv") ? OfTable(CsvReader.Read(file, unreported)) :
            HasKind(file, ".fasta") ? OfSequence(FastaReader.Read(file, FastaReader.Residues, unreported)) :
            YamlReader.Read(file, unreported) is { } root ? OfNode(root) : null;
        using var sha256 = SHA256.Create();
        var digest = sha256.ComputeHash(Encoding.UTF8.GetBytes(content ?? file.Content));
        return string.Concat(digest.Take(BytesShown).Select(value => value.ToString("x2", CultureInfo.InvariantCulture)));
    }

    private static bool HasKind(SourceFile file, string kind) => file.Path.EndsWith(kind, StringComparison.OrdinalIgnoreCase);

    // Behind the accession a header is a remark.
    private static string? OfSequence(FastaRecord? record) => record is null ? null : Quote(record.Accession.Value) + Quote(record.Sequence);

    private static string OfTable(CsvTable table)
    {
        var columns = Enumerable.Range(0, table.Header.Count).OrderBy(column => table.Header[column].Value, StringComparer.Ordinal).ToArray();
        string Line(IReadOnlyList<Cell> cells) => string.Concat(columns.Select(column => Quote(cells[column].Value)));
        var rows = table.Rows.Select(row => Line(row.Cells)).OrderBy(row => row, StringComparer.Ordinal);
        return string.Join("\n", rows.Prepend(Line(table.Header)));
    }

    private static string OfNode(YamlNode node) => node switch
    {
        YamlScalar scalar => Quote(scalar.Cell.Value),
        YamlSequence sequence => $"[{string.Concat(sequence.Items.Select(OfNode))}]",
        YamlMapping mapping => $"{{{string.Concat(mapping.Entries.OrderBy(entry => entry.Key.Value, StringComparer.Ordinal).Select(entry => Quote(entry.Key.Value) + OfNode(entry.Value)))}}}",
        _ => string.Empty,
    };

    // With its length in front no value can be taken for two.
    private static string Quote(string value) => $"{value.Length.ToString(CultureInfo.InvariantCulture)}:{value}";
}
