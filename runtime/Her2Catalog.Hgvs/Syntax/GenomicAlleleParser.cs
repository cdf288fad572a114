using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses alleles as VCF and genome browsers write them: <c>17-37880220-T-C</c>, <c>chr17:37880220 T&gt;C</c>.</summary>
internal static class GenomicAlleleParser
{
    private const int MinPositionDigits = 6;

    /// <summary>True if the text begins with a chromosome, a separator and a position.</summary>
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
            // NC_000017.10:37880220:T:C would be SPDI, which counts from zero, or VCF, which counts from one.
            return cursor.Fail(HgvsErrorCode.NotSupported, 1);
        }

        var start = cursor.Position;
        if (!cursor.TryTakeNumber(out var position))
        {
            return false;
        }

        name.First.Number = name.Last.Number = position;
        name.First.Text = name.Last.Text = new TextRange(start, cursor.Position - start);
        name.Edit = EditKind.DeletionInsertion;
        TakeSeparator(ref cursor);
        if (!TryTakeAllele(ref cursor, out name.Stated))
        {
            return false;
        }

        name.Last.Number += name.Stated.Length - 1;
        TakeSeparator(ref cursor);
        return TryTakeAllele(ref cursor, out name.Inserted);
    }

    private static bool TryTakeAllele(ref Cursor cursor, out TextRange bases) =>
        cursor.TryTakeBases(Expectation.GenomicAllele, out bases);

    private static void TakeSeparator(ref Cursor cursor)
    {
        cursor.SkipSpaces();
        if (cursor.Current is (byte)'-' or (byte)':' or (byte)'>' or (byte)'/' or (byte)',')
        {
            cursor.Position++;
        }

        cursor.SkipSpaces();
    }

    // The number of a chromosome with or without chr, or a genomic accession followed by a bare position.
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
        if (cursor.Current is (byte)':' or (byte)'-')
        {
            cursor.Position++;
        }

        return cursor.Position > separator;
    }

    // A bare position must be long enough to be genomic, so that c.17-2A>G without its prefix is not mistaken for one.
    private static bool LooksLikePosition(ref Cursor cursor, bool isNamed)
    {
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("g."u8))
        {
            return true;
        }

        var start = cursor.Position;
        cursor.SkipDigits();
        return cursor.Position - start >= (isNamed ? 1 : MinPositionDigits) && cursor.Current != (byte)'_';
    }
}
