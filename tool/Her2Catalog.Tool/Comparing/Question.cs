using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Tool.Comparing;

/// <summary>What is asked of an assay.</summary>
internal enum QuestionForm
{
    /// <summary>A DNA change by its preferred <c>c.</c> name.</summary>
    Coding,

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
internal readonly record struct Question(QuestionForm Form, string Name)
{
    /// <summary>Every question to a catalog.</summary>
    public static IEnumerable<Question> Of(CatalogModel model)
    {
        var proteins = model.Variants.Select(variant => "p." + variant.ShortName).ToArray();
        return model.Alleles.Select(allele => new Question(QuestionForm.Coding, allele.Coding))
            .Concat(proteins.Select(name => new Question(QuestionForm.Protein, name)))
            .Concat(proteins.Select(name => new Question(QuestionForm.OtherAllele, name)))
            .Append(new Question(QuestionForm.NotInCatalog, "*"));
    }
}
