using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Determines from the genotypes of a sample in two rows whether two alleles are on one haplotype.</summary>
internal static class HaplotypeReader
{
    private const byte Comma = (byte)',';

    /// <summary>Relates two alleles of the sample. If the fields contradict each other, the relation is unknown.</summary>
    public static PhaseRelation Relate(
        in SampleGenotype leftGenotype,
        int leftAllele,
        in SampleGenotype rightGenotype,
        int rightAllele)
    {
        var left = new SampleAllele(leftGenotype, leftAllele, stackalloc int[GenotypeAlleles.MaxCount]);
        var right = new SampleAllele(rightGenotype, rightAllele, stackalloc int[GenotypeAlleles.MaxCount]);
        if (left.Alleles.ConsistsOf(leftAllele) || right.Alleles.ConsistsOf(rightAllele))
        {
            return PhaseRelation.InCis; // an allele of every copy is on one copy with every other
        }

        var relation = PhaseRelation.Unknown;
        foreach (var stated in (ReadOnlySpan<PhaseRelation>)
        [
            ByGenotype(left, right),
            ByPhaseSetList(left, right),
            ByHaplotype(left, right),
            ByPhysicalPhase(left, right),
        ])
        {
            if (stated != PhaseRelation.Unknown && relation != PhaseRelation.Unknown && stated != relation)
            {
                return PhaseRelation.Unknown;
            }

            relation = stated == PhaseRelation.Unknown ? relation : stated;
        }

        return relation;
    }

    // VCF 4.4, 1.6.2: phased genotypes with the same PS are in one set, and so are those without PS.
    private static PhaseRelation ByGenotype(in SampleAllele left, in SampleAllele right)
    {
        if (!left.Alleles.IsPhased || !right.Alleles.IsPhased || left.Alleles.Count != right.Alleles.Count || !SameSet(left, right) ||
            IsOfNoQuality(left) || IsOfNoQuality(right))
        {
            return PhaseRelation.Unknown;
        }

        for (var copy = 0; copy < left.Alleles.Count; copy++)
        {
            if (left.Alleles[copy] == left.Allele && right.Alleles[copy] == right.Allele)
            {
                return PhaseRelation.InCis;
            }
        }

        return left.Alleles.IsComplete && right.Alleles.IsComplete ? PhaseRelation.InTrans : PhaseRelation.Unknown;
    }

    // If GATK wrote PID without PS, GT is phased within the group of PID. PSL replaces PS.
    private static bool SameSet(in SampleAllele left, in SampleAllele right) =>
        left[GenotypeKey.PhaseSetList].IsEmpty && right[GenotypeKey.PhaseSetList].IsEmpty &&
        left[GenotypeKey.PhaseSet].SequenceEqual(right[GenotypeKey.PhaseSet]) &&
        (!left[GenotypeKey.PhaseSet].IsEmpty || left[GenotypeKey.PhysicalId].SequenceEqual(right[GenotypeKey.PhysicalId]));

    // Phred-scaled 0: the phase is a guess.
    private static bool IsOfNoQuality(in SampleAllele genotype) => genotype[GenotypeKey.PhaseQuality] is [(byte)'0'];

    // VCF 4.4: alleles with the same name are on one haplotype, whatever their order in GT.
    private static PhaseRelation ByPhaseSetList(in SampleAllele left, in SampleAllele right)
    {
        var relation = PhaseRelation.Unknown;
        var leftCopy = 0;
        foreach (var leftName in new Pieces(left[GenotypeKey.PhaseSetList], Comma))
        {
            if (leftCopy < left.Alleles.Count && left.Alleles[leftCopy++] == left.Allele && leftName is not ([] or [(byte)'.']))
            {
                var rightCopy = 0;
                foreach (var rightName in new Pieces(right[GenotypeKey.PhaseSetList], Comma))
                {
                    if (rightCopy < right.Alleles.Count && rightName.SequenceEqual(leftName))
                    {
                        if (right.Alleles[rightCopy] == right.Allele)
                        {
                            return PhaseRelation.InCis;
                        }

                        relation = left.Alleles.HasOne(left.Allele) ? PhaseRelation.InTrans : relation;
                    }

                    rightCopy++;
                }
            }
        }

        return relation;
    }

    // HP names a haplotype per allele of GT: its group, a hyphen and a number.
    private static PhaseRelation ByHaplotype(in SampleAllele left, in SampleAllele right)
    {
        var leftName = HaplotypeOf(left[GenotypeKey.Haplotype], left.Alleles, left.Allele);
        var rightName = HaplotypeOf(right[GenotypeKey.Haplotype], right.Alleles, right.Allele);
        int leftGroup = leftName.LastIndexOf((byte)'-'), rightGroup = rightName.LastIndexOf((byte)'-');
        if (leftGroup <= 0 || leftGroup != rightGroup || !leftName[..leftGroup].SequenceEqual(rightName[..rightGroup]))
        {
            return PhaseRelation.Unknown;
        }

        return leftName.SequenceEqual(rightName) ? PhaseRelation.InCis : PhaseRelation.InTrans;
    }

    private static ReadOnlySpan<byte> HaplotypeOf(ReadOnlySpan<byte> names, GenotypeAlleles alleles, int allele)
    {
        if (!alleles.HasOne(allele) || names.Count(Comma) + 1 != alleles.Count)
        {
            return default;
        }

        var copy = 0;
        foreach (var name in new Pieces(names, Comma))
        {
            if (alleles[copy++] == allele)
            {
                return name;
            }
        }

        return default;
    }

    // PGT states the side of the alternative allele, relative to other rows with the same PID; it is not a genotype.
    private static PhaseRelation ByPhysicalPhase(in SampleAllele left, in SampleAllele right)
    {
        var group = left[GenotypeKey.PhysicalId];
        if (group.IsEmpty || !group.SequenceEqual(right[GenotypeKey.PhysicalId]) ||
            left.Alleles.OnlyAlternative != left.Allele || right.Alleles.OnlyAlternative != right.Allele)
        {
            return PhaseRelation.Unknown;
        }

        Span<int> leftBuffer = stackalloc int[GenotypeAlleles.MaxCount];
        Span<int> rightBuffer = stackalloc int[GenotypeAlleles.MaxCount];
        var leftPhase = GenotypeAlleles.Parse(left[GenotypeKey.PhysicalGenotype], leftBuffer);
        var rightPhase = GenotypeAlleles.Parse(right[GenotypeKey.PhysicalGenotype], rightBuffer);
        if (!leftPhase.IsPhased || !rightPhase.IsPhased || leftPhase.Count != rightPhase.Count ||
            leftPhase.OnlyAlternative == 0 || rightPhase.OnlyAlternative == 0)
        {
            return PhaseRelation.Unknown;
        }

        for (var copy = 0; copy < leftPhase.Count; copy++)
        {
            if (leftPhase[copy] > 0 && rightPhase[copy] > 0)
            {
                return PhaseRelation.InCis;
            }
        }

        return leftPhase.IsComplete && rightPhase.IsComplete ? PhaseRelation.InTrans : PhaseRelation.Unknown;
    }
}
