using System.ComponentModel;

namespace Her2Catalog.Hgvs;

/// <summary>The result of comparing a change whose key is a digest with listed changes.</summary>
/// <param name="IsAllele">True if it is the listed DNA change.</param>
/// <param name="IsVariant">True if it is the listed protein change.</param>
/// <param name="Place">The kind and place of the change.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct LongChangeMatch(bool IsAllele, bool IsVariant, ChangePlace Place);
