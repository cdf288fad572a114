namespace Her2Catalog.Hgvs.Parsing;

/// <summary>Reads gene symbols and accessions before a name: <c>ERBB2 p.…</c>, <c>HER2:p.…</c>, <c>NM_004448.4(ERBB2):c.…</c>.</summary>
internal static class PrefixParser
{
    private const int MostPrefixes = 3;

    /// <summary>Takes what prefixes there are; leaves the cursor at the name.</summary>
    public static void TakePrefixes(ref Cursor cursor, ref ParsedName name)
    {
        for (var i = 0; i < MostPrefixes; i++)
        {
            cursor.SkipBlanks();
            if (!TryTakePrefix(ref cursor, ref name))
            {
                return;
            }
        }
    }

    private static bool TryTakePrefix(ref Cursor cursor, ref ParsedName name)
    {
        var end = cursor.Position;
        while (end < cursor.Text.Length && IsSymbolLetter(cursor.Text[end]))
        {
            end++;
        }

        var token = new TextRange(cursor.Position, end - cursor.Position);
        if (token.IsEmpty || end >= cursor.Text.Length)
        {
            return false;
        }

        var next = cursor;
        next.Position = end;
        var gene = default(TextRange);
        if (next.TryTake((byte)'('))
        {
            // NM_004448.4(ERBB2): the gene in parentheses behind its accession.
            var start = next.Position;
            while (IsSymbolLetter(next.Current))
            {
                next.Position++;
            }

            gene = new TextRange(start, next.Position - start);
            if (!next.TryTake((byte)')') || !IsAccession(token.Of(cursor.Text)))
            {
                return false;
            }
        }

        next.SkipBlanks();
        var colon = next.TryTake((byte)':');
        next.SkipBlanks();
        if (!colon && (next.Position == end || !IsPrefixBeforeBlank(token.Of(cursor.Text), next)))
        {
            return false;
        }

        if (HasLevel(cursor) && !colon)
        {
            return false;
        }

        if (colon && cursor.Peek(1) == (byte)'.' && token.Length > 1)
        {
            return false; // p.L755S: the colon stands behind a name, not before one
        }

        Keep(ref name, cursor.Text, token, gene);
        cursor.Position = next.Position;
        return true;
    }

    private static void Keep(ref ParsedName name, ReadOnlySpan<byte> text, TextRange token, TextRange gene)
    {
        var symbol = token.Of(text);
        if (!IsAccession(symbol))
        {
            name.Gene = token;
            return;
        }

        name.Accession = token;
        name.Gene = gene.IsEmpty ? name.Gene : gene;
        var kind = GeneticCode.ToUpper(symbol[1]);
        name.Numbering = GeneticCode.ToUpper(symbol[0]) == (byte)'E' ? name.Numbering :
            kind == (byte)'P' ? Numbering.Protein :
            kind == (byte)'C' ? Numbering.Genomic : name.Numbering;
    }

    // With nothing but a blank between, a word is taken for a gene only where a name follows and it is no name itself.
    private static bool IsPrefixBeforeBlank(ReadOnlySpan<byte> token, Cursor behind) =>
        HasLevel(behind) || IsAccession(behind.Text.Slice(behind.Position)) || (!ProteinNameParser.LooksLikeName(new Cursor(token)) && !IsNumber(token[0]) &&
            (ProteinNameParser.LooksLikeName(behind) || behind.AtDigit || behind.Current == (byte)'('));

    private static bool HasLevel(Cursor cursor) =>
        cursor.Peek(1) == (byte)'.' && (cursor.Current | 0x20) is 'c' or 'g' or 'p' or 'n' or 'r' or 'm' or 'o';

    private static bool IsNumber(byte letter) => letter is >= (byte)'0' and <= (byte)'9';

    private static bool IsSymbolLetter(byte letter) =>
        IsNumber(letter) || (letter | 0x20) is >= (byte)'a' and <= (byte)'z' || letter is (byte)'_' or (byte)'.' or (byte)'-';

    /// <summary>RefSeq (<c>NM_</c>, <c>NP_</c>, <c>NC_</c>, …) and Ensembl (<c>ENST</c>, <c>ENSP</c>) accessions.</summary>
    private static bool IsAccession(ReadOnlySpan<byte> token)
    {
        var cursor = new Cursor(token);
        return (token.Length > 3 && token[2] == (byte)'_' && (token[0] | 0x20) is 'n' or 'x' && IsNumber(token[3])) ||
            (cursor.StartsWithWord("ens"u8) && token.Length > 4 && IsNumber(token[4])) ||
            cursor.StartsWithWord("lrg_"u8);
    }
}
