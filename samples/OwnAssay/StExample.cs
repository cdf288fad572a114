using Her2Catalog;

namespace OwnAssay;

/// <summary>The shipped HER2 catalog together with a hospital's own assay.</summary>
[VariantCatalog("st-example.yaml")]
public static partial class StExample;
