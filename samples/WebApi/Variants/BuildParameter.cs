using Her2Catalog.Hgvs;

namespace WebApi.Variants;

/// <summary>The query parameter <c>build</c>.</summary>
internal static class BuildParameter
{
    public static readonly string[] Names = [nameof(GenomeBuild.GRCh37), nameof(GenomeBuild.GRCh38)];

    /// <summary>Reads it; not given is <see cref="GenomeBuild.Unspecified"/>. By name only: an enum would take numbers, too.</summary>
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
