using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WebApi.Queries;

namespace WebApi.Problems;

/// <summary>Problems of the request, before any name is looked up. They do not repeat what was sent.</summary>
internal static class RequestProblem
{
    public static ProblemHttpResult UnknownAssay(ICatalog catalog) =>
        Unknown("assay", "assay", CatalogQuery.Ids(catalog.Assays), StatusCodes.Status404NotFound);

    public static ProblemHttpResult MissingVariant() =>
        TypedResults.Problem(Create(StatusCodes.Status400BadRequest, "missing-variant", "No variant is given", "The query needs the name of a variant in any spelling, such as ?variant=p.L755S."));

    public static ProblemHttpResult UnreadableDate() =>
        TypedResults.Problem(Create(StatusCodes.Status400BadRequest, "unreadable-date", "No such date", "The parameter asOf takes a date such as 2023-11-15."));

    /// <summary>A parameter that takes one of several ids.</summary>
    public static ProblemHttpResult Unknown(string parameter, string what, string[] known, int httpStatus = StatusCodes.Status400BadRequest)
    {
        ProblemDetails problem = Create(httpStatus, "unknown-" + parameter, $"No such {what}", $"Known: {string.Join(", ", known)}.");
        problem.Extensions["known"] = known;
        return TypedResults.Problem(problem);
    }

    private static ProblemDetails Create(int httpStatus, string type, string title, string detail) =>
        new() { Status = httpStatus, Type = ProblemType.Of(type), Title = title, Detail = detail };
}
