using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>What genome builds are called in tables.</summary>
internal static class BuildNames
{
    /// <summary>The build of a value of <c>NCBI_Build</c>.</summary>
    public static GenomeBuild Read(ReadOnlySpan<byte> name) =>
        Is(name, "GRCh37"u8) || Is(name, "hg19"u8) || Is(name, "37"u8) || Is(name, "b37"u8) ? GenomeBuild.GRCh37 :
        Is(name, "GRCh38"u8) || Is(name, "hg38"u8) || Is(name, "38"u8) ? GenomeBuild.GRCh38 : GenomeBuild.Unspecified;

    /// <summary>The build that a file name or address speaks of; none where it speaks of both or neither.</summary>
    public static GenomeBuild FindIn(string text)
    {
        var is37 = Speaks(text, "GRCh37", "hg19", "b37", "hs37");
        var is38 = Speaks(text, "GRCh38", "hg38", "hs38");
        return is37 == is38 ? GenomeBuild.Unspecified : is37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
    }

    private static bool Speaks(string text, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (text.Contains(name, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> wanted) => System.Text.Ascii.EqualsIgnoreCase(name, wanted);
}
