namespace Her2Catalog.Hgvs.Naming;

using Her2Catalog.Hgvs.Changes;

/// <summary>The Sequence Ontology term of a change.</summary>
internal static class Consequence
{
    /// <summary>The term for a change of DNA and the product it gives.</summary>
    public static string Of(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product) =>
        change.TouchesIntron ? OfIntron(change) : Term(transcript, KindOf(transcript, change, product), product);

    /// <summary>The term for a product alone.</summary>
    public static string OfProduct(scoped in Transcript transcript, scoped in ProductChange product) =>
        Term(transcript, KindOfProduct(product), product);

    /// <summary>The kind of a change of DNA that no intron takes part in.</summary>
    public static ChangeKind KindOf(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product)
    {
        if (product.Kind == ProductKind.Untouched && change.Kind != DnaChangeKind.NoChange)
        {
            return change.End <= transcript.CodingOffset ? ChangeKind.FivePrimeUtr : ChangeKind.ThreePrimeUtr;
        }

        return change.LengthDifference % 3 != 0 && product.Kind is ProductKind.Truncation or ProductKind.Frameshift
            ? ChangeKind.Frameshift
            : KindOfProduct(product);
    }

    /// <summary>The kind of a product alone.</summary>
    public static ChangeKind KindOfProduct(scoped in ProductChange product) => product.Kind switch
    {
        ProductKind.Synonymous or ProductKind.Untouched => ChangeKind.Synonymous,
        ProductKind.Truncation => ChangeKind.StopGained,
        ProductKind.Frameshift => ChangeKind.Frameshift,
        ProductKind.Extension or ProductKind.NewTail => ChangeKind.StopLost,
        ProductKind.StartLost or ProductKind.NoProtein => ChangeKind.StartLost,
        ProductKind.Unknown => ChangeKind.Unknown,
        _ when product.Count == product.Inserted.Length => ChangeKind.Missense,
        _ when product.Count == 0 => ChangeKind.InframeInsertion,
        _ when product.Inserted.Length == 0 => ChangeKind.InframeDeletion,
        _ => ChangeKind.ProteinAltering,
    };

    private static string Term(scoped in Transcript transcript, ChangeKind kind, scoped in ProductChange product) =>
        product.Kind == ProductKind.Synonymous && product.First == transcript.ResidueCount ? "stop_retained_variant" : kind.ToTerm();

    private static string OfIntron(scoped in DnaChange change)
    {
        const string donor = "splice_donor_variant", acceptor = "splice_acceptor_variant";
        int first = change.FirstOffset, last = change.LastOffset;
        if (first == 0 || first is 1 or 2)
        {
            return donor; // reaches out of an exon, or lies on the first two bases behind it
        }

        if (last == 0 || last is -1 or -2 || (first < 0 && last > 0))
        {
            return acceptor;
        }

        return Math.Min(Math.Abs(first), Math.Abs(last)) <= 8 ? "splice_region_variant" : "intron_variant";
    }
}
