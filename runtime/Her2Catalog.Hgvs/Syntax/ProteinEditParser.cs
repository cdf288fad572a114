namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses the edit of a <c>p.</c> name.</summary>
internal static class ProteinEditParser
{
    /// <summary>Takes the edit after the positions.</summary>
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
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

        if (cursor.TryTakeWord("ins"u8))
        {
            return TryTakeInserted(ref cursor, ref name, EditKind.Insertion);
        }

        if (cursor.TryTakeWord("fs"u8))
        {
            name.Edit = EditKind.Frameshift;
            return TryTakeStopDistance(ref cursor, ref name);
        }

        if (cursor.TryTakeWord("ext"u8))
        {
            name.Edit = EditKind.Extension;
            return TryTakeStopDistance(ref cursor, ref name);
        }

        if (cursor.TryTake((byte)'>'))
        {
            return TryTakeInserted(ref cursor, ref name, EditKind.DeletionInsertion); // G776>VC, as COSMIC wrote it
        }

        return TryTakeReplacement(ref cursor, ref name);
    }

    /// <summary>Takes <c>=</c> for no change or <c>?</c> for an unknown one.</summary>
    public static bool TryTakeSign(ref Cursor cursor, ref ParsedName name)
    {
        name.Edit = cursor.Current switch { (byte)'=' => EditKind.NoChange, (byte)'?' => EditKind.Unknown, _ => EditKind.None };
        cursor.Position += name.Edit == EditKind.None ? 0 : 1;
        return name.Edit != EditKind.None;
    }

    private static bool TryTakeReplacement(ref Cursor cursor, ref ParsedName name)
    {
        if (TryTakeSign(ref cursor, ref name))
        {
            return true;
        }

        if (cursor.Current == (byte)'[')
        {
            return RepeatParser.TryParse(ref cursor, ref name);
        }

        var start = cursor.Position;
        if (name.IsRange || !ResidueParser.TryTakeResidue(ref cursor, out _, out name.ThreeLetters))
        {
            return UnsupportedForms.Fail(ref cursor, Expectation.ProteinEdit);
        }

        name.Inserted = new TextRange(start, cursor.Position - start);
        name.Edit = EditKind.Substitution;
        if (cursor.TryTakeWord("fs"u8))
        {
            name.Edit = EditKind.Frameshift;
            return TryTakeStopDistance(ref cursor, ref name);
        }

        if (cursor.TryTakeWord("ext"u8))
        {
            name.Edit = EditKind.Extension;
            return TryTakeStopDistance(ref cursor, ref name);
        }

        // The X of Xaa is not the stop codon X of older names.
        return !cursor.StartsWithWord("aa"u8) || (cursor.Text[start] | 0x20) != 'x' || FailAtAnyResidue(ref cursor, start);
    }

    private static bool FailAtAnyResidue(ref Cursor cursor, int start)
    {
        cursor.Position = start;
        return cursor.FailUnsupported(UnsupportedForm.AnyResidue, 3);
    }

    // Ter93, *93, X93 or Ter?; or nothing: the short form.
    private static bool TryTakeStopDistance(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.Current == (byte)'-')
        {
            return cursor.FailUnsupported(UnsupportedForm.ExtensionBeforeStart);
        }

        var start = cursor.Position;
        if (!cursor.TryTakeWord("ter"u8) && !cursor.TryTake((byte)'*') && !cursor.TryTakeWord("x"u8))
        {
            return true;
        }

        if (cursor.TryTake((byte)'?'))
        {
            name.StopDistance = -1;
            return true;
        }

        return cursor.AtDigit
            ? cursor.TryTakeNumber(out name.StopDistance)
            : cursor.Fail(HgvsError.NotSupported(UnsupportedForm.MissingStopDistance, start, cursor.Position - start));
    }

    private static bool TryTakeStated(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.AtDigit)
        {
            name.Stated = new TextRange(cursor.Position, 0);
            return cursor.TryTakeNumber(out name.StatedLength);
        }

        if (cursor.StartsWithWord("ins"u8) || cursor.AtEnd ||
            !ResidueParser.TryTakeResidues(ref cursor, name.ThreeLetters, stopAtInsertion: true, out var residues, out var three))
        {
            return true;
        }

        name.Stated = residues;
        name.ThreeLetters = three;
        return ResidueSequence.TryCheck(ref cursor, residues, three);
    }

    private static bool TryTakeInserted(ref Cursor cursor, ref ParsedName name, EditKind edit)
    {
        name.Edit = edit;
        var statedInThree = name.ThreeLetters;
        if (!ResidueParser.TryTakeResidues(ref cursor, name.ThreeLetters, stopAtInsertion: false, out name.Inserted, out name.ThreeLetters))
        {
            return ResidueSequence.FailAtInserted(ref cursor);
        }

        // One flag describes stated and inserted residues, so both must use the same code.
        if (statedInThree != name.ThreeLetters && !name.Stated.IsEmpty)
        {
            return cursor.FailUnsupported(UnsupportedForm.MixedResidueCodes);
        }

        return ResidueSequence.TryCheck(ref cursor, name.Inserted, name.ThreeLetters);
    }
}
