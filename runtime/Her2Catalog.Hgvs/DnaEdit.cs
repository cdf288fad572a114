namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// A change of coding DNA where a record states it, not shifted: the position of an insertion relative to another change decides
/// what both together mean. <see cref="HgvsEdits"/> reads edits and combines those of one haplotype.
/// </summary>
public readonly struct DnaEdit : IEquatable<DnaEdit>
{
    private readonly int start;
    private readonly int end;
    private readonly PackedBases inserted;

    internal DnaEdit(scoped in DnaChange change, int codingOffset, int firstResidue, int lastResidue)
    {
        CodingPosition = change.Start + 1 - codingOffset;
        (start, end) = (change.Start, change.End);
        inserted = new PackedBases(change.Inserted);
        (FirstResidue, LastResidue) = (firstResidue, lastResidue);
    }

    /// <summary>
    /// Gets the first residue whose codon the change touches in any of its equivalent positions. A change of length also touches
    /// the bases beside it.
    /// </summary>
    public int FirstResidue { get; }

    /// <summary>Gets the last residue whose codon the change touches; the stop codon follows the last residue.</summary>
    public int LastResidue { get; }

    /// <summary>
    /// Gets the <c>c.</c> position of the first base that is replaced, or of the one after an insertion; less than 1 before the
    /// start codon.
    /// </summary>
    public int CodingPosition { get; }

    internal int Start => start;

    internal int End => end;

    internal PackedBases Inserted => inserted;

    /// <summary>
    /// Gets whether as many bases are inserted as replaced. The place of other edits is ambiguous if their bases repeat, so that
    /// the same change can be stated before and after another edit.
    /// </summary>
    public bool KeepsLength => inserted.Length == end - start;

    /// <summary>Returns true if both edits touch a common codon.</summary>
    public bool SharesCodonWith(in DnaEdit other) => FirstResidue <= other.LastResidue && other.FirstResidue <= LastResidue;

    /// <summary>
    /// Returns true if one haplotype can have both edits: they change different bases, or change common bases to the same ones.
    /// </summary>
    public bool IsCompatibleWith(in DnaEdit other)
    {
        int first = Math.Max(start, other.start), last = Math.Min(end, other.end);
        if (first >= last)
        {
            // An insertion inside a range that the other one replaces, or two insertions into one gap, have no order.
            var isAtOneGap = start == end && other.start == other.end && start == other.start;
            return !isAtOneGap && !IsInsertionInto(other) && !other.IsInsertionInto(this);
        }

        if (!KeepsLength || !other.KeepsLength || inserted.IsTooLong || other.inserted.IsTooLong)
        {
            return false;
        }

        for (var i = first; i < last; i++)
        {
            if (inserted[i - start] != other.inserted[i - other.start])
            {
                return false;
            }
        }

        return true;
    }

    private bool IsInsertionInto(in DnaEdit other) => start == end && other.start < start && start < other.end;

    /// <inheritdoc/>
    public bool Equals(DnaEdit other) => start == other.start && end == other.end && inserted.Equals(other.inserted);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is DnaEdit other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => (start * 397) ^ (end * 31) ^ inserted.GetHashCode();

    /// <summary>Returns true if both edits replace the same bases by the same bases.</summary>
    public static bool operator ==(DnaEdit left, DnaEdit right) => left.Equals(right);

    /// <summary>Returns true if the edits differ.</summary>
    public static bool operator !=(DnaEdit left, DnaEdit right) => !left.Equals(right);
}
