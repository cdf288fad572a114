using System.Text.Json;

namespace Her2Catalog.Tool.Tests.Diff;

/// <summary>Two catalogs, or two editions of one, compared by the command.</summary>
public class DiffCommandTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Oncomine = "assays/oncomine-dx-target-test.yaml";
    private const string Manifest = "her2.yaml";
    private const string LastRow = "54,ReferenceOnly,21,p.T862A,c.2584A>G,2023-11-01,,Table1\n";

    private static readonly string Released = Path.Combine(AppContext.BaseDirectory, "catalog");
    private static readonly string NextEdition = Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition");
    private static readonly string OwnGene = Path.Combine(AppContext.BaseDirectory, "samples", "OwnGene");

    [Fact]
    public void Two_catalogs_with_the_same_answers_are_0()
    {
        // A comment changes no answer.
        using var catalog = new CatalogCopy().With(Table, LastRow, "# a remark\n" + LastRow);
        var (exit, output, error) = Command.Run(null, "diff", Released, catalog.Folder);
        Assert.Equal((0, ""), (exit, error));
        Assert.Equal($"old: {Released}, {Edition("2023-11")}\nnew: {catalog.Folder}, {Edition("2023-11")}\n\nNo differences.\n", output);
    }

    [Fact]
    public void A_row_with_another_use_changes_its_DNA_its_protein_and_what_confirms_it()
    {
        using var catalog = Sealed(new CatalogCopy()
            .With(Table, "50,ReferenceOnly,19,p.I767F", "50,CompanionDiagnostic,19,p.I767F")
            .With(Oncomine, "companion_diagnostic: 48", "companion_diagnostic: 49")
            .With(Oncomine, "reference_only: 6", "reference_only: 5"));
        using var document = Json(1, Released, catalog.Folder);
        Assert.Equal(0, document.RootElement.GetProperty("names").GetArrayLength());
        Assert.Equal(
            [
                "Coding c.2299A>T OncomineDxTargetTest: ReferenceOnly CompanionDiagnostic",
                "Coding c.2299A>T LungCancerCompactPanel: ReferenceOnly ReferenceOnly, confirms ReferenceOnly CompanionDiagnostic",
                "Coding c.2299A>T AmoyDxLungCancerPanel: ReferenceOnly ReferenceOnly, confirms ReferenceOnly CompanionDiagnostic",
                "Protein p.I767F OncomineDxTargetTest: ReferenceOnly CompanionDiagnostic",
                "Protein p.I767F LungCancerCompactPanel: ReferenceOnly ReferenceOnly, confirms ReferenceOnly CompanionDiagnostic",
                "Protein p.I767F AmoyDxLungCancerPanel: ReferenceOnly ReferenceOnly, confirms ReferenceOnly CompanionDiagnostic",
            ],
            Answers(document));
        var now = document.RootElement.GetProperty("answers")[0].GetProperty("new");
        var use = Assert.Single(now.GetProperty("uses").EnumerateArray());
        Assert.Equal(("TrastuzumabDeruxtecan", "Japan", "Allele"), (use.GetProperty("therapy").GetString(), use.GetProperty("jurisdiction").GetString(), now.GetProperty("match").GetString()));
    }

    [Fact]
    public void A_new_row_adds_a_variant_and_its_answers()
    {
        // codon 755 is TTG, Leu; TTC is Phe
        using var catalog = Sealed(new CatalogCopy()
            .With(Table, LastRow, LastRow + "55,CompanionDiagnostic,19,p.L755F,c.2265G>C,2023-11-01,,Table1\n")
            .With(Oncomine, "companion_diagnostic: 48", "companion_diagnostic: 49"));
        using (var document = Json(1, Released, catalog.Folder))
        {
            Assert.Equal(["variants +L755F -", "alleles +c.2265G>C -"], Names(document));
            Assert.Equal(
                [
                    "Coding c.2265G>C OncomineDxTargetTest: NotListed CompanionDiagnostic",
                    "Coding c.2265G>C Guardant360Cdx: NotStated NotStated",
                    "Coding c.2265G>C LungCancerCompactPanel: ReferenceOnly ReferenceOnly, confirms NotListed CompanionDiagnostic",
                    "Coding c.2265G>C AmoyDxLungCancerPanel: ReferenceOnly ReferenceOnly, confirms NotListed CompanionDiagnostic",
                    "Protein p.L755F OncomineDxTargetTest: NotListed CompanionDiagnostic",
                    "Protein p.L755F Guardant360Cdx: NotStated NotStated",
                    "Protein p.L755F LungCancerCompactPanel: ReferenceOnly ReferenceOnly, confirms NotListed CompanionDiagnostic",
                    "Protein p.L755F AmoyDxLungCancerPanel: ReferenceOnly ReferenceOnly, confirms NotListed CompanionDiagnostic",
                    "OtherAllele p.L755F OncomineDxTargetTest: NotListed NotListed",
                    "OtherAllele p.L755F Guardant360Cdx: NotStated NotStated",
                    "OtherAllele p.L755F LungCancerCompactPanel: ReferenceOnly ReferenceOnly, confirms NotListed NotListed",
                    "OtherAllele p.L755F AmoyDxLungCancerPanel: ReferenceOnly ReferenceOnly, confirms NotListed NotListed",
                ],
                Answers(document));
        }

        // The other way round, they are removed.
        using var back = Json(1, catalog.Folder, Released);
        Assert.Equal(["variants + -L755F", "alleles + -c.2265G>C"], Names(back));
        Assert.Equal(12, Answers(back).Length);
    }

    [Fact]
    public void Removed_published_names_and_assays_are_reported()
    {
        using var catalog = Sealed(new CatalogCopy()
            .With("variants/names.csv", "p.A771_M774dup,p.Y772_A775dup,F09\n", "")
            .With(Manifest, "    - assays/amoydx-lung-cancer-panel.yaml\n", ""));
        using var document = Json(1, Released, catalog.Folder);
        Assert.Equal(["published names + -A771_M774dup", "assays + -AmoyDxLungCancerPanel"], Names(document));
        Assert.Empty(Answers(document));
    }

    [Fact]
    public void Two_editions_of_one_catalog_are_compared_by_their_ids()
    {
        // The table of the sample contains row 5 from the second edition on.
        var (exit, output, _) = Command.Run(null, "diff", OwnGene + "@2025-01", OwnGene);
        Assert.Equal(1, exit);
        Assert.Contains("""

            variants
              + G61_D65del

            alleles
              + c.182_196del

            published names
              + c.181_195del

            c.182_196del
              North Panel
                - not in the catalog: not listed since 2025-01-01
                + G61_D65del: companion diagnostic for examplinib (Examplia) since 2025-01-01; matched by DNA
              South Panel
                - not in the catalog: reference only since 2025-01-01; confirm with North Panel (not listed)
                + G61_D65del: reference only since 2025-01-01; confirm with North Panel (companion diagnostic; examplinib (Examplia))

            """.ReplaceLineEndings("\n"), output, StringComparison.Ordinal);
        Assert.EndsWith("\nDifferences: answers 6, evidence on variants 0, names added 3, names removed 0.\n", output, StringComparison.Ordinal);
        Assert.Equal(0, Command.Run(null, "diff", OwnGene + "@2025-07", OwnGene).Exit);
    }

    [Fact]
    public void An_exon_elsewhere_on_a_build_changes_the_answers_to_names_on_that_build_alone()
    {
        // c.2264 is the second T of codon 755, TTG: what was its place is that of the first T, c.2263, whose T>C is silent (CTG),
        // and what is its place was that of the G.
        using var catalog = MovedExon();
        using var document = Json(1, Released, catalog.Folder);
        Assert.Empty(Names(document));
        var answers = document.RootElement.GetProperty("answers").EnumerateArray().ToArray();
        Assert.Equal(["Grch37", "Genomic"], answers.Select(answer => answer.GetProperty("form").GetString()).Distinct());
        string?[] moved = ["17-37880220-T-C", "17-37880221-T-C", "NC_000017.10:g.37880220T>C", "NC_000017.10:g.37880221T>C"];
        Assert.DoesNotContain(answers, answer => answer.GetProperty("name").GetString()!.StartsWith("NC_000017.11", StringComparison.Ordinal));
        Assert.Equal(
            [
                "Grch37 17-37880220-T-C: Found L755S, NotInCatalog ",
                "Grch37 17-37880221-T-C: ContradictsReference , Found L755S",
                "Genomic NC_000017.10:g.37880220T>C: Found L755S, NotInCatalog ",
                "Genomic NC_000017.10:g.37880221T>C: ContradictsReference , Found L755S",
            ],
            answers
                .Where(answer => answer.GetProperty("assay").GetString() == "OncomineDxTargetTest" && moved.Contains(answer.GetProperty("name").GetString()))
                .Select(answer => $"{answer.GetProperty("form")} {answer.GetProperty("name")}: {Met(answer.GetProperty("old"))}, {Met(answer.GetProperty("new"))}"));
    }

    [Fact]
    public void A_VCF_allele_is_shown_with_its_build()
    {
        using var catalog = MovedExon();
        Assert.Contains("""

            17-37880220-T-C on GRCh37
              Oncomine Dx Target Test
                - L755S: companion diagnostic for trastuzumab deruxtecan (Japan) since 2023-11-01; matched by DNA
                + not in the catalog: not listed since 2023-11-01
              Guardant360 CDx
            """.ReplaceLineEndings("\n"), Command.Run(null, "diff", Released, catalog.Folder).Output, StringComparison.Ordinal);
        Assert.Contains(
            "\n| 17-37880220-T-C on GRCh37 | Oncomine Dx Target Test | L755S: companion diagnostic for trastuzumab deruxtecan (Japan) since 2023-11-01; matched by DNA | not in the catalog: not listed since 2023-11-01 |\n",
            Command.Run(null, "diff", Released, catalog.Folder, "--format", "markdown").Output,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Markdown_is_a_part_of_a_release_note()
    {
        using var catalog = Sealed(new CatalogCopy()
            .With(Table, "50,ReferenceOnly,19,p.I767F", "50,CompanionDiagnostic,19,p.I767F")
            .With(Oncomine, "companion_diagnostic: 48", "companion_diagnostic: 49")
            .With(Oncomine, "reference_only: 6", "reference_only: 5")
            .With("variants/names.csv", "p.A771_M774dup,p.Y772_A775dup,F09\n", ""));
        var lines = Command.Run(null, "diff", Released, catalog.Folder, "--format", "markdown").Output.Split('\n');
        Assert.Equal(
            [
                "### Changed answers, 2023-11 to 2023-11",
                "",
                @"- Removed published names: A771\_M774dup",
                "",
                "| Name | Assay | Old | New |",
                "| --- | --- | --- | --- |",
                @"| c.2299A\>T | Oncomine Dx Target Test | I767F: reference only since 2023-11-01; matched by DNA | I767F: companion diagnostic for trastuzumab deruxtecan (Japan) since 2023-11-01; matched by DNA |",
            ],
            lines.Take(7));
        Assert.Equal(6 + 6 + 1, lines.Length);
    }

    [Fact]
    public void A_comparison_that_is_impossible_is_2_with_the_reason()
    {
        Assert.Equal((2, "", $"her2: {Released}: unknown edition '2024'. Known: 2023-11.\n"), Command.Run(null, "diff", Released, Released + "@2024"));
        Assert.Equal((2, "", $"her2: {Released} is a catalog of ERBB2, and {OwnGene} of SYN: their names cannot be compared\n"), Command.Run(null, "diff", Released, OwnGene));
        Assert.Equal((2, "", "her2: no-such-folder: no such folder or file\n"), Command.Run(null, "diff", "no-such-folder", Released));
        using var broken = new CatalogCopy().With(Table, "c.2264T>C", "c.2264A>C");
        Assert.Equal((2, "", $"her2: {broken.Folder}: the catalog has 1 error; 'her2 check' shows where\n"), Command.Run(null, "diff", Released, broken.Folder));
        Assert.Equal(2, Command.Run(null, "diff", Released).Exit);
    }

    [Fact]
    public void Help_states_what_is_compared_and_how_an_edition_is_selected()
    {
        var (exit, output, _) = Command.Run(null, "diff", "--help");
        Assert.Equal(0, exit);
        Assert.Contains("her2 diff catalog@2023-11 catalog@2024-06", output, StringComparison.Ordinal);
        Assert.Contains("\n  0  no differences\n  1  differences\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_later_edition_changes_no_answer_for_an_earlier_date()
    {
        var (exit, output, error) = Command.Run(null, "diff", Released, NextEdition + "@2023-11");
        Assert.Equal((0, ""), (exit, error));
        Assert.EndsWith("\n\nNo differences.\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Statements_of_a_later_edition_are_compared_one_by_one_and_ranges_are_asked_at_their_borders()
    {
        using var document = Json(1, Released, NextEdition);
        var answers = document.RootElement.GetProperty("answers").EnumerateArray().Where(answer => answer.GetProperty("assay").GetString() == "OncomineDxTargetTest").ToArray();
        var both = answers.Single(answer => answer.GetProperty("name").GetString() == "c.2264T>C").GetProperty("new").GetProperty("uses");
        Assert.Equal(["TrastuzumabDeruxtecan", "Examplinib"], both.EnumerateArray().Select(use => use.GetProperty("therapy").GetString()).OrderDescending());
        var inRange = answers.Where(answer => answer.GetProperty("form").GetString() == "NotInCatalog").ToArray();
        Assert.Equal(2, inRange.Length);
        Assert.All(inRange, answer => Assert.Equal(("NotListed", "CompanionDiagnostic", "Range"), (answer.GetProperty("old").GetProperty("use").GetString(), answer.GetProperty("new").GetProperty("use").GetString(), answer.GetProperty("new").GetProperty("match").GetString())));
        Assert.Equal(["p.E770_A771", "p.A830_K831"], inRange.Select(answer => answer.GetProperty("name").GetString()!.Split("ins")[0]));
    }

    private static string Edition(string id) => $"HER2 catalog, edition {id}, digest {Her2.Catalog.Digest}";

    // Without the genomic sequence, which would contradict the position of the exon.
    private static CatalogCopy MovedExon()
    {
        var catalog = new CatalogCopy().With("reference/exons.csv", "37880165,37880263", "37880166,37880264");
        var manifest = File.ReadAllLines(catalog.PathOf("her2.yaml"));
        var genomic = Array.IndexOf(manifest, "  genomic:");
        var next = Array.FindIndex(manifest, genomic + 1, line => !line.StartsWith("    ", StringComparison.Ordinal));
        File.WriteAllLines(catalog.PathOf("her2.yaml"), manifest.Take(genomic).Concat(manifest.Skip(next)));
        return Sealed(catalog);
    }

    private static string Met(JsonElement answer) => $"{answer.GetProperty("status")} {answer.GetProperty("variant")}";

    private static CatalogCopy Sealed(CatalogCopy catalog)
    {
        Assert.Equal(0, Command.Run(null, "check", catalog.Folder, "--seal").Exit);
        return catalog;
    }

    private static JsonDocument Json(int expected, string old, string @new)
    {
        var (exit, output, error) = Command.Run(null, "diff", old, @new, "--format", "json");
        Assert.Equal((expected, ""), (exit, error));
        return JsonDocument.Parse(output);
    }

    private static string[] Names(JsonDocument document) =>
        [.. document.RootElement.GetProperty("names").EnumerateArray().Select(kind => $"{kind.GetProperty("kind")} +{Joined(kind.GetProperty("added"))} -{Joined(kind.GetProperty("removed"))}")];

    private static string Joined(JsonElement names) => string.Join(',', names.EnumerateArray());

    private static string[] Answers(JsonDocument document) => [.. document.RootElement.GetProperty("answers").EnumerateArray().Select(answer =>
    {
        JsonElement old = answer.GetProperty("old"), now = answer.GetProperty("new");
        var confirms = old.GetProperty("confirmingUse") is { ValueKind: JsonValueKind.String } before ? $", confirms {before} {now.GetProperty("confirmingUse")}" : "";
        return $"{answer.GetProperty("form")} {answer.GetProperty("name")} {answer.GetProperty("assay")}: {old.GetProperty("use")} {now.GetProperty("use")}{confirms}";
    })];
}
