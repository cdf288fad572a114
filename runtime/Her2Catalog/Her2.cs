namespace Her2Catalog;

/// <summary>
/// HER2 (ERBB2) variants of lung cancer, and what a companion-diagnostic result for each may be used for, compiled from the
/// catalog's tables. Not a medical device: it says what the cited source says, as of its date.
/// </summary>
[VariantCatalog("her2.yaml")]
public static partial class Her2;
