using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>
/// Formats a name as the nomenclature recommends: with its prefix, bases and residues in upper case, everything else in lower case,
/// and without leading zeros, spaces, or surrounding quotes and punctuation. The engine accepts other formats from users, but a
/// catalog has one.
/// </summary>
internal static class NameFormat
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly char[] Quotes = ['"', '\'', '`'];
    private static readonly char[] Ends = ['"', '\'', '`', '.', ','];

    // Longer alternatives first: 'delins' before 'del', three characters before one.
    private static readonly Regex DnaTokens = new(
        @"\G(?:(?<word>delins|del|dup|ins|inv|con)|0*(?<number>[0-9]+)|(?<symbol>[ACGTN])|(?<sign>[^A-Z0-9]))", Options);

    private static readonly Regex ProteinTokens = new(
        @"\G(?:(?<word>delins|del|dup|ins|fs|ext)|"
            + "(?<residue>Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|Sec|Xaa)|"
            + "0*(?<number>[0-9]+)|(?<symbol>[A-Z])|(?<sign>[^A-Z0-9]))",
        Options);

    /// <summary>Returns the formatted name; the same text if it cannot be formatted character by character.</summary>
    /// <param name="name">A name that can be read.</param>
    /// <param name="level">What it names, if it has no prefix.</param>
    public static string Of(string name, NameLevel level)
    {
        name = name.TrimStart(Quotes).TrimEnd(Ends);
        var colon = name.LastIndexOf(':');
        var body = name.Substring(colon + 1);
        var hasPrefix = body.Length > 2 && body[1] == '.';
        var kind = hasPrefix ? char.ToLowerInvariant(body[0]) : level == NameLevel.Dna ? 'c' : 'p';
        var written = Write(hasPrefix ? body.Substring(2) : body, kind == 'p' ? ProteinTokens : DnaTokens);
        return written is null ? name : name.Substring(0, colon + 1) + kind + "." + written;
    }

    /// <summary>
    /// Returns the index of an 'l' that denotes a residue, if the name can also be read with 'I' instead, because the two look the
    /// same in many fonts. Returns null if there is none. A residue of the reference can be read as one of them only.
    /// </summary>
    /// <param name="name">A name that can be read.</param>
    /// <param name="level">What it names.</param>
    /// <param name="isRead">Returns true for a name that can be read.</param>
    public static int? LookAlikeOf(string name, NameLevel level, Func<string, bool> isRead)
    {
        var start = name.LastIndexOf(':') + 1;
        if (level == NameLevel.Dna || name.IndexOf('l', start) < 0)
        {
            return null;
        }

        start += name.Length > start + 2 && name[start + 1] == '.' ? 2 : 0;
        for (var match = ProteinTokens.Match(name, start); match.Success; match = match.NextMatch())
        {
            var isSymbol = match.Groups["symbol"].Success && match.Value == "l";
            if (isSymbol && isRead(name.Substring(0, match.Index) + "I" + name.Substring(match.Index + 1)))
            {
                return match.Index;
            }
        }

        return null;
    }

    private static string? Write(string body, Regex tokens)
    {
        var builder = new StringBuilder(body.Length);
        var end = 0;
        for (var match = tokens.Match(body); match.Success && match.Index == end; match = match.NextMatch())
        {
            builder.Append(WriteToken(match));
            end += match.Length;
        }

        return end == body.Length ? builder.ToString() : null;
    }

    private static string WriteToken(Match match)
    {
        if (match.Groups["word"].Success)
        {
            return match.Value.ToLowerInvariant();
        }

        if (match.Groups["number"].Success)
        {
            return match.Groups["number"].Value;
        }

        if (match.Value == " ")
        {
            return string.Empty;
        }

        return match.Groups["residue"].Success
            ? char.ToUpperInvariant(match.Value[0]) + match.Value.Substring(1).ToLowerInvariant()
            : match.Value.ToUpperInvariant();
    }
}
