using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Recognizes forms that are valid HGVS, or in use, but not supported. Called if the grammar fails.</summary>
internal static class UnsupportedForms
{
    /// <summary>Fails with the unsupported form at the cursor, or with what the grammar expects there.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool Fail(ref Cursor cursor, Expectation expectation)
    {
        var length = 1;
        var form = expectation == Expectation.Name ? UnsupportedForm.None :
            IsSpdi(cursor, expectation) ? UnsupportedForm.SpdiOnTranscript :
            IsAlternative(cursor, expectation) ? UnsupportedForm.Alternatives :
            IsSum(cursor, expectation) ? UnsupportedForm.SeveralChanges : OfSign(ref cursor, out length);
        if (form == UnsupportedForm.None)
        {
            length = WordLength(cursor.Rest);
            form = OfWord(cursor.Rest.Slice(0, length), expectation);
            length = form == UnsupportedForm.Identifier ? cursor.TokenLength : length;
        }

        return form == UnsupportedForm.None ? cursor.Fail(expectation) : cursor.FailUnsupported(form, length);
    }

    /// <summary>Does the same as <see cref="Fail"/> where a name is expected; words may precede the form.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool FailAtName(ref Cursor cursor)
    {
        // ERBB2::GRB7, of which the first colon ends a prefix; ERBB2::p.L755S has a colon too many.
        if (cursor.Current == (byte)':' && cursor.Peek(-1) == (byte)':' && cursor.Peek(2) != (byte)'.')
        {
            cursor.Position--;
            return cursor.FailUnsupported(UnsupportedForm.Fusion, 2);
        }

        var probe = cursor;
        while (!probe.AtEnd)
        {
            if (OfWord(probe.Rest.Slice(0, WordLength(probe.Rest)), Expectation.Name) != UnsupportedForm.None)
            {
                cursor.Position = probe.Position;
                return Fail(ref cursor, Expectation.Name);
            }

            probe.Position += probe.TokenLength;
            probe.SkipSpaces();
        }

        return cursor.Fail(Expectation.Name);
    }

    /// <summary>Does the same as <see cref="Fail"/> where a position is expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool FailAtPosition(ref Cursor cursor, Expectation expectation) => cursor.Current is (byte)'(' or (byte)'?'
        ? cursor.FailUnsupported(UnsupportedForm.UncertainPosition)
        : Fail(ref cursor, expectation);

    private static UnsupportedForm OfSign(ref Cursor cursor, out int length)
    {
        length = 1;
        switch (cursor.Current)
        {
            case (byte)'^':
                return UnsupportedForm.Alternatives;
            case (byte)'|':
                return UnsupportedForm.Methylation;
            case (byte)'/':
                return UnsupportedForm.Mosaic;
            case (byte)';' or (byte)'[' or (byte)']':
                return UnsupportedForm.SeveralChanges;
            case (byte)'(' when cursor.Peek(1) == (byte)';' && cursor.Peek(2) == (byte)')':
                length = 3;
                return UnsupportedForm.SeveralChanges;
            case (byte)':' when cursor.Peek(1) == (byte)':':
                length = 2;
                return UnsupportedForm.Fusion;
            case (byte)'_' when cursor.Peek(-1) == (byte)'?':
                cursor.Position--;
                return UnsupportedForm.UncertainPosition;
            default:
                return UnsupportedForm.None;
        }
    }

    // p.Gly719(Ala^Ser)fsTer23
    private static bool IsAlternative(scoped in Cursor cursor, Expectation expectation) =>
        expectation == Expectation.ProteinEdit && cursor.Current == (byte)'(' && cursor.Rest.IndexOf((byte)'^') > 0;

    // p.L755S+D769H and c.2264T>C + c.2305G>C.
    private static bool IsSum(scoped in Cursor cursor, Expectation expectation)
    {
        var next = cursor;
        next.Position++;
        next.SkipSpaces();
        return expectation == Expectation.End && cursor.Current == (byte)'+' &&
            (next.Peek(1) == (byte)'.' || ResidueParser.LooksLikeName(next.Rest));
    }

    // NM_004448.4:2438:T:C and NP_004439.2:754:L:S.
    private static bool IsSpdi(scoped in Cursor cursor, Expectation expectation)
    {
        var probe = cursor;
        probe.SkipDigits();
        return expectation switch
        {
            Expectation.DnaEdit => cursor.Current == (byte)':' && cursor.Peek(1) != (byte)':' && IsDigit(cursor.Peek(-1)),
            Expectation.Residue => probe.Position > cursor.Position && probe.Current == (byte)':',
            _ => false,
        };
    }

    private static UnsupportedForm OfWord(ReadOnlySpan<byte> word, Expectation expectation) => expectation switch
    {
        Expectation.Name or Expectation.End when DatabaseIdentifier.IsIdentifier(word) => UnsupportedForm.Identifier,
        Expectation.Name or Expectation.Position when StartsWithNumbered(word, "ivs"u8) || StartsWithNumbered(word, "ex"u8) =>
            UnsupportedForm.NumberedIntronOrExon,
        Expectation.Position when Starts(word, "pter"u8) || Starts(word, "qter"u8) || Starts(word, "cen"u8) =>
            UnsupportedForm.Chromosome,
        Expectation.DnaEdit when Starts(word, "con"u8) => UnsupportedForm.Conversion,
        Expectation.DnaEdit when Starts(word, "sup"u8) => UnsupportedForm.Chromosome,
        Expectation.Residue or Expectation.ProteinEdit or Expectation.InsertedResidues when Starts(word, "xaa"u8) =>
            UnsupportedForm.AnyResidue,
        _ => UnsupportedForm.None,
    };

    private static bool Starts(ReadOnlySpan<byte> word, ReadOnlySpan<byte> start) => Cursor.StartsWithWord(word, start);

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';

    private static bool StartsWithNumbered(ReadOnlySpan<byte> word, ReadOnlySpan<byte> start)
    {
        var cursor = new Cursor(word);
        return cursor.TryTakeWord(start) && cursor.AtDigit;
    }

    private static int WordLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && ((text[length] | 0x20) is >= (byte)'a' and <= (byte)'z' || IsDigit(text[length])))
        {
            length++;
        }

        return length;
    }
}
