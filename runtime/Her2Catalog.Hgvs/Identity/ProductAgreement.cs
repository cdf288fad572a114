namespace Her2Catalog.Hgvs.Identity;

using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Compares the protein changes of two names of one text (ruling R-032).</summary>
internal static class ProductAgreement
{
    /// <summary>Returns true if a stated product does not contradict one that is predicted from DNA or stated by another name.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="product">The product to compare with.</param>
    /// <param name="shiftsFrame">True if the product results from a DNA change that shifts the reading frame.</param>
    /// <param name="stated">The stated product.</param>
    /// <param name="name">The name that states it.</param>
    public static bool Agrees(
        scoped in Transcript transcript,
        scoped in ProductChange product,
        bool shiftsFrame,
        scoped in ProductChange stated,
        scoped in ParsedName name)
    {
        if (product.Kind == ProductKind.Unknown)
        {
            return true; // in an intron: the product is not predicted
        }

        return stated.Kind switch
        {
            ProductKind.Unknown => name.First.Text.IsEmpty || Contains(product, name),
            ProductKind.Synonymous => product.Kind == ProductKind.Synonymous && Contains(product, name),
            ProductKind.NoProtein or ProductKind.StartLost => product.Kind is ProductKind.StartLost or ProductKind.NoProtein,
            ProductKind.Frameshift when stated.StopDistance == 0 || stated.Inserted.IsEmpty =>
                IsShortForm(product, shiftsFrame, stated),
            ProductKind.Extension when stated.StopDistance == 0 || stated.Inserted.IsEmpty =>
                product.Kind is ProductKind.Extension or ProductKind.NewTail && SaysLess(product, stated),
            _ when product.Kind == ProductKind.StartLost => stated.First == 0 && stated.Count == 1,
            _ => AreEqual(transcript, product, stated),
        };
    }

    // p.Leu755fs and p.Leu755Argfs are less specific than p.Leu755ArgfsTer5. A frameshift that begins with a stop codon is p.(Leu755Ter).
    private static bool IsShortForm(scoped in ProductChange product, bool shiftsFrame, scoped in ProductChange stated) =>
        product.Kind == ProductKind.Frameshift ? SaysLess(product, stated) :
        product.Kind == ProductKind.Truncation && shiftsFrame && product.Inserted.IsEmpty && stated.Inserted.IsEmpty &&
        stated.StopDistance is 0 or 1 && stated.First == product.First;

    private static bool SaysLess(scoped in ProductChange product, scoped in ProductChange stated) =>
        stated.First == product.First &&
        (stated.StopDistance == 0 || product.StopDistance == 0 || stated.StopDistance == product.StopDistance) &&
        (stated.Inserted.IsEmpty || product.Inserted.IsEmpty || stated.Inserted[0] == product.Inserted[0]);

    private static bool Contains(scoped in ProductChange product, scoped in ParsedName name) =>
        name.First.Number <= product.LastResidue && name.Last.Number >= product.FirstResidue;

    // A digest does not prove that the residues are equal.
    private static bool AreEqual(scoped in Transcript transcript, scoped in ProductChange product, scoped in ProductChange stated)
    {
        var key = VariantKeyBuilder.OfProduct(transcript, product);
        return !key.IsNone && key == VariantKeyBuilder.OfProduct(transcript, stated) &&
            (!key.IsDigest || (product.First == stated.First && product.Inserted.SequenceEqual(stated.Inserted)));
    }
}
