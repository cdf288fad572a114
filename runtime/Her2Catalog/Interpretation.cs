namespace Her2Catalog;

/// <summary>
/// What an assay's result for a variant may be used for, as the cited source says at a date. Not medical advice: where the
/// source is silent, <see cref="Use"/> is <see cref="Use.NotStated"/>.
/// </summary>
public readonly struct Interpretation
{
    /// <summary>How the query was found; other than Found and NotInCatalog it could not be read, and nothing is stated.</summary>
    public LookupStatus Status { get; init; }

    /// <summary>What the result may be used for.</summary>
    public Use Use { get; init; }

    /// <summary>How the query met the assay's targets.</summary>
    public Match Match { get; init; }

    /// <summary>What the source says comes next.</summary>
    public NextStep Next { get; init; }

    /// <summary>The assay to confirm with; none unless <see cref="Next"/> says so.</summary>
    public AssayId ConfirmWith { get; init; }

    /// <summary>What the confirming assay can say of the same query; <see cref="Use.NotListed"/> where it cannot see it.</summary>
    public Use ConfirmingUse { get; init; }

    /// <summary>Id of the therapy that a companion diagnostic is for; empty otherwise.</summary>
    public string Therapy { get => field ?? string.Empty; init; }

    /// <summary>Where the companion diagnostic is approved; empty otherwise.</summary>
    public string Jurisdiction { get => field ?? string.Empty; init; }

    /// <summary>The edition of the catalog in force at the date asked for; empty before the first.</summary>
    public string Edition { get => field ?? string.Empty; init; }

    /// <summary>Where it stands: fact ids and section of the cited document.</summary>
    public string Sources { get => field ?? string.Empty; init; }

    /// <summary>For <see cref="Match.OtherAllele"/>: the alleles of the same protein that the table does hold, by preferred <c>c.</c> name.</summary>
    public NameList ListedAlleles { get; init; }
}
