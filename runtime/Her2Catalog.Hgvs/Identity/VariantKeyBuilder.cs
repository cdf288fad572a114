namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Packs a normalized change into 128 bits: three for the kind, twenty for the position, twenty for the length, and 85 for
/// the inserted letters (a leading one and two bits per base, or five bits per residue). The top bit of the position marks one
/// on the gene. Longer changes become a digest.
/// </summary>
internal static class VariantKeyBuilder
{
    /// <summary>Bits of the place, and of the length.</summary>
    public const int PlaceBits = 20;

    /// <summary>The bit of the place that marks an offset of the gene.</summary>
    public const int GenePlace = 1 << (PlaceBits - 1);

    /// <summary>Longest insertion of bases that fits.</summary>
    public const int MaxBases = 42;

    /// <summary>Longest insertion of residues that fits.</summary>
    public const int MaxResidues = 17;

    /// <summary>Bits of the upper half that are left for letters.</summary>
    public const int LettersInHigh = 21; // 3 + 20 + 20 bits of the upper half are taken, 21 are left for letters

    /// <summary>The key of a change of DNA; none if the change includes bases of an intron that are not known.</summary>
    public static VariantKey OfDna(scoped in DnaChange change)
    {
        if ((change.TouchesIntron && !change.InGene) || change.Kind is DnaChangeKind.Unknown or DnaChangeKind.NoChange)
        {
            return default;
        }

        int place = change.InGene ? change.Start | GenePlace : change.Start, count = change.End - change.Start;
        if (change.Inserted.Length > MaxBases || change.Start >= GenePlace || count >= 1 << PlaceBits)
        {
            return Digest(KeyKind.Dna, place, count, change.Inserted);
        }

        ulong high = 0, low = 1;
        foreach (var letter in change.Inserted)
        {
            Push(ref high, ref low, 2, (ulong)((letter >> 1) & 3));
        }

        return Pack(KeyKind.Dna, place, count, high, low);
    }

    /// <summary>The key of a product; none if it is not known.</summary>
    public static VariantKey OfProduct(in Transcript transcript, scoped in ProductChange change)
    {
        switch (change.Kind)
        {
            case ProductKind.Synonymous or ProductKind.Untouched:
                return Pack(KeyKind.NoChange, 0, 0, 0, 1);
            case ProductKind.StartLost:
                return Pack(KeyKind.Extension, 0, 0, 0, 1);
            case ProductKind.Frameshift or ProductKind.NewTail or ProductKind.Extension
                when change.StopDistance != 0 && change.Inserted.Length > 0:
                // A name states of the new sequence only the first residue and the distance to the stop.
                var kind = change.Kind == ProductKind.Extension ? KeyKind.Extension : KeyKind.Frameshift;
                return Pack(kind, change.First, change.StopDistance < 0 ? 0 : change.StopDistance, 0, change.Inserted[0]);
            case ProductKind.Truncation:
                return Letters(KeyKind.TruncatedProtein, change.First, 0, change.Inserted);
            case ProductKind.Replacement:
                // Deleting all residues to the last gives the same product as a stop (ruling R-018).
                return change.Count > 0 && change.First + change.Count == transcript.ResidueCount
                    ? Letters(KeyKind.TruncatedProtein, change.First, 0, change.Inserted)
                    : Letters(KeyKind.Protein, change.First, change.Count, change.Inserted);
            default:
                return default;
        }
    }

    private static VariantKey Letters(KeyKind kind, int first, int count, ReadOnlySpan<byte> residues)
    {
        if (residues.Length > MaxResidues)
        {
            return Digest(kind, first, count, residues);
        }

        ulong high = 0, low = 0;
        foreach (var residue in residues)
        {
            Push(ref high, ref low, 5, (ulong)(residue & 0x1F)); // letters A to Z are 1 to 26, never 0
        }

        return Pack(kind, first, count, high, low);
    }

    private static void Push(ref ulong high, ref ulong low, int bits, ulong value)
    {
        high = (high << bits) | (low >> (64 - bits));
        low = (low << bits) | value;
    }

    private static VariantKey Pack(KeyKind kind, int place, int count, ulong high, ulong low) => new(
        ((ulong)kind << 61) | ((ulong)place << (LettersInHigh + PlaceBits)) | ((ulong)count << LettersInHigh) | high,
        low);

    // FNV-1a twice with different offsets; the names confirm equal digests.
    private static VariantKey Digest(KeyKind kind, int place, int count, ReadOnlySpan<byte> letters)
    {
        const ulong prime = 1099511628211;
        var first = (14695981039346656037UL ^ (ulong)kind) * prime;
        var second = (0x9E3779B97F4A7C15UL ^ (ulong)place ^ ((ulong)count << 32)) * prime;
        foreach (var letter in letters)
        {
            first = (first ^ letter) * prime;
            second = (second ^ letter) * prime;
            second ^= second >> 29;
        }

        first = (first ^ (ulong)place) * prime;
        return new VariantKey(((ulong)KeyKind.Digest << 61) | (first >> 3), second);
    }
}
