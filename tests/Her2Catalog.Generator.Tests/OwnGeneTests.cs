using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.Compiler.Emission;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;
using Microsoft.CodeAnalysis;
using OwnGene;

namespace Her2Catalog.Generator.Tests;

/// <summary>Your own catalog: samples/OwnGene, and HER2 in the same project.</summary>
public class OwnGeneTests
{
    private const string Declarations = """
        namespace Demo;
        /** <summary>One.</summary> */ [global::Her2Catalog.VariantCatalog("her2.yaml")] public static partial class Her2;
        /** <summary>Another.</summary> */ [global::Her2Catalog.VariantCatalog("syn.yaml")] public static partial class Syn;
        """;

    [Fact]
    public void A_gene_on_the_minus_strand_is_found_by_every_name_of_the_oracle()
    {
        var alleles = Syn.Alleles.All.Count;
        var known = Vectors.Read("minus-strand-alleles.tsv").Where(row => IsTarget(row["coding"])).ToArray();
        Assert.InRange(known.DistinctBy(row => row["coding"]).Count(), 6, alleles);
        foreach (var row in known)
        {
            foreach (var name in new[] { row["input"], row["coding"], row["protein"], row["protein_short"], "SYN " + row["coding"] })
            {
                Assert.Equal((true, row["protein_short"]), (Syn.TryFind(name, out var variant), variant.Name));
            }

            Assert.Equal((true, row["protein_short"]), (Syn.TryFind("chr1:" + row["grch37"], GenomeBuild.GRCh37, out var before), before.Name));
            Assert.Equal((true, row["protein_short"]), (Syn.TryFind("chr1:" + row["grch38"], GenomeBuild.GRCh38, out var after), after.Name));
        }
    }

    [Theory]
    [InlineData("c.337G>C", PermittedUse.CompanionDiagnostic, AssayMatch.Allele)]
    [InlineData("p.G113R", PermittedUse.CompanionDiagnostic, AssayMatch.Protein)]
    [InlineData("c.337_339delinsCGT", PermittedUse.NotListed, AssayMatch.OtherAllele)]
    [InlineData("p.T64del", PermittedUse.ReferenceOnly, AssayMatch.Protein)]
    [InlineData("p.A59G", PermittedUse.NotListed, AssayMatch.NoMatch)]
    [InlineData("p.G113S", PermittedUse.NotListed, AssayMatch.NoMatch)]
    public void The_assays_of_the_sample_agree_with_its_files(string name, PermittedUse north, AssayMatch match)
    {
        var answer = Syn.Assays.NorthPanel.Interpret(name);
        Assert.Equal((north, match), (answer.Use, answer.Match));
        var other = Syn.Assays.SouthPanel.Interpret(name);
        Assert.Equal((PermittedUse.ReferenceOnly, NextStep.ConfirmWith, Syn.Assays.NorthPanel, north), (other.Use, other.Next, other.ConfirmWith, other.ConfirmingUse));
    }

    [Fact]
    public void A_row_of_a_later_edition_does_not_apply_before_it()
    {
        Assert.Equal(PermittedUse.CompanionDiagnostic, Syn.Assays.NorthPanel.Interpret("c.181_195del").Use);
        Assert.Equal(PermittedUse.NotListed, Syn.Assays.NorthPanel.Interpret("c.181_195del", asOf: new DateOnly(2025, 6, 30)).Use);
    }

