using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Parses gene symbols and accessions before a name, in any number and order, followed by a colon or a space or in parentheses:
/// <c>ERBB2 p.…</c>, <c>NM_004448.4(ERBB2):c.…</c>, <c>NC_000017.11(NM_004448.4):c.…</c>.
/// </summary>
internal static class PrefixParser
{
    /// <summary>Takes all prefixes, if any; leaves the cursor at the name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryTakePrefixes(ref Cursor cursor, ref ParsedName name)
    {
        // A word before a space is a prefix only if a prefix or a name follows.
        var possible = name;
        int start = cursor.Position, end = start;
        while (TryTakePrefix(ref cursor, ref possible, out var isPrefix))
        {
            if (!isPrefix)
            {
                continue;
            }

            name = possible;
            end = cursor.Position;
            if (GenomicAlleleParser.LooksLikeAllele(cursor.Rest))
            {
                break;
            }
        }

        cursor.Position = end;
        name.Prefixes = new TextRange(start, end - start);
        return end > start;
    }

    private static bool TryTakePrefix(ref Cursor cursor, ref ParsedName name, out bool isPrefix)
    {
        isPrefix = false;
        if (HasLevel(cursor) || !TryTakeWords(ref cursor, ref name, out var word, out var isInParentheses) || cursor.AtEnd)
        {
            return false;
        }

        var end = cursor.Position;
        cursor.SkipSpaces();
        isPrefix = cursor.TryTake((byte)':');
        cursor.SkipSpaces();
        var isSeparated = isInParentheses || cursor.Position > end;
        isPrefix = isPrefix || (isSeparated && IsPrefixBeforeName(word.Of(cursor.Text), cursor));
        return isPrefix || (isSeparated && IsSymbol(word.Of(cursor.Text)));
    }

    // A word, words in parentheses, or both: NM_004448.4(ERBB2).
    private static bool TryTakeWords(ref Cursor cursor, ref ParsedName name, out TextRange word, out bool isInParentheses)
    {
        word = default;
        isInParentheses = cursor.Current == (byte)'(';
        if (!isInParentheses)
        {
            word = PrefixWords.Take(ref cursor);
            if (word.IsEmpty || IsOther(word.Of(cursor.Text)))
            {
                return false;
            }

            Store(ref name, cursor.Text, word);
        }

        while (cursor.TryTake((byte)'('))
        {
            isInParentheses = true;
            word = PrefixWords.Take(ref cursor);
            if (word.IsEmpty || !cursor.TryTake((byte)')'))
            {
                return false;
            }

            Store(ref name, cursor.Text, word);
        }

        return true;
    }

    private static void Store(ref ParsedName name, ReadOnlySpan<byte> text, TextRange word)
    {
        var type = AccessionForm.TypeOf(word.Of(text));
        if (type == AccessionType.None)
        {
            var isExon = IsExon(word.Of(text));
            name.Exon = isExon ? word : name.Exon;
            name.Gene = isExon ? name.Gene : word;
            return;
        }

        // A transcript accession can precede c. and p. names; the form of the name decides.
        name.Accession = word;
        name.Numbering = type switch
        {
            AccessionType.Protein => Numbering.Protein,
            AccessionType.Chromosome or AccessionType.Region => Numbering.Genomic,
            AccessionType.Transcript => Numbering.Unknown,
            _ => name.Numbering,
        };
    }

    // Without a colon, a word is a prefix if a name follows and the word itself is not a name.
    private static bool IsPrefixBeforeName(ReadOnlySpan<byte> word, scoped in Cursor next) =>
        (HasLevel(next) && !ResidueParser.IsSubstitution(word)) ||
        IsAccession(word) || IsAccession(next.Rest) || GenomicAlleleParser.LooksLikeAllele(next.Rest) ||
        (IsSymbol(word) && (ResidueParser.LooksLikeName(next.Rest) || next.AtDigit || next.Current == (byte)'('));

    private static bool IsSymbol(ReadOnlySpan<byte> word) => !ResidueParser.LooksLikeName(word) && !IsNumber(word[0]);

    // An identifier of a variant, a genome build, or a position.
    private static bool IsOther(ReadOnlySpan<byte> word)
    {
        var cursor = new Cursor(word);
        cursor.SkipDigits();
        return cursor.AtEnd || DatabaseIdentifier.IsIdentifier(word) || BuildWord.LengthAtStart(word) == word.Length;
    }

    private static bool HasLevel(scoped in Cursor cursor) =>
        cursor.Peek(1) == (byte)'.' && (cursor.Current | 0x20) is 'c' or 'g' or 'p' or 'n' or 'r' or 'm' or 'o';

    private static bool IsNumber(byte character) => character is >= (byte)'0' and <= (byte)'9';

    /// <summary>Returns true for <c>exon19</c>, as ANNOVAR writes it between transcript and name.</summary>
    public static bool IsExon(ReadOnlySpan<byte> word)
    {
        var cursor = new Cursor(word);
        if (!cursor.TryTakeWord("exon"u8) || !cursor.AtDigit)
        {
            return false;
        }

        cursor.SkipDigits();
        return cursor.AtEnd;
    }

    /// <summary>Returns true if a text begins with an accession.</summary>
    public static bool IsAccession(ReadOnlySpan<byte> text) =>
        AccessionForm.TypeOf(text.Slice(0, PrefixWords.LengthOf(text))) != AccessionType.None;
}
