using System.ComponentModel;

namespace Her2Catalog.Hgvs;

/// <summary>How a change that is longer than its key compares with listed ones.</summary>
/// <param name="IsAllele">True if it is the listed change of DNA.</param>
/// <param name="IsVariant">True if it is the listed change of the protein.</param>
/// <param name="Place">Its kind and place.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct LongChangeMatch(bool IsAllele, bool IsVariant, ChangePlace Place);
