using Her2Catalog;

namespace OwnGene;

/// <summary>An invented gene, compiled from the files below <c>catalog/</c>.</summary>
[VariantCatalog("syn.yaml")]
public static partial class Syn;
