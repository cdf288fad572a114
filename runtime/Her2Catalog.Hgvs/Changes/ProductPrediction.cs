namespace Her2Catalog.Hgvs.Changes;

/// <summary>Predicts the protein that a change of the transcript gives.</summary>
internal static class ProductPrediction
{
    /// <summary>Translates both products as far as they differ.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="change">A normalised change.</param>
    /// <param name="residues">Where new residues are kept.</param>
    public static ProductChange Predict(scoped in Transcript transcript, scoped in DnaChange change, Span<byte> residues)
    {
        if (change.TouchesIntron || change.Kind == DnaChangeKind.Unknown)
        {
            return new ProductChange { Kind = ProductKind.Unknown };
        }

        int codingStart = transcript.CodingOffset, codingEnd = transcript.CodingEnd;
        if (change.Kind == DnaChangeKind.NoChange)
        {
            return change.End > codingStart && change.Start < codingEnd
                ? Touched(ProductKind.Synonymous, change, codingStart)
                : new ProductChange { Kind = ProductKind.Untouched };
        }

        if (change.End <= codingStart || change.Start >= codingEnd)
        {
            return new ProductChange { Kind = ProductKind.Untouched };
        }

        var mutant = new MutantReader(transcript, change);
        if (change.Start < codingStart || !mutant.HasStartCodon())
        {
            return new ProductChange { Kind = ProductKind.StartLost, Count = 1 };
        }

        return change.LengthDifference % 3 == 0
            ? PredictInFrame(transcript, change, mutant, residues)
            : PredictFrameshift(transcript, change, mutant, residues);
    }

    private static ProductChange PredictInFrame(scoped in Transcript transcript, scoped in DnaChange change, scoped in MutantReader mutant, Span<byte> residues)
    {
        var product = Touched(ProductKind.Replacement, change, transcript.CodingOffset);
        var lastNew = product.First + product.Count + (change.LengthDifference / 3);
        product.Count = Math.Min(product.Count, transcript.ResidueCount + 1 - product.First); // behind the stop there are no residues
        var length = 0;
        for (var codon = product.First; codon < lastNew; codon++)
        {
            if (length == residues.Length || !mutant.TryTranslate(codon, out var residue))
            {
                return new ProductChange { Kind = ProductKind.Unknown };
            }

            if (residue == GeneticCode.Stop)
            {
                product.Kind = ProductKind.Truncation;
                product.Inserted = residues.Slice(0, length);
                var touched = product;
                ProductNormalizer.NormalizeTruncation(transcript, ref product);
                return product.Kind == ProductKind.Synonymous ? Synonymous(touched) : product;
            }

            residues[length++] = residue;
        }

        if (product.First + product.Count > transcript.ResidueCount)
        {
            return PredictLostStop(transcript, product.First, mutant, residues);
        }

        product.Inserted = residues.Slice(0, length);
        var before = product;
        ProductNormalizer.Normalize(transcript, ref product);
        return product.Kind == ProductKind.Synonymous ? Synonymous(before) : product;
    }

    private static ProductChange PredictFrameshift(scoped in Transcript transcript, scoped in DnaChange change, scoped in MutantReader mutant, Span<byte> residues)
    {
        var touched = Touched(ProductKind.Synonymous, change, transcript.CodingOffset);
        touched.Count = Math.Min(touched.Count, transcript.ResidueCount + 1 - touched.First);
        if (change.End > transcript.CodingEnd)
        {
            return PredictLostStop(transcript, touched.First, mutant, residues);
        }

        for (var codon = touched.First; codon <= transcript.ResidueCount; codon++)
        {
            if (!mutant.TryTranslate(codon, out var residue))
            {
                return new ProductChange { Kind = ProductKind.Unknown };
            }

            if (residue == transcript.ResidueAt(codon + 1))
            {
                if (residue == GeneticCode.Stop)
                {
                    return Synonymous(touched);
                }

                continue;
            }

            var product = new ProductChange { First = codon, Count = 1 };
            if (residue == GeneticCode.Stop)
            {
                product.Kind = ProductKind.Truncation;
                return product;
            }

            residues[0] = residue;
            product.Inserted = residues.Slice(0, 1);
            var stop = mutant.FindStop(codon + 1);
            product.Kind = codon == transcript.ResidueCount ? ProductKind.Extension : ProductKind.Frameshift;
            product.StopDistance = stop < 0 ? -1 : stop - codon + (product.Kind == ProductKind.Frameshift ? 1 : 0);
            return product;
        }

        return Synonymous(touched);
    }

    // The stop codon itself is changed: reading goes on into the 3' UTR (ruling R-010).
    private static ProductChange PredictLostStop(scoped in Transcript transcript, int firstCodon, scoped in MutantReader mutant, Span<byte> residues)
    {
        var codon = firstCodon;
        byte residue;
        while (mutant.TryTranslate(codon, out residue) && codon <= transcript.ResidueCount && residue == transcript.ResidueAt(codon + 1))
        {
            if (residue == GeneticCode.Stop)
            {
                return new ProductChange { Kind = ProductKind.Synonymous, First = codon, Count = 1 };
            }

            codon++;
        }

        var stop = mutant.FindStop(codon);
        if (codon == transcript.ResidueCount)
        {
            residues[0] = residue;
            return new ProductChange
            {
                Kind = residue == 0 ? ProductKind.Unknown : ProductKind.Extension,
                First = codon,
                Count = 1,
                Inserted = residues.Slice(0, 1),
                StopDistance = stop < 0 ? -1 : stop - codon,
            };
        }

        if (stop < 0 || stop - codon > residues.Length)
        {
            return new ProductChange { Kind = ProductKind.Unknown };
        }

        for (var i = codon; i < stop; i++)
        {
            mutant.TryTranslate(i, out residues[i - codon]);
        }

        return new ProductChange
        {
            Kind = stop == codon ? ProductKind.Truncation : ProductKind.NewTail,
            First = codon,
            Count = transcript.ResidueCount + 1 - codon,
            Inserted = residues.Slice(0, stop - codon),
        };
    }

    private static ProductChange Touched(ProductKind kind, scoped in DnaChange change, int codingStart)
    {
        var first = (change.Start - codingStart) / 3;
        return new ProductChange { Kind = kind, First = first, Count = ((change.End - codingStart + 2) / 3) - first };
    }

    private static ProductChange Synonymous(scoped in ProductChange touched) =>
        new() { Kind = ProductKind.Synonymous, First = touched.First, Count = Math.Max(1, touched.Count) };
}
