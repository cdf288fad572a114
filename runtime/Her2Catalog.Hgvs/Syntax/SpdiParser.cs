using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Parses SPDI after its accession: a position counted from 0, the deleted bases or their number, and the inserted bases, each
/// after a colon; either may be empty (ruling R-016).
/// </summary>
internal static class SpdiParser
{
    /// <summary>Takes position and bases. An accession without version could be followed by VCF, which counts from 1.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        var hasVersion = name.Accession.Of(cursor.Text).IndexOf((byte)'.') > 0;
        var isAfterColon = cursor.Position > 0 && cursor.Text[cursor.Position - 1] == (byte)':';
        var start = cursor.Position;
        if (!cursor.TryTakeNumber(out var position))
        {
            return false;
        }

        if (!hasVersion || !isAfterColon || cursor.Current != (byte)':')
        {
            var length = cursor.Position - start;
            cursor.Position = start;
            return cursor.FailUnsupported(UnsupportedForm.ZeroOrOneBased, length);
        }

        name.First.Text = name.Last.Text = new TextRange(start, cursor.Position - start);
        cursor.Position++;
        if (!TryTakeDeleted(ref cursor, ref name))
        {
            return false;
        }

        if (!cursor.TryTake((byte)':'))
        {
            return cursor.Fail(Expectation.Separator);
        }

        if (BaseCodes.IsBase(cursor.Current) || BaseCodes.IsAmbiguous(cursor.Current))
        {
            if (!cursor.TryTakeBases(Expectation.GenomicAllele, out name.Inserted))
            {
                return false;
            }
        }

        var deleted = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length;
        if (deleted == 0 && name.Inserted.IsEmpty)
        {
            return cursor.Fail(Expectation.GenomicAllele);
        }

        name.StatedLength = deleted == 0 ? -1 : name.StatedLength;
        name.IsRange = true;
        name.Edit = deleted == 0 ? EditKind.Insertion : EditKind.DeletionInsertion;
        name.First.Number = deleted == 0 ? position : position + 1;
        name.Last.Number = deleted == 0 ? position + 1 : position + deleted;
        return true;
    }

    private static bool TryTakeDeleted(ref Cursor cursor, ref ParsedName name)
    {
        if (cursor.Current == (byte)':')
        {
            return true;
        }

        if (!cursor.AtDigit)
        {
            return cursor.TryTakeBases(Expectation.GenomicAllele, out name.Stated);
        }

        name.Stated = new TextRange(cursor.Position, 0);
        return cursor.TryTakeNumber(out name.StatedLength);
    }
}
