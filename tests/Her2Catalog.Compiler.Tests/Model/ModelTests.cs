using Her2Catalog.Compiler.Model;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Model;

public class ModelTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";

    [Fact]
    public void Comments_empty_lines_and_the_order_of_rows_do_not_change_the_model()
    {
        var lines = CatalogFixture.Real.Files[Table].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reordered = string.Join("\r\n", lines.Take(2).Append("# a remark").Append("").Concat(lines.Skip(2).Reverse())) + "\r\n";
        var model = CatalogFixture.Real.WithFile(Table, reordered).Compile().Model;
        Assert.NotNull(model);
        Assert.Equal(CatalogFixture.Real.Compile().Model, model);
    }

    [Fact]
    public void A_changed_use_is_another_model()
    {
        var changed = CatalogFixture.Real
            .With(Table, "1,CompanionDiagnostic", "1,ReferenceOnly")
            .With("assays/oncomine-dx-target-test.yaml", "companion_diagnostic: 48", "companion_diagnostic: 47")
            .With("assays/oncomine-dx-target-test.yaml", "reference_only: 6", "reference_only: 7")
            .Resealed()
            .Compile().Model;
        Assert.NotNull(changed);
        Assert.NotEqual(CatalogFixture.Real.Compile().Model, changed);
    }

    [Fact]
    public void The_table_has_54_alleles_of_42_variants_and_the_text_5_more()
    {
        var model = CatalogFixture.Real.Compile().Model!;
        Assert.Equal((54, 47), (model.Alleles.Count, model.Variants.Count));
        Assert.Equal(42, model.Variants.Count(variant => variant.AlleleIndexes.Count > 0));
        Assert.Equal((48, 6), (model.Assays[0].Targets.Count(target => target.Use == "CompanionDiagnostic"), model.Assays[0].Targets.Count(target => target.Use == "ReferenceOnly")));

        // Rows 14 and 16 of Table 1 are one protein: YVMA put in at two places of the DNA.
        var yvma = model.Variants.Single(variant => variant.ShortName == "Y772_A775dup");
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], yvma.AlleleIndexes.Select(index => model.Alleles[index].Coding));

        // The text mentions the first three in this order (F08, F09); the table prints the last.
        Assert.Equal(
            ["A775_G776insYVMA", "A771_M774dup", "E770_A771insAYVM", "A771_Y772insYVMA"],
            yvma.PublishedNames.Select(alias => alias.Identifier));
    }

    [Fact]
    public void A_citation_names_document_section_and_table()
    {
        var model = CatalogFixture.Real.Compile().Model!;
        var citation = model.Assays[0].Targets[0].Citation;
        Assert.Equal(("JLCS handbook 4-8 HER2 (2023-11)", "6", "Table1", "assays/oncomine-dx-target-test.csv"), (model.Documents[citation.DocumentIndex].ShortTitle.English, citation.Section.English, citation.Facts, citation.File));
        Assert.Equal([new("Table 1", "表1")], citation.Tables);
        Assert.Equal([5, 11, 25], model.Evidence.First(item => item.Identifier == "ResistanceC805S").Citation.References);
        Assert.Equal(("37694347", "10.1200/JCO.23.01361"), (model.References[23].Pmid, model.References[23].Doi));
        Assert.Equal("", model.References[0].Text);
    }

    [Fact]
    public void A_next_step_cites_its_own_source_or_that_of_its_statement()
    {
        var assays = CatalogFixture.Real.Compile().Model!.Assays;
        var panel = assays.Single(assay => assay.Identifier == "Guardant360Cdx").Uses[^1];
        Assert.Equal(("ExpertPanel", -1, "F40", "F41", "conclusion"), (panel.NextStep, panel.ConfirmWithIndex, panel.Citation.Facts, panel.NextStepCitation!.Facts, panel.NextStepCitation.Section.English));
        var confirm = assays.Single(assay => assay.Identifier == "AmoyDxLungCancerPanel").Uses[0];
        Assert.Equal(("ConfirmWith", 0, "F34"), (confirm.NextStep, confirm.ConfirmWithIndex, confirm.NextStepCitation!.Facts));
        Assert.Null(assays[0].Uses[0].NextStepCitation);
    }

    [Fact]
    public void Polymorphisms_are_the_keys_of_their_protein_changes()
    {
        var model = CatalogFixture.Real.Compile().Model!;
        var known = model.Variants.Single(variant => variant.ShortName == "I655V");
        Assert.Equal(2, model.Polymorphisms.Count);
        Assert.Contains(new KeyModel(known.KeyHigh, known.KeyLow), model.Polymorphisms);
    }

    [Fact]
    public void What_a_document_states_about_a_variant_is_evidence_from_the_first_edition_on()
    {
        var model = CatalogFixture.Real.Compile().Model!;
        var c805s = Enumerable.Range(0, model.Variants.Count).Single(i => model.Variants[i].ShortName == "C805S");
        var evidence = model.Evidence.Where(item => item.VariantIndexes.Contains(c805s)).ToArray();
        Assert.Equal(["Resistance", "Resistance"], evidence.Select(item => item.Topic));
        Assert.Equal(["ResistanceC805S", ""], evidence.Select(item => item.Identifier));
        Assert.All(model.Evidence, item => Assert.Equal(("2023-11-01", ""), (item.From, item.Until)));
    }

    [Fact]
    public void Nothing_that_the_pipeline_caches_contains_more_than_values()
    {
        var seen = new HashSet<Type>();
        var pending = new Stack<Type>([typeof(CatalogModel)]);
        while (pending.TryPop(out var type))
        {
            if (!seen.Add(type))
            {
                continue;
            }

            if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(EquatableArray<>))
            {
                pending.Push(type.GetGenericArguments()[0]);
                continue;
            }

            Assert.True(type.IsPrimitive || type == typeof(string) || type.Namespace == typeof(CatalogModel).Namespace, type.FullName);
            foreach (var property in type.Namespace == typeof(CatalogModel).Namespace ? type.GetProperties() : [])
            {
                pending.Push(property.PropertyType);
            }
        }
    }
}
