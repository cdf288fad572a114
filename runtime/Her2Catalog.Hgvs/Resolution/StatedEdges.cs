namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Removes the bases at which the stated and the inserted sequence of a name agree; they are not part of the change.</summary>
internal static class StatedEdges
{
    /// <summary>Removes equal bases at the start, then at the end, and adjusts the positions of the first and the last base.</summary>
    public static void Trim(ReadOnlySpan<byte> stated, ref ReadOnlySpan<byte> inserted, ref int low, ref int high)
    {
        while (low <= high && inserted.Length > 0 && AsciiLetters.ToUpper(stated[0]) == AsciiLetters.ToUpper(inserted[0]))
        {
            stated = stated.Slice(1);
            inserted = inserted.Slice(1);
            low++;
        }

        while (low <= high && inserted.Length > 0 &&
            AsciiLetters.ToUpper(stated[stated.Length - 1]) == AsciiLetters.ToUpper(inserted[inserted.Length - 1]))
        {
            stated = stated.Slice(0, stated.Length - 1);
            inserted = inserted.Slice(0, inserted.Length - 1);
            high--;
        }
    }

    /// <summary>Returns the trimmed name; its text consists of the remaining inserted bases.</summary>
    public static ParsedName WithInserted(in ParsedName name, int length)
    {
        var trimmed = name;
        trimmed.Inserted = new TextRange(0, length);
        return trimmed;
    }
}
