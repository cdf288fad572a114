using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.TestSupport;
using OwnAssay;

namespace Her2Catalog.Generator.Tests;

/// <summary>Your own assay in one catalog with the shipped ones: samples/OwnAssay.</summary>
public class OwnAssayTests
{
    private const string Declaration = "namespace Demo; /** <summary>One.</summary> */ [global::Her2Catalog.VariantCatalog(\"st-example.yaml\")] public static partial class StExample;";

    private const string Added = "\tSTEXAMPLE_Variant\tSTEXAMPLE_Match" +
        "\tSTEXAMPLE_OncomineDxTargetTest\tSTEXAMPLE_OncomineDxTargetTest_Therapies\tSTEXAMPLE_Guardant360Cdx\tSTEXAMPLE_Guardant360Cdx_Therapies" +
        "\tSTEXAMPLE_LungCancerCompactPanel\tSTEXAMPLE_LungCancerCompactPanel_Therapies\tSTEXAMPLE_AmoyDxLungCancerPanel\tSTEXAMPLE_AmoyDxLungCancerPanel_Therapies" +
        "\tSTEXAMPLE_StExamplePanel\tSTEXAMPLE_StExamplePanel_Therapies\n";

    [Theory]
    [InlineData("c.2264T>C", PermittedUse.ReferenceOnly, AssayMatch.Allele, PermittedUse.CompanionDiagnostic)]
    [InlineData("p.A775_G776insYVMA", PermittedUse.ReferenceOnly, AssayMatch.Protein, PermittedUse.CompanionDiagnostic)]
    [InlineData("c.2265G>C", PermittedUse.ReferenceOnly, AssayMatch.Allele, PermittedUse.NotListed)]
    [InlineData("p.T862A", PermittedUse.NotListed, AssayMatch.NoMatch, PermittedUse.ReferenceOnly)]
    public void An_added_assay_answers_as_its_table_and_is_confirmed_by_a_shipped_one(string name, PermittedUse use, AssayMatch match, PermittedUse confirming)
    {
        var answer = StExample.Assays.StExamplePanel.Interpret(name);
        Assert.Equal((use, match, "OncomineDxTargetTest", confirming), (answer.Use, answer.Match, answer.ConfirmWith.ToString(), answer.ConfirmingUse));
        Assert.Equal("2024-03-st-example", answer.Edition);
    }

    [Fact]
    public void Before_it_came_into_use_no_statement_is_in_force()
    {
        var before = StExample.Assays.StExamplePanel.Interpret("c.2264T>C", asOf: new DateOnly(2024, 2, 29));
        Assert.Equal((PermittedUse.NotStated, "2023-11", 0), (before.Use, before.Edition, before.Statements.Count));
    }

    [Fact]
    public void Every_shipped_assay_answers_every_shipped_name_as_before()
    {
        foreach (var assay in Her2.Assays.All)
        {
            var extended = StExample.Assays.All[assay.Index - 1];
            Assert.Equal(assay.Id, extended.Id);
            foreach (var allele in Her2.Alleles.All)
            {
                Assert.Equal(Said(assay.Interpret(allele.Name)), Said(extended.Interpret(allele.Name)));
            }

            foreach (var variant in Her2.Variants.All)
            {
                Assert.Equal(Said(assay.Interpret(variant.Name)), Said(extended.Interpret(variant.Name)));
            }
        }
    }

    // p.L755F is in the laboratory's table and in no shipped one: the source leaves it to an expert panel (F41), and still does.
    [Theory]
    [InlineData("p.L755F")]
    [InlineData("c.2265G>C")]
    public void Every_shipped_assay_answers_a_name_of_an_added_table_as_before(string name)
    {
        Assert.Equal(NextStep.ExpertPanel, StExample.Assays.OncomineDxTargetTest.Interpret(name).Next);
        Assert.Equal(NextStep.ExpertPanel, StExample.Assays.Guardant360Cdx.Interpret(name).Next);
        foreach (var assay in Her2.Assays.All)
        {
            Assert.Equal(LookupStatus.NotInCatalog, assay.Interpret(name).Status);
            Assert.Equal(Said(assay.Interpret(name)) with { Status = LookupStatus.Found }, Said(StExample.Assays.All[assay.Index - 1].Interpret(name)));
        }
    }

    [Theory]
    [InlineData("Hugo_Symbol\tHGVSc\n", "Hugo_Symbol\tHGVSc" + Added)]
    [InlineData("Hugo_Symbol\tHGVSc\tHER2_Variant\n", "Hugo_Symbol\tHGVSc\tHER2_Variant" + Added)]
    public void Columns_of_its_own_follow_the_shipped_ones(string head, string expected)
    {
        var lines = Encoding.UTF8.GetString(StExample.CreateAnnotator(Encoding.UTF8.GetBytes(head), new AnnotationOptions()).Head.Span).Split('\n', 2);
        Assert.StartsWith($"#STEXAMPLE_Catalog=<ID=HER2 at St. Example,Edition=\"2024-03-st-example\",Digest=\"{StExample.Catalog.Digest}\",", lines[0], StringComparison.Ordinal);
        Assert.Equal(expected, lines[1]);
    }

    [Fact]
    public void A_name_that_the_laboratory_prints_is_a_member() =>
        Assert.Equal(StExample.Variants.Y772_A775dup, StExample.Variants.V773_M774insMAYV);

    [Fact]
    public void What_the_sample_prints_is_what_its_README_says() =>
        Assert.Contains(SampleProcess.OutputOf("OwnAssay"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "OwnAssay.md")), StringComparison.Ordinal);

    [Fact]
    public void The_shipped_files_may_be_in_any_folder()
    {
        var harness = new GeneratorHarness();
        Assert.Empty(harness.Run(CatalogFixture.OwnAssay, Declaration).Diagnostics);
        Assert.Empty(harness.Output!.GetDiagnostics());
    }

    private static (LookupStatus Status, PermittedUse Use, AssayMatch Match, NextStep Next, string ConfirmWith, PermittedUse ConfirmingUse, string Statements) Said(Interpretation answer) =>
        (answer.Status, answer.Use, answer.Match, answer.Next, answer.ConfirmWith.Id, answer.ConfirmingUse, string.Join('\n', answer.Statements.Select(statement => $"{statement} {statement.From:O} {string.Join("; ", statement.Citations)}")));
}
