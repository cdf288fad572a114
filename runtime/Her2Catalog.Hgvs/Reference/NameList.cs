namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>How an accession relates to a list of accessions.</summary>
internal enum AccessionMatch : byte
{
    /// <summary>None of the list.</summary>
    None,

    /// <summary>One of the list in another version.</summary>
    OtherVersion,

    /// <summary>One of the list; an accession without version, on either side, matches any version.</summary>
    Match,
}

/// <summary>Lists of names as a transcript has them: ASCII, separated by spaces, preferred name first.</summary>
internal static class NameList
{
    /// <summary>The preferred name of a list.</summary>
    public static ReadOnlySpan<byte> First(ReadOnlySpan<byte> list)
    {
        var end = list.IndexOf((byte)' ');
        return end < 0 ? list : list.Slice(0, end);
    }

    /// <summary>True if a name is in a list, in any case.</summary>
    public static bool Contains(ReadOnlySpan<byte> list, ReadOnlySpan<byte> name)
    {
        while (TryTakeFirst(ref list, out var item))
        {
            if (AsciiLetters.EqualIgnoringCase(item, name))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Compares an accession, in any case, with a list.</summary>
    public static AccessionMatch MatchAccession(ReadOnlySpan<byte> list, ReadOnlySpan<byte> accession)
    {
        if (Contains(list, accession))
        {
            return AccessionMatch.Match;
        }

        var match = AccessionMatch.None;
        while (TryTakeFirst(ref list, out var item))
        {
            int dot = item.IndexOf((byte)'.'), otherDot = accession.IndexOf((byte)'.');
            var stem = dot < 0 ? item : item.Slice(0, dot);
            var otherStem = otherDot < 0 ? accession : accession.Slice(0, otherDot);
            if (AsciiLetters.EqualIgnoringCase(stem, otherStem))
            {
                match = dot < 0 || otherDot < 0 ? AccessionMatch.Match : AccessionMatch.OtherVersion;
            }
        }

        return match;
    }

    private static bool TryTakeFirst(ref ReadOnlySpan<byte> list, out ReadOnlySpan<byte> item)
    {
        item = First(list);
        list = list.Slice(Math.Min(list.Length, item.Length + 1));
        return !item.IsEmpty;
    }
}
