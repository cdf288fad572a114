namespace Her2Catalog.Hgvs;

/// <summary>Limits of names. Text that exceeds them is rejected, never truncated.</summary>
public static class HgvsLimits
{
    /// <summary>Maximum length of a name, in characters.</summary>
    public const int MaxNameLength = 4096;

    /// <summary>Maximum number of bases or residues that a name inserts, duplicates or inverts. Deletions have no limit.</summary>
    public const int MaxSequenceLength = 4096;
}
