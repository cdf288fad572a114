using Her2Catalog;
using Her2Catalog.Hgvs;
using WebApi.Assays;
using WebApi.Queries;

namespace WebApi.Variants;

/// <summary>What the catalog says about a variant: the JSON of <c>her2 lookup</c>, and the entry of the variant itself.</summary>
/// <param name="Input">The name as given.</param>
/// <param name="Status">Always <c>Found</c>; anything else is a problem.</param>
/// <param name="Variant">Preferred short name, such as <c>L755S</c>.</param>
/// <param name="Allele">Preferred name of the DNA change, if the name is one that the catalog contains; otherwise null.</param>
/// <param name="Coding">Preferred <c>c.</c> name of the input; null for a protein name.</param>
/// <param name="Protein">Preferred name of the protein change, in parentheses if it is predicted.</param>
/// <param name="Explanation">Always null: nothing is wrong with the name.</param>
/// <param name="Suggestion">Always null.</param>
/// <param name="AsOf">The date that the answer is for.</param>
/// <param name="Catalog">The catalog that answers.</param>
/// <param name="Assays">What the result of each assay may be used for.</param>
/// <param name="Statements">What sources say about the variant.</param>
/// <param name="LongName">Preferred name in three letters, such as <c>p.Leu755Ser</c>.</param>
/// <param name="PublishedNames">Other names under which the variant is published.</param>
/// <param name="Alleles">The DNA changes of the catalog that give the variant.</param>
/// <param name="Exon">The exon, or first and last joined by a hyphen.</param>
/// <param name="Consequence">Sequence Ontology term.</param>
/// <param name="Note">A caveat about the transcript that the name states; otherwise null.</param>
public sealed record VariantAnswer(
    string Input,
    LookupStatus Status,
    string Variant,
    string? Allele,
    string? Coding,
    string Protein,
    string? Explanation,
    string? Suggestion,
    DateOnly AsOf,
    CatalogAnswer Catalog,
    AssayUse[] Assays,
    EvidenceAnswer[] Statements,
    string LongName,
    string[] PublishedNames,
    AlleleAnswer[] Alleles,
    string Exon,
    string Consequence,
    string? Note)
{
    /// <summary>Describes a variant that was found.</summary>
    /// <param name="input">The name as given.</param>
    /// <param name="query">The question.</param>
    /// <param name="answers">The answer of each assay. An assay is asked about the name, not the variant: it is defined on DNA, which only the name states.</param>
    internal static VariantAnswer Of(string input, CatalogQuery query, Interpretation[] answers)
    {
        VariantDescription description = query.Catalog.Reference.Describe(input, query.Build);
        CatalogVariant variant = answers[0].Variant;
        DateOnly asOf = answers[0].AsOf;
        return new VariantAnswer(
            input,
            answers[0].Status,
            variant.Name,
            JsonText.OrNull(answers[0].Allele.Name),
            JsonText.OrNull(description.Coding),
            description.Protein,
            Explanation: null,
            Suggestion: null,
            asOf,
            CatalogAnswer.Of(query.Catalog, asOf),
            [.. answers.Select(AssayUse.Of)],
            [.. variant.GetEvidence(asOf).Select(EvidenceAnswer.Of)],
            variant.LongName,
            variant.PublishedNames.ToArray(),
            [.. variant.Alleles.Select(AlleleAnswer.Of)],
            variant.Exon,
            variant.Consequence,
            JsonText.OrNull(description.Note));
    }
}

/// <summary>A DNA change.</summary>
/// <param name="Name">Preferred <c>c.</c> name on the transcript.</param>
/// <param name="Grch37">Left-aligned VCF allele in GRCh37, <c>position:reference:alternative</c>.</param>
/// <param name="Grch38">The same in GRCh38.</param>
public sealed record AlleleAnswer(string Name, string Grch37, string Grch38)
{
    internal static AlleleAnswer Of(CatalogAllele allele) => new(allele.Name, allele.Grch37, allele.Grch38);
}

/// <summary>What a source says about the variant.</summary>
/// <param name="Topic">Such as <c>Resistance</c>.</param>
/// <param name="Text">In the catalog's own words.</param>
/// <param name="Citations">Where it is stated.</param>
public sealed record EvidenceAnswer(string Topic, string Text, string[] Citations)
{
    internal static EvidenceAnswer Of(EvidenceStatement statement) =>
        new(statement.Topic, CatalogText.Select(statement.Text, statement.TextJapanese), [statement.Citation.GetText()]);
}
