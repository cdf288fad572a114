namespace Her2Catalog.Tests.Api;

/// <summary>A default value means nothing, and says so.</summary>
public class DefaultTests
{
    [Fact]
    public void The_zero_of_every_enumeration_means_nothing()
    {
        Assert.Equal(
            [nameof(LookupStatus.None), nameof(PermittedUse.NotStated), nameof(AssayMatch.NoMatch), nameof(NextStep.NotStated)],
            [default(LookupStatus).ToString(), default(PermittedUse).ToString(), default(AssayMatch).ToString(), default(NextStep).ToString()]);
    }

    [Fact]
    public void The_default_interpretation_has_no_answer()
    {
        var answer = default(Her2.Interpretation);
        Assert.Equal((LookupStatus.None, PermittedUse.NotStated, AssayMatch.NoMatch, NextStep.NotStated, PermittedUse.NotStated), (answer.Status, answer.Use, answer.Match, answer.Next, answer.ConfirmingUse));
        Assert.True(answer.Variant.IsNone && answer.Allele.IsNone && answer.Assay.IsNone && answer.ConfirmWith.IsNone);
        Assert.Empty(answer.Statements);
        Assert.Equal(("", "", "None", 0), (answer.Edition, answer.Therapies, answer.ToString(), answer.ListedAlleles.Count));
        Assert.Empty(answer.For(Her2.Therapies.TrastuzumabDeruxtecan).For(default(Her2.Jurisdiction)).Statements);

        var untyped = default(Interpretation);
        Assert.Equal((LookupStatus.None, PermittedUse.NotStated, 0, "", "None"), (untyped.Status, untyped.Use, untyped.Statements.Count, untyped.Edition, untyped.ToString()));
        Assert.Null(untyped.Catalog);
        Assert.Empty(untyped.Evidence);
    }

    [Fact]
    public void The_default_lookup_result_has_no_variant()
    {
        var result = default(Her2.LookupResult);
        Assert.Equal((LookupStatus.None, false, false, "", null, "None"), (result.Status, result.IsFound, result.NamesDna, result.Explanation, result.Suggestion, result.ToString()));
        Assert.True(result.Variant.IsNone && result.Allele.IsNone);
        Assert.Equal(LookupStatus.None, Her2.Assays.OncomineDxTargetTest.Interpret(result).Status);
    }

    [Fact]
    public void Default_entries_print_nothing_and_contain_nothing()
    {
        Assert.Equal("|||||", $"{default(Her2.Variant)}|{default(Her2.Allele)}|{default(Her2.Assay)}|{default(Her2.Therapy)}|{default(Her2.Jurisdiction)}|{default(Her2.Document)}");
        Assert.Equal("|||||", $"{default(CatalogVariant)}|{default(CatalogAllele)}|{default(CatalogAssay)}|{default(CatalogTherapy)}|{default(CatalogJurisdiction)}|{default(CatalogDocument)}");
        Assert.Equal(("", "", 0), (default(Her2.Variant).LongName, default(Her2.Variant).Consequence, default(Her2.Variant).FirstResidue));
        Assert.Empty(default(Her2.Variant).Evidence);
        Assert.Empty(default(Her2.Variant).GetTherapies());
        Assert.Empty(default(Her2.Assay).Targets);
        Assert.Empty(default(Her2.Assay).Uses);
        Assert.Empty(default(Her2.Therapy).Approvals);
        Assert.Equal(("", ""), (default(Citation).ToString(), default(UseStatement).ToString()));
        Assert.Null(default(UseStatement).Until);
    }

    [Fact]
    public void An_empty_query_gets_no_answer()
    {
        Assert.Equal(LookupStatus.None, Her2.Assays.OncomineDxTargetTest.Interpret(default(Her2.Variant)).Status);
        Assert.Equal(LookupStatus.None, Her2.Assays.OncomineDxTargetTest.Interpret(default(Her2.Allele)).Status);
        Assert.Equal(LookupStatus.Unreadable, Her2.Find("").Status);
        Assert.Empty(default(Her2.Assay).Interpret(Her2.Variants.L755S).Statements);
    }

    [Fact]
    public void Null_is_rejected()
    {
        Assert.Throws<ArgumentNullException>(() => Her2.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => Her2.Catalog.Find((string)null!));
        Assert.Throws<ArgumentNullException>(() => Her2.Variant.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Her2.Allele.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Her2.Assay.Parse((string)null!));
        Assert.Throws<ArgumentNullException>(() => Her2.Therapy.Parse((string)null!));
        Assert.False(Her2.Variant.TryParse(null, out _));
        Assert.False(Her2.Assay.TryParse(null, out _));
    }
}
