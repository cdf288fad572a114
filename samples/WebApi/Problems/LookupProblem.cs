using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace WebApi.Problems;

/// <summary>A name that the catalog has no answer to: which status that is in HTTP, and in the engine's words what is wrong and where.</summary>
internal static class LookupProblem
{
    /// <summary>The problem.</summary>
    /// <param name="status">How the lookup ended; not Found.</param>
    /// <param name="asked">The name.</param>
    /// <param name="build">As it was asked for.</param>
    public static ProblemHttpResult Of(LookupStatus status, string asked, GenomeBuild build)
    {
        VariantDescription description = Her2.Reference.Describe(asked, build);
        (int httpStatus, string type, string title) = Kind(status);
        var problem = new ProblemDetails
        {
            Status = httpStatus,
            Type = ProblemType.Of(type),
            Title = title,
            Detail = status == LookupStatus.NotInCatalog ? NotInCatalog(description) : description.Explanation,
        };
        problem.Extensions["lookupStatus"] = status.ToString();
        problem.Extensions["asked"] = asked;
        if (status != LookupStatus.NotInCatalog)
        {
            problem.Extensions["zeroBasedOffset"] = description.Error.Position;
            problem.Extensions["length"] = description.Error.Length;
        }

        if (description.Suggestion is { } suggestion)
        {
            problem.Extensions["suggestion"] = suggestion;
        }

        return TypedResults.Problem(problem);
    }

    // RFC 9110: 400 for text that breaks off from the grammar; 422 for a well-formed name that cannot be processed, since it
    // cannot be true or is not interpreted; 404 for a good name of something that is not here.
    private static (int HttpStatus, string Type, string Title) Kind(LookupStatus status) => status switch
    {
        LookupStatus.NotInCatalog => (StatusCodes.Status404NotFound, "not-in-catalog", "Not in the catalog"),
        LookupStatus.OtherGene => (StatusCodes.Status404NotFound, "other-gene", "Another gene, transcript or chromosome"),
        LookupStatus.ContradictsReference => (StatusCodes.Status422UnprocessableEntity, "contradicts-reference", "The name contradicts the reference"),
        LookupStatus.OutOfRange => (StatusCodes.Status422UnprocessableEntity, "out-of-range", "A position lies outside, or a range runs backwards"),
        LookupStatus.Unsupported => (StatusCodes.Status422UnprocessableEntity, "unsupported", "A notation that is not interpreted"),
        _ => (StatusCodes.Status400BadRequest, "unreadable", "Not the name of a variant"),
    };

    private static string NotInCatalog(VariantDescription description)
    {
        const int longestName = 100; // a long insertion is not told in full
        string name = description.Coding.Length == 0 ? description.Protein : $"{description.Coding}, {description.Protein}";
        return $"{(name.Length > longestName ? "The name" : name)} agrees with the reference; edition {CatalogEdition.Newest.Id} of the catalog does not hold it. " +
            "/assays/{id}/interpret says what the result of an assay may be used for all the same.";
    }
}
