using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Reads the values of a YAML mapping by key, and reports missing, unknown, duplicate and invalid keys.</summary>
internal sealed class MappingReader
{
    private readonly YamlMapping mapping;
    private readonly Dictionary<string, YamlEntry> entries = new(StringComparer.Ordinal);
    private readonly List<string> known = [];
    private readonly List<(string Key, Rule Rule, LocalizedMessage? Message, Cell? Place)> missing = [];

    public MappingReader(YamlMapping mapping, FindingList findings)
    {
        this.mapping = mapping;
        Findings = findings;
        foreach (var entry in mapping.Entries)
        {
            if (entries.TryGetValue(entry.Key.Value, out var first))
            {
                findings.Report(TextRules.Key, entry.Key, CompilerMessages.KeyTwice(entry.Key.Value), related: first.Key);
            }
            else
            {
                entries.Add(entry.Key.Value, entry);
            }
        }
    }

    public FindingList Findings { get; }

    /// <summary>
    /// Gets the first key, which marks the position of findings about the whole mapping. The span of the mapping could fill the screen.
    /// </summary>
    public Cell Head => mapping.Entries.Count > 0 ? mapping.Entries[0].Key : new Cell(string.Empty, mapping.File, new TextSpan(mapping.Span.Start, 0));

    /// <summary>Reads the root of a file as a mapping. If it is not a mapping, reports a finding and returns null.</summary>
    public static MappingReader? OfFile(SourceFile file, FindingList findings)
    {
        var root = YamlReader.Read(file, findings);
        if (root is YamlMapping mapping)
        {
            return new MappingReader(mapping, findings);
        }

        if (root is not null)
        {
            findings.Report(TextRules.Key, file, root.Span, CompilerMessages.KeysExpected());
        }

        return null;
    }

    /// <summary>Returns true if the mapping contains the key.</summary>
    public bool Has(string key) => entries.ContainsKey(key);

    /// <summary>Returns a required value. If it is missing or empty, a finding is reported.</summary>
    public Cell Required(string key)
    {
        var cell = Optional(key);
        if (cell is null)
        {
            if (!entries.ContainsKey(key))
            {
                missing.Add((key, TextRules.Key, null, null));
            }

            return Head with { Value = string.Empty };
        }

        if (!cell.IsStated())
        {
            Findings.Report(TextRules.EmptyValue, cell, CompilerMessages.NeedsValue(key));
        }

        return cell;
    }

    /// <summary>Reads a required text in the languages of the catalog.</summary>
    public BilingualCell Text(string key) => InJapaneseToo(key, Required(key));

    /// <summary>Reads a text that may be missing, but not empty.</summary>
    public BilingualCell? OptionalText(string key)
    {
        var english = Stated(key);
        if (english is not null)
        {
            return InJapaneseToo(key, english);
        }

        var japanese = key + BilingualCell.JapaneseSuffix;
        if (Stated(japanese) is { } translation && !Has(key))
        {
            missing.Add((key, TextRules.Key, CompilerMessages.EnglishTextMissing(japanese, key), translation));
        }

        return null;
    }

    /// <summary>Returns a required name or id, which must consist of plain characters.</summary>
    public Cell Id(string key, ValueKind kind = ValueKind.Word)
    {
        var cell = Required(key);
        CellValues.CheckPlain(cell, kind, Findings);
        return cell;
    }

    /// <summary>Returns an id that may be missing, but not empty.</summary>
    public Cell? StatedId(string key)
    {
        var cell = Stated(key);
        if (cell is not null)
        {
            CellValues.CheckPlain(cell, ValueKind.Word, Findings);
        }

        return cell;
    }

    /// <summary>Returns a value that may be missing.</summary>
    public Cell? Optional(string key)
    {
        switch (Find(key))
        {
            case null:
                return null;
            case YamlScalar scalar:
                CellValues.CheckEdges(scalar.Cell, Findings);
                return scalar.Cell;
            case var other:
                Findings.Report(TextRules.Key, other.File, other.Span, CompilerMessages.NeedsSingleValue(key));
                return null;
        }
    }

