using Her2Catalog.Compiler.Model;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Model;

public class ModelTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";

    [Fact]
    public void Comments_blank_lines_and_the_order_of_rows_leave_no_trace_in_the_model()
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
        Assert.Contains("A775_G776insYVMA", yvma.PublishedNames.Select(alias => alias.Identifier));
    }

    [Fact]
    public void Nothing_that_the_pipeline_caches_holds_more_than_values()
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
