namespace Her2Catalog.Hgvs.Projection;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Determines the kind of a change by its effect on the protein.</summary>
internal static class ChangeClassifier
{
    /// <summary>Returns the kind of a DNA change without intron bases.</summary>
    public static ChangeKind OfDna(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product)
    {
        if (product.Kind == ProductKind.Untouched && change.Kind != DnaChangeKind.NoChange)
        {
            return change.End <= transcript.CodingOffset ? ChangeKind.FivePrimeUtr : ChangeKind.ThreePrimeUtr;
        }

        return change.LengthDifference % 3 != 0 && product.Kind is ProductKind.Truncation or ProductKind.Frameshift
            ? ChangeKind.Frameshift
            : OfProduct(product);
    }

    /// <summary>Returns the kind of a product alone.</summary>
    public static ChangeKind OfProduct(scoped in ProductChange product) => product.Kind switch
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
}
