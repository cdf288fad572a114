using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Phase;

/// <summary>
/// The place that a row changes: an edit of DNA, or only residues if the row names only the protein.
/// </summary>
internal readonly struct PhasePlace
{
    private readonly VariantKey product;
    private readonly int firstResidue;
    private readonly int lastResidue;

    private PhasePlace(DnaEdit edit, bool isExact, VariantKey product, int firstResidue, int lastResidue)
    {
        Edit = edit;
        CanBeCombined = isExact;
        this.product = product;
        this.firstResidue = firstResidue;
        this.lastResidue = lastResidue;
    }

    /// <summary>The edit; only if <see cref="IsDna"/>.</summary>
    public DnaEdit Edit { get; }

    /// <summary>True if the DNA is known.</summary>
    public bool IsDna => product.IsNone;

    /// <summary>True if the DNA is known at its actual position on the haplotype.</summary>
    public bool CanBeCombined { get; }

    /// <summary>The first and last residue whose codons change.</summary>
    public (int First, int Last) Residues => (firstResidue, lastResidue);

    /// <summary>The place of an edit of DNA that alleles on the genome state.</summary>
    public static PhasePlace OfAlleles(in DnaEdit edit) => new(edit, true, default, edit.FirstResidue, edit.LastResidue);

    /// <summary>
    /// The place of an edit of DNA that a name states. HGVS moves insertions and deletions as far 3' as possible, which can be
    /// after another change of the haplotype.
    /// </summary>
    public static PhasePlace OfName(in DnaEdit edit) =>
        new(edit, edit.KeepsLength, default, edit.FirstResidue, edit.LastResidue);

    /// <summary>The place of a change of the protein.</summary>
    public static PhasePlace Of(VariantKey product, in ChangePlace place) =>
        new(default, false, product, place.FirstResidue, place.LastResidue);

    /// <summary>True if both change a common codon.</summary>
    public bool SharesCodonWith(in PhasePlace other) => firstResidue <= other.lastResidue && other.firstResidue <= lastResidue;

    /// <summary>True if one haplotype can have both.</summary>
    public bool IsCompatibleWith(in PhasePlace other) => !IsDna || !other.IsDna || Edit.IsCompatibleWith(other.Edit);

    /// <summary>True if both are the same change, so that they are not partners.</summary>
    public bool IsSameAs(in PhasePlace other, in Transcript transcript) =>
        IsDna && other.IsDna ? Edit == other.Edit : ProductOf(transcript) == other.ProductOf(transcript);

    private VariantKey ProductOf(in Transcript transcript) =>
        !IsDna ? product : transcript.TryCombine([Edit], out var reading) ? reading.Product : default;
}
