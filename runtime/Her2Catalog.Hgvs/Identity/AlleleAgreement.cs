namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Compares the DNA changes of two names of one text.</summary>
internal static class AlleleAgreement
{
    /// <summary>
    /// Returns true for the same normalized change. Of the changes without a key, such as those in an intron whose bases are not known,
    /// only substitutions and "no change" can be compared.
    /// </summary>
    public static bool AreEqual(scoped in DnaChange left, scoped in DnaChange right)
    {
        var isKnown = left.Kind is DnaChangeKind.Substitution or DnaChangeKind.NoChange || !VariantKeyBuilder.OfDna(left).IsNone;
        return isKnown && left.Kind == right.Kind && left.TouchesIntron == right.TouchesIntron &&
            left.Start == right.Start && left.End == right.End && left.FirstOffset == right.FirstOffset &&
            left.LastOffset == right.LastOffset && left.Inserted.SequenceEqual(right.Inserted);
    }
}
