using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Dates, therapies and jurisdictions that answers are restricted to. The edition of the catalog starts on 2023-11-01.</summary>
public class ScopeTests
{
    private const string Table = "Hugo_Symbol\tHGVSc\tHGVSp_Short\nERBB2\tc.2264T>C\t\nERBB2\t\tp.T798I\nERBB2\tc.2265G>C\t\n";
    private const string NothingStated = "\t\tNoMatch\tNotStated\t\tNotStated\t\tNotStated\t\tNotStated\t";

    [Fact]
    public void Before_the_first_edition_nothing_is_stated()
    {
        var (text, summary) = Annotated.Of(Table, new AnnotationOptions { AsOf = new DateOnly(2023, 10, 31) });
        Assert.Equal([$"ERBB2\tc.2264T>C\t{NothingStated}", $"ERBB2\t\tp.T798I{NothingStated}", $"ERBB2\tc.2265G>C\t{NothingStated}"], text.Split('\n')[1..4]);
        Assert.Equal((3, 0, 0), (summary.GeneRows, summary.Found, summary.Problems.Count));
        Assert.Equal(3, summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, PermittedUse.NotStated));
    }

    [Theory]
    [InlineData("2023-11-01")]
    [InlineData("2030-01-01")]
    public void From_the_first_day_of_the_edition_its_answers_apply(string day) =>
        Assert.Equal(Annotated.Of(Table).Text, Annotated.Of(Table, new AnnotationOptions { AsOf = DateOnly.Parse(day) }).Text);

    [Fact]
    public void The_therapy_and_jurisdiction_of_every_statement_change_nothing() =>
        Assert.Equal(Annotated.Of(Table).Text, Annotated.Of(Table, new AnnotationOptions { Therapy = "TrastuzumabDeruxtecan", Jurisdiction = "Japan" }).Text);

    [Fact]
    public void Statements_for_another_therapy_do_not_count_and_statements_without_one_do()
    {
        var (text, summary) = Annotated.Of(Table, new AnnotationOptions { Therapy = "Afatinib" });
        Assert.Equal(
            [
                $"ERBB2\tc.2264T>C\t\tL755S\tAllele\tNotStated\t{Annotated.OtherAssays}",
                $"ERBB2\t\tp.T798I\tT798I\tProtein\tNotListed\t{Annotated.OtherAssays}",
                $"ERBB2\tc.2265G>C\t{Annotated.NotInCatalog}",
            ],
            text.Split('\n')[1..4]);
        Assert.Equal((2, 0), (summary.Found, summary.CountOf(Her2.Assays.OncomineDxTargetTest.Index, PermittedUse.CompanionDiagnostic)));
    }

    [Theory]
    [InlineData("TrastuzumabDeruxtekan", "Unknown therapy 'TrastuzumabDeruxtekan'. Expected TrastuzumabDeruxtecan, ")]
    [InlineData("afatinib", "Unknown therapy 'afatinib'. Expected Afatinib, ")]
    public void An_unknown_therapy_is_rejected_with_the_nearest_ids_first(string therapy, string message)
    {
        var options = new AnnotationOptions { Therapy = therapy };
        var fault = Assert.Throws<ArgumentException>(() => Annotated.Of(Table, options));
        Assert.StartsWith(message, fault.Message, StringComparison.Ordinal);
        Assert.All(Her2.Catalog.Therapies, known => Assert.Contains(known.Id, fault.Message, StringComparison.Ordinal));
        Assert.Throws<ArgumentException>(() => Her2.CreateAnnotator("Hugo_Symbol\tHGVSc\n"u8, options));
    }

    [Fact]
    public void An_unknown_jurisdiction_is_rejected_with_the_nearest_ids_first()
    {
        var fault = Assert.Throws<ArgumentException>(() => Annotated.Of(Table, new AnnotationOptions { Jurisdiction = "Japn" }));
        Assert.StartsWith("Unknown jurisdiction 'Japn'. Expected Japan", fault.Message, StringComparison.Ordinal);
    }
}
