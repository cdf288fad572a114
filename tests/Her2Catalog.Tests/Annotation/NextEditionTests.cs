using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Annotation;

/// <summary>
/// The fictional later edition of samples/NextEdition, loaded at run time: a second therapy from 2026-01-01, a jurisdiction
/// until 2026-07-01, and statements that select by position.
/// </summary>
public class NextEditionTests
{
    private const string Both = "CompanionDiagnostic\tTrastuzumabDeruxtecan@Japan|Examplinib@Japan";
    private const string Second = "CompanionDiagnostic\tExamplinib@Japan";
    private const string InsertionInRange = "c.2400_2401insGGC"; // after residue 800
    private const string InsertionOutside = "c.2520_2521insGGC"; // after residue 840
    private static readonly ICatalog Catalog = CatalogFolder.Load(Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition"));

    [Theory]
    [InlineData("c.2524G>A", "V842I\tAllele\t" + Both)] // row 44
    [InlineData("p.V842I", "V842I\tProtein\t" + Both)]
    [InlineData("c.2032C>T", "R678W\tAllele\t" + Second)] // the row for the second therapy only
    [InlineData("c.2299A>T", "I767F\tAllele\t" + Both)] // promoted
    [InlineData(InsertionInRange, "\tRange\t" + Second)]
    [InlineData(InsertionOutside, "\tNoMatch\tNotListed\t")]
    [InlineData("c.2402T>C", "\tNoMatch\tNotListed\t")] // in the range, but no insertion
    public void A_use_is_named_with_its_therapies(string name, string answer) => Assert.StartsWith(answer, Answer(name, new()), StringComparison.Ordinal);

    [Theory]
    [InlineData("c.2524G>A", "2025-12-31", "V842I\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\t")]
    [InlineData("c.2524G>A", "2026-06-30", "V842I\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan|TrastuzumabDeruxtecan@Examplia|Examplinib@Japan\t")]
    [InlineData("c.2299A>T", "2025-12-31", "I767F\tAllele\tReferenceOnly\t\t")]
    [InlineData("c.2032C>T", "2025-12-31", "\tNoMatch\tNotListed\t\t")] // first listed later
    [InlineData(InsertionInRange, "2025-12-31", "\tNoMatch\tNotListed\t\t")]
    public void A_date_selects_the_statements_in_force(string name, string day, string answer) =>
        Assert.StartsWith(answer, Answer(name, new() { AsOf = DateOnly.Parse(day) }), StringComparison.Ordinal);

    [Theory]
    [InlineData("c.2524G>A", "Examplinib", null, "V842I\tAllele\t" + Second + "\t")]
    [InlineData("c.2524G>A", "TrastuzumabDeruxtecan", "Examplia", "V842I\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Examplia\t")]
    [InlineData("c.2524G>A", "Examplinib", "Examplia", "V842I\tAllele\tNotStated\t\t")]
    [InlineData("c.2032C>T", "TrastuzumabDeruxtecan", null, "R678W\tAllele\tNotStated\t\t")]
    public void Therapy_and_jurisdiction_restrict_the_statements(string name, string therapy, string? jurisdiction, string answer) =>
        Assert.StartsWith(answer, Answer(name, new() { AsOf = new DateOnly(2026, 3, 1), Therapy = therapy, Jurisdiction = jurisdiction }), StringComparison.Ordinal);

    [Fact]
    public void A_later_edition_changes_no_answer_of_an_earlier_date()
    {
        var names = Vectors.Read("answers-2023-11.tsv").Where(row => row["build"].Length == 0 && row["input"].Trim().Length > 0).Select(row => row["input"] + "\n");
        var table = "variant\n" + string.Concat(names);
        var options = new AnnotationOptions { AsOf = new DateOnly(2023, 11, 15), Column = "variant", Format = TableFormat.Tsv };
        Assert.Equal(Annotated.Of(table, options).Text, Annotate(table, options));
    }

    private static string Answer(string name, AnnotationOptions options) => Annotate($"Hugo_Symbol\tHGVSc\tHGVSp_Short\nERBB2\t{(name.StartsWith('c') ? name + "\t" : "\t" + name)}\n", options).Split('\n')[1].Split('\t', 4)[3];

    private static string Annotate(string table, AnnotationOptions options)
    {
        using var input = new MemoryStream(Encoding.UTF8.GetBytes(table));
        using var output = new MemoryStream();
        Catalog.AnnotateAsync(input, output, options).GetAwaiter().GetResult();
        return Annotated.WithoutProvenance(Encoding.UTF8.GetString(output.ToArray()));
    }
}
