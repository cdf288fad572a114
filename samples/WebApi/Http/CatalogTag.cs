using Her2Catalog;
using Her2Catalog.Hgvs;
using Microsoft.Net.Http.Headers;

namespace WebApi.Http;

/// <summary>
/// An entity tag on answers out of the catalog, so that a client that has one is told 304. It names the edition, and the
/// catalog, engine and program as compiled: with another of them the same question may have another answer.
/// </summary>
internal sealed class CatalogTag : IEndpointFilter
{
    private static readonly EntityTagHeaderValue Tag =
        new($"\"{CatalogEdition.Newest.Id}-{Build(typeof(Her2))}-{Build(typeof(GenomeBuild))}-{Build(typeof(CatalogTag))}\"");

    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        object? result = await next(context);
        if (!IsAnswer(result))
        {
            return result;
        }

        context.HttpContext.Response.GetTypedHeaders().ETag = Tag;
        return IsKnown(context.HttpContext.Request) ? TypedResults.StatusCode(StatusCodes.Status304NotModified) : result;
    }

    private static bool IsAnswer(object? result) => result switch
    {
        INestedHttpResult nested => IsAnswer(nested.Result),
        IStatusCodeHttpResult { StatusCode: StatusCodes.Status200OK } => true,
        _ => false,
    };

    private static bool IsKnown(HttpRequest request)
    {
        foreach (EntityTagHeaderValue tag in request.GetTypedHeaders().IfNoneMatch)
        {
            if (tag.Equals(EntityTagHeaderValue.Any) || tag.Compare(Tag, useStrongComparison: false))
            {
                return true;
            }
        }

        return false;
    }

    private static string Build(Type type) => type.Module.ModuleVersionId.ToString("N")[..8];
}
