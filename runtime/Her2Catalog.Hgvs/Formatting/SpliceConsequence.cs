namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>
/// Finds the Sequence Ontology term of a change that touches an intron (ruling R-020). An insertion changes a splice site only if
/// it is between the two bases of the site.
/// </summary>
internal static class SpliceConsequence
{
    private const string Donor = "splice_donor_variant";
    private const string Acceptor = "splice_acceptor_variant";
    private const string Region = "splice_region_variant";
    private const string Intron = "intron_variant";

    // The number of intron bases next to an exon that belong to the splice region.
    private const int RegionLength = 8;

    /// <summary>Returns the most severe term, in the order of Ensembl: acceptor, donor, region, intron.</summary>
    public static string Of(scoped in Transcript transcript, scoped in DnaChange change)
    {
        if (change.Kind == DnaChangeKind.NoChange)
        {
            return Intron; // the name only states a position; no splice site changes
        }

        if (!change.InGene)
        {
            return OfUnknownIntron(change);
        }

        var isDonor = false;
        for (var exon = 0; exon + 1 < transcript.ExonCount; exon++)
        {
            int intronStart = transcript.ExonGeneEnd(exon), intronEnd = transcript.ExonGeneStart(exon + 1);
            if (Changes(change, intronEnd - 2, intronEnd))
            {
                return Acceptor;
            }

            isDonor |= Changes(change, intronStart, intronStart + 2);
        }

        return isDonor ? Donor : IsNearExon(transcript, change) ? Region : Intron;
    }

    private static bool Changes(scoped in DnaChange change, int start, int end) =>
        change.Start == change.End ? change.Start > start && change.Start < end : change.Start < end && change.End > start;

    private static bool IsNearExon(scoped in Transcript transcript, scoped in DnaChange change)
    {
        var isInsertion = change.Start == change.End;
        var first = GeneMap.ToPlace(transcript, isInsertion ? change.Start - 1 : change.Start).Offset;
        var last = GeneMap.ToPlace(transcript, isInsertion ? change.Start : change.End - 1).Offset;
        return Math.Min(Math.Abs(first), Math.Abs(last)) <= RegionLength;
    }

    private static string OfUnknownIntron(scoped in DnaChange change)
    {
        int first = change.FirstOffset, last = change.LastOffset;
        var isBeside = (first == 0 && last == 1) || (first == -1 && last == 0);
        if (change.Kind == DnaChangeKind.Insertion && isBeside)
        {
            return Region;
        }

        if (last == 0 || last is -1 or -2 || (first < 0 && last > 0))
        {
            return Acceptor; // the range includes the start of an exon
        }

        return first is 0 or 1 or 2 ? Donor :
            Math.Min(Math.Abs(first), Math.Abs(last)) <= RegionLength ? Region : Intron;
    }
}
