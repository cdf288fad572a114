using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Rejects ambiguous sequences of residues.</summary>
internal static class ResidueSequence
{
    /// <summary>
    /// Checks a run of residues. It must not contain <c>X</c> or a keyword in the same case as the keyword before the run (ruling
    /// <c>delinsfs</c>.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryCheck(ref Cursor cursor, TextRange residues, bool threeLetters)
    {
        var run = residues.Of(cursor.Text);
        if (threeLetters)
        {
            return true;
        }

        var isUpper = IsUpper(cursor.Text[residues.Start - 1]);
        for (var i = 0; i < run.Length; i++)
        {
            if ((run[i] | 0x20) == 'x')
            {
                return cursor.Fail(HgvsError.NotSupported(UnsupportedForm.ResidueX, residues.Start + i, 1));
            }

            var length = KeywordLength(run.Slice(i));
            if (length > 0 && HasCase(run.Slice(i, length), isUpper))
            {
                return cursor.Fail(HgvsError.NotSupported(UnsupportedForm.KeywordAsResidues, residues.Start + i, length));
            }
        }

        return true;
    }

    /// <summary>Fails where inserted residues are expected.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool FailAtInserted(ref Cursor cursor)
    {
        if (cursor.AtDigit || cursor.Current is (byte)'(' or (byte)'?')
        {
            return cursor.FailUnsupported(UnsupportedForm.InsertedLength, cursor.TokenLength);
        }

        if (cursor.Current == (byte)'[')
        {
            return cursor.FailUnsupported(UnsupportedForm.InsertedByReference, cursor.TokenLength);
        }

        // insTer12 and ins*63 state a length, insGly4_Ser6 states residues by their position.
        var probe = cursor;
        var isStop = probe.TryTakeWord("ter"u8) || probe.TryTake((byte)'*');
        if (isStop && probe.AtDigit)
        {
            return cursor.FailUnsupported(UnsupportedForm.InsertedLength, cursor.TokenLength);
        }

        return ResidueParser.LooksLikeName(cursor.Rest)
            ? cursor.FailUnsupported(UnsupportedForm.InsertedByReference, cursor.TokenLength)
            : FailAtUnknownResidue(ref cursor);
    }

    // Xaa may follow residues: insGlyXaa.
    private static bool FailAtUnknownResidue(ref Cursor cursor)
    {
        var start = cursor.Position;
        while (ResidueCodes.FromThreeLetters(cursor.Rest) != 0)
        {
            cursor.Position += 3;
        }

        if (cursor.StartsWithWord("xaa"u8))
        {
            return cursor.FailUnsupported(UnsupportedForm.AnyResidue, 3);
        }

        cursor.Position = start;
        return UnsupportedForms.Fail(ref cursor, Expectation.InsertedResidues);
    }

    private static int KeywordLength(ReadOnlySpan<byte> text) =>
        Cursor.StartsWithWord(text, "fs"u8) ? 2 :
        Cursor.StartsWithWord(text, "del"u8) || Cursor.StartsWithWord(text, "ins"u8) || Cursor.StartsWithWord(text, "dup"u8) ||
        Cursor.StartsWithWord(text, "inv"u8) || Cursor.StartsWithWord(text, "ext"u8) || Cursor.StartsWithWord(text, "ter"u8) ? 3 : 0;

    private static bool HasCase(ReadOnlySpan<byte> text, bool isUpper)
    {
        foreach (var character in text)
        {
            if (IsUpper(character) != isUpper)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsUpper(byte character) => character is >= (byte)'A' and <= (byte)'Z';
}
