namespace Her2Catalog;

/// <summary>A drug.</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Name">In English.</param>
/// <param name="NameJapanese">As the source prints it.</param>
/// <param name="Class">Kind of drug.</param>
/// <param name="Approvals">Where, for what and since when it is approved.</param>
/// <param name="Statements">What else the source says.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Therapy(string Id, string Name, string NameJapanese, string Class, IReadOnlyList<Approval> Approvals, IReadOnlyList<SourcedText> Statements, Source Source);

/// <summary>An approval of a drug.</summary>
/// <param name="Jurisdiction">Where.</param>
/// <param name="Date">Since when, as stated: <c>2023-08</c>.</param>
/// <param name="Indication">For what.</param>
/// <param name="Line">Line of treatment as stated, empty where not.</param>
/// <param name="Dose">As stated, empty where not.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Approval(string Jurisdiction, string Date, string Indication, string Line, string Dose, Source Source);

/// <summary>Companion-diagnostic status: assay × variant × therapy × jurisdiction × date.</summary>
/// <param name="Assay">The assay.</param>
/// <param name="Variant">Preferred short name; empty for all targets of the assay with this use.</param>
/// <param name="Use">What a result may be used for.</param>
/// <param name="Therapy">Id of the therapy.</param>
/// <param name="Jurisdiction">Where.</param>
/// <param name="From">First day.</param>
/// <param name="Until">First day on which it holds no more; null while it does.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Claim(AssayId Assay, string Variant, Use Use, string Therapy, string Jurisdiction, DateOnly From, DateOnly? Until, Source Source);
