using Her2Catalog.Tests.Loading;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Precedence;

/// <summary>
/// Which statements of use answer a query, as a table. The catalog is the invented one of samples/OwnGene with two therapies;
/// the statements are those of the test, and the expected answers were worked out by hand from docs/catalog-format.md.
/// </summary>
public class PrecedenceTests
{
    // Rows of the table: 1 c.337G>C and 2 c.337G>A are p.G113R; 5 p.G61_D65del begins on 2025-07-01; 6 p.T64del and 7 are ReferenceOnly.
    private const string Listed = """
        select: {rows: CompanionDiagnostic}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Examplia
        select: {rows: ReferenceOnly}, use: ReferenceOnly
        """;

    private const string Otherwise = "\nselect: {otherwise: true}, use: NotListed";
    private const string Panel = "\nselect: {otherwise: true, uncatalogued: true, except_changes: [synonymous_variant, 5_prime_UTR_variant, 3_prime_UTR_variant]}, use: NotListed, next_step: {step: ExpertPanel}";
    private const string First = "CompanionDiagnostic Examplinib@Examplia";
    private const string Second = "CompanionDiagnostic Secondinib@Examplia";

    [Theory]
    [InlineData("c.337G>C", First + " Allele")] // row
    [InlineData("p.G113R", First + " Protein")]
    [InlineData("p.C95S", "ReferenceOnly Examplinib@Examplia Range")] // in the range, not in the table
    [InlineData("c.337_339delinsCGT", "ReferenceOnly Examplinib@Examplia Range")] // p.G113R by DNA that is in no row
    [InlineData("p.A59G", "NotListed Examplinib@Examplia NoMatch")] // any
    [InlineData("p.T64del", "ReferenceOnly Protein; NotListed Examplinib@Examplia NoMatch")] // a row of another group hides nothing
    public void Exact_hides_range_and_range_hides_any_within_one_group(string name, string expected) => Check(expected, name, Listed + """

        select: {residues: 90-119}, use: ReferenceOnly, therapy: Examplinib, jurisdiction: Examplia
        select: {any: true}, use: NotListed, therapy: Examplinib, jurisdiction: Examplia
        """);

    [Theory]
    [InlineData("p.A59G", First + " Protein; ReferenceOnly Range")]
    [InlineData("c.176C>G", First + " Protein; ReferenceOnly Range")] // whatever DNA gives it
    [InlineData("p.C45dup", First + " Protein; ReferenceOnly Range")]
    [InlineData("p.A59V", "ReferenceOnly Range")]
    [InlineData("c.337G>A", First + " Allele; ReferenceOnly Allele; " + Second + " Range")] // three groups
    [InlineData("p.C95S", Second + " Range")]
    [InlineData("p.C95_P96insA", "")] // in the range, but no missense change
    public void A_statement_without_a_therapy_never_hides_one_with_a_therapy(string name, string expected) => Check(expected, name, Listed + """

        select: {proteins: [p.A59G]}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Examplia
        select: {alleles: [c.337G>A]}, use: ReferenceOnly
        select: {residues: 90-119, changes: [missense_variant]}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia
        select: {residues: 40-60}, use: ReferenceOnly
        """);

    [Theory]
    [InlineData("c.283_284insTTTACC", First + " Allele; " + Second + " Range")]
    [InlineData("p.D44_C45insC", First + " Protein")]
    [InlineData("p.A59G", "NotListed NoMatch")]
    [InlineData("p.G113S", Second + " Range")] // a range selects it
    [InlineData("c.337_339delinsCGT", Second + " Range")]
    [InlineData("p.T64del", "ReferenceOnly Protein")]
    public void Otherwise_applies_if_nothing_else_does(string name, string expected) =>
        Check(expected, name, Listed + Otherwise + "\nselect: {exons: 3-3}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia");

    [Theory]
    [InlineData("c.337G>C", First + " Allele; NotListed Secondinib@Examplia NoMatch")]
    [InlineData("p.G113R", First + " Protein; NotListed Secondinib@Examplia NoMatch")]
    [InlineData("p.T64del", "ReferenceOnly Protein; NotListed Secondinib@Examplia NoMatch")]
    [InlineData("p.A59G", "NotListed NoMatch; NotListed Secondinib@Examplia NoMatch")]
    public void Otherwise_for_a_therapy_applies_if_nothing_else_of_that_therapy_does(string name, string expected) =>
        Check(expected, name, Listed + Otherwise + "\nselect: {otherwise: true}, use: NotListed, therapy: Secondinib, jurisdiction: Examplia");

    [Theory]
    [InlineData("p.G113S", "NotListed NoMatch ExpertPanel")]
    [InlineData("c.338G>T", "NotListed NoMatch ExpertPanel")]
    [InlineData("p.A59G", "NotListed NoMatch")] // in the catalog
    [InlineData("c.337_339delinsCGT", "NotListed OtherAllele")]
    [InlineData("p.A59=", "NotListed NoMatch")]
    [InlineData("c.-5C>A", "NotListed NoMatch")]
    [InlineData("p.A59V", "NotListed NoMatch")] // polymorphism of the table of domains
    [InlineData("c.176C>T", "NotListed NoMatch")]
    public void Uncatalogued_hides_otherwise_but_not_for_silent_changes_and_polymorphisms(string name, string expected) => Check(expected, name, Listed + Otherwise + Panel);

