using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A clinical trial, as far as the source reports it.</summary>
/// <param name="Id">The id, a C# identifier.</param>
/// <param name="Name">Common name.</param>
/// <param name="NameJapanese">Common name in Japanese; empty if the catalog does not state it.</param>
/// <param name="RegistryId">NCT, jRCT, UMIN, EudraCT or CTIS number; empty if the source does not state one.</param>
/// <param name="Phase">The phase as stated; empty if the source does not state it.</param>
/// <param name="Therapy">The therapy; none if the source does not state it.</param>
/// <param name="Population">Who took part.</param>
/// <param name="PopulationJapanese">Who took part, in Japanese; empty if the catalog does not state it.</param>
/// <param name="Cohorts">The cohorts, with their results.</param>
/// <param name="Statements">Further statements of the source.</param>
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
        (other.Id, other.Name, other.NameJapanese, other.RegistryId, other.Phase, other.Therapy, other.Population,
            other.PopulationJapanese, other.Citation) &&
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

/// <summary>A cohort of a trial.</summary>
/// <param name="Id">The id, a C# identifier.</param>
/// <param name="Name">The name of the cohort.</param>
/// <param name="NameJapanese">The name of the cohort in Japanese; empty if the catalog does not state it.</param>
/// <param name="Dose">Dose; empty if the source does not state it.</param>
/// <param name="DoseJapanese">Dose in Japanese; empty if the catalog does not state it.</param>
/// <param name="Patients">Number of patients; null if the source does not state it.</param>
/// <param name="Estimates">The measured figures, in the order of the source.</param>
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
    /// <summary>Gets the objective response rate in percent.</summary>
    public Estimate ObjectiveResponseRatePercent => Find("ObjectiveResponseRate", EstimateUnit.Percent);

    /// <summary>Gets the median progression-free survival in months.</summary>
    public Estimate MedianProgressionFreeSurvivalMonths => Find("MedianProgressionFreeSurvival", EstimateUnit.Months);

    /// <summary>Gets the median overall survival in months.</summary>
    public Estimate MedianOverallSurvivalMonths => Find("MedianOverallSurvival", EstimateUnit.Months);

    /// <summary>Gets the share of patients with interstitial lung disease, in percent.</summary>
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

    /// <summary>Returns the figure of a measure.</summary>
    /// <param name="measure">The measure, such as <c>AdverseEventsGrade3OrHigher</c>.</param>
    /// <param name="unit">The unit.</param>
    /// <returns>The figure; <see cref="Estimate.IsStated"/> is false if the source does not state it.</returns>
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
