using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WebApi.Queries;

namespace WebApi.Problems;

/// <summary>A name without an answer: its HTTP status, what is wrong and where.</summary>
internal static class LookupProblem
{
    /// <summary>The problem.</summary>
    /// <param name="status">How the lookup ended; not Found.</param>
    /// <param name="input">The name as given.</param>
    /// <param name="query">The question.</param>
    public static ProblemHttpResult Of(LookupStatus status, string input, CatalogQuery query)
    {
        VariantDescription description = query.Catalog.Reference.Describe(input, query.Build);
        (int httpStatus, string type, string title) = Kind(status);
        var problem = new ProblemDetails
        {
            Status = httpStatus,
            Type = ProblemType.Of(type),
            Title = title,
            Detail = status switch
            {
                LookupStatus.NotInCatalog => NotInCatalog(description, query),
                LookupStatus.BeforeFirstEdition => BeforeFirstEdition(query.Catalog.Editions[0]),
                _ => description.Explanation,
            },
        };
        problem.Extensions["lookupStatus"] = status.ToString();
        problem.Extensions["input"] = input;
        if (description.Status != HgvsStatus.Ok)
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

    // RFC 9110: 400 for text that breaks off from the grammar; 422 for a well-formed name that cannot be processed, because it
    // cannot be true or is not interpreted; 404 for a good name of something that is not here.
    private static (int HttpStatus, string Type, string Title) Kind(LookupStatus status) => status switch
    {
        LookupStatus.NotInCatalog => (StatusCodes.Status404NotFound, "not-in-catalog", "Not in the catalog"),
        LookupStatus.BeforeFirstEdition => (StatusCodes.Status404NotFound, "before-first-edition", "The date is before the first edition"),
        LookupStatus.OtherGene => (StatusCodes.Status404NotFound, "other-gene", "Another gene or chromosome"),
        LookupStatus.OtherTranscript => (StatusCodes.Status422UnprocessableEntity, "other-transcript", "Numbered on another transcript of the gene"),
        LookupStatus.ContradictsReference => (StatusCodes.Status422UnprocessableEntity, "contradicts-reference", "The name contradicts the reference"),
        LookupStatus.OutOfRange => (StatusCodes.Status422UnprocessableEntity, "out-of-range", "A position is outside the transcript or protein, or a range is reversed"),
        LookupStatus.Unsupported => (StatusCodes.Status422UnprocessableEntity, "unsupported", "A notation that is not interpreted"),
        _ => (StatusCodes.Status400BadRequest, "unreadable", "Not the name of a variant"),
    };

    private static string NotInCatalog(VariantDescription description, CatalogQuery query)
    {
        const int maxNameLength = 100; // a long insertion is not repeated in full
        string name = description.Coding.Length == 0 ? description.Protein : $"{description.Coding}, {description.Protein}";
        string? edition = CatalogAnswer.Of(query.Catalog, query.AsOf ?? query.Catalog.CurrentEdition.AsOf).Edition;
        return $"{(name.Length > maxNameLength ? "The name" : name)} agrees with the reference, but edition {edition} of the catalog does not contain it. " +
            "/assays/{id}/interpret returns what the result of an assay may be used for all the same.";
    }

    private static string BeforeFirstEdition(Edition first) => $"The first edition of the catalog, {first.Id}, is in force from {first.AsOf:O}.";
}