    [Theory]
    [InlineData("c.337G>C", First + " Allele")]
    [InlineData("c.337G>A", Second + " Allele; ReferenceOnly Examplinib@Examplia Range")] // no row hides the range for this allele
    [InlineData("p.G113R", "")] // the protein alone does not decide, and it is listed
    [InlineData("p.C95S", "ReferenceOnly Examplinib@Examplia Range")]
    public void A_protein_whose_alleles_are_selected_by_different_statements_is_undecided(string name, string expected) => Check(expected, name, """
        select: {rows: [1, 3-5]}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Examplia
        select: {rows: [2]}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia
        select: {rows: ReferenceOnly}, use: ReferenceOnly
        select: {residues: 90-119}, use: ReferenceOnly, therapy: Examplinib, jurisdiction: Examplia
        select: {otherwise: true}, use: NotListed
        """);

    [Fact]
    public void An_undecided_protein_is_listed_and_its_use_is_not_stated()
    {
        var catalog = OwnStatements.Load("""
            select: {rows: [1, 3-5]}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Examplia
            select: {rows: [2]}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia
            select: {rows: ReferenceOnly}, use: ReferenceOnly
            """);
        var answer = catalog.Interpret(catalog.Assays[0], catalog.Find("p.G113R"));
        Assert.Equal((LookupStatus.Found, PermittedUse.NotStated, AssayMatch.Protein), (answer.Status, answer.Use, answer.Match));
    }

    [Theory]
    [InlineData("2025-06-30", First + " Allele")]
    [InlineData("2025-07-01", Second + " Allele")]
    public void Until_is_the_first_day_on_which_a_statement_no_longer_applies(string day, string expected) => Check(expected, "c.337G>C", """
        select: {rows: CompanionDiagnostic}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Examplia, until: 2025-07-01
        select: {rows: CompanionDiagnostic}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia, from: 2025-07-01
        select: {rows: ReferenceOnly}, use: ReferenceOnly
        """, DateOnly.Parse(day));

    [Theory]
    [InlineData("p.G61_D65del", "2024-12-31", LookupStatus.BeforeFirstEdition, "")]
    [InlineData("p.G61_D65del", "2025-06-30", LookupStatus.NotInCatalog, "NotListed NoMatch ExpertPanel")]
    [InlineData("c.181_195del", "2025-06-30", LookupStatus.NotInCatalog, "NotListed NoMatch ExpertPanel")]
    [InlineData("p.G61_D65del", "2025-07-01", LookupStatus.Found, First + " Protein")]
    [InlineData("p.A59V", "2025-06-30", LookupStatus.NotInCatalog, "NotListed NoMatch")] // a polymorphism on every day
    [InlineData("SYN c.176C>T", "2025-06-30", LookupStatus.NotInCatalog, "NotListed NoMatch")]
    [InlineData("c.176C>T", "2025-07-01", LookupStatus.Found, First + " Allele")]
    [InlineData("p.G113R", "2024-12-31", LookupStatus.BeforeFirstEdition, "")]
    [InlineData("p.K59V", "2024-12-31", LookupStatus.ContradictsReference, "")]
    public void A_variant_that_is_listed_later_is_not_in_the_catalog_before(string name, string day, LookupStatus status, string expected)
    {
        var catalog = OwnStatements.Load(Listed + Otherwise + Panel, "8,CompanionDiagnostic,2,p.A59V,c.176C>T,2025-07-01,,Table1");
        var answer = catalog.Interpret(catalog.Assays[0], catalog.Find(name), DateOnly.Parse(day));
        Assert.Equal((status, expected), (answer.Status, OwnStatements.Text(answer)));
        Assert.Equal(status == LookupStatus.Found, !answer.Variant.IsNone);
        if (catalog.Find(name).Variant is { IsNone: false } variant)
        {
            Assert.Equal(status, catalog.Interpret(catalog.Assays[0], variant, DateOnly.Parse(day)).Status);
        }
    }

