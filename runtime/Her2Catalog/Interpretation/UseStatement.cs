using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A dated, sourced statement of what an assay's result may be used for. For its default, <see cref="IsNone"/> is true.</summary>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly record struct UseStatement : ICatalogEntry<UseStatement>
{
    private readonly Catalog? catalog;
    private readonly int number;

    internal UseStatement(Catalog? catalog, int number, AssayMatch match)
    {
        this.catalog = catalog;
        this.number = catalog is null ? 0 : number;
        Match = match;
    }

    /// <summary>True for <c>default</c>.</summary>
    public bool IsNone => number == 0;

    /// <summary>The permitted use.</summary>
    public PermittedUse Use => (PermittedUse)One(UseLayout.Use);

    /// <summary>How the statement selects the query; NoMatch outside an interpretation.</summary>
    public AssayMatch Match { get; }

    /// <summary>The therapy that the use is for; none if the statement names none.</summary>
    public CatalogTherapy Therapy => new(catalog, Two(UseLayout.Therapy));

    /// <summary>The indication; empty if the statement names none.</summary>
    public string Indication => catalog?.Text(Four(UseLayout.Indication)) ?? string.Empty;

    /// <summary>Gets the indication in Japanese; empty if the catalog does not state it.</summary>
    public string IndicationJapanese => catalog?.TextJapanese(Four(UseLayout.Indication)) ?? string.Empty;

    /// <summary>The jurisdiction; none if the statement names none.</summary>
    public CatalogJurisdiction Jurisdiction => new(catalog, Two(UseLayout.Jurisdiction));

    /// <summary>First day on which the statement applies.</summary>
    public DateOnly From => DateOnly.FromDayNumber(Four(UseLayout.From));

    /// <summary>First day on which the statement no longer applies; null if open.</summary>
    public DateOnly? Until => Four(UseLayout.Until) is var day && (day == UseLayout.OpenEnd || IsNone) ? null : DateOnly.FromDayNumber(day);

    /// <summary>The next step that the statement names.</summary>
    public NextStep Next => (NextStep)One(UseLayout.NextStep);

    /// <summary>The assay to confirm with; none unless <see cref="Next"/> is <see cref="NextStep.ConfirmWith"/>.</summary>
    public CatalogAssay ConfirmWith => new(catalog, Two(UseLayout.ConfirmWith));

    /// <summary>Where the use is stated.</summary>
    public Citation Citation => new(catalog, Four(UseLayout.Citation));

    /// <summary>Where the next step is stated; none without one.</summary>
    public Citation NextCitation => new(catalog, Four(UseLayout.NextStepCitation));

    /// <summary>Where use and next step are stated, each citation once; allocates.</summary>
    public IReadOnlyList<Citation> Citations => NextCitation.IsNone || NextCitation == Citation ? [Citation] : [Citation, NextCitation];

    /// <summary>Ids of therapy and jurisdiction, such as <c>TrastuzumabDeruxtecan@Japan</c>; empty without a therapy.</summary>
    public string TherapyAndJurisdiction =>
        Therapy.IsNone ? string.Empty :
        Jurisdiction.IsNone ? Therapy.Id :
        $"{Therapy.Id}@{Jurisdiction.Id}";

    internal UseStatement WithMatch(AssayMatch match) => new(catalog, number, match);

    internal UseLevel Level => (UseLevel)One(UseLayout.Level);

    /// <summary>Use, therapy and jurisdiction.</summary>
    public override string ToString() => IsNone ? string.Empty : Therapy.IsNone ? $"{Use}" : $"{Use} ({TherapyAndJurisdiction})";

    static UseStatement ICatalogEntry<UseStatement>.Create(Catalog catalog, int number) => new(catalog, number, AssayMatch.NoMatch);

    private int One(int field) => catalog is null ? 0 : Digits.One(catalog.Section(TableSection.Uses), OffsetOf(field));

    private int Two(int field) => catalog is null ? 0 : Digits.Two(catalog.Section(TableSection.Uses), OffsetOf(field));

    private int Four(int field) => catalog is null ? 0 : Digits.Four(catalog.Section(TableSection.Uses), OffsetOf(field));

    private int OffsetOf(int field) => ((number - 1) * UseLayout.Length) + field;
}
