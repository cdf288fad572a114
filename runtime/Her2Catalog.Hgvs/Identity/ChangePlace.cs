namespace Her2Catalog.Hgvs;

/// <summary>
/// The kind of a change and its place on the protein and the coding sequence. <c>default</c> means that nothing is known.
/// </summary>
/// <param name="Kind">The effect on the protein.</param>
/// <param name="FirstResidue">First residue that differs, 1-based, or the one before an insertion; 0 if unknown.</param>
/// <param name="LastResidue">Last residue that differs, or the one after an insertion; 0 if unknown.</param>
/// <param name="FirstCoding">
/// First <c>c.</c> position that differs, or the one before an insertion; 0 if unknown. Positions before the start codon are
/// negative (<c>c.-5</c> is -5). Positions after the stop codon continue the count (<c>c.*5</c> is 3,773 if the coding region
/// has 3,768 bases).
/// </param>
/// <param name="LastCoding">
/// Last <c>c.</c> position that differs, or the one after an insertion; counted like <paramref name="FirstCoding"/>.
/// </param>
public readonly record struct ChangePlace(ChangeKind Kind, int FirstResidue, int LastResidue, int FirstCoding, int LastCoding);
