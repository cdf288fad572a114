using Her2Catalog;
using Her2Catalog.Hgvs;
using WebApi.Assays;

namespace WebApi.Variants;

/// <summary>What the catalog says of a variant.</summary>
/// <param name="Asked">The name that was asked for.</param>
/// <param name="Status">How it was found: always <c>Found</c>; anything else is a problem.</param>
/// <param name="Variant">Preferred short name, such as <c>L755S</c>.</param>
/// <param name="LongName">Preferred name in three letters, such as <c>p.Leu755Ser</c>.</param>
/// <param name="PublishedNames">Other names under which the variant is published.</param>
/// <param name="Allele">Preferred name of the DNA change that was asked for, where the name was one and the catalog holds it; null otherwise.</param>
/// <param name="Alleles">The DNA changes that the catalog holds of it.</param>
/// <param name="Exon">The exon, or first and last joined by a hyphen.</param>
/// <param name="Consequence">Term of the Sequence Ontology.</param>
/// <param name="Sources">Where the variant stands: fact ids and section of the cited document.</param>
/// <param name="Edition">The edition of the catalog that says so.</param>
/// <param name="Assays">What the result of each assay may be used for.</param>
public sealed record VariantAnswer(
    string Asked,
    LookupStatus Status,
    string Variant,
    string LongName,
    string[] PublishedNames,
    string? Allele,
    AlleleAnswer[] Alleles,
    string Exon,
    string Consequence,
    string Sources,
    string Edition,
    InterpretationAnswer[] Assays)
{
    internal static VariantAnswer Of(string asked, GenomeBuild build, Her2.Variant variant, Her2.Allele allele)
    {
        var alleles = new List<AlleleAnswer>();
        foreach (Her2.Allele one in variant.Alleles)
        {
            alleles.Add(new AlleleAnswer(one.Name, one.Grch37, one.Grch38));
        }

        // Each assay is asked by the name, not by the variant: an assay is defined on DNA, and only the name says which.
        var assays = new List<InterpretationAnswer>();
        foreach (Her2.Assay assay in Her2.Assays.All)
        {
            assays.Add(InterpretationAnswer.Of(assay, assay.Interpret(asked, build)));
        }

        return new VariantAnswer(
            asked,
            LookupStatus.Found,
            variant.Name,
            variant.LongName,
            variant.PublishedNames.ToArray(),
            allele.IsNone ? null : allele.Name,
            [.. alleles],
            variant.Exon,
            variant.Consequence,
            variant.Sources,
            CatalogEdition.Newest.Id,
            [.. assays]);
    }
}

/// <summary>A DNA change.</summary>
/// <param name="Name">Preferred <c>c.</c> name on the transcript.</param>
/// <param name="Grch37">Left-aligned VCF allele on chromosome 17 of GRCh37, <c>position:reference:alternative</c>.</param>
/// <param name="Grch38">The same on GRCh38.</param>
public sealed record AlleleAnswer(string Name, string Grch37, string Grch38);
