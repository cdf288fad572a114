using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Phase;

/// <summary>
/// Stores alleles of rows that were written, so that a partner in a much later row is reported. For each codon of a sample, it
/// stores the first allele, and whether there were others.
/// </summary>
internal sealed class EarlierAlleles
{
    private const int MaxCount = 1 << 18;

    // The codons after these are not compared: a longer change has no partner in a codon.
    private const int MaxCodons = 64;
    private readonly Dictionary<(ulong Sample, int Codon), Entry> entries = [];

    /// <summary>True if an allele could not be stored. The caller reports that, and resets it.</summary>
    public bool HasOverflowed { get; set; }

    /// <summary>Adds an allele.</summary>
    public void Add(in PendingAllele allele, in Transcript transcript)
    {
        var place = allele.Candidate.Place;
        var (first, last) = place.Residues;
        for (var codon = first; codon <= Math.Min(last, first + MaxCodons); codon++)
        {
            var key = (allele.SampleHash, codon);
            if (entries.TryGetValue(key, out var entry))
            {
                if (!entry.HasOthers && !entry.Place.IsSameAs(place, transcript))
                {
                    entries[key] = entry with { HasOthers = true };
                }
            }
            else if (entries.Count < MaxCount)
            {
                entries.Add(key, new Entry(place, allele.Line, false));
            }
            else
            {
                HasOverflowed = true;
            }
        }
    }

    /// <summary>The line of an earlier partner; 0 for none.</summary>
    public long FindPartner(in PendingAllele allele, in Transcript transcript)
    {
        var place = allele.Candidate.Place;
        var (first, last) = place.Residues;
        for (var codon = first; entries.Count > 0 && codon <= Math.Min(last, first + MaxCodons); codon++)
        {
            if (entries.TryGetValue((allele.SampleHash, codon), out var entry) &&
                (entry.HasOthers || (!entry.Place.IsSameAs(place, transcript) && entry.Place.IsCompatibleWith(place))))
            {
                return entry.Line;
            }
        }

        return 0;
    }

    private readonly record struct Entry(PhasePlace Place, long Line, bool HasOthers);
}
