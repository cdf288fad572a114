using System.Globalization;
using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Primitives;
using WebApi.Messages;
using WebApi.Queries;

namespace WebApi.Problems;

/// <summary>Problems of the request, before any name is looked up: the parameter, its value, and the remedy.</summary>
internal static class RequestProblem
{
    private const int MaxShown = 100;

    public static ProblemHttpResult UnknownAssay(ICatalog catalog, string id) =>
        Unknown("id", id, "assay", CatalogQuery.Ids(catalog.Assays), StatusCodes.Status404NotFound);

    public static ProblemHttpResult MissingVariant() => Create(
        StatusCodes.Status400BadRequest, "missing-variant", ApiMessages.VariantExpected(), "variant", string.Empty);

    public static ProblemHttpResult UnreadableDate(string parameter, string value) =>
        Create(StatusCodes.Status400BadRequest, "unreadable-date", ApiMessages.DateExpected(parameter), parameter, value);

    public static ProblemHttpResult RepeatedParameter(string parameter, StringValues values) =>
        Create(StatusCodes.Status400BadRequest, "repeated-parameter", ApiMessages.OnceExpected(values.Count), parameter, values.ToString());

    public static ProblemHttpResult UnknownParameter(string parameter, string value, string[] known) => WithKnown(
        Create(
            StatusCodes.Status400BadRequest,
            "unknown-parameter",
            known.Length == 0 ? ApiMessages.NoParameters() : Known(known),
            parameter,
            value),
        known);

    /// <summary>A parameter that takes one of several ids.</summary>
    public static ProblemHttpResult Unknown(
        string parameter, string value, string what, string[] known, int httpStatus = StatusCodes.Status400BadRequest) =>
        WithKnown(Create(httpStatus, $"unknown-{what}", Known(known), parameter, value), known);

    private static LocalizedMessage Known(string[] known) => ApiMessages.Known(string.Join(", ", known));

    private static ProblemHttpResult WithKnown(ProblemHttpResult problem, string[] known)
    {
        problem.ProblemDetails.Extensions["known"] = known;
        return problem;
    }

    private static ProblemHttpResult Create(int httpStatus, string type, LocalizedMessage detail, string parameter, string value)
    {
        var problem = new ProblemDetails
        {
            Status = httpStatus,
            Type = ProblemType.Of(type),
            Title = ApiMessages.TitleOf(type).ToString(CultureInfo.CurrentUICulture),
            Detail = detail.ToString(CultureInfo.CurrentUICulture),
        };
        problem.Extensions["parameter"] = Shown(parameter);
        problem.Extensions["value"] = Shown(value);
        return TypedResults.Problem(problem);
    }

    private static string Shown(string text) => text.Length <= MaxShown ? text : text[..MaxShown] + "…";
}
