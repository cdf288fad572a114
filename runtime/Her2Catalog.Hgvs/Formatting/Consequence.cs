namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Finds the Sequence Ontology term of a change.</summary>
internal static class Consequence
{
    /// <summary>The term for a change of DNA and the product it gives.</summary>
    public static string Of(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product) =>
        change.TouchesIntron ? OfIntron(change) : Term(transcript, ChangeClassifier.OfDna(transcript, change, product), product);

    /// <summary>The term for a product alone.</summary>
    public static string OfProduct(scoped in Transcript transcript, scoped in ProductChange product) =>
        Term(transcript, ChangeClassifier.OfProduct(product), product);

    private static string Term(scoped in Transcript transcript, ChangeKind kind, scoped in ProductChange product) =>
        product.Kind == ProductKind.Synonymous && product.First == transcript.ResidueCount ? "stop_retained_variant" : kind.ToTerm();

    private static string OfIntron(scoped in DnaChange change)
    {
        const string donor = "splice_donor_variant", acceptor = "splice_acceptor_variant";
        int first = change.FirstOffset, last = change.LastOffset;
        if (first == 0 || first is 1 or 2)
        {
            return donor; // extends beyond the end of an exon, or changes one of the two bases after it
        }

        if (last == 0 || last is -1 or -2 || (first < 0 && last > 0))
        {
            return acceptor;
        }

        return Math.Min(Math.Abs(first), Math.Abs(last)) <= 8 ? "splice_region_variant" : "intron_variant";
    }
}
