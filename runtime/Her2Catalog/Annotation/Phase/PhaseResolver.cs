using System.Numerics;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Phase;

/// <summary>Determines the answer of an allele from its partners: alleles of other rows that change a common codon.</summary>
internal sealed class PhaseResolver(RowAnnotator rows)
{
    private const int MaxPartners = 60;
    private readonly List<int> group = [];
    private readonly Dictionary<ulong, Answer?> combinations = [];

    /// <summary>Decides one allele.</summary>
    /// <param name="window">The allele, and those that can be its partners.</param>
    /// <param name="index">Its index.</param>
    public PhaseDecision Resolve(ReadOnlySpan<PendingAllele> window, int index)
    {
        FindGroup(window, index);
        if (group.Count == 1)
        {
            return PhaseDecision.Alone;
        }

        if (group.Count > MaxPartners)
        {
            return Unknown(RuntimeMessages.TooManyPartners(MaxPartners));
        }

        combinations.Clear();
        return ResolveSamples(window);
    }

    /// <summary>Decides an allele that the rows of the window cannot decide.</summary>
    /// <param name="line">The line of an earlier partner; 0 if some earlier alleles could not be stored.</param>
    public PhaseDecision ResolveLate(long line) => Unknown(line > 0
        ? RuntimeMessages.PartnerTooFar(line, PhaseWindow.MaxRows, PhaseWindow.MaxBytes >> 20)
        : RuntimeMessages.TooManyAlleles());

    // The allele, its partners, and their partners: two substitutions can each share another codon with a deletion.
    private void FindGroup(ReadOnlySpan<PendingAllele> window, int index)
    {
        group.Clear();
        group.Add(index);
        for (var member = 0; member < group.Count && group.Count <= MaxPartners; member++)
        {
            ref readonly var known = ref window[group[member]];
            for (var i = 0; i < window.Length && group.Count <= MaxPartners; i++)
            {
                ref readonly var other = ref window[i];
                if (other.SampleHash == known.SampleHash && other.Candidate.Place.SharesCodonWith(known.Candidate.Place) &&
                    IsNew(window, other, i, window[index]))
                {
                    group.Add(i);
                }
            }
        }
    }

    // True for another row of the same sample, in reach, with a change that no row of the group has.
    private bool IsNew(ReadOnlySpan<PendingAllele> window, in PendingAllele other, int index, in PendingAllele allele)
    {
        if (other.Row == allele.Row || !PhaseWindow.AreInReach(other, allele) || !other.IsOfSameSample(allele))
        {
            return false;
        }

        foreach (var member in group)
        {
            if (member == index || window[member].Candidate.Place.IsSameAs(other.Candidate.Place, rows.Answers.Reference))
            {
                return false;
            }
        }

        return true;
    }

    private PhaseDecision ResolveSamples(ReadOnlySpan<PendingAllele> window)
    {
        var cursors = new GenotypeCursor[group.Count];
        for (var i = 0; i < cursors.Length; i++)
        {
            ref readonly var member = ref window[group[i]];
            cursors[i] = rows.OpenSamples(member.Block.Bytes, member.Candidate.Input);
        }

        var tally = new SampleTally();
        while (cursors[0].MoveNext())
        {
            for (var i = 1; i < cursors.Length; i++)
            {
                cursors[i].MoveNext();
            }

            var outcome = ResolveSample(window, cursors);
            tally.Add(outcome, outcome.IsCarried ? AnswerOf(window, outcome) : null);
        }

        return tally.State switch
        {
            PhaseState.Unknown => OfUnknown(window, tally),
            PhaseState.Differs => new PhaseDecision(tally.State, rows.Answers.Without(tally.State), tally.Samples, null),
            _ => new PhaseDecision(tally.State, tally.Answer, null, null),
        };
    }

    private PhaseDecision OfUnknown(ReadOnlySpan<PendingAllele> window, SampleTally tally)
    {
        ref readonly var partner = ref window[group[tally.UnknownPartner]];
        var (_, value) = rows.NameOf(partner.Block.Bytes, partner.Candidate);
        var reason = RuntimeMessages.PartnerOnHaplotype(partner.Line, MessageText.Shorten(value));
        return Unknown(reason) with { Samples = tally.Samples };
    }

    private PhaseDecision Unknown(LocalizedMessage reason) =>
        new(PhaseState.Unknown, rows.Answers.Without(PhaseState.Unknown), null, reason);

