using System.Globalization;
using System.Text.RegularExpressions;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// Accessions of human assemblies in NCBI. GCF_000001405.13 to .25 and GCA_000001405.1 to .14 are GRCh37 and its patches,
/// GCF_000001405.26 and GCA_000001405.15 the first versions of GRCh38; lower numbers of RefSeq are NCBI36 and before.
/// </summary>
internal static partial class AssemblyAccession
{
    private const int FirstRefSeq37 = 13;
    private const int FirstRefSeq38 = 26;
    private const int FirstGenBank38 = 15;

    /// <summary>Finds an accession in a text.</summary>
    /// <param name="text">A file name or address.</param>
    /// <param name="build">Its build; unspecified for an older one.</param>
    /// <returns>The accession; null if there is none.</returns>
    public static string? FindIn(string text, out GenomeBuild build)
    {
        var match = Pattern().Match(text);
        build = GenomeBuild.Unspecified;
        if (!match.Success)
        {
            return null;
        }

        var version = int.Parse(match.Groups["version"].ValueSpan, CultureInfo.InvariantCulture);
        var isRefSeq = match.Groups["database"].Value is "F" or "f";
        build = version >= (isRefSeq ? FirstRefSeq38 : FirstGenBank38) ? GenomeBuild.GRCh38 :
            version >= (isRefSeq ? FirstRefSeq37 : 1) ? GenomeBuild.GRCh37 : GenomeBuild.Unspecified;
        return match.Value;
    }

    [GeneratedRegex(
        "(?<![A-Z0-9])GC(?<database>[AF])_000001405\\.(?<version>[0-9]{1,3})(?![0-9])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
