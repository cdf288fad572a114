namespace Her2Catalog.Hgvs.Reference;

using Her2Catalog.Hgvs.Syntax;

/// <summary>The result of comparing an accession with a list of accessions.</summary>
internal enum AccessionMatch : byte
{
    /// <summary>The accession is not in the list.</summary>
    None,

    /// <summary>Another version, isoform or LRG transcript of an accession in the list.</summary>
    OtherVersion,

    /// <summary>The accession is in the list; an accession without version, on either side, matches any version.</summary>
    Match,
}

/// <summary>Reads lists of names: ASCII, separated by spaces, preferred name first.</summary>
internal static class NameList
{
    /// <summary>Returns the preferred name of a list.</summary>
    public static ReadOnlySpan<byte> First(ReadOnlySpan<byte> list)
    {
        var end = list.IndexOf((byte)' ');
        return end < 0 ? list : list.Slice(0, end);
    }

    /// <summary>Returns true if a name is in a list, in any case.</summary>
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

    /// <summary>Returns true if a name is in a list, in the same case.</summary>
    public static bool ContainsExactly(ReadOnlySpan<byte> list, ReadOnlySpan<byte> name)
    {
        while (TryTakeFirst(ref list, out var item))
        {
            if (item.SequenceEqual(name))
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
        var stem = AccessionForm.StemOf(accession);
        var suffix = accession.Slice(stem.Length);
        while (TryTakeFirst(ref list, out var item))
        {
            var itemStem = AccessionForm.StemOf(item);
            if (AsciiLetters.EqualIgnoringCase(itemStem, stem))
            {
                // A version may be omitted; the number of an isoform or of an LRG transcript may not.
                var itemSuffix = item.Slice(itemStem.Length);
                var isMatch = suffix.IsEmpty ? IsVersion(itemSuffix) : itemSuffix.IsEmpty && IsVersion(suffix);
                match = isMatch ? AccessionMatch.Match : match == AccessionMatch.None ? AccessionMatch.OtherVersion : match;
            }
        }

        return match;
    }

    private static bool IsVersion(ReadOnlySpan<byte> suffix) => suffix[0] == (byte)'.';

    private static bool TryTakeFirst(ref ReadOnlySpan<byte> list, out ReadOnlySpan<byte> item)
    {
        item = First(list);
        list = list.Slice(Math.Min(list.Length, item.Length + 1));
        return !item.IsEmpty;
    }
}
