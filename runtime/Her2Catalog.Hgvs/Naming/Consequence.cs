namespace Her2Catalog.Hgvs.Naming;

using Her2Catalog.Hgvs.Changes;

/// <summary>The Sequence Ontology term of a change.</summary>
internal static class Consequence
{
    /// <summary>The term for a change of DNA and the product it gives.</summary>
    public static string Of(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product)
    {
        if (change.TouchesIntron)
        {
            return OfIntron(change);
        }

        if (product.Kind == ProductKind.Untouched && change.Kind != DnaChangeKind.NoChange)
        {
            return change.End <= transcript.CodingOffset ? "5_prime_UTR_variant" : "3_prime_UTR_variant";
        }

        if (change.LengthDifference % 3 != 0 && product.Kind is ProductKind.Truncation or ProductKind.Frameshift)
        {
            return "frameshift_variant";
        }

        return OfProduct(transcript, product);
    }

    /// <summary>The term for a product alone.</summary>
    public static string OfProduct(scoped in Transcript transcript, scoped in ProductChange product) => product.Kind switch
    {
        ProductKind.Synonymous => product.First == transcript.ResidueCount ? "stop_retained_variant" : "synonymous_variant",
        ProductKind.Untouched => "synonymous_variant",
        ProductKind.Truncation => "stop_gained",
        ProductKind.Frameshift => "frameshift_variant",
        ProductKind.Extension or ProductKind.NewTail => "stop_lost",
        ProductKind.StartLost or ProductKind.NoProtein => "start_lost",
        ProductKind.Unknown => "sequence_variant",
        _ when product.Count == product.Inserted.Length => "missense_variant",
        _ when product.Count == 0 => "inframe_insertion",
        _ when product.Inserted.Length == 0 => "inframe_deletion",
        _ => "protein_altering_variant",
    };

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
