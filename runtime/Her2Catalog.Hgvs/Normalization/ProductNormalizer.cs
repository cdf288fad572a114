namespace Her2Catalog.Hgvs.Normalization;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Converts a protein change to its preferred form (ruling R-005: the 3' rule on the protein).</summary>
internal static class ProductNormalizer
{
    /// <summary>Normalizes replacements and truncations; other kinds have one form only.</summary>
    public static void Normalize(scoped in Transcript transcript, ref ProductChange change)
    {
        if (change.Kind == ProductKind.Replacement)
        {
            NormalizeReplacement(transcript, ref change);
        }
        else if (change.Kind == ProductKind.Truncation)
        {
            NormalizeTruncation(transcript, ref change);
        }
    }

    // Removes the longest common start, then the longest common end.
    private static void NormalizeReplacement(scoped in Transcript transcript, ref ProductChange change)
    {
        int front = 0, back = 0, shorter = Math.Min(change.Count, change.Inserted.Length);
        while (front < shorter && Residue(transcript, change.First + front) == change.Inserted[front])
        {
            front++;
        }

        if (front == change.Count && front == change.Inserted.Length)
        {
            change.Kind = ProductKind.Synonymous; // keeps its position: p.Leu755=
            return;
        }

        var end = change.First + change.Count;
        while (front + back < shorter && Residue(transcript, end - 1 - back) == change.Inserted[change.Inserted.Length - 1 - back])
        {
            back++;
        }

        int first = change.First + front, count = change.Count - front - back, last = transcript.ResidueCount;
        var inserted = change.Inserted.Slice(front, change.Inserted.Length - front - back);
        if (count == 0 && inserted.Length > 0)
        {
            var steps = 0;
            while (first < last && Residue(transcript, first) == inserted[steps % inserted.Length])
            {
                first++;
                steps++;
            }

            BaseSequence.Rotate(inserted, steps % inserted.Length);
        }
        else if (inserted.Length == 0)
        {
            while (count > 0 && first + count < last && Residue(transcript, first) == Residue(transcript, first + count))
            {
                first++;
            }
        }

        change.First = first;
        change.Count = count;
        change.Inserted = inserted;
        Reclassify(last, ref change);
    }

    // Only the start can be common.
    private static void NormalizeTruncation(scoped in Transcript transcript, ref ProductChange change)
    {
        var end = change.First + change.Count;
        while (change.Inserted.Length > 0 && change.First < transcript.ResidueCount &&
            Residue(transcript, change.First) == change.Inserted[0])
        {
            change.First++;
            change.Inserted = change.Inserted.Slice(1);
        }

        change.Count = Math.Max(0, end - change.First);
        if (change.First == transcript.ResidueCount)
        {
            change.Kind = change.Inserted.Length == 0 ? ProductKind.Synonymous : ProductKind.Extension;
            change.StopDistance = change.Inserted.Length;
            change.Count = 1;
        }
        else if (change.First + change.Inserted.Length >= transcript.ResidueCount)
        {
            // The stop codon is not early: residues up to the last are replaced (ruling R-021).
            change.Kind = ProductKind.Replacement;
            change.Count = transcript.ResidueCount - change.First;
            NormalizeReplacement(transcript, ref change);
        }
    }

    private static byte Residue(scoped in Transcript transcript, int index) => transcript.ResidueAt(index + 1);

    private static void Reclassify(int residueCount, ref ProductChange change)
    {
        if (change.Count == 0 && change.Inserted.Length == 0)
        {
            change.Kind = ProductKind.Synonymous;
            change.Count = 1;
        }
        else if (change.Count == 0 && change.First == residueCount)
        {
            // An insertion before the stop codon: the first difference is the stop codon itself (ruling R-010).
            change.Kind = ProductKind.Extension;
            change.StopDistance = change.Inserted.Length;
        }
    }
}
