using System.Text;

namespace Her2Catalog.Compiler.Tests.Damage;

/// <summary>What can happen to a whole file: by an editor, a spreadsheet, a download, a merge.</summary>
/// <param name="Name">For the name of a test.</param>
/// <param name="Kinds">The kinds of file that it can happen to.</param>
/// <param name="Apply">The bytes afterwards; null if it cannot happen to this text.</param>
internal sealed record FileDamage(string Name, string[] Kinds, Func<string, byte[]?> Apply)
{
    private static readonly string[] AllKinds = [".csv", ".yaml", ".fasta"];
    private static readonly string[] Tables = [".csv"];
    private static readonly string[] Yaml = [".yaml"];
    private static readonly string[] Fasta = [".fasta"];

    // "日本" in the encodings of Japanese and of western systems; none is UTF-8.
    private static readonly byte[] ShiftJis = [0x93, 0xFA, 0x96, 0x7B];
    private static readonly byte[] EucJp = [0xC6, 0xFC, 0xCB, 0xDC];
    private static readonly byte[] Latin1 = [0xE9];

    /// <summary>Each of these gives exactly one finding, which names the file.</summary>
    public static readonly FileDamage[] All =
    [
        Bytes("empty", AllKinds, _ => []),
        Text("only white space", AllKinds, _ => "\n  \n\n"),
        Bytes("binary", AllKinds, text => [0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 0, 0xFF, .. Encoding.UTF8.GetBytes(text)]),
        Bytes("NUL bytes at the end", AllKinds, text => [.. Encoding.UTF8.GetBytes(text), 0, 0, 0]),
        Bytes("a workbook", AllKinds, text => [0x50, 0x4B, 3, 4, .. Encoding.UTF8.GetBytes(text)]),
        Bytes("gzip", AllKinds, text => [0x1F, 0x8B, 8, .. Encoding.UTF8.GetBytes(text)]),
        Bytes("UTF-16 little endian", AllKinds, text => [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(text)]),
        Bytes("UTF-16 big endian", AllKinds, text => [0xFE, 0xFF, .. Encoding.BigEndianUnicode.GetBytes(text)]),
        Bytes("UTF-16 without a mark", AllKinds, text => Encoding.Unicode.GetBytes(text.Replace("日本", "JP", StringComparison.Ordinal))),
        Bytes("CP932", AllKinds, text => InSecondLine(text, ShiftJis)),
        Bytes("EUC-JP", AllKinds, text => InSecondLine(text, EucJp)),
        Bytes("Latin-1", AllKinds, text => InSecondLine(text, Latin1)),
        Text("a lost character", AllKinds, text => text.Insert(text.Length / 2, "\uFFFD")),
        Text("a merge conflict", AllKinds, text => Conflict(text)),
        Text("a web page", AllKinds, _ => "<!DOCTYPE html>\n<html><head><title>Sign in</title></head>\n<body>404: not found</body></html>\n"),
        Text("a pointer of Git LFS", AllKinds, _ => "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393\nsize 12345\n"),
        Text("no header", Tables, text => WithoutLine(text, HeaderIndex(text))),
        Text("a header in other words", Tables, text => OnHeader(text, header => string.Join(',', header.Split(',').Select((_, i) => $"Spalte{i}")))),
        Text("a column in another word", Tables, text => OnHeader(text, header => "Spalte" + header[header.IndexOf(',', StringComparison.Ordinal)..])),
        Text("a misspelled column", Tables, text => OnHeader(text, header => header[..^1] + "x")),
        Text("a column twice", Tables, text => OnHeader(text, header => header.Split(',')[1] + header[header.IndexOf(',', StringComparison.Ordinal)..])),
        Text("an additional column", Tables, text => OnRows(text, (line, isHeader) => line + (isHeader ? ",remarks" : ",checked"))),
        Text("a column removed", Tables, text => OnRows(text, (line, _) => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..])),
        Text("semicolons", Tables, text => OnRows(text, (line, _) => line.Replace(',', ';'))),
        Text("tabs", Tables, text => OnRows(text, (line, _) => line.Replace(',', '\t'))),
        Text("a comma in each row", Tables, text => OnRows(text, (line, isHeader) => isHeader ? line : "x," + line)),
        Text("a field missing", Tables, text => OnRow(text, line => line[(line.IndexOf(',', StringComparison.Ordinal) + 1)..])),
        Text("an unclosed quote", Tables, text => OnRow(text, line => "\"" + line)),
        Text("an unclosed quote at the end of a row", Tables, text => OnRow(text, line => line.Insert(line.LastIndexOf(',') + 1, "\""))),
        Text("a stray quote", Tables, text => OnRow(text, line => line.Insert(1, "\""))),
        Text("a tab as indentation", Yaml, text => OnFirstIndented(text, line => "\t" + line.TrimStart())),
        Text("an unclosed quote", Yaml, text => Append(text, "remark: \"not closed\n")),
        Text("an unclosed bracket", Yaml, text => Append(text, "remark: [a, b\n")),
        Text("a value without a key", Yaml, text => Append(text, "remark\n")),
        Text("a value with a colon", Yaml, text => Append(text, "remark: a: b\n")),
        Text("wrong indentation", Yaml, text => OnFirstIndented(text, line => " " + line + "\n" + line)),
        Text("two documents", Yaml, text => text + "---\n" + text),
        Text("an alias", Yaml, text => Append(text, "remark: *there\n")),
        Text("a list", Yaml, _ => "- a\n- b\n"),
        Text("a single value", Yaml, _ => "only words\n"),
        Text("an unknown key", Yaml, text => Append(text, "remark: none\n")),
        Text("a table", Yaml, _ => "a,b,c\n1,2,3\n"),
        Text("no header", Fasta, text => WithoutLine(text, 0)),
        Text("only a header", Fasta, text => text[..(text.IndexOf('\n', StringComparison.Ordinal) + 1)]),
        Text("two sequences", Fasta, text => text + ">NM_000000.1\nACGT\n"),
        Text("another accession", Fasta, text => ">XX_000001.1" + text[text.IndexOf('\n', StringComparison.Ordinal)..]),
        Text("a digit", Fasta, text => text.Insert(text.Length - 3, "7")),
        Text("a gap", Fasta, text => text.Insert(text.Length - 3, "-")),
    ];

    /// <summary>None of these gives a finding: the text means the same.</summary>
    public static readonly FileDamage[] Harmless =
    [
        Text("Windows line ends", AllKinds, text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Text("line ends of the old Macintosh", AllKinds, text => text.Replace('\n', '\r')),
        Text("mixed line ends", AllKinds, text => text.Insert(text.IndexOf('\n', StringComparison.Ordinal), "\r")),
        Text("no line end at the end", AllKinds, text => text.TrimEnd('\n')),
        Text("empty lines at the end", AllKinds, text => text + "\n\n"),
        Bytes("a byte order mark", AllKinds, text => [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)]),
        Text("everything in quotes", Tables, text => OnRows(text, (line, _) => line.Contains('"', StringComparison.Ordinal) ? line : $"\"{line.Replace(",", "\",\"", StringComparison.Ordinal)}\"")),
    ];

    public bool Fits(string file) => Kinds.Contains(Path.GetExtension(file));

    public override string ToString() => Name;

    private static FileDamage Bytes(string name, string[] kinds, Func<string, byte[]?> apply) => new(name, kinds, apply);

    private static FileDamage Text(string name, string[] kinds, Func<string, string> apply) => new(name, kinds, text => Encoding.UTF8.GetBytes(apply(text)));

    // A comment, or a remark after the accession.
    private static byte[] InSecondLine(string text, byte[] bytes)
    {
        var at = text.IndexOf('\n', StringComparison.Ordinal);
        var isFasta = text[0] == '>';
        return [.. Encoding.UTF8.GetBytes(text[..at]), .. isFasta ? " "u8 : "\n# "u8, .. bytes, .. Encoding.UTF8.GetBytes(text[at..].Replace("日本", "JP", StringComparison.Ordinal))];
    }

    private static string Conflict(string text)
    {
        var lines = text.Split('\n').ToList();
        var middle = lines.Count / 2;
        lines.InsertRange(middle + 1, ["=======", lines[middle], ">>>>>>> other"]);
        lines.Insert(middle, "<<<<<<< HEAD");
        return string.Join('\n', lines);
    }

    private static int HeaderIndex(string text) => Array.FindIndex(text.Split('\n'), line => line.Length > 0 && line[0] != '#');

    private static string WithoutLine(string text, int index) => string.Join('\n', text.Split('\n').Where((_, i) => i != index));

    private static string OnHeader(string text, Func<string, string> change)
    {
        var header = HeaderIndex(text);
        return string.Join('\n', text.Split('\n').Select((line, i) => i == header ? change(line) : line));
    }

    private static string OnRows(string text, Func<string, bool, string> change)
    {
        var header = HeaderIndex(text);
        return string.Join('\n', text.Split('\n').Select((line, i) => line.Length == 0 || line[0] == '#' ? line : change(line, i == header)));
    }

    private static string OnRow(string text, Func<string, string> change)
    {
        var row = HeaderIndex(text) + 3;
        return string.Join('\n', text.Split('\n').Select((line, i) => i == row ? change(line) : line));
    }

    private static string OnFirstIndented(string text, Func<string, string> change)
    {
        var lines = text.Split('\n');
        var at = Array.FindIndex(lines, line => line.StartsWith("  ", StringComparison.Ordinal) && !line.Contains('{', StringComparison.Ordinal));
        lines[at] = change(lines[at]);
        return string.Join('\n', lines);
    }

    private static string Append(string text, string line) => text.TrimEnd('\n') + "\n" + line;
}
