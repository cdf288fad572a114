using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Parses alleles as VCF, MAF, SPDI and genome browsers write them: <c>17-37880220-T-C</c>, <c>chr17:37,880,220 T&gt;C</c>,
/// <c>chr17_37880220_T_C</c>, <c>NC_000017.10:37880219:T:C</c>.
/// </summary>
internal static class GenomicAlleleParser
{
    private const int MinPositionDigits = 6;

    /// <summary>Returns true if the text begins with a chromosome, a separator and a position.</summary>
    public static bool LooksLikeAllele(ReadOnlySpan<byte> text)
    {
        var cursor = new Cursor(text);
        return TryTakeChromosome(ref cursor, out var chromosome) &&
            LooksLikePosition(ref cursor, (chromosome.Of(text)[0] | 0x20) is 'c' or 'n');
    }

    /// <summary>Takes the allele, or a <c>g.</c> name after <c>chr17:</c>.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        if (!TryTakeChromosome(ref cursor, out var chromosome))
        {
            return cursor.Fail(Expectation.Name);
        }

        name.Accession = chromosome;
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("g."u8))
        {
            name.Numbering = Numbering.Genomic;
            return DnaNameParser.TryParse(ref cursor, ref name);
        }

        if ((chromosome.Of(cursor.Text)[0] | 0x20) == 'n')
        {
            return SpdiParser.TryParse(ref cursor, ref name);
        }

        var start = cursor.Position;
        if (!cursor.TryTakeNumber(out name.First.Number) ||
            (cursor.Current == (byte)',' && !ThousandsSeparators.TryTake(ref cursor, ref name.First.Number, start)))
        {
            return false;
        }

        name.Last.Number = name.First.Number;
        name.First.Text = name.Last.Text = new TextRange(start, cursor.Position - start);
        name.Edit = EditKind.DeletionInsertion;
        TakeSeparator(ref cursor);
        if (cursor.Current == (byte)'-')
        {
            return TryTakeInsertion(ref cursor, ref name);
        }

        if (!TryTakeAllele(ref cursor, out name.Stated))
        {
            return false;
        }

        name.Last.Number += name.Stated.Length - 1;
        var separator = TakeSeparator(ref cursor);
        return (separator != 0 && TryTakeDash(ref cursor)) || TryTakeAllele(ref cursor, out name.Inserted);
    }

    // MAF and ANNOVAR: no reference base, and the position of the base before the insertion. VEP, which separates alleles by a
    // slash, states the position after it.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeInsertion(ref Cursor cursor, ref ParsedName name)
    {
        var dash = cursor.Position;
        cursor.Position++;
        var separator = TakeSeparator(ref cursor);
        if (separator == (byte)'/')
        {
            cursor.Position = dash;
            return cursor.FailUnsupported(UnsupportedForm.InsertionSide);
        }

        name.Edit = EditKind.Insertion;
        name.IsRange = true;
        name.Last.Number++;
        return separator == 0 ? cursor.Fail(Expectation.Separator) : TryTakeAllele(ref cursor, out name.Inserted);
    }

    // A dash is an empty allele, unless bases follow: then it is a separator.
    private static bool TryTakeDash(ref Cursor cursor) =>
        cursor.Current == (byte)'-' && !BaseCodes.IsBase(cursor.Peek(1)) && cursor.TryTake((byte)'-');

    private static bool TryTakeAllele(ref Cursor cursor, out TextRange bases) =>
        cursor.TryTakeBases(Expectation.GenomicAllele, out bases);

    // The separator, which may be a space character; 0 if there is none.
    private static byte TakeSeparator(ref Cursor cursor)
    {
        var separator = cursor.Current is (byte)' ' or (byte)'\t' ? (byte)' ' : (byte)0;
        cursor.SkipSpaces();
        if (cursor.Current is (byte)':' or (byte)'>' or (byte)'/' or (byte)',' or (byte)'_' ||
            (cursor.Current == (byte)'-' && separator == 0))
        {
            separator = cursor.Current;
            cursor.Position++;
        }

        cursor.SkipSpaces();
        return separator;
    }

    // The number of a chromosome with or without chr, or a genomic accession followed by a position.
    private static bool TryTakeChromosome(ref Cursor cursor, out TextRange chromosome)
    {
        var start = cursor.Position;
        var prefixed = cursor.TryTakeWord("chr"u8);
        if (!prefixed && cursor.TryTakeWord("nc_"u8))
        {
            while (cursor.AtDigit || cursor.Current == (byte)'.')
            {
                cursor.Position++;
            }
        }
        else if (cursor.AtDigit)
        {
            cursor.Position++;
            cursor.Position += cursor.AtDigit ? 1 : 0;
        }
        else if ((cursor.Current | 0x20) is 'x' or 'y' or 'm')
        {
            cursor.Position++;
            cursor.Position += (cursor.Current | 0x20) == 't' ? 1 : 0;
        }
        else
        {
            chromosome = default;
            return false;
        }

        chromosome = new TextRange(start, cursor.Position - start);
        var separator = cursor.Position;
        cursor.SkipSpaces();
        if (cursor.Current is (byte)':' or (byte)'-' or (byte)'_')
        {
            cursor.Position++;
        }

        return cursor.Position > separator;
    }

    // A position after a number must be long enough to be genomic, so that 17-2A>G (c.17-2A>G without prefix) is not mistaken for an
    // allele. A range of positions is not an allele.
    private static bool LooksLikePosition(ref Cursor cursor, bool isNamed)
    {
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("g."u8))
        {
            return true;
        }

        var digits = 0;
        for (; cursor.AtDigit || (digits > 0 && cursor.Current == (byte)','); cursor.Position++)
        {
            digits += cursor.AtDigit ? 1 : 0;
        }

        return digits >= (isNamed ? 1 : MinPositionDigits) &&
            (cursor.Current != (byte)'_' || cursor.Peek(1) is not (>= (byte)'0' and <= (byte)'9'));
    }
}
