using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Determines from the genotypes of a sample in two rows whether two alleles are on one haplotype.</summary>
internal static class HaplotypeReader
{
    private const byte Comma = (byte)',';

    /// <summary>Relates two alleles that the sample has. Statements that contradict each other say nothing.</summary>
    public static PhaseRelation Relate(in SampleGenotype left, int leftAllele, in SampleGenotype right, int rightAllele)
    {
        Span<int> leftBuffer = stackalloc int[GenotypeAlleles.MaxCount];
        Span<int> rightBuffer = stackalloc int[GenotypeAlleles.MaxCount];
        var leftAlleles = left.ReadAlleles(leftBuffer);
        var rightAlleles = right.ReadAlleles(rightBuffer);
        if (leftAlleles.ConsistsOf(leftAllele) || rightAlleles.ConsistsOf(rightAllele))
        {
            return PhaseRelation.InCis; // an allele of every copy is on one copy with every other
        }

        var relation = PhaseRelation.Unknown;
        foreach (var stated in (ReadOnlySpan<PhaseRelation>)
        [
            ByGenotype(left, leftAlleles, leftAllele, right, rightAlleles, rightAllele),
            ByPhaseSetList(left, leftAlleles, leftAllele, right, rightAlleles, rightAllele),
            ByHaplotype(left, leftAlleles, leftAllele, right, rightAlleles, rightAllele),
            ByPhysicalPhase(left, leftAlleles, leftAllele, right, rightAlleles, rightAllele),
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
    private static PhaseRelation ByGenotype(
        in SampleGenotype left,
        GenotypeAlleles leftAlleles,
        int leftAllele,
        in SampleGenotype right,
        GenotypeAlleles rightAlleles,
        int rightAllele)
    {
        if (!leftAlleles.IsPhased || !rightAlleles.IsPhased || leftAlleles.Count != rightAlleles.Count || !SameSet(left, right) ||
            IsOfNoQuality(left) || IsOfNoQuality(right))
        {
            return PhaseRelation.Unknown;
        }

        for (var copy = 0; copy < leftAlleles.Count; copy++)
        {
            if (leftAlleles[copy] == leftAllele && rightAlleles[copy] == rightAllele)
            {
                return PhaseRelation.InCis;
            }
        }

        return leftAlleles.IsComplete && rightAlleles.IsComplete ? PhaseRelation.InTrans : PhaseRelation.Unknown;
    }

    // Where GATK wrote PID without PS, GT is phased within the group of PID. PSL replaces PS.
    private static bool SameSet(in SampleGenotype left, in SampleGenotype right) =>
        left[GenotypeKey.PhaseSetList].IsEmpty && right[GenotypeKey.PhaseSetList].IsEmpty &&
        left[GenotypeKey.PhaseSet].SequenceEqual(right[GenotypeKey.PhaseSet]) &&
        (!left[GenotypeKey.PhaseSet].IsEmpty || left[GenotypeKey.PhysicalId].SequenceEqual(right[GenotypeKey.PhysicalId]));

    // Phred-scaled 0: the order is certainly a guess.
    private static bool IsOfNoQuality(in SampleGenotype genotype) => genotype[GenotypeKey.PhaseQuality] is [(byte)'0'];

    // VCF 4.4: alleles with one name are on one haplotype, in whatever order GT has them.
    private static PhaseRelation ByPhaseSetList(
        in SampleGenotype left,
        GenotypeAlleles leftAlleles,
        int leftAllele,
        in SampleGenotype right,
        GenotypeAlleles rightAlleles,
        int rightAllele)
    {
        var relation = PhaseRelation.Unknown;
        var leftCopy = 0;
        foreach (var leftName in new Pieces(left[GenotypeKey.PhaseSetList], Comma))
        {
            if (leftCopy < leftAlleles.Count && leftAlleles[leftCopy++] == leftAllele && leftName is not ([] or [(byte)'.']))
            {
                var rightCopy = 0;
                foreach (var rightName in new Pieces(right[GenotypeKey.PhaseSetList], Comma))
                {
                    if (rightCopy < rightAlleles.Count && rightName.SequenceEqual(leftName))
                    {
                        if (rightAlleles[rightCopy] == rightAllele)
                        {
                            return PhaseRelation.InCis;
                        }

                        relation = leftAlleles.HasOne(leftAllele) ? PhaseRelation.InTrans : relation;
                    }

                    rightCopy++;
                }
            }
        }

        return relation;
    }

    // HP names a haplotype per allele of GT: its group, a hyphen and a number.
    private static PhaseRelation ByHaplotype(
        in SampleGenotype left,
        GenotypeAlleles leftAlleles,
        int leftAllele,
        in SampleGenotype right,
        GenotypeAlleles rightAlleles,
        int rightAllele)
    {
        var leftName = HaplotypeOf(left[GenotypeKey.Haplotype], leftAlleles, leftAllele);
        var rightName = HaplotypeOf(right[GenotypeKey.Haplotype], rightAlleles, rightAllele);
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

    // PGT says where the alternative allele is, relative to the other rows with the same PID; it is no genotype.
    private static PhaseRelation ByPhysicalPhase(
        in SampleGenotype left,
        GenotypeAlleles leftAlleles,
        int leftAllele,
        in SampleGenotype right,
        GenotypeAlleles rightAlleles,
        int rightAllele)
    {
        var group = left[GenotypeKey.PhysicalId];
        if (group.IsEmpty || !group.SequenceEqual(right[GenotypeKey.PhysicalId]) ||
            leftAlleles.OnlyAlternative != leftAllele || rightAlleles.OnlyAlternative != rightAllele)
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
