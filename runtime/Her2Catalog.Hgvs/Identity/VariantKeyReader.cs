namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Unpacks the keys of <see cref="VariantKeyBuilder"/>.</summary>
internal static class VariantKeyReader
{
    private const ulong PlaceMask = (1UL << VariantKeyBuilder.PlaceBits) - 1;
    private const ulong HighSequence = (1UL << VariantKeyBuilder.SequenceBitsInHigh) - 1;

    /// <summary>Reads the key of a DNA change; returns false for any other key, a digest, or a position outside the exons.</summary>
    /// <param name="transcript">The transcript that the key belongs to.</param>
    /// <param name="key">The key.</param>
    /// <param name="bases">A buffer for <see cref="VariantKeyBuilder.MaxBases"/> inserted bases.</param>
    /// <param name="change">The normalized change, as a deletion-insertion.</param>
    public static bool TryReadDna(scoped in Transcript transcript, VariantKey key, Span<byte> bases, out DnaChange change)
    {
        change = new DnaChange { Kind = DnaChangeKind.DeletionInsertion, Start = Place(key), End = Place(key) + Count(key) };
        if (KindOf(key) != KeyKind.Dna || change.End > transcript.Sequence.Length)
        {
            return false;
        }

        var start = bases.Length;
        ulong high = key.High & HighSequence, low = key.Low;
        while (high != 0 || low > 1)
        {
            bases[--start] = "ACTG"u8[(int)Pop(ref high, ref low, 2)];
        }

        change.Inserted = bases.Slice(start);
        return true;
    }

    /// <summary>Reads the key of a product; returns false for any other key, a digest, or a position outside the protein.</summary>
    /// <param name="transcript">The transcript that the key belongs to.</param>
    /// <param name="key">The key.</param>
    /// <param name="residues">A buffer for <see cref="VariantKeyBuilder.MaxResidues"/> inserted residues.</param>
    /// <param name="change">
    /// The product. The key of a synonymous change has no position and is read as <see cref="ProductKind.Untouched"/>.
    /// </param>
    public static bool TryReadProduct(scoped in Transcript transcript, VariantKey key, Span<byte> residues, out ProductChange change)
    {
        change = new ProductChange { First = Place(key), Count = 1 };
        switch (KindOf(key))
        {
            case KeyKind.NoChange:
                change.Kind = ProductKind.Untouched;
                break;
            case KeyKind.Extension when change.First == 0:
                change.Kind = ProductKind.StartLost;
                break;
            case KeyKind.Frameshift or KeyKind.Extension:
                change.Kind = KindOf(key) == KeyKind.Frameshift ? ProductKind.Frameshift : ProductKind.Extension;
                change.StopDistance = Count(key) == 0 ? -1 : Count(key);
                residues[0] = (byte)key.Low;
                change.Inserted = residues.Slice(0, 1);
                break;
            case KeyKind.TruncatedProtein:
                ReadTail(transcript, key, residues, ref change);
                break;
            case KeyKind.Protein:
                change.Kind = ProductKind.Replacement;
                change.Count = Count(key);
                change.Inserted = ReadResidues(key, residues);
                break;
            default:
                return false;
        }

        return change.First + change.Count <= transcript.ResidueCount + 1;
    }

    /// <summary>Returns true for the key of a product whose residues after the change are unchanged.</summary>
    public static bool IsReplacement(VariantKey product) => KindOf(product) == KeyKind.Protein;

    // One key describes all residues from the first changed one on, whatever the name states (ruling R-018): as many or more residues
    // are a replacement, fewer are an early stop codon.
    private static void ReadTail(scoped in Transcript transcript, VariantKey key, Span<byte> residues, ref ProductChange change)
    {
        var count = transcript.ResidueCount - change.First;
        change.Inserted = ReadResidues(key, residues);
        change.Kind = change.Inserted.Length < count ? ProductKind.Truncation : ProductKind.Replacement;
        change.Count = change.Kind == ProductKind.Truncation ? 1 : count;
    }

    private static Span<byte> ReadResidues(VariantKey key, Span<byte> residues)
    {
        var start = residues.Length;
        ulong high = key.High & HighSequence, low = key.Low;
        while ((high | low) != 0)
        {
            residues[--start] = (byte)(0x40 | Pop(ref high, ref low, 5));
        }

        return residues.Slice(start);
    }

    private static ulong Pop(ref ulong high, ref ulong low, int bits)
    {
        var value = low & ((1UL << bits) - 1);
        low = (low >> bits) | (high << (64 - bits));
        high >>= bits;
        return value;
    }

    private static KeyKind KindOf(VariantKey key) => (KeyKind)(key.High >> 61);

    private static int Place(
        VariantKey key) => (int)((key.High >> (VariantKeyBuilder.SequenceBitsInHigh + VariantKeyBuilder.PlaceBits)) & PlaceMask);

    private static int Count(VariantKey key) => (int)((key.High >> VariantKeyBuilder.SequenceBitsInHigh) & PlaceMask);
}
