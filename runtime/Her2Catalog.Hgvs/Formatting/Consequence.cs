namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Finds the Sequence Ontology term of a change.</summary>
internal static class Consequence
{
    /// <summary>Returns the term for a DNA change and its product.</summary>
    public static string Of(scoped in Transcript transcript, scoped in DnaChange change, scoped in ProductChange product) =>
        change.TouchesIntron
            ? SpliceConsequence.Of(transcript, change)
            : Term(transcript, ChangeClassifier.OfDna(transcript, change, product), product);

    /// <summary>Returns the term for a product alone.</summary>
    public static string OfProduct(scoped in Transcript transcript, scoped in ProductChange product) =>
        Term(transcript, ChangeClassifier.OfProduct(product), product);

    private static string Term(scoped in Transcript transcript, ChangeKind kind, scoped in ProductChange product) =>
        product.Kind == ProductKind.Synonymous && product.First == transcript.ResidueCount ? "stop_retained_variant" : kind.ToTerm();
}
