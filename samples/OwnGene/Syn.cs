using Her2Catalog;

namespace OwnGene;

/// <summary>A fictional gene, compiled from the files in <c>catalog/</c>.</summary>
[VariantCatalog("syn.yaml")]
public static partial class Syn;
