using Her2Catalog.Tool.Diff;

namespace Her2Catalog.Tool.Tests.Diff;

/// <summary>A model that is compared answers as the code does that is generated from the same files.</summary>
public class ComparedSideTests
{
    [Fact]
    public void Every_answer_of_the_model_is_that_of_the_generated_code()
    {
        var side = new ComparedSide<OldSide>(ComparedCatalog.Read(Path.Combine(AppContext.BaseDirectory, "catalog"), CancellationToken.None));
        var asked = 0;
        foreach (var assay in Her2.Assays.All)
        {
            foreach (var allele in Her2.Alleles.All)
            {
                Check(assay, QuestionForm.Coding, allele.Name, allele.Variant, assay.Interpret(allele));
                Check(assay, QuestionForm.Grch37, VcfKey(allele.Grch37), allele.Variant, assay.Interpret(allele));
                Check(assay, QuestionForm.Grch38, VcfKey(allele.Grch38), allele.Variant, assay.Interpret(allele));
            }

            foreach (var variant in Her2.Variants.All)
            {
                Check(assay, QuestionForm.Protein, "p." + variant.Name, variant, assay.Interpret(variant));
                Check(assay, QuestionForm.OtherAllele, "p." + variant.Name, variant, assay.InterpretOtherAllele(variant));
            }

            Check(assay, QuestionForm.NotInCatalog, "*", default, assay.Interpret("p.L755Q"));
        }

        Assert.Equal(4 * ((3 * 54) + 47 + 47 + 1), asked);

        static string VcfKey(string allele) => $"17-{allele.Replace(':', '-')}";

        void Check(Her2.Assay assay, QuestionForm form, string name, Her2.Variant variant, Interpretation generated)
        {
            Assert.Equal(ComparedAnswer.Of(variant.Name, generated), side.Answer(assay.Identifier, new Question(form, name)));
            asked++;
        }
    }

    [Fact]
    public void Of_an_assay_that_is_not_there_nothing_is_said()
    {
        var side = new ComparedSide<NewSide>(ComparedCatalog.Read(Path.Combine(AppContext.BaseDirectory, "catalog"), CancellationToken.None));
        Assert.Null(side.Answer("NorthPanel", new Question(QuestionForm.Protein, "p.L755S")));
    }
}
