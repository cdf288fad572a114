namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// A coding DNA change at the position that a record states. It is not shifted, because the position of an insertion relative to
/// another change determines what both mean together. <see cref="HgvsEdits"/> reads edits and combines those of one haplotype.
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
    /// Gets the first residue whose codon the change touches at any of its equivalent positions. An insertion or deletion also
    /// touches the adjacent bases.
    /// </summary>
    public int FirstResidue { get; }

    /// <summary>Gets the last residue whose codon the change touches; the number after the last residue is the stop codon.</summary>
    public int LastResidue { get; }

    /// <summary>
    /// Gets the <c>c.</c> position of the first replaced base, or of the base after an insertion; less than 1 before the start
    /// codon.
    /// </summary>
    public int CodingPosition { get; }

    internal int Start => start;

    internal int End => end;

    internal PackedBases Inserted => inserted;

    /// <summary>
    /// Gets whether the numbers of inserted and replaced bases are equal. Other edits can have several equivalent positions in a
    /// repeat, so that the same change can be stated before or after another edit.
    /// </summary>
    public bool KeepsLength => inserted.Length == end - start;

    /// <summary>Returns true if both edits touch a common codon.</summary>
    public bool SharesCodonWith(in DnaEdit other) => FirstResidue <= other.LastResidue && other.FirstResidue <= LastResidue;

    /// <summary>
    /// Returns true if one haplotype can have both edits: they change different bases, or change the same bases identically.
    /// </summary>
    public bool IsCompatibleWith(in DnaEdit other)
    {
        int first = Math.Max(start, other.start), last = Math.Min(end, other.end);
        if (first >= last)
        {
            // An insertion into a range that the other edit replaces, or two insertions at one position, have no defined order.
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

    /// <summary>Returns true if both edits replace the same bases with the same bases.</summary>
    public static bool operator ==(DnaEdit left, DnaEdit right) => left.Equals(right);

    /// <summary>Returns true if the edits differ.</summary>
    public static bool operator !=(DnaEdit left, DnaEdit right) => !left.Equals(right);
}