    /// <summary>Returns a value that may be missing, but not empty. If the source does not state a value, the key is omitted.</summary>
    public Cell? Stated(string key)
    {
        var cell = Optional(key);
        if (cell is null)
        {
            return null;
        }

        if (!cell.IsStated())
        {
            Findings.Report(TextRules.EmptyValue, cell, CompilerMessages.OmitEmptyKey(key));
            return null;
        }

        if (cell.Value == "NotStated")
        {
            Findings.Report(TextRules.ValueNotAllowed, cell, CompilerMessages.OmitNotStated(key));
            return null;
        }

        return cell;
    }

    /// <summary>Returns a date that may be missing.</summary>
    public Cell? Day(string key)
    {
        var cell = Stated(key);
        CellValues.Date(cell, Findings);
        return cell;
    }

    /// <summary>Returns a required value that must be one of the allowed words. A missing value is reported once.</summary>
    public Cell OneOf(string key, string[] allowed, ValueKind kind = ValueKind.Word)
    {
        var cell = Required(key);
        if (cell.IsStated())
        {
            CellValues.OneOf(cell, allowed, Findings, kind);
        }

        return cell;
    }

    /// <summary>Returns a required Boolean value: <c>true</c> or <c>false</c>.</summary>
    public bool Flag(string key) => OneOf(key, ["true", "false"]).Value == "true";

    /// <summary>Returns a Boolean value; false if the key is missing.</summary>
    public bool OptionalFlag(string key) => Find(key) is not null && Flag(key);

    /// <summary>Returns a list of names or ids; empty if the key is missing.</summary>
    public IReadOnlyList<Cell> Values(string key, ValueKind kind = ValueKind.Word)
    {
        var cells = Unread(key);
        foreach (var cell in cells)
        {
            CellValues.CheckPlain(cell, kind, Findings);
        }

        return cells;
    }

    /// <summary>Returns a list of values whose characters the caller checks; empty if the key is missing.</summary>
    public IReadOnlyList<Cell> Unread(string key) => Values(key, Items(key));

    /// <summary>Returns a list of values, or a single value as a list with one item, whose characters the caller checks.</summary>
    public IReadOnlyList<Cell> UnreadOrSingle(string key) => Values(key, Find(key) is YamlScalar single ? [single] : Items(key));

    /// <summary>Returns true if the value of the key is a scalar.</summary>
    public bool IsSingle(string key) => Find(key) is YamlScalar;

    private BilingualCell InJapaneseToo(string key, Cell english)
    {
        var japanese = key + BilingualCell.JapaneseSuffix;
        if (Findings.RequiresJapanese && english.IsStated() && !Has(japanese))
        {
            missing.Add((japanese, TextRules.Key, CompilerMessages.JapaneseTextMissing(japanese, key), english));
        }

        return new BilingualCell(english, Stated(japanese));
    }

    private List<Cell> Values(string key, IReadOnlyList<YamlNode> items)
    {
        var cells = new List<Cell>();
        foreach (var item in items)
        {
            if (item is YamlScalar scalar)
            {
                CellValues.CheckEdges(scalar.Cell, Findings);
                cells.Add(scalar.Cell);
            }
            else
            {
                Findings.Report(TextRules.Key, item.File, item.Span, CompilerMessages.ListOfValues(key));
            }
        }

        return cells;
    }

    /// <summary>Reads a list of mappings and binds each of them; empty if the key is missing.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<MappingReader, T> bind, bool isRequired = false)
    {
        if (isRequired && !Has(key))
        {
            missing.Add((key, TextRules.Key, null, null));
        }

        var rows = new List<T>();
        foreach (var item in Items(key))
        {
            if (item is YamlMapping itemMapping)
            {
                var reader = new MappingReader(itemMapping, Findings);
                rows.Add(bind(reader));
                reader.Finish();
            }
            else
            {
                Findings.Report(TextRules.Key, item.File, item.Span, CompilerMessages.ListOfEntries(key));
            }
        }

        return rows;
    }

