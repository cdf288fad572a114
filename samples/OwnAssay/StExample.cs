using Her2Catalog;

namespace OwnAssay;

/// <summary>The shipped HER2 catalog and an assay of the hospital's own, in one.</summary>
[VariantCatalog("st-example.yaml")]
public static partial class StExample;