    private SampleOutcome ResolveSample(ReadOnlySpan<PendingAllele> window, GenotypeCursor[] cursors)
    {
        var carriage = CarriageOf(window, cursors, 0);
        if (carriage == Carriage.No)
        {
            return SampleOutcome.NotCarried;
        }

        // The members on one haplotype with the allele, one bit each, and whether a partner is on another haplotype.
        var (inCis, isInTrans) = (1UL, false);
        for (var grown = true; grown;)
        {
            grown = false;
            for (var i = 1; i < cursors.Length; i++)
            {
                if ((inCis & (1UL << i)) == 0 && SharesCodonWithAny(window, i, inCis))
                {
                    switch (Relate(window, cursors, 0, i))
                    {
                        case null:
                            break;
                        case PhaseRelation.Unknown:
                            return SampleOutcome.Unknown(i);
                        case PhaseRelation.InTrans:
                            isInTrans = true;
                            break;
                        default:
                            inCis |= 1UL << i;
                            grown = true;
                            break;
                    }
                }
            }
        }

        if (carriage != Carriage.Yes && inCis == 1UL && !isInTrans)
        {
            return carriage == Carriage.Assumed ? SampleOutcome.Alone : SampleOutcome.NotCarried;
        }

        if (inCis == 1UL)
        {
            return isInTrans ? SampleOutcome.InTrans : SampleOutcome.Alone;
        }

        var conflict = FindConflict(window, cursors, inCis);
        return conflict > 0 ? SampleOutcome.Unknown(conflict) :
            CombinationOf(window, inCis) is null ? SampleOutcome.Unknown(BitOperations.TrailingZeroCount(inCis & ~1UL)) :
            SampleOutcome.InCis(inCis);
    }

    // Members that are each on one haplotype with the allele, but not with each other: the allele is part of two changes.
    private int FindConflict(ReadOnlySpan<PendingAllele> window, GenotypeCursor[] cursors, ulong inCis)
    {
        for (var i = 1; i < cursors.Length; i++)
        {
            for (var j = i + 1; j < cursors.Length; j++)
            {
                if ((inCis & (1UL << i)) != 0 && (inCis & (1UL << j)) != 0 && Relate(window, cursors, i, j) != PhaseRelation.InCis)
                {
                    return i;
                }
            }
        }

        return 0;
    }

    // Null if the sample does not have both alleles.
    private PhaseRelation? Relate(ReadOnlySpan<PendingAllele> window, GenotypeCursor[] cursors, int left, int right)
    {
        Carriage leftCarriage = CarriageOf(window, cursors, left), rightCarriage = CarriageOf(window, cursors, right);
        if (leftCarriage == Carriage.No || rightCarriage == Carriage.No ||
            (rightCarriage == Carriage.Missing && leftCarriage is Carriage.Missing or Carriage.Assumed) ||
            (leftCarriage == Carriage.Missing && rightCarriage is Carriage.Missing or Carriage.Assumed))
        {
            return null;
        }

        ref readonly var leftCandidate = ref window[group[left]];
        ref readonly var rightCandidate = ref window[group[right]];
        var relation = leftCarriage != Carriage.Yes || rightCarriage != Carriage.Yes
            ? PhaseRelation.Unknown
            : HaplotypeReader.Relate(
                cursors[left].Current,
                leftCandidate.Candidate.Allele,
                cursors[right].Current,
                rightCandidate.Candidate.Allele);

        // Two changes of one base are on different haplotypes, unless the genotypes contradict that.
        return leftCandidate.Candidate.Place.IsCompatibleWith(rightCandidate.Candidate.Place) ? relation :
            relation == PhaseRelation.InCis ? PhaseRelation.Unknown : PhaseRelation.InTrans;
    }

    private Carriage CarriageOf(ReadOnlySpan<PendingAllele> window, GenotypeCursor[] cursors, int member) =>
        cursors[member].Current.CarriageOf(window[group[member]].Candidate.Allele);

    private bool SharesCodonWithAny(ReadOnlySpan<PendingAllele> window, int member, ulong members)
    {
        for (var i = 0; i < group.Count; i++)
        {
            if ((members & (1UL << i)) != 0 && window[group[i]].Candidate.Place.SharesCodonWith(window[group[member]].Candidate.Place))
            {
                return true;
            }
        }

        return false;
    }

    private Answer AnswerOf(ReadOnlySpan<PendingAllele> window, in SampleOutcome outcome) => outcome.State switch
    {
        PhaseState.InCis => CombinationOf(window, outcome.Members)!,
        PhaseState.Unknown => rows.Answers.Without(PhaseState.Unknown),
        PhaseState.InTrans => rows.Answers.With(window[group[0]].Candidate.Answer, PhaseState.InTrans),
        _ => window[group[0]].Candidate.Answer,
    };

    private Answer? CombinationOf(ReadOnlySpan<PendingAllele> window, ulong members)
    {
        if (combinations.TryGetValue(members, out var known))
        {
            return known;
        }

        var edits = new List<DnaEdit>();
        var canBeCombined = true;
        for (var i = 0; i < group.Count; i++)
        {
            if ((members & (1UL << i)) != 0)
            {
                var place = window[group[i]].Candidate.Place;
                canBeCombined &= place.CanBeCombined;
                edits.Add(place.Edit);
            }
        }

        var answer = canBeCombined ? rows.Answers.Combine([.. edits]) : null;
        combinations.Add(members, answer);
        return answer;
    }
}
