using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Parses genomic positions with thousands separators, as genome browsers write them: <c>37,880,220</c>.</summary>
internal static class ThousandsSeparators
{
    private const int MaxFirstDigits = 3;
    private const int MaxValue = 999_999_999;

    /// <summary>
    /// Takes the groups of three digits after the first digits of a number, if there are any. Leaves a comma that does not separate
    /// thousands.
    /// </summary>
    /// <param name="cursor">After the first digits.</param>
    /// <param name="number">The number so far; receives the whole number.</param>
    /// <param name="start">Where the number begins.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryTake(ref Cursor cursor, ref int number, int start)
    {
        if (cursor.Position - start > MaxFirstDigits)
        {
            return true;
        }

        while (IsGroup(cursor))
        {
            if (number > MaxValue / 1000)
            {
                return cursor.Fail(HgvsErrorCode.PositionOutside, cursor.Position - start);
            }

            number = (1000 * number) + (100 * Digit(cursor.Peek(1))) + (10 * Digit(cursor.Peek(2))) + Digit(cursor.Peek(3));
            cursor.Position += 4;
        }

        return true;
    }

    private static bool IsGroup(scoped in Cursor cursor) =>
        cursor.Current == (byte)',' && IsDigit(cursor.Peek(1)) && IsDigit(cursor.Peek(2)) && IsDigit(cursor.Peek(3)) &&
        !IsDigit(cursor.Peek(4));

    private static bool IsDigit(byte character) => character is >= (byte)'0' and <= (byte)'9';

    private static int Digit(byte character) => character - '0';
}
