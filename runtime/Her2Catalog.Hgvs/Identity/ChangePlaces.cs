namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Determines the kind and place of a change from its keys.</summary>
public static class ChangePlaces
{
    /// <summary>Gets kind and place of a change from its keys, without allocation.</summary>
    /// <remarks>
    /// If there is a DNA key that is not a digest, the product is predicted from it. Otherwise the product key is used, and the coding
    /// positions are those of the codons of its residues. A product key contains less than a name: it has no residue for a synonymous
    /// change, and it is the same for a stop codon and for the deletion of all residues from there on (ruling R-018), which is
    /// <see cref="ChangeKind.StopGained"/> at its first residue. The result is <c>default</c> for digests, for missing keys and for
    /// changes that touch an intron.
    /// </remarks>
    /// <param name="transcript">The transcript that the keys belong to.</param>
    /// <param name="allele">Key of the DNA change, such as <c>HgvsReading.Allele</c>; <c>default</c> for a protein name.</param>
    /// <param name="product">Key of the product, such as <c>HgvsReading.Product</c>.</param>
    /// <example>
    /// <code>
    /// HgvsReading reading = Her2.Reference.Read("p.Y772_A775dup");
    /// ChangePlace place = Her2.Reference.PlaceOf(reading.Allele, reading.Product);
    /// // place.Kind == ChangeKind.InframeInsertion, place.FirstResidue == 775, place.LastResidue == 776
    /// </code>
    /// </example>
    public static ChangePlace PlaceOf(this in Transcript transcript, VariantKey allele, VariantKey product)
    {
        Span<byte> residues = stackalloc byte[VariantKeyBuilder.MaxResidues];
        var hasProduct = VariantKeyReader.TryReadProduct(transcript, product, residues, out var change);
        Span<byte> bases = stackalloc byte[VariantKeyBuilder.MaxBases];
        if (!VariantKeyReader.TryReadDna(transcript, allele, bases, out var dna))
        {
            return hasProduct ? OfProduct(change) : default;
        }

        // The kind of a replacement follows from the product key; otherwise the product is predicted from the DNA change.
        return VariantKeyReader.IsReplacement(product) && hasProduct
            ? OfDna(transcript, dna, ChangeClassifier.OfProduct(change), change)
            : OfPredicted(transcript, dna);
    }

    private static ChangePlace OfPredicted(in Transcript transcript, scoped in DnaChange change)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        return OfDna(transcript, change, product);
    }

    /// <summary>Returns the kind and place of a change in exons and its product.</summary>
    internal static ChangePlace OfDna(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product) =>
        OfDna(transcript, change, ChangeClassifier.OfDna(transcript, change, product), product);

    private static ChangePlace OfDna(in Transcript transcript, scoped in DnaChange change, ChangeKind kind, scoped in ProductChange product)
    {
        var isInsertion = change.Start == change.End;
        return new ChangePlace(
            kind,
            product.FirstResidue,
            product.LastResidue,
            CodingPosition(transcript, isInsertion ? change.Start : change.Start + 1),
            CodingPosition(transcript, isInsertion ? change.Start + 1 : change.End));
    }

    /// <summary>Returns the kind and place of a product, with the codons of its residues.</summary>
    internal static ChangePlace OfProduct(scoped in ProductChange product)
    {
        int first = product.FirstResidue, last = product.LastResidue;
        return new ChangePlace(ChangeClassifier.OfProduct(product), first, last, first == 0 ? 0 : (3 * first) - 2, 3 * last);
    }

    // There is no c.0: the base before c.1 is c.-1.
    private static int CodingPosition(in Transcript transcript, int position) =>
        position - transcript.CodingOffset - (position < transcript.CodingStart ? 1 : 0);
}
