using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Export;

/// <summary>A key and its answer.</summary>
/// <param name="Form">One of the forms of <see cref="KeyForm"/>.</param>
/// <param name="Key">The key in that form.</param>
/// <param name="Genomic">The key in columns, if it is an allele on the genome.</param>
/// <param name="Allele">Preferred <c>c.</c> name; null if the key does not name an allele of the catalog.</param>
/// <param name="Protein">The protein as a MAF writes it, <c>p.L755S</c>; null if the key does not determine it.</param>
/// <param name="Answer">The answer of the catalog.</param>
internal sealed record KeyRow(string Form, string Key, GenomicAllele? Genomic, string? Allele, string? Protein, KeyAnswer Answer);

/// <summary>A left-aligned VCF allele.</summary>
/// <param name="Chromosome">Without <c>chr</c>.</param>
/// <param name="Position">1-based.</param>
internal sealed record GenomicAllele(GenomeBuild Build, string Chromosome, int Position, string Reference, string Alternative)
{
    /// <summary><c>17-37880220-T-C</c>.</summary>
    public string Key => string.Create(CultureInfo.InvariantCulture, $"{Chromosome}-{Position}-{Reference}-{Alternative}");

    /// <summary>The form of its key.</summary>
    public string Form => Build == GenomeBuild.GRCh37 ? KeyForm.Grch37 : KeyForm.Grch38;

    /// <summary>Reads an allele on both builds.</summary>
    public static IEnumerable<GenomicAllele> Of(Gene gene, string grch37, string grch38) =>
        new[] { Of(GenomeBuild.GRCh37, gene.Chromosome, grch37), Of(GenomeBuild.GRCh38, gene.Chromosome, grch38) }.OfType<GenomicAllele>();

    /// <summary>Reads <c>pos:ref:alt</c> of a catalog; null for an empty one, which depends on bases outside the exons.</summary>
    public static GenomicAllele? Of(GenomeBuild build, string chromosome, string allele) =>
        allele.Split(':') is [var position, var reference, var alternative]
            ? new GenomicAllele(build, chromosome, int.Parse(position, CultureInfo.InvariantCulture), reference, alternative)
            : null;
}
