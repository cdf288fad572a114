namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Packs a normalized change into 128 bits: 3 for the kind, 20 for the position, 20 for the length, and 85 for the inserted sequence
/// (a leading one and two bits per base, or five bits per residue). The top bit of the position marks a gene offset. The key of a
/// longer change is a digest.
/// </summary>
internal static class VariantKeyBuilder
{
    /// <summary>The number of bits of the position, and of the length.</summary>
    public const int PlaceBits = 20;

    /// <summary>The bit of the position that marks a gene offset.</summary>
    public const int GenePlace = 1 << (PlaceBits - 1);

    /// <summary>The maximum number of inserted bases in a key.</summary>
    public const int MaxBases = 42;

    /// <summary>The maximum number of inserted residues in a key.</summary>
    public const int MaxResidues = 17;

    /// <summary>The number of bits of the inserted sequence in the upper half.</summary>
    public const int SequenceBitsInHigh = 21; // 64 - 3 - 20 - 20

    /// <summary>Returns the key of a DNA change; <c>default</c> if the change includes intron bases that are not known.</summary>
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
        foreach (var code in change.Inserted)
        {
            Push(ref high, ref low, 2, (ulong)((code >> 1) & 3));
        }

        return Pack(KeyKind.Dna, place, count, high, low);
    }

    /// <summary>Returns the key of a product; <c>default</c> if it is not known.</summary>
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
                // A name states only the first new residue and the distance to the stop codon.
                var kind = change.Kind == ProductKind.Extension ? KeyKind.Extension : KeyKind.Frameshift;
                return Pack(kind, change.First, change.StopDistance < 0 ? 0 : change.StopDistance, 0, change.Inserted[0]);
            case ProductKind.Truncation:
                return OfResidues(KeyKind.TruncatedProtein, change.First, 0, change.Inserted);
            case ProductKind.Replacement:
                // Deleting all residues from one to the last has the same product as a stop codon (ruling R-018).
                return change.Count > 0 && change.First + change.Count == transcript.ResidueCount
                    ? OfResidues(KeyKind.TruncatedProtein, change.First, 0, change.Inserted)
                    : OfResidues(KeyKind.Protein, change.First, change.Count, change.Inserted);
            default:
                return default;
        }
    }

    private static VariantKey OfResidues(KeyKind kind, int first, int count, ReadOnlySpan<byte> residues)
    {
        if (residues.Length > MaxResidues)
        {
            return Digest(kind, first, count, residues);
        }

        ulong high = 0, low = 0;
        foreach (var residue in residues)
        {
            Push(ref high, ref low, 5, (ulong)(residue & 0x1F)); // the letters A to Z are 1 to 26, never 0
        }

        return Pack(kind, first, count, high, low);
    }

    private static void Push(ref ulong high, ref ulong low, int bits, ulong value)
    {
        high = (high << bits) | (low >> (64 - bits));
        low = (low << bits) | value;
    }

    private static VariantKey Pack(KeyKind kind, int place, int count, ulong high, ulong low) => new(
        ((ulong)kind << 61) | ((ulong)place << (SequenceBitsInHigh + PlaceBits)) | ((ulong)count << SequenceBitsInHigh) | high,
        low);

    // FNV-1a twice with different offsets; equal digests are confirmed by comparing the names.
    private static VariantKey Digest(KeyKind kind, int place, int count, ReadOnlySpan<byte> sequence)
    {
        const ulong prime = 1099511628211;
        var first = (14695981039346656037UL ^ (ulong)kind) * prime;
        var second = (0x9E3779B97F4A7C15UL ^ (ulong)place ^ ((ulong)count << 32)) * prime;
        foreach (var code in sequence)
        {
            first = (first ^ code) * prime;
            second = (second ^ code) * prime;
            second ^= second >> 29;
        }

        first = (first ^ (ulong)place) * prime;
        return new VariantKey(((ulong)KeyKind.Digest << 61) | (first >> 3), second);
    }
}
