using Her2Catalog;

namespace Clinic;

/// <summary>A catalog of the consumer's own, in the folder tables.</summary>
[VariantCatalog("ward.yaml")]
public static partial class Ward;
