using Her2Catalog.Tool.Diff;

namespace Her2Catalog.Tool.Tests.Diff;

/// <summary>A catalog loaded from files answers as the code that is generated from them.</summary>
public class ComparedCatalogTests
{
    private static readonly ComparedCatalog Loaded = ComparedCatalog.Load(Path.Combine(AppContext.BaseDirectory, "catalog"), CancellationToken.None);

    [Fact]
    public void Every_answer_is_that_of_the_generated_code()
    {
        var asked = 0;
        foreach (var assay in Her2.Assays.All)
        {
            foreach (var allele in Her2.Alleles.All)
            {
                Check(assay, QuestionForm.Coding, allele.Name, assay.Interpret(allele));
                Check(assay, QuestionForm.Grch37, VcfKey(allele.Grch37), assay.Interpret(allele));
                Check(assay, QuestionForm.Grch38, VcfKey(allele.Grch38), assay.Interpret(allele));
            }

            foreach (var variant in Her2.Variants.All)
            {
                Check(assay, QuestionForm.Protein, "p." + variant.Name, assay.Interpret(variant));
                Check(assay, QuestionForm.OtherAllele, "p." + variant.Name, assay.InterpretOtherAllele(variant));
            }

            Check(assay, QuestionForm.NotInCatalog, "p.L755Q", assay.Interpret("p.L755Q"));
        }

        Assert.Equal(4 * ((3 * 54) + 47 + 47 + 1), asked);

        static string VcfKey(string allele) => $"17-{allele.Replace(':', '-')}";

        void Check(Her2.Assay assay, QuestionForm form, string name, Interpretation generated)
        {
            Assert.Equal(ComparedAnswer.Of(Loaded, generated), Loaded.Answer(assay.Id, new Question(form, name)));
            asked++;
        }
    }

    [Fact]
    public void An_unknown_assay_has_no_answer() => Assert.Null(Loaded.Answer("NorthPanel", new Question(QuestionForm.Protein, "p.L755S")));
}
