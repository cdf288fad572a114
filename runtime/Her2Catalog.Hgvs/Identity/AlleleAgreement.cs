namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Compares two changes of DNA that names of one text mean.</summary>
internal static class AlleleAgreement
{
    /// <summary>True for the same normalized change, also if the transcript does not contain its bases.</summary>
    public static bool AreEqual(scoped in DnaChange left, scoped in DnaChange right) =>
        left.Start == right.Start && left.End == right.End && left.FirstOffset == right.FirstOffset &&
        left.LastOffset == right.LastOffset && left.TouchesIntron == right.TouchesIntron &&
        left.Inserted.SequenceEqual(right.Inserted);
}
