using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Export;

namespace Her2Catalog.Tool.Diff;

/// <summary>The kind of name in a question.</summary>
internal enum QuestionForm
{
    /// <summary>A DNA change by its preferred <c>c.</c> name.</summary>
    Coding,

    /// <summary>A DNA change as a left-aligned VCF allele of GRCh37, <c>17-37880220-T-C</c>.</summary>
    Grch37,

    /// <summary>The same of GRCh38.</summary>
    Grch38,

    /// <summary>A DNA change by its <c>g.</c> name, whose accession states the build.</summary>
    Genomic,

    /// <summary>A protein by its preferred name, as from a report that names no DNA.</summary>
    Protein,

    /// <summary>DNA that gives the protein but is not an allele of the catalog.</summary>
    OtherAllele,

    /// <summary>A variant of the gene that neither catalog contains.</summary>
    NotInCatalog,
}

/// <summary>A question to an assay.</summary>
/// <param name="Form">What it names.</param>
/// <param name="Name">Preferred name, with prefix; <c>*</c> for any variant that is not in the catalogs.</param>
internal sealed record Question(QuestionForm Form, string Name)
{
    /// <summary>The name that is looked up.</summary>
    public string Asked { get; init; } = Name;

    /// <summary>The question whose change, if it is the same, covers the change of this one.</summary>
    public Question? General { get; init; }

    /// <summary>The genome build to read the name with; an accession states it.</summary>
    public GenomeBuild Build => Form switch
    {
        QuestionForm.Grch37 => GenomeBuild.GRCh37,
        QuestionForm.Grch38 => GenomeBuild.GRCh38,
        _ => GenomeBuild.Unspecified,
    };

    /// <summary>Every question about the entries of a catalog.</summary>
    public static IEnumerable<Question> Of(ComparedCatalog catalog)
    {
        var proteins = catalog.Variants.Select(variant => "p." + variant.ShortName).ToArray();
        var alleles = catalog.Alleles.Select(allele => new Question(QuestionForm.Coding, allele.Coding)).ToArray();
        return alleles
            .Concat(alleles.SelectMany(allele => OnGenome(catalog, allele)))
            .Concat(proteins.Select(name => new Question(QuestionForm.Protein, name)))
            .Concat(proteins.Select(name => new Question(QuestionForm.OtherAllele, name)));
    }

    // There are no such names if they depend on bases outside the exons.
    private static IEnumerable<Question> OnGenome(ComparedCatalog catalog, Question allele)
    {
        var described = catalog.Catalog.Reference.Describe(allele.Name);
        (QuestionForm Form, string? Name)[] names =
        [
            (QuestionForm.Grch37, KeyOf(GenomeBuild.GRCh37, described.Grch37)),
            (QuestionForm.Grch38, KeyOf(GenomeBuild.GRCh38, described.Grch38)),
            (QuestionForm.Genomic, described.GenomicGrch37),
            (QuestionForm.Genomic, described.GenomicGrch38),
        ];
        return names.Where(name => !string.IsNullOrEmpty(name.Name))
            .Select(name => new Question(name.Form, name.Name!) { General = allele });

        string? KeyOf(GenomeBuild build, string place) => GenomicAllele.Of(build, catalog.Catalog.Gene.Chromosome, place)?.Key;
    }
}
