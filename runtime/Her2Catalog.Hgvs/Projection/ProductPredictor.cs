using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Projection;

using Her2Catalog.Hgvs.Normalization;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Predicts the protein of a changed transcript.</summary>
internal static class ProductPredictor
{
    /// <summary>Translates the changed transcript as far as the protein differs.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="change">A normalized change.</param>
    /// <param name="residues">Buffer for new residues.</param>
    /// <param name="product">The protein change.</param>
    public static void Predict(scoped in Transcript transcript, scoped in DnaChange change, Span<byte> residues, out ProductChange product)
    {
        product = default; // unknown
        if (change.TouchesIntron || change.Kind == DnaChangeKind.Unknown)
        {
            return;
        }

        int codingStart = transcript.CodingOffset, codingEnd = transcript.CodingEnd;
        if (change.End <= codingStart || change.Start >= codingEnd)
        {
            product.Kind = ProductKind.Untouched;
            return;
        }

        // Each prediction starts with the codons that change.
        product.First = (change.Start - codingStart) / 3;
        product.Count = ((change.End - codingStart + 2) / 3) - product.First;
        if (change.Kind == DnaChangeKind.NoChange)
        {
            product.Kind = ProductKind.Synonymous;
            return;
        }

        if (change.Start < codingStart || !MutantReader.HasStartCodon(transcript, change))
        {
            product.Kind = ProductKind.StartLost;
            product.First = 0;
            product.Count = 1;
        }
        else if (change.LengthDifference % 3 == 0)
        {
            PredictInFrame(transcript, change, residues, ref product);
        }
        else
        {
            PredictFrameshift(transcript, change, residues, ref product);
        }
    }

    private static void PredictInFrame(
        scoped in Transcript transcript,
        scoped in DnaChange change,
        Span<byte> residues,
        ref ProductChange product)
    {
        var lastNew = product.First + product.Count + (change.LengthDifference / 3);
        LimitToProtein(transcript, ref product);
        int first = product.First, count = product.Count, length = 0;
        for (var codon = first; codon < lastNew; codon++)
        {
            if (length == residues.Length || !MutantReader.TryTranslate(transcript, change, codon, out var residue))
            {
                product = default;
                return;
            }

            if (residue == ResidueCodes.Stop)
            {
                product.Kind = ProductKind.Truncation;
                break;
            }

            residues[length++] = residue;
        }

        if (product.Kind != ProductKind.Truncation && first + count > transcript.ResidueCount)
        {
            PredictLostStop(transcript, change, residues, ref product);
            return;
        }

        product.Inserted = residues.Slice(0, length);
        if (product.Kind == ProductKind.Truncation)
        {
            LimitToInsertion(transcript, change, first + length, lastNew, ref product);
        }
        else
        {
            product.Kind = ProductKind.Replacement;
        }

        ProductNormalizer.Normalize(transcript, ref product);
        if (product.Kind == ProductKind.Synonymous)
        {
            product.First = first;
            product.Count = Math.Max(1, count);
        }
    }

    // Unchanged residues after a new stop codon are not deleted: an insertion that contains a stop codon remains an insertion, even if
    // it is inserted into a codon (ruling R-006).
    private static void LimitToInsertion(
        scoped in Transcript transcript,
        scoped in DnaChange change,
        int stop,
        int lastNew,
        ref ProductChange product)
    {
        for (var codon = lastNew - 1; codon > stop && product.Count > 0; codon--)
        {
            MutantReader.TryTranslate(transcript, change, codon, out var residue);
            if (residue != transcript.ResidueAt(product.First + product.Count))
            {
                return;
            }

            product.Count--;
        }
    }

    // Not inlined, like the next method, because replacements are more frequent and need less stack.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PredictFrameshift(
        scoped in Transcript transcript,
        scoped in DnaChange change,
        Span<byte> residues,
        ref ProductChange product)
    {
        LimitToProtein(transcript, ref product);
        if (change.End > transcript.CodingEnd)
        {
            PredictLostStop(transcript, change, residues, ref product);
            return;
        }

        var codon = product.First;
        byte residue;
        while (MutantReader.TryTranslate(transcript, change, codon, out residue) && residue == transcript.ResidueAt(codon + 1))
        {
            if (residue == ResidueCodes.Stop)
            {
                product.Kind = ProductKind.Synonymous;
                product.Count = Math.Max(1, product.Count);
                return;
            }

            codon++;
        }

        product = default;
        if (residue == 0)
        {
            return;
        }

        product.First = codon;
        product.Count = 1;
        if (residue == ResidueCodes.Stop)
        {
            product.Kind = ProductKind.Truncation;
            return;
        }

        residues[0] = residue;
        product.Inserted = residues.Slice(0, 1);
        var stop = MutantReader.FindStop(transcript, change, codon + 1);
        product.Kind = codon == transcript.ResidueCount ? ProductKind.Extension : ProductKind.Frameshift;
        product.StopDistance = stop < 0 ? -1 : stop - codon + (product.Kind == ProductKind.Frameshift ? 1 : 0);
    }

    // The stop codon itself changes: translation continues into the 3' UTR (ruling R-010).
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void PredictLostStop(
        scoped in Transcript transcript,
        scoped in DnaChange change,
        Span<byte> residues,
        ref ProductChange product)
    {
        var codon = product.First;
        product = default;
        byte residue;
        while (MutantReader.TryTranslate(transcript, change, codon, out residue) && codon <= transcript.ResidueCount &&
            residue == transcript.ResidueAt(codon + 1))
        {
            if (residue == ResidueCodes.Stop)
            {
                product.Kind = ProductKind.Synonymous;
                product.First = codon;
                product.Count = 1;
                return;
            }

            codon++;
        }

        product.First = codon;
        product.Count = transcript.ResidueCount + 1 - codon;
        var stop = MutantReader.FindStop(transcript, change, codon);
        if (codon == transcript.ResidueCount)
        {
            residues[0] = residue;
            product.Kind = residue == 0 ? ProductKind.Unknown : ProductKind.Extension;
            product.Inserted = residues.Slice(0, 1);
            product.StopDistance = stop < 0 ? -1 : stop - codon;
            return;
        }

        if (stop == codon)
        {
            product.Kind = ProductKind.Truncation;
        }
        else if (stop == transcript.ResidueCount && change.LengthDifference % 3 == 0)
        {
            ReplaceResidues(transcript, change, residues, ref product);
        }
        else
        {
            residues[0] = residue;
            product.Kind = residue == 0 ? ProductKind.Unknown : ProductKind.NewTail;
            product.Inserted = residues.Slice(0, 1);
            product.StopDistance = stop < 0 ? -1 : stop - codon + 1;
        }
    }

    // The protein has its full length (ruling R-021).
    private static void ReplaceResidues(
        scoped in Transcript transcript,
        scoped in DnaChange change,
        Span<byte> residues,
        ref ProductChange product)
    {
        product.Count--;
        if (product.Count > residues.Length)
        {
            product = default;
            return;
        }

        for (var i = 0; i < product.Count; i++)
        {
            MutantReader.TryTranslate(transcript, change, product.First + i, out residues[i]);
        }

        product.Kind = ProductKind.Replacement;
        product.Inserted = residues.Slice(0, product.Count);
        ProductNormalizer.Normalize(transcript, ref product);
    }

    // There are no residues after the stop codon.
    private static void LimitToProtein(scoped in Transcript transcript, ref ProductChange product) =>
        product.Count = Math.Min(product.Count, transcript.ResidueCount + 1 - product.First);
}
