using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses the number of copies of a repeat, <c>[2]</c>.</summary>
internal static class RepeatParser
{
    /// <summary>Takes the number; one that is uncertain, or of several units, is not supported.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryParse(ref Cursor cursor, ref ParsedName name)
    {
        var start = cursor.Position;
        name.Edit = EditKind.Repeat;
        cursor.TryTake((byte)'[');
        if (!cursor.AtDigit)
        {
            cursor.Position = start;
            return cursor.FailUnsupported(UnsupportedForm.CopyNumber, cursor.TokenLength);
        }

        if (!cursor.TryTakeNumber(out name.Copies))
        {
            return false;
        }

        if (!cursor.TryTake((byte)']'))
        {
            return cursor.Fail(Expectation.ClosingBracket);
        }

        return !(BaseCodes.IsBase(cursor.Current) || BaseCodes.IsAmbiguous(cursor.Current)) ||
            cursor.FailUnsupported(UnsupportedForm.MixedRepeat);
    }
}
