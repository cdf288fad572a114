using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses names after <c>c.</c> and <c>g.</c>.</summary>
internal static class DnaNameParser
{
    /// <summary>Takes positions and edit.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        if (!IsAtPosition(cursor))
        {
            return TryTakeOtherStart(ref cursor, ref name);
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

        return IsAtPosition(cursor)
            ? TryTakePosition(ref cursor, ref name.Last, name.Numbering) && TryTakeEdit(ref cursor, ref name)
            : UnsupportedForms.FailAtPosition(ref cursor, Expectation.Position);
    }

    private static bool IsAtPosition(scoped in Cursor cursor) => cursor.AtDigit || cursor.Current is (byte)'-' or (byte)'*';

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryTakeOtherStart(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.Current == (byte)'=' || (cursor.Current == (byte)'?' && cursor.Peek(1) != (byte)'_'))
        {
            name.Edit = cursor.Current == (byte)'=' ? EditKind.NoChange : EditKind.Unknown;
            cursor.Position++;
            return true;
        }

        return BaseCodes.IsBase(cursor.Current) && cursor.Peek(1) is >= (byte)'0' and <= (byte)'9'
            ? TryTakeOldSubstitution(ref cursor, ref name)
            : UnsupportedForms.FailAtPosition(ref cursor, Expectation.Position);
    }

    // c.T2264C, as ANNOVAR writes it.
    private static bool TryTakeOldSubstitution(ref Cursor cursor, ref ParsedName name)
    {
        name.Stated = new TextRange(cursor.Position, 1);
        name.Edit = EditKind.Substitution;
        cursor.Position++;
        if (!TryTakePosition(ref cursor, ref name.First, name.Numbering))
        {
            return false;
        }

        name.EndAtFirst();
        return cursor.TryTakeBases(Expectation.Base, out name.Inserted);
    }

    private static bool TryTakePosition(ref Cursor cursor, ref NamedPosition position, Numbering numbering)
    {
        var start = cursor.Position;
        if (numbering == Numbering.Coding)
        {
            position.Anchor = cursor.TryTake((byte)'-') ? PositionAnchor.BeforeStart :
                cursor.TryTake((byte)'*') ? PositionAnchor.AfterStop : PositionAnchor.StartCodon;
        }

        if (!cursor.AtDigit)
        {
            return UnsupportedForms.FailAtPosition(ref cursor, Expectation.Position);
        }

        if (!cursor.TryTakeNumber(out position.Number))
        {
            return false;
        }

        if (numbering == Numbering.Coding && cursor.Current is (byte)'+' or (byte)'-')
        {
            var sign = cursor.Current == (byte)'+' ? 1 : -1;
            cursor.Position++;
            if (!cursor.AtDigit)
            {
                return UnsupportedForms.FailAtPosition(ref cursor, Expectation.Position);
            }

            if (!cursor.TryTakeNumber(out var offset))
            {
                return false;
            }

            position.Offset = sign * offset;
        }
        else if (cursor.Current == (byte)',' && numbering != Numbering.Coding &&
            !ThousandsSeparators.TryTake(ref cursor, ref position.Number, start))
        {
            return false;
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

        if (cursor.Current == (byte)'[')
        {
            return RepeatParser.TryParse(ref cursor, ref name);
        }

        return BaseCodes.IsBase(cursor.Current) ? TryTakeSubstitution(ref cursor, ref name) : FailAtEdit(ref cursor);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtEdit(ref Cursor cursor) =>
        cursor.Current == (byte)'?' || (cursor.Current is (byte)'+' or (byte)'-' && cursor.Peek(1) == (byte)'?')
            ? cursor.FailUnsupported(UnsupportedForm.UncertainPosition) :
        BaseCodes.IsAmbiguous(cursor.Current) && !cursor.StartsWithWord("sup"u8) ? cursor.FailUnsupported(UnsupportedForm.AmbiguousBase) :
        UnsupportedForms.Fail(ref cursor, Expectation.DnaEdit);

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
            return RepeatParser.TryParse(ref cursor, ref name);
        }

        if (!TryTakeArrow(ref cursor))
        {
            return FailAtArrow(ref cursor, name.Stated);
        }

        if (cursor.Current is (byte)'=' or (byte)'?')
        {
            return FailAtNewBase(ref cursor);
        }

        // TT>CC for a range is not HGVS, but unambiguous.
        name.Edit = name.IsRange ? EditKind.DeletionInsertion : EditKind.Substitution;
        return cursor.TryTakeBases(Expectation.Base, out name.Inserted);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtNewBase(ref Cursor cursor) => cursor.Current == (byte)'?'
        ? cursor.FailUnsupported(UnsupportedForm.UncertainPosition)
        : cursor.Fail(Expectation.Base);

    // The c of con is also a base. A repeat unit may end in an ambiguous base: GGM[108].
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtArrow(ref Cursor cursor, TextRange bases)
    {
        if (BaseCodes.IsAmbiguous(cursor.Current) && cursor.Peek(1) == (byte)'[')
        {
            return cursor.FailUnsupported(UnsupportedForm.AmbiguousBase);
        }

        if (!Cursor.StartsWithWord(cursor.Text.Slice(bases.Start), "con"u8))
        {
            return UnsupportedForms.Fail(ref cursor, Expectation.GreaterThan);
        }

        cursor.Position = bases.Start;
        return cursor.FailUnsupported(UnsupportedForm.Conversion, 3);
    }

    // Spaces around the > are allowed.
    private static bool TryTakeArrow(ref Cursor cursor)
    {
        var start = cursor.Position;
        cursor.SkipSpaces();
        if (!cursor.TryTake((byte)'>'))
        {
            cursor.Position = start;
            return false;
        }

        cursor.SkipSpaces();
        return true;
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
        if (!BaseCodes.IsBase(cursor.Current))
        {
            return FailAtInserted(ref cursor);
        }

        return cursor.TryTakeBases(Expectation.InsertedBases, out name.Inserted) &&
            (cursor.Current != (byte)'[' || cursor.FailUnsupported(UnsupportedForm.CopyNumber, cursor.TokenLength));
    }

    // ins6 and ins(6) state a length, ins2300_2305 and ins[…] a sequence elsewhere.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool FailAtInserted(ref Cursor cursor)
    {
        var probe = cursor;
        probe.SkipDigits();
        return cursor.Current is (byte)'(' or (byte)'?' || (cursor.AtDigit && probe.AtEnd)
            ? cursor.FailUnsupported(UnsupportedForm.InsertedLength, cursor.TokenLength)
            : cursor.AtDigit || cursor.Current is (byte)'[' or (byte)'-' or (byte)'*'
                ? cursor.FailUnsupported(UnsupportedForm.InsertedByReference, cursor.TokenLength)
                : BaseCodes.IsAmbiguous(cursor.Current)
                    ? cursor.FailUnsupported(UnsupportedForm.AmbiguousBase)
                    : UnsupportedForms.Fail(ref cursor, Expectation.InsertedBases);
    }
}
