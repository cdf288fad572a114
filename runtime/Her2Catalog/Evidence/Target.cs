namespace Her2Catalog;

/// <summary>One row of an assay's table, as printed.</summary>
/// <param name="Allele">Preferred <c>c.</c> name of the DNA change.</param>
/// <param name="PrintedCoding">The DNA change as printed.</param>
/// <param name="PrintedProtein">The protein as printed.</param>
/// <param name="Use">What the table says it may be used for; a companion diagnostic is one by a <see cref="Claim"/> only.</param>
/// <param name="From">First day on which the row stands in the table.</param>
/// <param name="Until">First day on which it does not any more; null while it does.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Target(string Allele, string PrintedCoding, string PrintedProtein, Use Use, DateOnly From, DateOnly? Until, Source Source);
