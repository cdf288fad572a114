using System.Globalization;
using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using WebApi.Messages;
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
        (int httpStatus, string type) = Kind(status);
        var problem = new ProblemDetails
        {
            Status = httpStatus,
            Type = ProblemType.Of(type),
            Title = ApiMessages.TitleOf(type).ToString(CultureInfo.CurrentUICulture),
            Detail = status switch
            {
                LookupStatus.NotInCatalog => NotInCatalog(description, query).ToString(CultureInfo.CurrentUICulture),
                LookupStatus.BeforeFirstEdition => BeforeFirstEdition(query.Catalog.Editions[0]).ToString(CultureInfo.CurrentUICulture),
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

    // RFC 9110: 400 for text that does not follow the grammar; 422 for a well-formed name that cannot be processed, because it
    // cannot be true or is not interpreted; 404 for a good name of something that is not here.
    private static (int HttpStatus, string Type) Kind(LookupStatus status) => status switch
    {
        LookupStatus.NotInCatalog => (StatusCodes.Status404NotFound, "not-in-catalog"),
        LookupStatus.BeforeFirstEdition => (StatusCodes.Status404NotFound, "before-first-edition"),
        LookupStatus.OtherGene => (StatusCodes.Status404NotFound, "other-gene"),
        LookupStatus.OtherTranscript => (StatusCodes.Status422UnprocessableEntity, "other-transcript"),
        LookupStatus.ContradictsReference => (StatusCodes.Status422UnprocessableEntity, "contradicts-reference"),
        LookupStatus.OutOfRange => (StatusCodes.Status422UnprocessableEntity, "out-of-range"),
        LookupStatus.Unsupported => (StatusCodes.Status422UnprocessableEntity, "unsupported"),
        _ => (StatusCodes.Status400BadRequest, "unreadable"),
    };

    private static LocalizedMessage NotInCatalog(VariantDescription description, CatalogQuery query)
    {
        const int maxNameLength = 100; // a long insertion is not repeated in full
        string name = description.Coding.Length == 0 ? description.Protein : $"{description.Coding}, {description.Protein}";
        string? edition = CatalogAnswer.Of(query.Catalog, query.AsOf ?? query.Catalog.CurrentEdition.AsOf).Edition;
        return name.Length > maxNameLength ? ApiMessages.LongNameNotInCatalog(edition) : ApiMessages.NotInCatalog(name, edition);
    }

    private static LocalizedMessage BeforeFirstEdition(Edition first) =>
        ApiMessages.BeforeFirstEdition(first.Id, first.AsOf.ToString("O", CultureInfo.InvariantCulture));
}
