using Her2Catalog;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WebApi.Variants;

namespace WebApi.Problems;

/// <summary>Problems of the request, before any name is looked up. What was sent is not repeated.</summary>
internal static class RequestProblem
{
    public static ProblemHttpResult UnknownAssay()
    {
        var known = new List<string>();
        foreach (Her2.Assay assay in Her2.Assays.All)
        {
            known.Add(assay.Identifier);
        }

        ProblemDetails problem = Create(StatusCodes.Status404NotFound, "unknown-assay", "No such assay", $"Known are {string.Join(", ", known)}.");
        problem.Extensions["known"] = known.ToArray();
        return TypedResults.Problem(problem);
    }

    public static ProblemHttpResult MissingVariant() =>
        TypedResults.Problem(Create(StatusCodes.Status400BadRequest, "missing-variant", "No variant is given", "The query needs the name of a variant in any spelling, such as ?variant=p.L755S."));

    public static ProblemHttpResult UnknownBuild() =>
        TypedResults.Problem(Create(StatusCodes.Status400BadRequest, "unknown-build", "No such genome build", $"Known are {string.Join(" and ", BuildParameter.Names)}."));

    private static ProblemDetails Create(int httpStatus, string type, string title, string detail) =>
        new() { Status = httpStatus, Type = ProblemType.Of(type), Title = title, Detail = detail };
}
