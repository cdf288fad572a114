using Her2Catalog;

namespace NextEdition;

/// <summary>FICTIONAL: a later edition of the HER2 catalog, compiled from the files below <c>catalog/</c>.</summary>
[VariantCatalog("her2.yaml")]
public static partial class NextHer2;
