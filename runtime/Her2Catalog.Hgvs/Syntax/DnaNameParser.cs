using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses names after <c>c.</c> and <c>g.</c>.</summary>
internal static class DnaNameParser
{
    /// <summary>Takes positions and edit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.Current is (byte)'=' or (byte)'?')
        {
            name.Edit = cursor.Current == (byte)'=' ? EditKind.NoChange : EditKind.Unknown;
            cursor.Position++;
            return true;
        }

        if (cursor.Current is (byte)'(' or (byte)'[')
        {
            return cursor.Fail(HgvsErrorCode.NotSupported, 1); // uncertain positions, several changes on one chromosome
        }

        if (!TryTakePosition(ref cursor, ref name.First, name.Numbering))
        {
            return false;
        }

        name.IsRange = cursor.TryTake((byte)'_');
        if (!name.IsRange)
        {
            name.EndAtFirst();
            return TryTakeEdit(ref cursor, ref name);
        }

        if (cursor.Current is (byte)'(' or (byte)'?')
        {
            return cursor.Fail(HgvsErrorCode.NotSupported, 1);
        }

        return TryTakePosition(ref cursor, ref name.Last, name.Numbering) && TryTakeEdit(ref cursor, ref name);
    }

    private static bool TryTakePosition(ref Cursor cursor, ref NamedPosition position, Numbering numbering)
    {
        var start = cursor.Position;
        if (numbering == Numbering.Coding)
        {
            position.Anchor = cursor.TryTake((byte)'-') ? PositionAnchor.BeforeStart :
                cursor.TryTake((byte)'*') ? PositionAnchor.AfterStop : PositionAnchor.StartCodon;
        }

        if (!cursor.TryTakeNumber(out position.Number))
        {
            return false;
        }

        if (numbering == Numbering.Coding && cursor.Current is (byte)'+' or (byte)'-')
        {
            var sign = cursor.Current == (byte)'+' ? 1 : -1;
            cursor.Position++;
            if (cursor.Current == (byte)'?')
            {
                return cursor.Fail(HgvsErrorCode.NotSupported, 1);
            }

            if (!cursor.TryTakeNumber(out var offset))
            {
                return false;
            }

            position.Offset = sign * offset;
        }

        position.Text = new TextRange(start, cursor.Position - start);
        return true;
    }

    private static bool TryTakeEdit(ref Cursor cursor, ref ParsedName name)
    {
        cursor.SkipSpaces();
        if (cursor.TryTakeWord("del"u8))
        {
            name.Edit = EditKind.Deletion;
            return TryTakeStated(ref cursor, ref name) &&
                (!cursor.TryTakeWord("ins"u8) || TryTakeInserted(ref cursor, ref name, EditKind.DeletionInsertion));
        }

        if (cursor.TryTakeWord("dup"u8))
        {
            name.Edit = EditKind.Duplication;
            return TryTakeStated(ref cursor, ref name);
        }

        if (cursor.TryTakeWord("inv"u8))
        {
            name.Edit = EditKind.Inversion;
            return TryTakeStated(ref cursor, ref name);
        }

        if (cursor.TryTakeWord("ins"u8))
        {
            return TryTakeInserted(ref cursor, ref name, EditKind.Insertion);
        }

        if (cursor.TryTake((byte)'='))
        {
            name.Edit = EditKind.NoChange;
            return true;
        }

        if (cursor.Current is (byte)'[' or (byte)'?' || cursor.StartsWithWord("con"u8))
        {
            return cursor.Fail(HgvsErrorCode.NotSupported, 1); // repeats, conversions
        }

        return TryTakeSubstitution(ref cursor, ref name);
    }

    private static bool TryTakeSubstitution(ref Cursor cursor, ref ParsedName name)
    {
        if (!cursor.TryTakeBases(Expectation.DnaEdit, out name.Stated))
        {
            return false;
        }

        if (cursor.TryTake((byte)'='))
        {
            name.Edit = EditKind.NoChange;
            return true;
        }

        if (cursor.Current == (byte)'[')
        {
            return cursor.Fail(HgvsErrorCode.NotSupported, 1);
        }

        if (!cursor.TryTake((byte)'>'))
        {
            return cursor.Fail(Expectation.GreaterThan);
        }

        if (cursor.Current == (byte)'=')
        {
            return cursor.Fail(Expectation.Base);
        }

        // TT>CC over a range is not HGVS, but unambiguous.
        name.Edit = name.IsRange ? EditKind.DeletionInsertion : EditKind.Substitution;
        return cursor.TryTakeBases(Expectation.Base, out name.Inserted);
    }

    private static bool TryTakeStated(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.AtDigit)
        {
            var start = cursor.Position;
            var taken = cursor.TryTakeNumber(out name.StatedLength);
            name.Stated = new TextRange(start, 0);
            return taken;
        }

        if (BaseCodes.IsBase(cursor.Current) || BaseCodes.IsAmbiguous(cursor.Current))
        {
            return cursor.TryTakeBases(Expectation.End, out name.Stated);
        }

        return true;
    }

    private static bool TryTakeInserted(ref Cursor cursor, ref ParsedName name, EditKind edit)
    {
        name.Edit = edit;
        if (cursor.AtDigit || cursor.Current is (byte)'(' or (byte)'[' or (byte)'?')
        {
            return cursor.Fail(HgvsErrorCode.NotSupported, 1); // a copy from elsewhere, a length only, several pieces
        }

        return cursor.TryTakeBases(Expectation.InsertedBases, out name.Inserted);
    }
}
