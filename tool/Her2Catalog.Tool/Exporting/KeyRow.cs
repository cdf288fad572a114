using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Exporting;

/// <summary>One key, and what the catalog says to it.</summary>
/// <param name="Form">One of <see cref="KeyForm"/>.</param>
/// <param name="Key">In that form.</param>
/// <param name="Genomic">The same in columns, for a key that is an allele on the genome.</param>
/// <param name="Allele">Preferred <c>c.</c> name; null for a key that names no allele of the catalog.</param>
internal sealed record KeyRow(string Form, string Key, GenomicAllele? Genomic, string? Allele, KeyAnswer Answer);

/// <summary>A left-aligned VCF allele.</summary>
/// <param name="Chromosome">Without <c>chr</c>.</param>
/// <param name="Position">1-based.</param>
internal sealed record GenomicAllele(GenomeBuild Build, string Chromosome, int Position, string Reference, string Alternative)
{
    /// <summary><c>17-37880220-T-C</c>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Chromosome}-{Position}-{Reference}-{Alternative}");

    /// <summary>Reads <c>pos:ref:alt</c> as the catalog gives it; null for empty, where bases outside the exons would decide.</summary>
    public static GenomicAllele? Of(GenomeBuild build, string chromosome, string allele) =>
        allele.Split(':') is [var position, var reference, var alternative]
            ? new GenomicAllele(build, chromosome, int.Parse(position, CultureInfo.InvariantCulture), reference, alternative)
            : null;
}
