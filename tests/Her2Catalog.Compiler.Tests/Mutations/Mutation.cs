using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Tests.Mutations;

/// <summary>One slip of a hand in a file.</summary>
/// <param name="File">Path in the catalog.</param>
/// <param name="Place">Which value: <c>row 14 coding</c>.</param>
/// <param name="Start">First character that goes.</param>
/// <param name="Length">How many go.</param>
/// <param name="Put">What comes in their place.</param>
/// <param name="Written">The value as it is then, to name the slip by.</param>
public sealed record Mutation(string File, string Place, int Start, int Length, string Put, string Written)
{
    /// <summary>The text of the file after the slip.</summary>
    public string Apply(string text) => text[..Start] + Put + text[(Start + Length)..];

    /// <inheritdoc/>
    public override string ToString() => $"{File}\t{Place}\t{Written}";
}

/// <summary>Every single-character substitution, deletion, insertion and swap of adjacent characters in every value of a file, and every row deleted and doubled.</summary>
public static class Slips
{
    // What a person or a program puts into any cell: a space, what ends cells, a look-alike character, an invisible one.
    private const string Intruders = " ,\"'xС\u200B\uFF11";

    // Columns in which any digit may stand.
    private static readonly string[] Numbers = ["row", "exon", "from", "until"];

    /// <summary>The slips of a table; characters are those that occur in the column.</summary>
    public static IEnumerable<Mutation> OfTable(string path, string text)
    {
        var table = CsvReader.Read(new SourceFile(path, text), new List<Finding>());
        var names = table.Header.Select(cell => cell.Value).ToArray();
        var alphabets = names.Select((_, column) => CharactersOf(table.Rows.Select(row => row.Cells[column].Value).Append(Numbers.Contains(names[column]) ? "0123456789" : ""))).ToArray();
        foreach (var mutation in table.Header.SelectMany((cell, column) => OfValue(path, $"header {names[column]}", text, cell, CharactersOf(names))))
        {
            yield return mutation;
        }

        for (var row = 0; row < table.Rows.Count; row++)
        {
            var cells = table.Rows[row].Cells;
            foreach (var mutation in cells.SelectMany((cell, column) => OfValue(path, $"row {row + 1} {names[column]}", text, cell, alphabets[column])))
            {
                yield return mutation;
            }

            var line = table.Rows[row].Span;
            yield return new Mutation(path, $"row {row + 1}", line.Start, line.Length + 1, "", "deleted");
            yield return new Mutation(path, $"row {row + 1}", line.Start, 0, text.Substring(line.Start, line.Length + 1), "doubled");
        }
    }

    /// <summary>The slips of the values of a YAML file that decide answers: all but free text and its sources.</summary>
    public static IEnumerable<Mutation> OfDocument(string path, string text)
    {
        var root = YamlReader.Read(new SourceFile(path, text), new List<Finding>())!;
        var values = Values(root, "").ToArray();
        var freeText = new[] { "name", "short_name", "specimen", "coverage", "text", "source", "facts", "section", "statements" };
        return values
            .Where(value => !value.Place.Split('.', '[', ' ').Any(key => freeText.Contains(key) || key.EndsWith("_japanese", StringComparison.Ordinal)))
            .SelectMany(value => OfValue(path, value.Place, text, value.Cell, CharactersOf([value.Cell.Value, "0123456789"])));
    }

    private static IEnumerable<(string Place, Cell Cell)> Values(YamlNode node, string place) => node switch
    {
        YamlScalar scalar => [(place, scalar.Cell)],
        YamlSequence sequence => sequence.Items.SelectMany((item, i) => Values(item, $"{place}[{i}]")),
        YamlMapping mapping => mapping.Entries.SelectMany(entry => Values(entry.Value, place.Length == 0 ? entry.Key.Value : $"{place}.{entry.Key.Value}").Prepend(($"key {place}.{entry.Key.Value}", entry.Key))),
        _ => [],
    };

    private static IEnumerable<Mutation> OfValue(string path, string place, string text, Cell cell, char[] letters)
    {
        var value = text.Substring(cell.Span.Start, cell.Span.Length);
        Mutation Slip(int at, int length, string put) => new(path, place, cell.Span.Start + at, length, put, value[..at] + put + value[(at + length)..]);
        for (var at = 0; at <= value.Length; at++)
        {
            // For an intruder, three places are enough. The characters of the column go everywhere.
            foreach (var letter in at == 0 || at == value.Length / 2 || at == value.Length ? letters.Concat(Intruders) : letters)
            {
                yield return Slip(at, 0, letter.ToString());
                if (at < value.Length && letter != value[at])
                {
                    yield return Slip(at, 1, letter.ToString());
                }
            }

            if (at < value.Length)
            {
                yield return Slip(at, 1, "");
            }

            if (at + 1 < value.Length && value[at] != value[at + 1])
            {
                yield return Slip(at, 2, $"{value[at + 1]}{value[at]}");
            }
        }
    }

    private static char[] CharactersOf(IEnumerable<string> values) => [.. values.SelectMany(value => value).Distinct().Order()];
}
