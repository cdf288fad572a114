namespace Her2Catalog.Samples.Tests.NextEdition;

/// <summary>The questions of the sample's README, in the generated and in the loaded catalog. Expected values follow from its files.</summary>
[Trait("Category", "Sample")]
public class QuestionTests
{
    private const string Oncomine = "OncomineDxTargetTest";
    private const string Compact = "LungCancerCompactPanel";
    private const string InsertionInRange = "p.G778_S779insP";
    private const string Handbook = "JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1";
    private const string FictionalHandbook = "fictional handbook (2026), section 1, Table X";

    public static TheoryData<string> Rows
    {
        get
        {
            var table = File.ReadAllLines(Path.Combine(LaterEdition.Folder, "assays", "oncomine-dx-target-test.csv")).Skip(2).Select(line => line.Split(','));
            var names = new TheoryData<string>(table.Where(row => int.Parse(row[0]) <= 48).Select(row => row[4]));
            Assert.Equal(48, names.Count);
            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void Each_of_the_48_rows_has_both_therapies_each_with_its_period_and_citation(string allele)
    {
        foreach (var catalog in LaterEdition.Both)
        {
            var answer = LaterEdition.Ask(catalog, Oncomine, allele);
            Assert.Equal((PermittedUse.CompanionDiagnostic, AssayMatch.Allele), (answer.Use, answer.Match));
            Assert.Equal(["TrastuzumabDeruxtecan@Japan", "Examplinib@Japan"], answer.Statements.Select(statement => statement.TherapyAndJurisdiction));
            Assert.Equal([new DateOnly(2023, 11, 1), new DateOnly(2026, 1, 1)], answer.Statements.Select(statement => statement.From));
            Assert.All(answer.Statements, statement => Assert.Null(statement.Until));
            Assert.Equal([Handbook, FictionalHandbook], answer.Statements.Select(statement => Assert.Single(statement.Citations).ToString()));
        }
    }

    [Theory]
    [InlineData("c.2032C>T", Oncomine, null, "CompanionDiagnostic Allele Examplinib@Japan")]
    [InlineData("p.R678W", Oncomine, null, "CompanionDiagnostic Protein Examplinib@Japan")]
    [InlineData("p.R678W", Oncomine, "2025-12-31", "NotListed NoMatch ")]
    [InlineData("c.2299A>T", Oncomine, "2025-12-31", "ReferenceOnly Allele ")]
    [InlineData("c.2299A>T", Oncomine, "2026-01-01", "CompanionDiagnostic Allele TrastuzumabDeruxtecan@Japan|Examplinib@Japan")]
    [InlineData("p.I767F", Oncomine, "2025-12-31", "ReferenceOnly Protein ")]
    [InlineData("p.I767F", Oncomine, "2026-01-01", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan|Examplinib@Japan")]
    [InlineData(InsertionInRange, Oncomine, "2025-12-31", "NotListed NoMatch ")]
    [InlineData(InsertionInRange, Oncomine, "2026-01-01", "CompanionDiagnostic Range Examplinib@Japan")]
    [InlineData("p.A830_K831insG", Oncomine, null, "CompanionDiagnostic Range Examplinib@Japan")]
    [InlineData("p.K831_G832insA", Oncomine, null, "NotListed NoMatch ")] // 832 is outside
    [InlineData("p.G778C", Oncomine, null, "NotListed NoMatch ")] // within, but no insertion
    [InlineData("p.L755S", Oncomine, "2026-06-30", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan|TrastuzumabDeruxtecan@Examplia|Examplinib@Japan")]
    [InlineData("p.L755S", Oncomine, "2026-07-01", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan|Examplinib@Japan")]
    [InlineData("p.L755S", Compact, "2025-12-31", "ReferenceOnly NoMatch ")]
    [InlineData("p.L755S", Compact, "2026-01-01", "CompanionDiagnostic Protein TrastuzumabDeruxtecan@Japan")]
    [InlineData("p.V842I", Compact, "2026-01-01", "ReferenceOnly NoMatch ")]
    public void A_question_has_this_answer(string name, string assay, string? asOf, string expected)
    {
        foreach (var catalog in LaterEdition.Both)
        {
            Assert.Equal(expected, Answer(LaterEdition.Ask(catalog, assay, name, asOf)));
        }
    }

    [Theory]
    [InlineData("p.L755S", "2026-06-30", "Examplinib", null, "Examplinib@Japan")]
    [InlineData("p.L755S", "2026-06-30", "TrastuzumabDeruxtecan", null, "TrastuzumabDeruxtecan@Japan TrastuzumabDeruxtecan@Examplia")]
    [InlineData("p.L755S", "2026-06-30", null, "Examplia", "TrastuzumabDeruxtecan@Examplia")]
    [InlineData("p.L755S", "2026-06-30", "Examplinib", "Examplia", "")]
    [InlineData("p.L755S", "2026-07-01", null, "Examplia", "")]
    [InlineData("p.R678W", "2026-06-30", "TrastuzumabDeruxtecan", null, "")]
    public void A_filter_keeps_these_statements(string name, string asOf, string? therapy, string? jurisdiction, string expected)
    {
        foreach (var catalog in LaterEdition.Both)
        {
            var answer = LaterEdition.Ask(catalog, Oncomine, name, asOf);
            answer = therapy is null ? answer : answer.For(catalog.Therapies.Single(one => one.Id == therapy));
            answer = jurisdiction is null ? answer : answer.For(catalog.Jurisdictions.Single(one => one.Id == jurisdiction));
            Assert.Equal(expected, string.Join(' ', answer.Statements.Select(statement => statement.TherapyAndJurisdiction)));
            Assert.Equal(expected.Length == 0 ? PermittedUse.NotStated : PermittedUse.CompanionDiagnostic, answer.Use);
        }
    }

    [Fact]
    public void A_statement_that_ends_has_the_first_day_on_which_it_no_longer_applies()
    {
        foreach (var catalog in LaterEdition.Both)
        {
            var ending = LaterEdition.Ask(catalog, Oncomine, "p.L755S", "2026-06-30").Statements.Single(statement => statement.Jurisdiction.Id == "Examplia");
            Assert.Equal(new DateOnly(2026, 7, 1), ending.Until);
        }
    }

    private static string Answer(Interpretation answer) => $"{answer.Use} {answer.Match} {answer.Therapies}";
}
