using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Names of genome builds in tables.</summary>
internal static class BuildNames
{
    private static readonly string[] Names37 = ["GRCh37", "hg19", "b37", "hs37d5", "g1k_v37", "assembly19"];
    private static readonly string[] Names38 = ["GRCh38", "hg38", "hs38DH", "assembly38"];

    // Other genomes. Their positions differ from those of GRCh37 and GRCh38.
    private static readonly string[] OtherNames =
    [
        "hg18", "hg17", "NCBI36", "GRCh36", "CHM13", "CHM13v1", "CHM13v2", "T2T", "hs1", "GCA_009914755", "GCF_009914755",
        "mm9", "mm10", "mm39", "GRCm38", "GRCm39", "rn6", "rn7", "canFam3", "canFam4",
    ];

    /// <summary>The build that a value of <c>NCBI_Build</c> names, with or without a patch.</summary>
    public static GenomeBuild Read(ReadOnlySpan<byte> name)
    {
        var patch = name.IndexOf(".p"u8);
        var release = patch < 0 ? name : name[..patch];
        return Is(release, "37"u8) || Is(release, "GRCh37"u8) || Is(release, "hg19"u8) || Is(release, "b37"u8) ? GenomeBuild.GRCh37 :
            Is(release, "38"u8) || Is(release, "GRCh38"u8) || Is(release, "hg38"u8) ? GenomeBuild.GRCh38 : GenomeBuild.Unspecified;
    }

    /// <summary>The name of another genome that a file name or address contains; null if it names GRCh37 or GRCh38.</summary>
    public static string? FindOtherIn(string text) =>
        FindIn(text) != GenomeBuild.Unspecified ? null :
        AssemblyAccession.FindIn(text, out var build) is { } accession && build == GenomeBuild.Unspecified ? accession :
        OtherNames.FirstOrDefault(name => ContainsWord(text, name));

    /// <summary>The build that a file name or address contains as a word; Unspecified if it contains both or neither.</summary>
    public static GenomeBuild FindIn(string text)
    {
        AssemblyAccession.FindIn(text, out var byAccession);
        var is37 = byAccession == GenomeBuild.GRCh37 || Names37.Any(name => ContainsWord(text, name));
        var is38 = byAccession == GenomeBuild.GRCh38 || Names38.Any(name => ContainsWord(text, name));
        return is37 == is38 ? GenomeBuild.Unspecified : is37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
    }

    // lab37 does not contain b37 as a word.
    private static bool ContainsWord(string text, string name)
    {
        for (var next = 0; text.IndexOf(name, next, StringComparison.OrdinalIgnoreCase) is >= 0 and var at; next = at + 1)
        {
            var end = at + name.Length;
            if ((at == 0 || !char.IsAsciiLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsAsciiLetterOrDigit(text[end])))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Is(ReadOnlySpan<byte> name, ReadOnlySpan<byte> wanted) => System.Text.Ascii.EqualsIgnoreCase(name, wanted);
}