    [Fact]
    public void No_answer_names_an_expert_panel_that_its_files_do_not_mention()
    {
        foreach (var row in Vectors.Read("minus-strand-alleles.tsv"))
        {
            Assert.All(Syn.InterpretAll(row["input"]), pair => Assert.NotEqual(NextStep.ExpertPanel, pair.Answer.Next));
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello")]
    [InlineData("p.K59V")]
    [InlineData("p.A59")]
    [InlineData("p.A9999G")]
    [InlineData("EGFR p.A59G")]
    [InlineData("c.337A>C")]
    public void An_explanation_mentions_no_name_of_another_gene(string text) =>
        Assert.DoesNotMatch("755|2264|ERBB2|HER2|signal peptide|\\b(22|30|15)\\b", Syn.Find(text).Explanation);

    // c.337G>C is chr1:97624 C>G in GRCh37 (samples/OwnGene).
    [Fact]
    public void Its_tables_get_columns_and_INFO_fields_of_its_own_name()
    {
        var table = Annotated("Hugo_Symbol\tHGVSc\nSYN\tc.337G>C\n").Split('\n', 2);
        var identity = $"ID=SYN,Edition=\"2025-07\",Digest=\"{Syn.Catalog.Digest}\",";
        Assert.StartsWith("#SYN_Catalog=<" + identity, table[0], StringComparison.Ordinal);
        Assert.Equal("Hugo_Symbol\tHGVSc\tSYN_Variant\tSYN_Match\tSYN_NorthPanel\tSYN_NorthPanel_Therapies\tSYN_SouthPanel\tSYN_SouthPanel_Therapies\nSYN\tc.337G>C\tG113R\tAllele\tCompanionDiagnostic\tExamplinib@Examplia\tReferenceOnly\t\n", table[1]);
        var vcf = Annotated("##fileformat=VCFv4.2\n##contig=<ID=1,length=249250621>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n1\t97624\t.\tC\tG\t.\t.\t.\n");
        Assert.Contains("\n##SYN_Catalog=<" + identity, vcf, StringComparison.Ordinal);
        Assert.Contains("##INFO=<ID=SYN_NorthPanel,Number=A,Type=String,Description=\"What a result of NorthPanel may be used for,", vcf, StringComparison.Ordinal);
        Assert.EndsWith("\tSYN_Variant=G113R;SYN_Match=Allele;SYN_NorthPanel=CompanionDiagnostic;SYN_NorthPanel_Therapies=Examplinib@Examplia;SYN_SouthPanel=ReferenceOnly;SYN_SouthPanel_Therapies=.;SYN_Phase=.;SYN_Combined=.\n", vcf, StringComparison.Ordinal);
    }

    // The catalog says no number of its gene: none contradicts it.
    [Fact]
    public void A_number_of_a_gene_that_the_catalog_does_not_state_says_nothing() =>
        Assert.EndsWith("SYN\t1956\tc.337G>C\tG113R\tAllele\tCompanionDiagnostic\tExamplinib@Examplia\tReferenceOnly\t\n", Annotated("Hugo_Symbol\tEntrez_Gene_Id\tHGVSc\nSYN\t1956\tc.337G>C\n"), StringComparison.Ordinal);

    private static string Annotated(string table)
    {
        using var output = new MemoryStream();
        Syn.AnnotateAsync(new MemoryStream(Encoding.UTF8.GetBytes(table)), output, new AnnotationOptions()).GetAwaiter().GetResult();
        return Encoding.UTF8.GetString(output.ToArray());
    }

    [Fact]
    public void What_the_sample_prints_is_what_its_README_says() =>
        Assert.Contains(SampleProcess.OutputOf("OwnGene"), File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "OwnGene.md")), StringComparison.Ordinal);

    [Fact]
    public void One_project_contains_two_catalogs()
    {
        var harness = new GeneratorHarness();
        Assert.Empty(harness.Run([CatalogFixture.Real, CatalogFixture.OwnGene], Declarations).Diagnostics);
        Assert.Empty(harness.Output!.GetDiagnostics());
        Assert.Equal(2, harness.Output.GetSymbolsWithName("UseStatementList").Count());
    }

    [Theory]
    [InlineData("CS1503", "Her2.Assays.OncomineDxTargetTest.Interpret([|Syn.Variants.G113R|])")]
    [InlineData("CS1503", "Her2.Assays.OncomineDxTargetTest.Interpret([|Syn.Alleles.c_337G_C|])")]
    [InlineData("CS1503", "Syn.Assays.NorthPanel.Interpret([|Her2.Variants.L755S|])")]
    [InlineData("CS0019", "[|Her2.Variants.L755S == Syn.Variants.G113R|]")]
    [InlineData("CS1503", "Same<Her2.Variant>([|Syn.Variants.G113R|])")]
    [InlineData("CS1503", "Same<Her2.Assay>([|Syn.Assays.NorthPanel|])")]
    public void What_belongs_to_one_catalog_does_not_fit_the_other(string error, string expression)
    {
        var start = expression.IndexOf("[|", StringComparison.Ordinal);
        var end = expression.IndexOf("|]", StringComparison.Ordinal) - "[|".Length;
        var code = expression.Replace("[|", "", StringComparison.Ordinal).Replace("|]", "", StringComparison.Ordinal);
        var use = "namespace Demo; class Mixed { object Of() => " + code + "; T Same<T>(T value) => value; }";
        var harness = new GeneratorHarness();
        harness.Run([CatalogFixture.Real, CatalogFixture.OwnGene], Declarations, use);
        var found = Assert.Single(harness.Output!.GetDiagnostics());
        Assert.Equal(code[start..end], use[found.Location.SourceSpan.Start..found.Location.SourceSpan.End]);
        Assert.Equal(error, found.Id);
    }

    [Fact]
    public void A_class_with_the_name_of_a_member_is_an_error()
    {
        const System.Reflection.BindingFlags all = System.Reflection.BindingFlags.Static | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.DeclaredOnly;
        var names = typeof(Syn).GetMembers(all).Select(member => member.Name).Where(name => !name.StartsWith("get_", StringComparison.Ordinal)).Distinct();
        Assert.All(names, name => Assert.True(new EmissionTarget("", name, "public", DispatchStyle.Auto).HasNameOfMember, name));
    }

    private static bool IsTarget(string coding) => Syn.Assays.NorthPanel.Targets.Any(target => target.Allele.Name == coding);
}
