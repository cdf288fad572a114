using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Exporting;

namespace Her2Catalog.Tool.Comparing;

/// <summary>What is asked of an assay.</summary>
internal enum QuestionForm
{
    /// <summary>A DNA change by its preferred <c>c.</c> name.</summary>
    Coding,

    /// <summary>A DNA change as a left-aligned VCF allele of GRCh37, <c>17-37880220-T-C</c>.</summary>
    Grch37,

    /// <summary>The same of GRCh38.</summary>
    Grch38,

    /// <summary>A DNA change by its <c>g.</c> name, whose accession tells the build.</summary>
    Genomic,

    /// <summary>A protein by its preferred name, as from a report that names no DNA.</summary>
    Protein,

    /// <summary>DNA that gives the protein and is none of the catalog's alleles.</summary>
    OtherAllele,

    /// <summary>Any variant of the gene that the catalog does not hold.</summary>
    NotInCatalog,
}

/// <summary>A question: a canonical name, and what it stands for.</summary>
/// <param name="Form">What it stands for.</param>
/// <param name="Name">Preferred name, with prefix; <c>*</c> for any variant that is not in the catalog.</param>
/// <param name="Coding">Of a name on the genome, the <c>c.</c> name that the catalog which asks has for it; otherwise empty.</param>
internal readonly record struct Question(QuestionForm Form, string Name, string Coding = "")
{
    /// <summary>What must be said for the name to be read; an accession says it by itself.</summary>
    public GenomeBuild Build => Form switch
    {
        QuestionForm.Grch37 => GenomeBuild.GRCh37,
        QuestionForm.Grch38 => GenomeBuild.GRCh38,
        _ => GenomeBuild.Unspecified,
    };

    /// <summary>Every question to a catalog.</summary>
    public static IEnumerable<Question> Of(ModelTables tables)
    {
        var model = tables.Model;
        var proteins = model.Variants.Select(variant => "p." + variant.ShortName).ToArray();
        return model.Alleles.Select(allele => new Question(QuestionForm.Coding, allele.Coding))
            .Concat(model.Alleles.SelectMany(allele => OnGenome(tables, allele.Coding)))
            .Concat(proteins.Select(name => new Question(QuestionForm.Protein, name)))
            .Concat(proteins.Select(name => new Question(QuestionForm.OtherAllele, name)))
            .Append(new Question(QuestionForm.NotInCatalog, "*"));
    }

    // None where bases outside the exons would decide.
    private static IEnumerable<Question> OnGenome(ModelTables tables, string coding)
    {
        var described = tables.Reference.Describe(coding);
        (QuestionForm Form, string? Name)[] names =
        [
            (QuestionForm.Grch37, KeyOf(GenomeBuild.GRCh37, described.Grch37)),
            (QuestionForm.Grch38, KeyOf(GenomeBuild.GRCh38, described.Grch38)),
            (QuestionForm.Genomic, described.GenomicGrch37),
            (QuestionForm.Genomic, described.GenomicGrch38),
        ];
        return names.Where(name => !string.IsNullOrEmpty(name.Name)).Select(name => new Question(name.Form, name.Name!, coding));

        string? KeyOf(GenomeBuild build, string allele) => GenomicAllele.Of(build, tables.Model.Gene.Chromosome, allele)?.Key;
    }
}
