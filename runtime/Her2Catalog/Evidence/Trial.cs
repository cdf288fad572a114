using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A clinical trial, as far as the source reports it.</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Name">Common name.</param>
/// <param name="NameJapanese">Common name in Japanese; empty if the catalog does not state it.</param>
/// <param name="RegistryId">NCT, jRCT, UMIN, EudraCT or CTIS number; empty if the source does not state one.</param>
/// <param name="Phase">As stated, or empty.</param>
/// <param name="Therapy">The therapy; none if not stated.</param>
/// <param name="Population">Who took part.</param>
/// <param name="PopulationJapanese">Who took part, in Japanese; empty if the catalog does not state it.</param>
/// <param name="Cohorts">Groups, with what was measured on them.</param>
/// <param name="Statements">What else the source says.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record Trial(
    string Id,
    string Name,
    string NameJapanese,
    string RegistryId,
    string Phase,
    CatalogTherapy Therapy,
    string Population,
    string PopulationJapanese,
    IReadOnlyList<Cohort> Cohorts,
    IReadOnlyList<SourcedText> Statements,
    Citation Citation) : ICatalogEntry<Trial>
{
    /// <summary>Trials are equal if their content is.</summary>
    public bool Equals(Trial? other) =>
        other is not null &&
        (Id, Name, NameJapanese, RegistryId, Phase, Therapy, Population, PopulationJapanese, Citation) ==
        (other.Id, other.Name, other.NameJapanese, other.RegistryId, other.Phase, other.Therapy, other.Population, other.PopulationJapanese, other.Citation) &&
        Cohorts.SequenceEqual(other.Cohorts) && Statements.SequenceEqual(other.Statements);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    static Trial ICatalogEntry<Trial>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Trials, number);
        return new Trial(
            record.Text(),
            record.Text(out var name),
            name,
            record.Text(),
            record.Text(),
            new CatalogTherapy(catalog, record.Number()),
            record.Text(out var population),
            population,
            Cohort.ReadAll(ref record),
            SourcedText.ReadAll(ref record),
            Citation.Read(ref record));
    }
}

/// <summary>A group of a trial.</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Name">Which group.</param>
/// <param name="NameJapanese">Which group, in Japanese; empty if the catalog does not state it.</param>
/// <param name="Dose">Dose; empty if the source does not state it.</param>
/// <param name="DoseJapanese">Dose in Japanese; empty if the catalog does not state it.</param>
/// <param name="Patients">Number of patients; null if the source does not state it.</param>
/// <param name="Estimates">What was measured, in the order of the source.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record Cohort(
    string Id,
    string Name,
    string NameJapanese,
    string Dose,
    string DoseJapanese,
    int? Patients,
    IReadOnlyList<Estimate> Estimates,
    Citation Citation)
{
    /// <summary>Objective response rate in percent; not stated where the source gives none.</summary>
    public Estimate ObjectiveResponseRatePercent => Find("ObjectiveResponseRate", EstimateUnit.Percent);

    /// <summary>Median progression-free survival in months.</summary>
    public Estimate MedianProgressionFreeSurvivalMonths => Find("MedianProgressionFreeSurvival", EstimateUnit.Months);

    /// <summary>Median overall survival in months.</summary>
    public Estimate MedianOverallSurvivalMonths => Find("MedianOverallSurvival", EstimateUnit.Months);

    /// <summary>Share of patients with interstitial lung disease, in percent.</summary>
    public Estimate InterstitialLungDiseasePercent => Find("InterstitialLungDisease", EstimateUnit.Percent);

    /// <summary>Cohorts are equal if their content is.</summary>
    public bool Equals(Cohort? other) =>
        other is not null &&
        (Id, Name, NameJapanese, Dose, DoseJapanese, Patients, Citation) ==
        (other.Id, other.Name, other.NameJapanese, other.Dose, other.DoseJapanese, other.Patients, other.Citation) &&
        Estimates.SequenceEqual(other.Estimates);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Id);

    internal static IReadOnlyList<Cohort> ReadAll(ref RecordReader record)
    {
        var cohorts = new Cohort[record.Number()];
        for (var i = 0; i < cohorts.Length; i++)
        {
            cohorts[i] = new Cohort(
                record.Text(),
                record.Text(out var name),
                name,
                record.Text(out var dose),
                dose,
                record.OptionalNumber(),
                ReadEstimates(ref record),
                Citation.Read(ref record));
        }

        return cohorts;
    }

    private static Estimate[] ReadEstimates(ref RecordReader record)
    {
        var estimates = new Estimate[record.Number()];
        for (var i = 0; i < estimates.Length; i++)
        {
            estimates[i] = Estimate.Read(ref record);
        }

        return estimates;
    }

    /// <summary>Any other measure by its name.</summary>
    /// <param name="measure">Such as <c>AdverseEventsGrade3OrHigher</c>.</param>
    /// <param name="unit">The unit asked for.</param>
    /// <returns>The figure; <see cref="Estimate.IsStated"/> is false where there is none.</returns>
    public Estimate Find(string measure, EstimateUnit unit)
    {
        foreach (var estimate in Estimates)
        {
            if (estimate.Measure == measure && estimate.Unit == unit)
            {
                return estimate;
            }
        }

        return default;
    }
}
