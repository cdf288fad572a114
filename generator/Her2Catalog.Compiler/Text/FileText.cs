using System.Text;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>Decodes the bytes of a file, and determines the format of a file that contains no UTF-8 text.</summary>
internal static class FileText
{
    private const char Replacement = '\uFFFD';

    private static readonly (byte[] Start, LocalizedMessage Message)[] Signatures =
    [
        ([0x50, 0x4B, 0x03, 0x04], CompilerMessages.WorkbookFile()),
        ([0xD0, 0xCF, 0x11, 0xE0], CompilerMessages.OfficeFile()),
        ([0x1F, 0x8B], CompilerMessages.GzipFile()),
        ([0x25, 0x50, 0x44, 0x46], CompilerMessages.PdfFile()),
    ];

    /// <summary>
    /// Decodes a file. If its format is recognized as one other than UTF-8 text, the result contains a fault that names the format.
    /// </summary>
    public static SourceFile Decode(string path, byte[] bytes)
    {
        if (Utf16Of(bytes) is { } utf16)
        {
            var message = IsTable(path) ? CompilerMessages.Utf16Table() : CompilerMessages.Utf16File();
            var reencoded = new FileFault(TextRules.NotUtf8, message, default, IsOnlyEncoding: true);
            return new SourceFile(path, utf16.TrimStart('\uFEFF')) { Damage = reencoded };
        }

        var signature = Signatures.FirstOrDefault(item => bytes.AsSpan().StartsWith(item.Start));
        if (signature.Message is not null || IsBinary(bytes))
        {
            var fault = new FileFault(TextRules.NotUtf8, signature.Message ?? CompilerMessages.BinaryFile(), default);
            return new SourceFile(path, string.Empty) { Damage = fault };
        }

        var start = SourceFile.HasByteOrderMark(bytes) ? SourceFile.ByteOrderMarkLength : 0;
        var text = Encoding.UTF8.GetString(bytes, start, bytes.Length - start);
        return new SourceFile(path, text) { Damage = text.IndexOf(Replacement) >= 0 && IsShiftJis(bytes) ? NotUtf8(text, ShiftJis(path)) : null };
    }

    /// <summary>Returns the reason why a file cannot be read as catalog content; null if it can be read.</summary>
    public static FileFault? FaultOf(SourceFile file)
    {
        var text = file.Content;
        if (file.Damage is not null)
        {
            return file.Damage;
        }

        if (string.IsNullOrWhiteSpace(text))
        {
            return new FileFault(TextRules.NotUtf8, CompilerMessages.EmptyFile(), default);
        }

        if (text.IndexOf('\0') is var nul && nul >= 0)
        {
            return new FileFault(TextRules.NotUtf8, CompilerMessages.NullCharacter(), new TextSpan(nul, 1));
        }

        if (text.IndexOf(Replacement) >= 0)
        {
            return NotUtf8(text, IsTable(file.Path) ? CompilerMessages.LostCharacterInTable() : CompilerMessages.LostCharacter());
        }

        return Conflict(text);
    }

    private static bool IsTable(string path) => path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase);

    private static LocalizedMessage ShiftJis(string path) => IsTable(path) ? CompilerMessages.ShiftJisTable() : CompilerMessages.ShiftJisFile();

    // If everything else is text, FaultOf reports the null character at its position.
    private static bool IsBinary(byte[] bytes) =>
        Array.IndexOf(bytes, (byte)0) >= 0
        && Encoding.UTF8.GetString(bytes).Any(unit => unit == Replacement || (unit < ' ' && unit is not ('\0' or '\t' or '\n' or '\r')));

    private static FileFault NotUtf8(string text, LocalizedMessage message) =>
        new(TextRules.NotUtf8, message, new TextSpan(text.IndexOf(Replacement), 1));

    // A file with an unresolved merge conflict is rejected: both versions would be read as one table.
    private static FileFault? Conflict(string text)
    {
        const string begin = "<<<<<<< ", end = ">>>>>>> ";
        var start = LineThatBegins(text, begin);
        return start < 0 || LineThatBegins(text, end) < start
            ? null
            : new FileFault(TextRules.NotUtf8, CompilerMessages.MergeConflict(), new TextSpan(start, begin.Length - 1));
    }

    private static int LineThatBegins(string text, string word)
    {
        for (var at = text.IndexOf(word, StringComparison.Ordinal); at >= 0; at = text.IndexOf(word, at + 1, StringComparison.Ordinal))
        {
            if (at == 0 || text[at - 1] is '\n' or '\r')
            {
                return at;
            }
        }

        return -1;
    }

    // Detects UTF-16 by its byte order mark or, without one, by the zeros in every other byte of Latin text.
    private static string? Utf16Of(byte[] bytes)
    {
        const int sample = 64;
        if (bytes.Length < 2 || bytes.Length % 2 != 0)
        {
            return null;
        }

        var head = bytes.Take(sample).ToArray();
        var zerosAtEven = head.Where((value, i) => i % 2 == 0 && value == 0).Count();
        var zerosAtOdd = head.Where((value, i) => i % 2 == 1 && value == 0).Count();
        var most = head.Length / 2 * 3 / 4;
        var isLittle = (bytes[0] == 0xFF && bytes[1] == 0xFE) || (zerosAtOdd > most && zerosAtEven == 0);
        var isBig = (bytes[0] == 0xFE && bytes[1] == 0xFF) || (zerosAtEven > most && zerosAtOdd == 0);
        if (!isLittle && !isBig)
        {
            return null;
        }

        var text = new UnicodeEncoding(bigEndian: isBig, byteOrderMark: true).GetString(bytes);
        return text.IndexOf(Replacement) >= 0 || text.IndexOf('\0') >= 0 ? null : text;
    }

    // Returns true if every byte is part of a character, and at least one character has two bytes.
    private static bool IsShiftJis(byte[] bytes)
    {
        var pairs = 0;
        for (var i = 0; i < bytes.Length; i++)
        {
            var lead = bytes[i];
            if (lead is < 0x80 or (>= 0xA1 and <= 0xDF))
            {
                continue;
            }

            var isLead = lead is (>= 0x81 and <= 0x9F) or (>= 0xE0 and <= 0xFC);
            if (!isLead || i + 1 == bytes.Length || bytes[i + 1] is not ((>= 0x40 and <= 0x7E) or (>= 0x80 and <= 0xFC)))
            {
                return false;
            }

            pairs++;
            i++;
        }

        return pairs > 0;
    }
}
