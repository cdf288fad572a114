namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Determines the HGVS kind of a trimmed and shifted change.</summary>
internal static class DnaClassifier
{
    /// <summary>Returns the kind. A duplication copies only bases from <paramref name="first"/> on.</summary>
    public static DnaChangeKind Classify(ReadOnlySpan<byte> sequence, scoped in DnaChange change, int first)
    {
        int replaced = change.End - change.Start, inserted = change.Inserted.Length;
        if (replaced == 0)
        {
            return change.Start - inserted >= first && sequence.Slice(change.Start - inserted, inserted).SequenceEqual(change.Inserted)
                ? DnaChangeKind.Duplication
                : DnaChangeKind.Insertion;
        }

        if (inserted == 0)
        {
            return DnaChangeKind.Deletion;
        }

        if (replaced == 1 && inserted == 1)
        {
            return DnaChangeKind.Substitution;
        }

        return replaced == inserted && IsReverseComplement(sequence.Slice(change.Start, replaced), change.Inserted)
            ? DnaChangeKind.Inversion
            : DnaChangeKind.DeletionInsertion;
    }

    private static bool IsReverseComplement(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        for (var i = 0; i < left.Length; i++)
        {
            if (BaseCodes.Complement(left[i]) != right[right.Length - 1 - i])
            {
                return false;
            }
        }

        return true;
    }
}
