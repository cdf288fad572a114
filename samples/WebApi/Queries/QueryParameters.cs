using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Primitives;
using WebApi.Problems;

namespace WebApi.Queries;

/// <summary>
/// The query parameters that an endpoint takes. Any other one, and one that is given twice, is a problem: an answer that ignores
/// <c>as_of=2023-10-01</c> would be the answer to another question.
/// </summary>
internal sealed record QueryParameters(params string[] Names)
{
    /// <summary>The parameters of a question about a variant.</summary>
    public static readonly string[] OfQuestion = ["build", "asOf", "therapy", "jurisdiction"];

    /// <summary>A step of every request, after routing: rejects what the endpoint would ignore.</summary>
    public static Task Check(HttpContext context, RequestDelegate next) =>
        context.GetEndpoint()?.Metadata.GetMetadata<QueryParameters>()?.ProblemOf(context.Request.Query) is { } problem
            ? problem.ExecuteAsync(context)
            : next(context);

    private ProblemHttpResult? ProblemOf(IQueryCollection query)
    {
        foreach ((string name, StringValues values) in query)
        {
            if (!Names.Contains(name, StringComparer.OrdinalIgnoreCase))
            {
                return RequestProblem.UnknownParameter(name, values.ToString(), Names);
            }

            if (values.Count > 1)
            {
                return RequestProblem.RepeatedParameter(name, values);
            }
        }

        return null;
    }
}

/// <summary>States the query parameters of endpoints.</summary>
internal static class QueryParametersExtensions
{
    /// <summary>States all query parameters that the endpoint takes; without any, it takes none.</summary>
    public static TBuilder TakesQuery<TBuilder>(this TBuilder endpoint, params string[] names)
        where TBuilder : IEndpointConventionBuilder => endpoint.WithMetadata(new QueryParameters(names));
}
