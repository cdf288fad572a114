using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses names after <c>p.</c>.</summary>
internal static class ProteinNameParser
{
    /// <summary>Takes a name, with or without its parentheses.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        var inParentheses = cursor.TryTake((byte)'(');
        return TryTakeChange(ref cursor, ref name, ref inParentheses) &&
            (!inParentheses || cursor.TryTake((byte)')') || UnsupportedForms.Fail(ref cursor, Expectation.ClosingParenthesis));
    }

    private static bool TryTakeChange(ref Cursor cursor, ref ParsedName name, ref bool inParentheses)
    {
        if (ProteinEditParser.TryTakeSign(ref cursor, ref name))
        {
            return true;
        }

        if (cursor.TryTake((byte)'0'))
        {
            name.Edit = EditKind.NoProtein;
            cursor.TryTake((byte)'?');
            return true;
        }

        if (!TryTakePositions(ref cursor, ref name))
        {
            return false;
        }

        // p.(Gln18)[25]: the number of copies after the parenthesis.
        if (inParentheses && cursor.Current == (byte)')' && cursor.Peek(1) == (byte)'[')
        {
            cursor.Position++;
            inParentheses = false;
        }

        // p.(Ala123_Pro131)fs: somewhere between these residues.
        if (cursor.Current == (byte)')' && cursor.Peek(1) is >= (byte)'A' and <= (byte)'z')
        {
            return cursor.FailUnsupported(UnsupportedForm.UncertainPosition);
        }

        return ProteinEditParser.TryParse(ref cursor, ref name);
    }

    private static bool TryTakePositions(ref Cursor cursor, ref ParsedName name)
    {
        if (!TryTakePosition(ref cursor, ref name.First, out name.ThreeLetters))
        {
            return false;
        }

        name.IsRange = cursor.TryTake((byte)'_');
        if (name.IsRange)
        {
            return TryTakePosition(ref cursor, ref name.Last, out name.ThreeLetters);
        }

        name.EndAtFirst();
        return true;
    }

    private static bool TryTakePosition(ref Cursor cursor, ref NamedPosition position, out bool threeLetters)
    {
        var start = cursor.Position;
        if (!ResidueParser.TryTakeResidue(ref cursor, out position.Residue, out threeLetters))
        {
            return UnsupportedForms.FailAtPosition(ref cursor, Expectation.Residue);
        }

        position.ResidueLength = (byte)(cursor.Position - start);
        if (!cursor.AtDigit)
        {
            return FailAtNumber(ref cursor, start);
        }

        if (!cursor.TryTakeNumber(out position.Number))
        {
            return false;
        }

        position.Text = new TextRange(start, cursor.Position - start);
        return true;
    }

    // p.EX17del is not Glu.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtNumber(ref Cursor cursor, int start)
    {
        var isExon = Cursor.StartsWithWord(cursor.Text.Slice(start), "ex"u8) && cursor.Peek(1) is >= (byte)'0' and <= (byte)'9';
        cursor.Position = isExon ? start : cursor.Position;
        return UnsupportedForms.Fail(ref cursor, isExon ? Expectation.Position : Expectation.ResidueNumber);
    }
}
