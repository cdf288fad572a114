using Her2Catalog.Hgvs;

namespace WebApi.Queries;

/// <summary>The query parameter <c>build</c>.</summary>
internal static class BuildParameter
{
    public static readonly string[] Names = [nameof(GenomeBuild.GRCh37), nameof(GenomeBuild.GRCh38)];

    /// <summary>Reads it; without one, it is <see cref="GenomeBuild.Unspecified"/>. By name only: an enum would also take numbers.</summary>
    public static bool TryRead(string? text, out GenomeBuild build)
    {
        build = text switch
        {
            nameof(GenomeBuild.GRCh37) => GenomeBuild.GRCh37,
            nameof(GenomeBuild.GRCh38) => GenomeBuild.GRCh38,
            _ => GenomeBuild.Unspecified,
        };
        return text is null || build != GenomeBuild.Unspecified;
    }
}
