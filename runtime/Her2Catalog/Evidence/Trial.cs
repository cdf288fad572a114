namespace Her2Catalog;

/// <summary>A clinical trial, as far as the source reports it.</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Name">As it is known.</param>
/// <param name="RegistryId">ClinicalTrials.gov id, empty where the source gives none.</param>
/// <param name="Phase">As stated, empty where not.</param>
/// <param name="Therapy">Id of the therapy, empty where not stated.</param>
/// <param name="Population">Who took part.</param>
/// <param name="Cohorts">Groups, with what was measured on them.</param>
/// <param name="Statements">What else the source says.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Trial(string Id, string Name, string RegistryId, string Phase, string Therapy, string Population, IReadOnlyList<Cohort> Cohorts, IReadOnlyList<SourcedText> Statements, Source Source);

/// <summary>A group of a trial.</summary>
/// <param name="Id">C# identifier.</param>
/// <param name="Name">Which group.</param>
/// <param name="Dose">As stated, empty where not.</param>
/// <param name="Patients">How many; null where not stated.</param>
/// <param name="Estimates">What was measured, in the order of the source.</param>
/// <param name="Source">Where it was read.</param>
public sealed record Cohort(string Id, string Name, string Dose, int? Patients, IReadOnlyList<Estimate> Estimates, Source Source)
{
    /// <summary>Objective response rate in percent; not stated where the source gives none.</summary>
    public Estimate ObjectiveResponseRatePercent => Find("ObjectiveResponseRate", EstimateUnit.Percent);

    /// <summary>Median progression-free survival in months.</summary>
    public Estimate MedianProgressionFreeSurvivalMonths => Find("MedianProgressionFreeSurvival", EstimateUnit.Months);

    /// <summary>Median overall survival in months.</summary>
    public Estimate MedianOverallSurvivalMonths => Find("MedianOverallSurvival", EstimateUnit.Months);

    /// <summary>Share of patients with interstitial lung disease, in percent.</summary>
    public Estimate InterstitialLungDiseasePercent => Find("InterstitialLungDisease", EstimateUnit.Percent);

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
