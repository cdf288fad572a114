using Her2Catalog.Compiler.Model;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>Statements of use beyond those of the shipped catalog: a second therapy, jurisdiction and edition break no rule, and reach the model as written.</summary>
public class UseTests
{
    private const string Manifest = "her2.yaml";
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Oncomine = "assays/oncomine-dx-target-test.yaml";
    private const string Compact = "assays/lung-cancer-compact-panel.yaml";
    private const string Therapies = "evidence/therapies.yaml";
    private const string Source = "    source: {facts: F32 Table1, section: \"6\"}\n";

    // Statements of these tests have no Japanese text.
    private static readonly CatalogFixture English = CatalogFixture.Real.With(Manifest, "languages: [en, ja]", "languages: [en]");

    // A fictional later edition: a second therapy and jurisdiction, a row for the second therapy only, and a row that is promoted.
    private static readonly CatalogFixture Later = English
        .With(Manifest, "    as_of: 2023-11-01\n", "    as_of: 2023-11-01\n  - {id: 2025-06, as_of: 2025-06-01}\n")
        .With(Manifest, "name_japanese: 日本}\n", "name_japanese: 日本}\n  - {id: UnitedStates, name: United States}\n")
        .With(Therapies, "therapies:\n", """
            therapies:
              - id: Examplinib
                name: Examplinib
                class: fictional inhibitor
                approvals:
                  - {jurisdiction: Japan, date: 2025-05, indication: fictional, source: {facts: F26, section: "4"}}
                  - {jurisdiction: UnitedStates, date: 2025-04-01, indication: fictional, source: {facts: F26, section: "4"}}
                source: {facts: F26, section: "4"}

            """)
        .With(Table, "54,ReferenceOnly,21,p.T862A,c.2584A>G,2023-11-01,,Table1\n", """
            54,ReferenceOnly,21,p.T862A,c.2584A>G,2023-11-01,2025-06-01,Table1
            55,CompanionDiagnostic,21,p.T862A,c.2584A>G,2025-06-01,,Table1
            56,CompanionDiagnostic,19,p.L755F,c.2265G>C,2025-06-01,,Table1

            """)
        .With(Oncomine, "companion_diagnostic: 48", "companion_diagnostic: 50")
        .With(Oncomine, "reference_only: 6", "reference_only: 5")
        .With(Oncomine, "select: {rows: CompanionDiagnostic}", "select: {rows: [1-48, 55]}")
        .With(Oncomine, "  - select: {otherwise: true}\n", """
              - select: {rows: [1-48, 55-56]}
                use: CompanionDiagnostic
                therapy: Examplinib
                jurisdiction: Japan
                from: 2025-06-01
                source: {facts: F32 Table1, section: "6"}
              - select: {rows: [1-10]}
                use: CompanionDiagnostic
                therapy: Examplinib
                jurisdiction: UnitedStates
                from: 2025-04-01
                until: 2025-05-01
                source: {facts: F32 Table1, section: "6"}
              - select: {residues: 770-831, changes: [inframe_insertion, protein_altering_variant]}
                use: CompanionDiagnostic
                therapy: Examplinib
                jurisdiction: Japan
                indication: fictional
                from: 2025-06-01
                source: {facts: F32 Table1, section: "6"}
              - select: {otherwise: true}

            """)
        .Resealed();

