using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using WebApi.Problems;

namespace WebApi.Queries;

/// <summary>The query parameters of every question about a variant: which build, which date, and which statements count.</summary>
internal sealed record CatalogQuery(ICatalog Catalog, GenomeBuild Build, DateOnly? AsOf, CatalogTherapy Therapy, CatalogJurisdiction Jurisdiction)
{
    private const string IsoDate = "yyyy-MM-dd";

    /// <summary>Reads the parameters.</summary>
    public static bool TryRead(
        ICatalog catalog,
        string? build,
        string? asOf,
        string? therapy,
        string? jurisdiction,
        [NotNullWhen(true)] out CatalogQuery? query,
        [NotNullWhen(false)] out ProblemHttpResult? problem)
    {
        DateOnly day = default;
        CatalogTherapy knownTherapy = default;
        CatalogJurisdiction knownJurisdiction = default;
        problem = !BuildParameter.TryRead(build, out GenomeBuild genomeBuild) ? RequestProblem.Unknown("build", build!, "build", BuildParameter.Names)
            : asOf is not null && !DateOnly.TryParseExact(asOf, IsoDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out day) ? RequestProblem.UnreadableDate("asOf", asOf)
            : therapy is not null && !TryFind(catalog.Therapies, therapy, out knownTherapy) ? RequestProblem.Unknown("therapy", therapy, "therapy", Ids(catalog.Therapies))
            : jurisdiction is not null && !TryFind(catalog.Jurisdictions, jurisdiction, out knownJurisdiction) ? RequestProblem.Unknown("jurisdiction", jurisdiction, "jurisdiction", Ids(catalog.Jurisdictions))
            : null;
        query = problem is null ? new CatalogQuery(catalog, genomeBuild, asOf is null ? null : day, knownTherapy, knownJurisdiction) : null;
        return query is not null;
    }

    /// <summary>Looks up a name.</summary>
    public LookupResult Find(string name) => Catalog.Find(name, Build);

    /// <summary>Returns what an assay's result may be used for, with only the statements that count.</summary>
    public Interpretation Interpret(CatalogAssay assay, LookupResult result) => Filter(Catalog.Interpret(assay, result, AsOf));

    /// <summary>Returns the same for each assay.</summary>
    public Interpretation[] InterpretAll(LookupResult result) => [.. Catalog.InterpretAll(result, AsOf).Select(Filter)];

    /// <summary>Finds an entry by its id, which is its text form.</summary>
    public static bool TryFind<T>(IReadOnlyList<T> entries, string id, out T entry)
        where T : struct
    {
        foreach (T candidate in entries)
        {
            if (candidate.ToString() == id)
            {
                entry = candidate;
                return true;
            }
        }

        entry = default;
        return false;
    }

    /// <summary>The ids of entries.</summary>
    public static string[] Ids<T>(IReadOnlyList<T> entries)
        where T : struct => [.. entries.Select(entry => entry.ToString()!)];

    private Interpretation Filter(Interpretation answer)
    {
        answer = Therapy.IsNone ? answer : answer.For(Therapy);
        return Jurisdiction.IsNone ? answer : answer.For(Jurisdiction);
    }
}
