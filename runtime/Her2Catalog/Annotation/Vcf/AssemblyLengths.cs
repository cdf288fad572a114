using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// Lengths of the chromosomes, which identify the build in the header of a VCF. Source: assembly reports GCF_000001405.25
/// (GRCh37.p13) and GCF_000001405.40 (GRCh38.p14) of the Genome Reference Consortium.
/// </summary>
internal static class AssemblyLengths
{
    // 1 to 22, X, Y.
    private static ReadOnlySpan<int> Grch37 =>
    [
        249250621, 243199373, 198022430, 191154276, 180915260, 171115067, 159138663, 146364022, 141213431, 135534747, 135006516, 133851895,
        115169878, 107349540, 102531392, 90354753, 81195210, 78077248, 59128983, 63025520, 48129895, 51304566, 155270560, 59373566,
    ];

    private static ReadOnlySpan<int> Grch38 =>
    [
        248956422, 242193529, 198295559, 190214555, 181538259, 170805979, 159345973, 145138636, 138394717, 133797422, 135086622, 133275309,
        114364328, 107043718, 101991189, 90338345, 83257441, 80373285, 58617616, 64444167, 46709983, 50818468, 156040895, 57227415,
    ];

    /// <summary>The build in which a chromosome has this length; no length occurs in both.</summary>
    public static GenomeBuild BuildOf(int length) =>
        Grch37.Contains(length) ? GenomeBuild.GRCh37 :
        Grch38.Contains(length) ? GenomeBuild.GRCh38 : GenomeBuild.Unspecified;
}