    /// <summary>Reads and binds the mapping below a key; null if the key is missing.</summary>
    public T? Inner<T>(string key, Func<MappingReader, T> bind, bool isRequired)
        where T : class
    {
        var node = Find(key);
        if (node is YamlMapping inner)
        {
            var reader = new MappingReader(inner, Findings);
            var row = bind(reader);
            reader.Finish();
            return row;
        }

        if (node is not null)
        {
            Findings.Report(TextRules.Key, mapping.File, node.Span, CompilerMessages.NeedsKeys(key));
        }
        else if (isRequired)
        {
            missing.Add((key, TextRules.Key, null, null));
        }

        return null;
    }

    /// <summary>Reads a required source, such as <c>source: {facts: F32, section: "6", references: [10]}</c>.</summary>
    public SourceRow Source()
    {
        if (OptionalSource() is { } source)
        {
            return source;
        }

        missing.Add(("source", EvidenceRules.Source, CompilerMessages.NeedsSource(), null));
        return new SourceRow(Head with { Value = string.Empty }, null, []);
    }

    /// <summary>Reads a source; null if it is missing or not a mapping.</summary>
    public SourceRow? OptionalSource()
    {
        if (Find("source") is not YamlMapping inner)
        {
            return null;
        }

        var reader = new MappingReader(inner, Findings);
        var row = new SourceRow(reader.Id("facts", ValueKind.Words), reader.Stated("section"), reader.Values("references"));
        reader.Finish();
        return row;
    }

    /// <summary>Returns a key as the position of a finding; the first key of the mapping if the key is missing.</summary>
    public Cell KeyOf(string key) => entries.TryGetValue(key, out var entry) ? entry.Key : Head;

    /// <summary>Returns the value of a key as the position of a finding; the key itself if the value is not a scalar.</summary>
    public Cell Place(string key) => entries[key] is { Value: YamlScalar scalar } ? scalar.Cell : entries[key].Key;

    /// <summary>
    /// Gets a value indicating whether the mapping contains keys that have not been read. One of them may be a misspelling of a
    /// key that seems to be missing.
    /// </summary>
    public bool HasUnknownKeys => entries.Keys.Any(key => !known.Contains(key));

    /// <summary>Reports unknown and missing keys. A misspelled key is both, and is reported once.</summary>
    public void Finish()
    {
        var unknown = entries.Values.Where(entry => !known.Contains(entry.Key.Value)).Select(entry => entry.Key).ToArray();
        foreach (var key in unknown)
        {
            // A key that the mapping already contains is not the intended one.
            var meant = CellValues.NearestOf(key, known.Where(other => !entries.ContainsKey(other)), missing.Select(item => item.Key));
            var expected = string.Join(", ", known);
            var message = CompilerMessages.UnknownKey(key.Value, expected);
            if (meant is not null)
            {
                missing.RemoveAt(missing.FindIndex(item => item.Key == meant));
                message = CompilerMessages.UnknownKeyForMissing(key.Value, expected, meant);
            }

            CellValues.ReportUnknown(TextRules.Key, key, message, known.Where(other => !entries.ContainsKey(other)), Findings);
        }

        foreach (var (_, rule, message, place) in missing.Where(item => item.Message is not null))
        {
            Findings.Report(rule, place ?? Head, message!);
        }

        var keys = missing.Where(item => item.Message is null).Select(item => item.Key).ToArray();
        if (keys.Length > 0)
        {
            var message = keys.Length == 1 ? CompilerMessages.KeyMissing(keys[0]) : CompilerMessages.KeysMissing(string.Join(", ", keys.Select(key => $"'{key}'")));
            Findings.Report(TextRules.Key, Head, message);
        }
    }

    private YamlNode? Find(string key)
    {
        if (!known.Contains(key))
        {
            known.Add(key);
        }

        return entries.TryGetValue(key, out var entry) ? entry.Value : null;
    }

    private IReadOnlyList<YamlNode> Items(string key)
    {
        var node = Find(key);
        if (node is null or YamlSequence)
        {
            return (node as YamlSequence)?.Items ?? [];
        }

        Findings.Report(TextRules.Key, node.File, node.Span, CompilerMessages.NeedsList(key));
        return [];
    }
}
