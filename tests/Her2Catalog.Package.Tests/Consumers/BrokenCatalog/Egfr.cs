using Her2Catalog;

[VariantCatalog("egfr.yaml")]
public static partial class Egfr;