    [Theory]
    [InlineData("", "", First + " Allele; CompanionDiagnostic Examplinib@Otherland Range; ReferenceOnly Range; " + Second + " Range")]
    [InlineData("Examplinib", "", First + " Allele; CompanionDiagnostic Examplinib@Otherland Range; ReferenceOnly Range")]
    [InlineData("", "Otherland", "CompanionDiagnostic Examplinib@Otherland Range; ReferenceOnly Range")]
    [InlineData("Secondinib", "Examplia", "ReferenceOnly Range; " + Second + " Range")]
    [InlineData("Secondinib", "Otherland", "ReferenceOnly Range")] // statements without a therapy stay
    public void A_filter_keeps_statements_that_name_nothing_else(string therapy, string jurisdiction, string expected)
    {
        var catalog = OwnStatements.Load(Listed + """

            select: {residues: 90-119}, use: CompanionDiagnostic, therapy: Examplinib, jurisdiction: Otherland
            select: {residues: 90-119}, use: ReferenceOnly
            select: {residues: 90-119}, use: CompanionDiagnostic, therapy: Secondinib, jurisdiction: Examplia
            """);
        var answer = catalog.Interpret(catalog.Assays[0], catalog.Find("c.337G>C"));
        answer = therapy.Length == 0 ? answer : answer.For(catalog.Therapies.Single(entry => entry.Id == therapy));
        answer = jurisdiction.Length == 0 ? answer : answer.For(catalog.Jurisdictions.Single(entry => entry.Id == jurisdiction));
        Assert.Equal(expected, OwnStatements.Text(answer));
        Assert.Equal(answer.Statements.Max(statement => statement.Use), answer.Use);
        Assert.Equal(AssayMatch.Allele, answer.Match); // what the assay lists does not depend on a filter
    }

    [Fact]
    public void A_therapy_or_jurisdiction_that_was_not_found_gets_no_statement_of_another()
    {
        var catalog = OwnStatements.Load(Listed + "\nselect: {residues: 90-119}, use: ReferenceOnly");
        var answer = catalog.Interpret(catalog.Assays[0], catalog.Find("c.337G>C"));
        Assert.Equal(PermittedUse.CompanionDiagnostic, answer.Use);
        Assert.Equal("ReferenceOnly Range", OwnStatements.Text(answer.For(default(CatalogTherapy))));
        Assert.Equal("ReferenceOnly Range", OwnStatements.Text(answer.For(default(CatalogJurisdiction))));
    }

    [Fact]
    public void An_allele_of_a_statement_is_listed_without_a_table()
    {
        const string Plasma = "assays/guardant360-cdx.yaml";
        const string Listing = "uses:\n  - select: {alleles: [c.2264T>C]}\n    use: ReferenceOnly\n    from: 2023-11-01\n    source: {facts: F38, section: \"6\"}\n";
        var catalog = CatalogFile.Load(LoadedCatalog.Serialize(CatalogFixture.Real.With(Plasma, "uses:\n", Listing).Resealed()));
        var answer = catalog.Interpret(catalog.Assays.Single(assay => assay.Id == "Guardant360Cdx"), catalog.Find("c.2263_2265delinsAGC"));
        Assert.Equal((AssayMatch.OtherAllele, "c.2264T>C"), (answer.Match, answer.ListedAlleles.ToString()));
    }

    [Theory]
    [InlineData("", PermittedUse.CompanionDiagnostic)]
    [InlineData("    therapy: TrastuzumabDeruxtecan\n    jurisdiction: Japan\n", PermittedUse.CompanionDiagnostic)]
    [InlineData("    therapy: Afatinib\n    jurisdiction: Japan\n", PermittedUse.NotStated)]
    public void A_confirming_result_counts_for_the_therapy_of_the_statement_that_asks_for_it(string scope, PermittedUse expected)
    {
        // As if afatinib were approved, and the confirming assay a companion diagnostic for it, too, but not with this variant.
        const string Compact = "assays/lung-cancer-compact-panel.yaml", Oncomine = "assays/oncomine-dx-target-test.yaml";
        const string Class = "    name_japanese: アファチニブ\n    class: tyrosine kinase inhibitor\n" +
            "    class_japanese: チロシンキナーゼ阻害剤\n    approvals:";
        const string Approval = "\n      - {jurisdiction: Japan, date: 2023-08, indication: lung cancer, indication_japanese: 肺がん, source: {facts: F14, section: \"2\"}}";
        const string Other = "uses:\n  - select: {proteins: [p.S310F]}\n    use: CompanionDiagnostic\n    therapy: Afatinib\n    jurisdiction: Japan\n" +
            "    from: 2023-11-01\n    source: {facts: F30, section: \"6\"}\n";
        var fixture = CatalogFixture.Real
            .With(Compact, "    use: ReferenceOnly\n", "    use: ReferenceOnly\n" + scope)
            .With("evidence/therapies.yaml", Class + " []", Class + Approval)
            .With(Oncomine, "uses:\n", Other)
            .Resealed();
        var catalog = CatalogFile.Load(LoadedCatalog.Serialize(fixture));
        var answer = catalog.Interpret(catalog.Assays.Single(assay => assay.Id == "LungCancerCompactPanel"), catalog.Find("p.L755S"));
        var therapies = expected == PermittedUse.CompanionDiagnostic ? "TrastuzumabDeruxtecan@Japan" : "";
        Assert.Equal((NextStep.ConfirmWith, expected, therapies), (answer.Next, answer.ConfirmingUse, answer.Confirming.Therapies));
    }

    private static void Check(string expected, string name, string statements, DateOnly? asOf = null)
    {
        var catalog = OwnStatements.Load(statements);
        var query = catalog.Find(name);
        Assert.True(query.IsFound || query.Status == LookupStatus.NotInCatalog, query.ToString());
        Assert.Equal(expected, OwnStatements.Text(catalog.Interpret(catalog.Assays[0], query, asOf)));
    }
}
