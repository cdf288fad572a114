using System.Globalization;
using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.Net.Http.Headers;

namespace WebApi.Http;

/// <summary>
/// An entity tag on answers from the catalog, so that a client that has one gets 304. It names the edition and digest of the
/// catalog, the builds of engine and program, and the language: with another of them the same request may have another answer.
/// </summary>
internal sealed class CatalogTag(ICatalog catalog) : IEndpointFilter
{
    private readonly string content =
        $"{catalog.CurrentEdition.Id}-{catalog.Digest}-{Build(typeof(ICatalog))}-{Build(typeof(GenomeBuild))}-{Build(typeof(CatalogTag))}";

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        object? result = await next(context);
        if (!IsAnswer(result))
        {
            return result;
        }

        var tag = new EntityTagHeaderValue($"\"{content}-{CultureInfo.CurrentUICulture.Name}\"");
        context.HttpContext.Response.GetTypedHeaders().ETag = tag;
        return IsKnown(context.HttpContext.Request, tag) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : result;
    }

    private static bool IsAnswer(object? result) => result switch
    {
        INestedHttpResult nested => IsAnswer(nested.Result),
        IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK } => true,
        _ => false,
    };

    private static bool IsKnown(HttpRequest request, EntityTagHeaderValue tag)
    {
        foreach (EntityTagHeaderValue known in request.GetTypedHeaders().IfNoneMatch)
        {
            if (known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false))
            {
                return true;
            }
        }

        return false;
    }

    private static string Build(Type type) => type.Module.ModuleVersionId.ToString("N")[..8];
}
