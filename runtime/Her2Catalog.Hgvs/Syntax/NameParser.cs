using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Parses a name: its prefixes (gene, accession, <c>c.</c>, <c>p.</c>, <c>g.</c>), then the rest by the grammar of its level.
/// </summary>
internal static class NameParser
{
    /// <summary>Parses folded text that is one name.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ReadOnlySpan<byte> text, out ParsedName name, out HgvsError error)
    {
        name = default;
        name.StatedLength = -1;
        var cursor = new Cursor(text);
        var parsed = TryTakeName(ref cursor, ref name) && TryFinish(ref cursor);
        error = parsed ? default : ErrorOf(text, cursor.Error);
        return parsed;
    }

    // What follows a database may resemble a position: ClinVar:44992.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HgvsError ErrorOf(ReadOnlySpan<byte> text, HgvsError error)
    {
        var cursor = new Cursor(text);
        cursor.SkipSpaces();
        var length = DatabaseIdentifier.LengthWithDatabase(cursor.Rest);
        return length > 0 ? HgvsError.NotSupported(UnsupportedForm.Identifier, cursor.Position, length) : error;
    }

    /// <summary>Takes a name with its prefixes; more text may follow.</summary>
    public static bool TryTakeName(ref Cursor cursor, ref ParsedName name)
    {
        cursor.SkipSpaces();
        if (cursor.AtEnd)
        {
            return cursor.Fail(Expectation.Name);
        }

        if (GenomicAlleleParser.LooksLikeAllele(cursor.Rest) ||
            (PrefixParser.TryTakePrefixes(ref cursor, ref name) && GenomicAlleleParser.LooksLikeAllele(cursor.Rest)))
        {
            name.Numbering = Numbering.GenomicAllele;
            return GenomicAlleleParser.TryParse(ref cursor, ref name);
        }

        if (!TryTakeLevel(ref cursor, ref name))
        {
            return false;
        }

        return name.Numbering == Numbering.Protein
            ? ProteinNameParser.TryParse(ref cursor, ref name)
            : DnaNameParser.TryParse(ref cursor, ref name);
    }

    private static bool TryFinish(ref Cursor cursor)
    {
        cursor.SkipSpaces();
        return cursor.AtEnd || UnsupportedForms.Fail(ref cursor, Expectation.End);
    }

    private static bool TryTakeLevel(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.Peek(1) == (byte)'.')
        {
            var numbering = (cursor.Current | 0x20) switch
            {
                'c' => Numbering.Coding,
                'g' => Numbering.Genomic,
                'p' => Numbering.Protein,
                _ => Numbering.Unknown,
            };
            if (numbering == Numbering.Unknown)
            {
                // Levels of HGVS that are not supported.
                return (cursor.Current | 0x20) is 'n' or 'r' or 'm' or 'o'
                    ? cursor.FailUnsupported(UnsupportedForm.OtherLevel, 2)
                    : FailAtNonAscii(ref cursor);
            }

            name.Numbering = numbering;
            cursor.Position += 2;
            cursor.SkipSpaces();
            return true;
        }

        if (name.Numbering == Numbering.Unknown)
        {
            name.Numbering = Guess(cursor);
        }

        return name.Numbering != Numbering.Unknown || FailAtNonAscii(ref cursor);
    }

    // The error is at the first non-ASCII character of the word, which is often invisible, or at the start of the word.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtNonAscii(ref Cursor cursor)
    {
        cursor.Position += Math.Max(0, cursor.Rest.Slice(0, cursor.AtEnd ? 0 : cursor.TokenLength).IndexOf(TextFolding.NonAscii));
        return UnsupportedForms.FailAtName(ref cursor);
    }

    // Without a prefix, the first character decides: DNA positions begin with a digit or a sign, those of proteins with a residue.
    private static Numbering Guess(scoped in Cursor cursor)
    {
        if (cursor.AtDigit || (cursor.Current == (byte)'-' && cursor.Peek(1) is >= (byte)'0' and <= (byte)'9'))
        {
            return Numbering.Coding;
        }

        if (cursor.Current == (byte)'*')
        {
            return GuessAfterStar(cursor.Rest);
        }

        var name = cursor.Current == (byte)'(' ? cursor.Rest.Slice(1) : cursor.Rest;
        return ResidueParser.LooksLikeName(name) ? Numbering.Protein : Numbering.Unknown;
    }

    // *5A>G is counted from the end of the stop codon, *1256Leuext*? is the stop codon itself.
    private static Numbering GuessAfterStar(ReadOnlySpan<byte> text)
    {
        var probe = new Cursor(text.Slice(1));
        probe.SkipDigits();
        return probe.Current is (byte)'_' or (byte)'+' or (byte)'-' || probe.StartsWithWord("del"u8) ||
            probe.StartsWithWord("dup"u8) || probe.StartsWithWord("inv"u8) || probe.Peek(1) == (byte)'>'
            ? Numbering.Coding
            : Numbering.Protein;
    }
}
