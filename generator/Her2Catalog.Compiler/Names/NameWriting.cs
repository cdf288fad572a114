using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>
/// Writes a name as the nomenclature writes it: with its prefix, bases and residues in capitals, words and prefixes in lower case, numbers
/// without leading zeros, no spaces, and no quotes or period around it. The engine accepts other forms from users; a catalog file is
/// read by people.
/// </summary>
internal static class NameWriting
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.IgnoreCase;

    private static readonly char[] Quotes = ['"', '\'', '`'];
    private static readonly char[] Ends = ['"', '\'', '`', '.', ','];

    // Longer words first: 'delins' before 'del', three letters before one.
    private static readonly Regex DnaTokens = new(@"\G(?:(?<word>delins|del|dup|ins|inv|con)|0*(?<number>[0-9]+)|(?<letter>[ACGTN])|(?<sign>[^A-Z0-9]))", Options);
    private static readonly Regex ProteinTokens = new(
        @"\G(?:(?<word>delins|del|dup|ins|fs|ext)|(?<residue>Ala|Arg|Asn|Asp|Cys|Gln|Glu|Gly|His|Ile|Leu|Lys|Met|Phe|Pro|Ser|Thr|Trp|Tyr|Val|Ter|Sec|Xaa)|0*(?<number>[0-9]+)|(?<letter>[A-Z])|(?<sign>[^A-Z0-9]))", Options);

    /// <summary>The name as it is written; the same text if it is right, or cannot be corrected character by character.</summary>
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
    /// The offset of a small letter L that stands for one residue, if the name can be read with an I in its place, too: in many
    /// fonts the two look the same. Null if there is none; of a residue that the reference states, only one of the two is read.
    /// </summary>
    /// <param name="name">A name that can be read.</param>
    /// <param name="level">What it names.</param>
    /// <param name="isRead">True for a name that can be read.</param>
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
            var isLetter = match.Groups["letter"].Success && match.Value == "l";
            if (isLetter && isRead(name.Substring(0, match.Index) + "I" + name.Substring(match.Index + 1)))
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
