using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests;

/// <summary>Answers that must be right. Expected values are the source's: its Table 1 and facts F09, F30 to F41.</summary>
public class AnswerTests
{
    [Theory]
    [InlineData("p.A775_G776insYVMA", AssayMatch.Protein)]
    [InlineData("p.Y772_A775dup", AssayMatch.Protein)]
    [InlineData("p.A771_M774dup", AssayMatch.Protein)]
    [InlineData("p.E770_A771insAYVM", AssayMatch.Protein)]
    [InlineData("p.Met774_Ala775insAlaTyrValMet", AssayMatch.Protein)]
    [InlineData("c.2324_2325insATACGTGATGGC", AssayMatch.Allele)]
    [InlineData("c.2313_2324dup", AssayMatch.Allele)]
    public void All_names_of_YVMA_are_companion_diagnostic_on_Oncomine(string text, AssayMatch match)
    {
        Assert.True(Her2.TryFind(text, out Her2.Variant variant));
        Assert.Equal(Her2.Variants.Y772_A775dup, variant);
        var interpretation = Her2.Assays.OncomineDxTargetTest.Interpret(text);
        Assert.Equal((PermittedUse.CompanionDiagnostic, match), (interpretation.Use, interpretation.Match));
        var statement = Assert.Single(interpretation.Statements);
        Assert.Equal((Her2.Therapies.TrastuzumabDeruxtecan, Her2.Jurisdictions.Japan, match), (statement.Therapy, statement.Jurisdiction, statement.Match));
        Assert.Equal(("TrastuzumabDeruxtecan@Japan", "2023-11"), (interpretation.Therapies, interpretation.Edition));
        Assert.Contains("Table 1", Assert.Single(statement.Citations).Tables);
    }