    public static TheoryData<string, string, string, string, bool> Pairs => new()
    {
        // selector and use of one statement, of another with the same therapy and days, whether they contradict each other
        { "{proteins: [p.L755S]}", "NotStated", "{proteins: [p.L755S]}", "ReferenceOnly", true },
        { "{proteins: [p.L755S]}", "ReferenceOnly", "{proteins: [p.L755S]}", "ReferenceOnly", true },
        { "{proteins: [p.L755S]}", "NotStated", "{proteins: [p.L755A]}", "ReferenceOnly", false },
        { "{alleles: [c.2264T>C]}", "NotStated", "{proteins: [p.L755S]}", "ReferenceOnly", true },
        { "{alleles: [c.2264T>C]}", "NotStated", "{alleles: [c.2263_2264delinsTC]}", "ReferenceOnly", true }, // one change, two spellings
        { "{alleles: [c.2313_2324dup]}", "NotStated", "{alleles: [c.2314_2325dup]}", "ReferenceOnly", false }, // one protein, two changes
        { "{proteins: [p.L755S]}", "NotStated", "{residues: 755}", "ReferenceOnly", false }, // exact hides ranges
        { "{residues: 770-831}", "NotStated", "{residues: 831-840}", "ReferenceOnly", true },
        { "{residues: 770-831}", "NotStated", "{residues: 832-840}", "ReferenceOnly", false },
        { "{residues: 770-831}", "ReferenceOnly", "{residues: 780-840}", "ReferenceOnly", false }, // they say the same
        { "{residues: 770-831}", "ReferenceOnly", "{residues: 770-831}", "ReferenceOnly", true },
        { "{residues: 770-831, changes: [inframe_insertion]}", "NotStated", "{residues: 770-831, changes: [missense_variant]}", "ReferenceOnly", false },
        { "{residues: 770-831, changes: [inframe_insertion]}", "NotStated", "{residues: 770-831, except_changes: [missense_variant]}", "ReferenceOnly", true },
        { "{exons: 18-21}", "NotStated", "{exons: 21-22}", "ReferenceOnly", true },
        { "{exons: 18-21}", "NotStated", "{residues: 770}", "ReferenceOnly", true },
        { "{exons: 18-21}", "NotStated", "{residues: 300}", "ReferenceOnly", false },
        { "{exons: 18-21}", "NotStated", "{any: true}", "ReferenceOnly", false }, // ranges hide any
        { "{any: true}", "NotStated", "{any: true}", "ReferenceOnly", true },
        { "{any: true, changes: [stop_gained]}", "NotStated", "{any: true, except_changes: [stop_gained]}", "ReferenceOnly", false },
        { "{any: true}", "NotStated", "{otherwise: true}", "ReferenceOnly", false },
        { "{otherwise: true}", "NotStated", "{otherwise: true, uncatalogued: true}", "ReferenceOnly", false },
        { "{otherwise: true, uncatalogued: true}", "NotStated", "{otherwise: true, uncatalogued: true, except_changes: [stop_gained]}", "ReferenceOnly", true },
        { "{otherwise: true}", "NotStated", "{otherwise: true}", "NotStated", true },
    };

    [Fact]
    public void A_second_therapy_jurisdiction_and_edition_break_no_rule() => Assert.Empty(Later.Compile().Findings);

