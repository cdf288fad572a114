using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses gene symbols and accessions before a name: <c>ERBB2 p.…</c>, <c>HER2:p.…</c>, <c>NM_004448.4(ERBB2):c.…</c>.</summary>
internal static class PrefixParser
{
    private const int MaxPrefixes = 4;

    /// <summary>Takes all prefixes, if any; leaves the cursor at the name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryTakePrefixes(ref Cursor cursor, ref ParsedName name)
    {
        var count = 0;
        var start = cursor.Position;
        while (count < MaxPrefixes && (count == 0 || !GenomicAlleleParser.LooksLikeAllele(cursor.Rest)) &&
            TryTakePrefix(ref cursor, ref name))
        {
            count++;
            start = cursor.Position;
        }

        cursor.Position = start;
        return count > 0;
    }

    private static bool TryTakePrefix(ref Cursor cursor, ref ParsedName name)
    {
        if (HasLevel(cursor))
        {
            return false;
        }

        var token = TakeSymbol(ref cursor);
        var symbol = token.Of(cursor.Text);
        if (token.IsEmpty || cursor.AtEnd || IsOther(symbol))
        {
            return false;
        }

        var gene = default(TextRange);
        if (cursor.TryTake((byte)'('))
        {
            // NM_004448.4(ERBB2): the gene in parentheses after its accession.
            gene = TakeSymbol(ref cursor);
            if (!cursor.TryTake((byte)')') || !IsAccession(symbol))
            {
                return false;
            }
        }

        cursor.SkipSpaces();
        var colon = cursor.TryTake((byte)':');
        cursor.SkipSpaces();
        var isPrefix = colon
            ? symbol.Length == 1 || symbol[1] != (byte)'.'
            : cursor.Position > token.End && IsPrefixBeforeSpace(symbol, cursor);
        if (!isPrefix)
        {
            return false;
        }

        if (IsExon(symbol))
        {
            name.Exon = token;
            return true;
        }

        Store(ref name, symbol, token, gene);
        return true;
    }

    private static TextRange TakeSymbol(ref Cursor cursor)
    {
        var rest = cursor.Rest;
        var length = 0;
        while (length < rest.Length && IsSymbolLetter(rest[length]))
        {
            length++;
        }

        var symbol = new TextRange(cursor.Position, length);
        cursor.Position += length;
        return symbol;
    }

    private static void Store(ref ParsedName name, ReadOnlySpan<byte> symbol, TextRange token, TextRange gene)
    {
        if (!IsAccession(symbol))
        {
            name.Gene = token;
            return;
        }

        name.Accession = token;
        name.Gene = gene.IsEmpty ? name.Gene : gene;
        var kind = AsciiLetters.ToUpper(symbol[1]);
        name.Numbering = AsciiLetters.ToUpper(symbol[0]) == (byte)'E' ? name.Numbering :
            kind == (byte)'P' ? Numbering.Protein :
            kind == (byte)'C' ? Numbering.Genomic : name.Numbering;
    }

    // Separated by a space only, a word is a gene if a name follows and it is no name itself.
    private static bool IsPrefixBeforeSpace(ReadOnlySpan<byte> symbol, scoped in Cursor next) =>
        (HasLevel(next) && !ResidueParser.IsSubstitution(symbol)) || IsAccession(next.Rest) ||
        (!ResidueParser.LooksLikeName(symbol) && !IsNumber(symbol[0]) &&
            (ResidueParser.LooksLikeName(next.Rest) || next.AtDigit || next.Current == (byte)'('));

    // An identifier of a variant, a genome build, or a position.
    private static bool IsOther(ReadOnlySpan<byte> symbol)
    {
        var cursor = new Cursor(symbol);
        cursor.SkipDigits();
        return cursor.AtEnd || DatabaseIdentifier.IsIdentifier(symbol) || BuildWord.LengthAtStart(symbol) == symbol.Length;
    }

    // exon19, as ANNOVAR writes it between transcript and name.
    private static bool IsExon(ReadOnlySpan<byte> symbol)
    {
        var cursor = new Cursor(symbol);
        if (!cursor.TryTakeWord("exon"u8) || !cursor.AtDigit)
        {
            return false;
        }

        cursor.SkipDigits();
        return cursor.AtEnd;
    }

    private static bool HasLevel(scoped in Cursor cursor) =>
        cursor.Peek(1) == (byte)'.' && (cursor.Current | 0x20) is 'c' or 'g' or 'p' or 'n' or 'r' or 'm' or 'o';

    private static bool IsNumber(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

    private static bool IsSymbolLetter(byte letter) =>
        IsNumber(letter) || (letter | 0x20) is >= (byte)'a' and <= (byte)'z' || letter is (byte)'_' or (byte)'.' or (byte)'-';

    /// <summary>RefSeq (<c>NM_</c>, <c>NP_</c>, <c>NC_</c>, …) and Ensembl (<c>ENST</c>, <c>ENSP</c>) accessions.</summary>
    public static bool IsAccession(ReadOnlySpan<byte> text) =>
        (text.Length > 3 && text[2] == (byte)'_' && (text[0] | 0x20) is 'n' or 'x' && IsNumber(text[3])) ||
        (text.Length > 4 && IsNumber(text[4]) && Cursor.StartsWithWord(text, "ens"u8)) ||
        Cursor.StartsWithWord(text, "lrg_"u8);
}
