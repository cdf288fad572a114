using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using WebApi.Queries;

namespace WebApi.Problems;

/// <summary>Problems of the request, before any name is looked up: the parameter, its value, and the remedy.</summary>
internal static class RequestProblem
{
    private const int MaxShown = 100;

    public static ProblemHttpResult UnknownAssay(ICatalog catalog, string id) =>
        Unknown("id", id, "assay", CatalogQuery.Ids(catalog.Assays), StatusCodes.Status404NotFound);

    public static ProblemHttpResult MissingVariant() => Create(
        StatusCodes.Status400BadRequest, "missing-variant", "No variant is given", "The query needs the name of a variant in any spelling, such as ?variant=p.L755S.", "variant", string.Empty);

    public static ProblemHttpResult UnreadableDate(string parameter, string value) =>
        Create(StatusCodes.Status400BadRequest, "unreadable-date", "No such date", $"The parameter {parameter} takes a date such as 2023-11-15.", parameter, value);

    public static ProblemHttpResult RepeatedParameter(string parameter, StringValues values) =>
        Create(StatusCodes.Status400BadRequest, "repeated-parameter", "A parameter is repeated", $"The parameter is given {values.Count} times; give it once.", parameter, values.ToString());

    public static ProblemHttpResult UnknownParameter(string parameter, string value, string[] known) => WithKnown(
        Create(StatusCodes.Status400BadRequest, "unknown-parameter", "No such parameter", known.Length == 0 ? "This path takes no parameters; leave it out." : KnownText(known), parameter, value),
        known);

    /// <summary>A parameter that takes one of several ids.</summary>
    public static ProblemHttpResult Unknown(string parameter, string value, string what, string[] known, int httpStatus = StatusCodes.Status400BadRequest) =>
        WithKnown(Create(httpStatus, $"unknown-{what}", $"No such {(what == "build" ? "genome build" : what)}", KnownText(known), parameter, value), known);

    private static string KnownText(string[] known) => $"Known: {string.Join(", ", known)}.";

    private static ProblemHttpResult WithKnown(ProblemHttpResult problem, string[] known)
    {
        problem.ProblemDetails.Extensions["known"] = known;
        return problem;
    }

    private static ProblemHttpResult Create(int httpStatus, string type, string title, string detail, string parameter, string value)
    {
        var problem = new ProblemDetails { Status = httpStatus, Type = ProblemType.Of(type), Title = title, Detail = detail };
        problem.Extensions["parameter"] = Shown(parameter);
        problem.Extensions["value"] = Shown(value);
        return TypedResults.Problem(problem);
    }

    private static string Shown(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";
}