    [Fact]
    public void The_same_protein_by_DNA_that_the_table_does_not_contain_is_not_listed()
    {
        const string text = "c.2324_2325insGTACGTGATGGC";
        Assert.True(Her2.TryFind(text, GenomeBuild.Unspecified, out var variant, out var allele));
        Assert.Equal(Her2.Variants.Y772_A775dup, variant);
        Assert.True(allele.IsNone);
        var interpretation = Her2.Assays.OncomineDxTargetTest.Interpret(text);
        Assert.Equal((PermittedUse.NotListed, AssayMatch.OtherAllele), (interpretation.Use, interpretation.Match));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], interpretation.ListedAlleles.ToArray());
        Assert.Empty(interpretation.Therapies);
    }

    [Theory]
    [InlineData("c.2324_2325insGTACGTGATGGC", PermittedUse.NotListed, AssayMatch.OtherAllele, PermittedUse.NotStated)] // Y772_A775dup by DNA that Table 1 does not contain
    [InlineData("c.2299_2301delinsTTT", PermittedUse.NotListed, AssayMatch.OtherAllele, PermittedUse.CompanionDiagnostic)] // I767F by TTT, not TTC; F39 speaks of the protein
    [InlineData("c.2393C>T", PermittedUse.NotListed, AssayMatch.NoMatch, PermittedUse.CompanionDiagnostic)] // T798I; F38, and not in Table 1
    public void DNA_that_no_table_contains_can_be_asked_for_by_its_protein(string text, PermittedUse oncomine, AssayMatch match, PermittedUse guardant)
    {
        Assert.True(Her2.TryFind(text, GenomeBuild.Unspecified, out var variant, out var allele));
        Assert.True(allele.IsNone);
        foreach (var interpretation in new[] { Her2.Assays.OncomineDxTargetTest.InterpretOtherAllele(variant), Her2.Assays.OncomineDxTargetTest.Interpret(text) })
        {
            Assert.Equal((oncomine, match), (interpretation.Use, interpretation.Match));
        }

        Assert.Equal((guardant, guardant), (Her2.Assays.Guardant360Cdx.InterpretOtherAllele(variant).Use, Her2.Assays.Guardant360Cdx.Interpret(text).Use));
        Assert.Equal(PermittedUse.NotStated, Her2.Assays.OncomineDxTargetTest.InterpretOtherAllele(default).Use);
    }

    [Theory]
    [InlineData("I767F", PermittedUse.ReferenceOnly, PermittedUse.CompanionDiagnostic)] // F39
    [InlineData("G776_V777delinsCVCG", PermittedUse.NotListed, PermittedUse.CompanionDiagnostic)] // F38
    [InlineData("V777_G778insCV", PermittedUse.NotListed, PermittedUse.CompanionDiagnostic)]
    [InlineData("T798I", PermittedUse.NotListed, PermittedUse.CompanionDiagnostic)]
    [InlineData("V777_G778insCG", PermittedUse.CompanionDiagnostic, PermittedUse.NotStated)] // Table 1; F40
    [InlineData("Y772_A775dup", PermittedUse.CompanionDiagnostic, PermittedUse.NotStated)]
    [InlineData("I655V", PermittedUse.NotListed, PermittedUse.NotStated)]
    [InlineData("C805S", PermittedUse.NotListed, PermittedUse.NotStated)]
    [InlineData("T862A", PermittedUse.ReferenceOnly, PermittedUse.NotStated)]
    [InlineData("L755Q", PermittedUse.NotListed, PermittedUse.NotStated)]
    [InlineData("L755=", PermittedUse.NotListed, PermittedUse.NotStated)]
    public void Each_assay_has_the_use_of_a_variant_that_the_source_states(string name, PermittedUse oncomine, PermittedUse guardant)
    {
        Assert.Equal(oncomine, Her2.Assays.OncomineDxTargetTest.Interpret(name).Use);
        Assert.Equal(guardant, Her2.Assays.Guardant360Cdx.Interpret(name).Use);
    }

    [Theory]
    [InlineData("Y772_A775dup", PermittedUse.CompanionDiagnostic)]
    [InlineData("I767F", PermittedUse.ReferenceOnly)]
    [InlineData("T798I", PermittedUse.NotListed)]
    [InlineData("L755Q", PermittedUse.NotListed)]
    public void The_panels_are_reference_only_and_to_be_confirmed_by_Oncomine(string name, PermittedUse confirming)
    {
        foreach (var assay in new[] { Her2.Assays.LungCancerCompactPanel, Her2.Assays.AmoyDxLungCancerPanel })
        {
            var interpretation = assay.Interpret(name);
            Assert.Equal((PermittedUse.ReferenceOnly, NextStep.ConfirmWith, confirming), (interpretation.Use, interpretation.Next, interpretation.ConfirmingUse));
            Assert.Equal(Her2.Assays.OncomineDxTargetTest, interpretation.ConfirmWith);
        }
    }

    [Fact]
    public void A_readable_variant_outside_the_catalog_goes_to_an_expert_panel()
    {
        Assert.False(Her2.TryFind("p.L755Q", out Her2.Variant variant));
        Assert.True(variant.IsNone);
        Assert.Equal(LookupStatus.NotInCatalog, Her2.Find("p.L755Q").Status);
        Assert.Equal(NextStep.ExpertPanel, Her2.Assays.OncomineDxTargetTest.Interpret("p.L755Q").Next);
        Assert.Equal(NextStep.ExpertPanel, Her2.Assays.Guardant360Cdx.Interpret("p.L755Q").Next);
        Assert.True(Her2.Assays.Guardant360Cdx.CoversAllExons);
    }

    [Theory]
    [InlineData("K755S", LookupStatus.ContradictsReference)]
    [InlineData("c.2264A>C", LookupStatus.ContradictsReference)]
    [InlineData("EGFR p.L858R", LookupStatus.OtherGene)]
    [InlineData("EGFR:ERBB2:p.L755S", LookupStatus.OtherGene)]
    [InlineData("NM_001005862.3:NM_004448.4:c.2264T>C", LookupStatus.OtherTranscript)]
    [InlineData("NM_001005862.2:p.L755S", LookupStatus.OtherTranscript)]
    [InlineData("LRG_724t1:c.2264T>C", LookupStatus.OtherTranscript)]
    [InlineData("NP_004439.2:c.2264T>C", LookupStatus.ContradictsReference)]
    [InlineData("L755S or so", LookupStatus.Unreadable)]
    [InlineData("", LookupStatus.Unreadable)]
    [InlineData("p.L1300P", LookupStatus.OutOfRange)]
    [InlineData("c.2264T>N", LookupStatus.Unsupported)]
    public void An_unreadable_name_has_no_statements(string text, LookupStatus status)
    {
        Assert.False(Her2.TryFind(text, out Her2.Variant variant));
        Assert.True(variant.IsNone);
        Assert.Equal(status, Her2.Find(text).Status);
        foreach (var assay in Her2.Assays.All)
        {
            var interpretation = assay.Interpret(text);
            Assert.Equal((status, PermittedUse.NotStated, AssayMatch.NoMatch), (interpretation.Status, interpretation.Use, interpretation.Match));
        }
    }

    [Fact]
    public void A_result_explains_and_converts_a_name_on_another_transcript()
    {
        var result = Her2.Find("NM_001005862.2:p.L755S");
        Assert.Equal(("numbered on NM_001005862.2; on NM_004448.4 this is p.L785S", "NP_004439.2:p.L785S", ""), (result.Explanation, result.Suggestion, result.Note));
        Assert.StartsWith("NM_004448.2 is read like", Her2.Find("NM_004448.2:c.2264T>C".AsSpan()).Note, StringComparison.Ordinal);
        Assert.StartsWith("NM_004448.2 is read like", Her2.Find("NM_004448.2:p.L755S"u8).Note, StringComparison.Ordinal);
        Assert.Equal("", Her2.Find("NM_004448.3:c.2264T>C").Note);
    }

    // Fact F41 speaks of variants; a change that alters no protein, and a polymorphism of the catalog's table of domains, are not variants.
    [Theory]
    [InlineData("c.2265G>A", "synonymous")]
    [InlineData("p.L755=", "synonymous")]
    [InlineData("c.-12G>C", "5' UTR")]
    [InlineData("c.*5G>T", "3' UTR")]
    [InlineData("p.P1170A", "rs1058808")]
    [InlineData("c.3508C>G", "rs1058808")]
    [InlineData("I655V", "rs1136201, a variant of the catalog")]
    public void A_change_without_consequence_and_a_polymorphism_get_no_expert_panel(string name, string why)
    {
        Assert.NotEmpty(why);
        Assert.True(Her2.Find(name).Status is LookupStatus.Found or LookupStatus.NotInCatalog, Her2.Find(name).ToString());
        Assert.All(Her2.InterpretAll(name), pair => Assert.NotEqual(NextStep.ExpertPanel, pair.Answer.Next));
    }

    [Fact]
    public void The_evidence_of_a_variant_is_part_of_its_answers()
    {
        var statements = Her2.Variants.C805S.Evidence;
        var resistance = statements.Where(statement => statement.Topic == "Resistance").ToArray();
        Assert.NotEmpty(resistance);
        Assert.All(resistance, statement => Assert.Contains(Her2.Variants.C805S, statement.Variants));
        Assert.All(resistance, statement => Assert.Equal("JLCS handbook 4-8 HER2 (2023-11), section 5, ref. 5, 11, 25", statement.Citation.ToString()));
        Interpretation answer = Her2.Assays.OncomineDxTargetTest.Interpret("p.C805S");
        Assert.Equal(statements.Select(statement => statement.Text), answer.Evidence.Select(statement => statement.Text));
    }

    [Fact]
    public void All_54_rows_of_Table_1_are_found_by_allele_and_by_name()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "assays", "oncomine-dx-target-test.csv")).Skip(2).Select(line => line.Split(',')).ToArray();
        Assert.Equal(54, rows.Length);
        foreach (var row in rows)
        {
            var use = Enum.Parse<PermittedUse>(row[1]);
            var byAllele = Her2.Assays.OncomineDxTargetTest.Interpret(row[4]);
            var byName = Her2.Assays.OncomineDxTargetTest.Interpret(Encoding.UTF8.GetBytes(row[3]));
            Assert.Equal((LookupStatus.Found, use, AssayMatch.Allele), (byAllele.Status, byAllele.Use, byAllele.Match));
            Assert.Equal((LookupStatus.Found, use, AssayMatch.Protein), (byName.Status, byName.Use, byName.Match));
            Assert.Equal(byAllele.Variant, byName.Variant);
        }

        Assert.Equal(48, rows.Count(row => row[1] == nameof(PermittedUse.CompanionDiagnostic)));
    }

    [Fact]
    public void The_catalog_contains_42_variants_of_the_table_and_5_of_the_text()
    {
        Assert.Equal(47, Her2.Variants.All.Count);
        Assert.Equal(54, Her2.Alleles.All.Count);
        var listed = 0;
        foreach (var variant in Her2.Variants.All)
        {
            listed += variant.Alleles.Count > 0 ? 1 : 0;
        }

        Assert.Equal(42, listed);
    }

    [Fact]
    public void Thirteen_protein_and_thirteen_coding_names_of_the_table_are_not_the_preferred_ones()
    {
        var rows = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "assays", "oncomine-dx-target-test.csv")).Skip(2).Select(line => line.Split(',')).ToArray();
        Assert.Equal(13, rows.Count(row => "p." + Her2.Reference.Describe(row[4]).ProteinShort != row[3]));
        Assert.Equal(13, rows.Count(row => Her2.Reference.Describe(row[4]).Coding != row[4]));
    }

    [Fact]
    public void A_date_before_the_first_edition_states_nothing()
    {
        var before = Her2.Assays.OncomineDxTargetTest.Interpret(Her2.Variants.L755S, new DateOnly(2023, 10, 31));
        Assert.Equal((LookupStatus.BeforeFirstEdition, PermittedUse.NotStated, "", 0), (before.Status, before.Use, before.Edition, before.Statements.Count));
        Assert.Equal(PermittedUse.CompanionDiagnostic, Her2.Assays.OncomineDxTargetTest.Interpret(Her2.Variants.L755S, new DateOnly(2023, 11, 1)).Use);
    }

    [Fact]
    public void No_variant_has_no_answer()
    {
        Assert.True(default(Her2.Variant).IsNone);
        Assert.Empty(default(Her2.Variant).Name);
        Assert.Empty(default(Her2.Variant).Alleles);
        Assert.Equal(PermittedUse.NotStated, Her2.Assays.OncomineDxTargetTest.Interpret(default(Her2.Variant)).Use);
        Assert.Equal(PermittedUse.NotStated, Her2.Assays.LungCancerCompactPanel.Interpret(default(Her2.Allele)).Use);
        Assert.Equal(PermittedUse.NotStated, default(Her2.Assay).Interpret(Her2.Variants.L755S).Use);
    }

    [Fact]
    public void Alleles_on_the_genome_are_found_as_rows_have_them()
    {
        Assert.True(Her2.TryFind(GenomeBuild.GRCh37, 37880220, "T"u8, "C"u8, out var variant, out var allele));
        Assert.Equal((Her2.Variants.L755S, Her2.Alleles.c_2264T_C), (variant, allele));
        Assert.True(Her2.TryFind(GenomeBuild.GRCh38, 39724744, "-"u8, "TAG"u8, out variant, out _)); // MAF: after c.2326
        Assert.Equal(Her2.Variants.A775_G776insV, variant);
    }
}