    [Fact]
    public void Statements_reach_the_model_with_their_rows_resolved()
    {
        var model = Later.Compile().Model!;
        var uses = model.Assays[0].Uses;
        Assert.Equal([.. Enumerable.Range(0, 48), 54], uses[0].Selector.RowIndexes);
        Assert.Equal([.. Enumerable.Range(48, 6)], uses[1].Selector.RowIndexes);
        Assert.Equal([.. Enumerable.Range(0, 48), 54, 55], uses[2].Selector.RowIndexes);
        Assert.Equal((1, 0, "2025-04-01", "2025-05-01"), (uses[3].JurisdictionIndex, uses[3].TherapyIndex, uses[3].From, uses[3].Until));
        Assert.Equal((SelectorKind.Residues, 770, 831, "fictional"), (uses[4].Selector.Kind, uses[4].Selector.First, uses[4].Selector.Last, uses[4].Indication.English));
        Assert.Equal(["inframe_insertion", "protein_altering_variant"], uses[4].Selector.Changes);
        var added = model.Variants.Single(variant => variant.ShortName == "L755F");
        Assert.Equal(("2025-06-01", "2025-06-01"), (added.KnownFrom, added.BaseKnownFrom));
        Assert.Equal("2023-11-01", model.Variants.Single(variant => variant.ShortName == "T862A").KnownFrom);
        Assert.Equal("2025-06-01", model.Alleles.Single(allele => allele.Coding == "c.2265G>C").KnownFrom);
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Statements_of_one_precedence_that_can_select_one_change_contradict(string one, string use, string other, string otherUse, bool contradict)
    {
        string Statement(string selector, string value) => $"  - select: {selector}\n    use: {value}\n    from: 2023-11-01\n{Source}";
        var compiled = English.With(Compact, "  - select: {any: true}\n", Statement(one, use) + Statement(other, otherUse) + "  - select: {any: true}\n    therapy: TrastuzumabDeruxtecan\n").Compile();
        var found = compiled.Findings.Where(finding => finding.Rule.Id == "HER2317").ToArray();
        Assert.Equal(contradict ? 1 : 0, found.Length);
        Assert.All(found, finding => Assert.Equal((otherUse, use), (CatalogFixture.Fault(finding), finding.Related!.File.Content.Substring(finding.Related.Span.Start, finding.Related.Span.Length))));
    }

    [Theory]
    [InlineData("    therapy: TrastuzumabDeruxtecan\n", "    therapy: Afatinib\n", false)]
    [InlineData("    indication: one\n", "    indication: other\n", false)]
    [InlineData("    jurisdiction: Japan\n", "", false)]
    [InlineData("    until: 2023-11-02\n", "    therapy: Afatinib\n", false)]
    [InlineData("    therapy: Afatinib\n    indication: one\n", "    therapy: Afatinib\n    indication: one\n", true)]
    public void Statements_of_another_therapy_indication_or_jurisdiction_do_not(string one, string other, bool contradict)
    {
        string Statement(string use, string keys) => $"  - select: {{residues: 770-831}}\n    use: {use}\n    from: 2023-11-01\n{keys}{Source}";
        var compiled = English.With(Compact, "  - select: {any: true}\n", Statement("NotStated", one) + Statement("ReferenceOnly", other) + "  - select: {any: true}\n").Compile();
        Assert.Equal(contradict, compiled.Findings.Any(finding => finding.Rule.Id == "HER2317"));
    }

    [Theory]
    [InlineData("a\\nb", "U+000A")]
    [InlineData("a\\tb", "U+0009")]
    [InlineData("a\\e[31mb", "U+001B")]
    [InlineData("a\\u0085b", "U+0085")]
    [InlineData("a\\0b", "U+0000")]
    public void A_control_character_that_is_written_as_an_escape_is_reported(string indication, string character)
    {
        var compiled = English.With(Compact, "    use: ReferenceOnly\n", $"    use: ReferenceOnly\n    indication: \"{indication}\"\n").Compile();
        var finding = Assert.Single(compiled.Findings, finding => finding.Rule.Id == "HER2007");
        Assert.Equal(indication, CatalogFixture.Fault(finding));
        Assert.Contains(character, finding.Message.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{residues: 770-831}", "{residues: 771-831}", "", true)]
    [InlineData("{residues: 770-831}", "{exons: 20}", "", true)]
    [InlineData("{proteins: [p.L755S]}", "{proteins: [p.I767F, p.L755S]}", "", true)]
    [InlineData("{alleles: [c.2264T>C]}", "{proteins: [p.L755S]}", "", true)]
    [InlineData("{residues: 770-831}", "{residues: 832-900}", "", false)]
    [InlineData("{residues: 770-831}", "{proteins: [p.I767F]}", "", false)]
    [InlineData("{residues: 770-831}", "{residues: 771-831}", "{residues: 760-831}", false)] // covers the day
    public void A_gap_of_one_day_is_found_between_different_selectors(string one, string other, string third, bool isFault)
    {
        static string Statement(string selector, string from, string? until) =>
            $"  - select: {selector}\n    use: ReferenceOnly\n    therapy: Afatinib\n    from: {from}\n{(until is null ? "" : $"    until: {until}\n")}{Source}";
        var catalog = CatalogFixture.Real.With(Manifest, "    as_of: 2023-11-01\n", "    as_of: 2023-11-01\n  - {id: 2024-06, as_of: 2024-06-01}\n");
        var uses = Statement(one, "2023-11-01", "2023-12-31") + Statement(other, "2024-01-01", null) + (third.Length == 0 ? "" : Statement(third, "2023-11-01", "2024-03-01"));
        var compiled = catalog.With(Compact, "uses:\n", "uses:\n" + uses).Compile();
        var found = compiled.Findings.Where(finding => finding.Rule.Id.StartsWith("HER23", StringComparison.Ordinal)).ToArray();
        Assert.Equal(isFault ? [("HER2319", "2023-12-31", "2024-01-01")] : [], found.Select(finding => (finding.Rule.Id, CatalogFixture.Fault(finding), finding.Replacement)));
    }

    [Theory]
    [InlineData("2024-01-01", "2024-01-01", false)]
    [InlineData("2023-12-31", "2024-01-01", true)]
    [InlineData("2024-01-02", "2024-01-01", true)]
    [InlineData("2024-02-29", "2024-03-01", true)]
    public void A_gap_or_overlap_of_one_day_is_one_finding_with_the_remedy(string until, string from, bool isFault)
    {
        var catalog = CatalogFixture.Real.With(Manifest, "    as_of: 2023-11-01\n", "    as_of: 2023-11-01\n  - {id: 2024-06, as_of: 2024-06-01}\n");
        var compiled = catalog.With(Compact, "    from: 2023-11-01\n", $"    from: 2023-11-01\n    until: {until}\n{Source}  - select: {{any: true}}\n    use: ReferenceOnly\n    from: {from}\n").Compile();
        var found = compiled.Findings.Where(finding => finding.Rule.Id.StartsWith("HER23", StringComparison.Ordinal)).ToArray();
        Assert.Equal(isFault ? [("HER2319", until, from)] : [], found.Select(finding => (finding.Rule.Id, CatalogFixture.Fault(finding), finding.Replacement)));
    }

    // A fictional second therapy: its statement covers every row all the time, so that no row is without a use on any day.
    [Theory]
    [InlineData("{rows: [1-48]}", "{rows: [1-48]}", "", true)]
    [InlineData("{rows: [1-48]}", "{rows: [40-48]}", "", true)] // row 40
    [InlineData("{rows: [1-10]}", "{rows: [11-48]}", "", false)]
    [InlineData("{proteins: [p.L755S]}", "{proteins: [p.L755S, p.T798I]}", "", true)]
    [InlineData("{proteins: [p.L755S]}", "{proteins: [p.L755S, p.T798I]}", "{alleles: [c.2264T>C]}", false)]
    [InlineData("{residues: 770-831}", "{residues: 770-831}", "", true)]
    [InlineData("{rows: [1-48]}", "{rows: [1-48]}", "{any: true}", false)] // covers the gap
    [InlineData("{rows: [1-48]}", "{rows: [1-48]}", "{rows: [2-48]}", true)] // row 1
    public void A_gap_of_one_therapy_is_found_although_another_therapy_covers_the_rows(string one, string other, string third, bool isFault)
    {
        static string Statement(string selector, string therapy, string from, string? until) =>
            $"  - select: {selector}\n    use: CompanionDiagnostic\n    therapy: {therapy}\n    jurisdiction: Japan\n    from: {from}\n{(until is null ? "" : $"    until: {until}\n")}{Source}";
        var uses = Statement("{rows: [1-48]}", "Examplinib", "2025-05-01", null)
            + Statement(one, "TrastuzumabDeruxtecan", "2023-11-01", "2024-03-01") + Statement(other, "TrastuzumabDeruxtecan", "2024-06-01", null)
            + (third.Length == 0 ? "" : Statement(third, "TrastuzumabDeruxtecan", "2024-02-01", "2024-07-01"));
        var text = Later.Files[Oncomine];
        int start = text.IndexOf("  - select: {rows: [1-48, 55]}", StringComparison.Ordinal), end = text.IndexOf("  - select: {rows: ReferenceOnly}", StringComparison.Ordinal);
        var compiled = Later.WithFile(Oncomine, text[..start] + uses + text[end..]).Compile();
        var found = compiled.Findings.Where(finding => finding.Rule.Id == "HER2316").Select(CatalogFixture.Fault);
        Assert.Equal(isFault ? ["2024-03-01"] : [], found);
    }

    [Theory]
    [InlineData("{otherwise: true}", "{any: true}", "", true)]
    [InlineData("{otherwise: true, uncatalogued: true}", "{any: true}", "", true)]
    [InlineData("{otherwise: true}", "{any: true}", "    until: 2024-01-01\n", false)]
    [InlineData("{otherwise: true}", "{any: true, changes: [missense_variant]}", "", false)]
    [InlineData("{otherwise: true, changes: [missense_variant]}", "{any: true, changes: [missense_variant]}", "", true)]
    [InlineData("{otherwise: true}", "{residues: 1-1255}", "", false)] // not introns and untranslated regions
    [InlineData("{otherwise: true, changes: [missense_variant]}", "{residues: 1-1255}", "", true)]
    [InlineData("{otherwise: true, changes: [missense_variant]}", "{residues: 2-1255}", "", false)]
    [InlineData("{otherwise: true, changes: [3_prime_UTR_variant]}", "{residues: 1-1255}", "", false)]
    [InlineData("{any: true, changes: [missense_variant]}", "{residues: 1-1255}", "", true)]
    [InlineData("{any: true, changes: [missense_variant]}", "{residues: 1-1255, changes: [stop_gained]}", "", false)]
    [InlineData("{any: true}", "{proteins: [p.L755S]}", "", false)]
    public void A_statement_that_others_always_hide_is_found(string hidden, string hiding, string until, bool isFault)
    {
        var uses = $"  - select: {hidden}\n    use: NotStated\n    from: 2023-11-01\n{Source}  - select: {hiding}\n    use: ReferenceOnly\n    from: 2023-11-01\n{until}{Source}";
        var text = CatalogFixture.Real.Files[Compact];
        var start = text.IndexOf("  - select:", StringComparison.Ordinal);
        var compiled = CatalogFixture.Real.WithFile(Compact, text[..start] + uses + text[text.IndexOf("statements:", StringComparison.Ordinal)..]).Compile();
        Assert.Equal(isFault ? 1 : 0, compiled.Findings.Count(finding => finding.Rule.Id == "HER2323"));
    }

    [Theory]
    [InlineData("    therapy: TrastuzumabDeruxtecan\n", false)]
    [InlineData("    therapy: Examplinib\n    jurisdiction: Japan\n", false)]
    [InlineData("    therapy: Afatinib\n", true)]
    [InlineData("    therapy: TrastuzumabDeruxtecan\n    jurisdiction: UnitedStates\n", true)] // companion diagnostic in Japan only
    public void A_confirming_assay_is_a_companion_diagnostic_for_the_therapy_and_jurisdiction(string scope, bool isFault)
    {
        var compiled = Later.With(Compact, "    from: 2023-11-01\n", $"    from: 2025-06-01\n{scope}").Compile();
        var found = compiled.Findings.Where(finding => finding.Rule.Id == "HER2304").Select(CatalogFixture.Fault);
        Assert.Equal(isFault ? ["OncomineDxTargetTest"] : [], found);
    }

    // The companion diagnostic begins one day after the result that it should confirm.
    [Fact]
    public void A_confirming_assay_is_a_companion_diagnostic_on_every_day()
    {
        var compiled = English.With(Compact, "from: 2023-11-01", "from: 2023-10-31").Compile();
        var finding = Assert.Single(compiled.Findings, finding => finding.Rule.Id == "HER2304");
        Assert.EndsWith("a companion diagnostic on 2023-10-31.", finding.Message.ToString(), StringComparison.Ordinal);
    }
}
