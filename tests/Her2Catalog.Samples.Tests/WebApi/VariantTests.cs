using System.Text.Json;
using System.Text.Json.Nodes;

namespace Her2Catalog.Samples.Tests.WebApi;

/// <summary><c>GET /variants/{name}</c>. Expected values are the source's: its Table 1 and facts F09 and F30 to F41.</summary>
[Collection(OneApi.Name)]
[Trait("Category", "Sample")]
public class VariantTests(RunningApi api)
{
    [Theory]
    [InlineData("p.A775_G776insYVMA", "Protein", null)]
    [InlineData("Y772_A775dup", "Protein", null)]
    [InlineData("p.A771_M774dup", "Protein", null)]
    [InlineData("p.(Met774_Ala775insAlaTyrValMet)", "Protein", null)]
    [InlineData("c.2324_2325insATACGTGATGGC", "Allele", "c.2313_2324dup")]
    public async Task Every_name_of_YVMA_has_the_use_that_the_source_states(string name, string match, string? allele)
    {
        var answer = await api.AnswerAsync("/variants/" + name);
        Assert.Equal((name, "Found", "Y772_A775dup", "p.Tyr772_Ala775dup"), (Text(answer, "input"), Text(answer, "status"), Text(answer, "variant"), Text(answer, "longName")));
        Assert.Equal((allele, "2023-11"), (Text(answer, "allele"), Text(answer.GetProperty("catalog"), "edition")));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], answer.GetProperty("alleles").EnumerateArray().Select(one => Text(one, "name")));
        Assert.Contains("A775_G776insYVMA", answer.GetProperty("publishedNames").EnumerateArray().Select(one => one.GetString()));

        var oncomine = Assay(answer, "OncomineDxTargetTest");
        Assert.Equal(("CompanionDiagnostic", match), (Text(oncomine, "use"), Text(oncomine, "match")));
        var use = Assert.Single(oncomine.GetProperty("uses").EnumerateArray());
        Assert.Equal(("CompanionDiagnostic", "TrastuzumabDeruxtecan", "Japan", "2023-11-01", null), (Text(use, "use"), Text(use, "therapy"), Text(use, "jurisdiction"), Text(use, "from"), Text(use, "until")));
        Assert.Equal(["JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1"], use.GetProperty("citations").EnumerateArray().Select(one => one.GetString()));
        Assert.Equal("NotStated", Text(Assay(answer, "Guardant360Cdx"), "use")); // F40
        foreach (var panel in new[] { Assay(answer, "LungCancerCompactPanel"), Assay(answer, "AmoyDxLungCancerPanel") })
        {
            Assert.Equal(("ReferenceOnly", "ConfirmWith", "OncomineDxTargetTest", "CompanionDiagnostic"), (Text(panel, "use"), Text(panel, "nextStep"), Text(panel, "confirmWith"), Text(panel, "confirmingUse"))); // F34
            Assert.Equal(["TrastuzumabDeruxtecan@Japan"], panel.GetProperty("confirmingTherapies").EnumerateArray().Select(one => one.GetString()));
        }
    }

    [Fact]
    public async Task An_answer_contains_what_sources_say_about_the_variant()
    {
        var statements = (await api.AnswerAsync("/variants/p.C805S")).GetProperty("statements").EnumerateArray().ToArray();
        Assert.All(statements, statement => Assert.Equal("Resistance", Text(statement, "topic"))); // F28
        Assert.All(statements, statement => Assert.NotEmpty(statement.GetProperty("citations").EnumerateArray()));
    }

    [Theory]
    [InlineData("p.L755S")]
    [InlineData("c.2264T>C")]
    [InlineData("p.T798I")]
    public async Task The_assays_of_an_answer_are_the_interpretations_of_the_library(string name)
    {
        var assays = JsonNode.Parse((await api.AnswerAsync("/variants/" + Uri.EscapeDataString(name))).GetRawText())!["assays"]!.AsArray();
        foreach (var (expected, assay) in Her2.InterpretAll(name).Zip(assays, (pair, node) => (JsonSerializer.SerializeToNode(pair.Answer)!.AsObject(), node!.AsObject())))
        {
            Assert.Equal(9, assay.Count);
            Assert.All(assay, member => Assert.True(JsonNode.DeepEquals(expected[member.Key], member.Value), $"{member.Key}: {member.Value}"));
            Assert.All(assay, member => Assert.True(expected.ContainsKey(member.Key)));
        }
    }

    [Fact]
    public async Task DNA_that_no_table_contains_is_not_listed_although_its_protein_is()
    {
        var oncomine = Assay(await api.AnswerAsync("/variants/c.2324_2325insGTACGTGATGGC"), "OncomineDxTargetTest");
        Assert.Equal(("NotListed", "OtherAllele"), (Text(oncomine, "use"), Text(oncomine, "match")));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], oncomine.GetProperty("listedAlleles").EnumerateArray().Select(one => one.GetString()));
    }

    [Theory]
    [InlineData("chr17:37880220%20T%3EC?build=GRCh37")]
    [InlineData("chr17:37880220%20T>C?build=GRCh37")]
    [InlineData("chr17:39723967%20T%3EC?build=GRCh38")] // 1,843,747 on from GRCh37
    [InlineData("NC_000017.10:g.37880220T%3EC")]
    [InlineData("NM_004448.4:c.2264T%3EC")]
    public async Task L755S_is_found_on_the_genome_and_the_transcript(string path)
    {
        var answer = await api.AnswerAsync("/variants/" + path);
        Assert.Equal(("L755S", "c.2264T>C"), (Text(answer, "variant"), Text(answer, "allele")));
        Assert.Equal(("37880220:T:C", "39723967:T:C"), (Text(answer.GetProperty("alleles")[0], "grch37"), Text(answer.GetProperty("alleles")[0], "grch38")));
    }

    [Theory]
    [InlineData("p.L755Q", 404, "NotInCatalog", "not-in-catalog", "p.(Leu755Gln) agrees with the reference")]
    [InlineData("EGFR%20p.L858R", 404, "OtherGene", "other-gene", "EGFR is not ERBB2")]
    [InlineData("NM_001005862.2:c.2174T%3EC", 422, "OtherTranscript", "other-transcript", "on NM_004448.4 this is c.2264T>C")]
    [InlineData("EGFR:ERBB2:p.L755S", 404, "OtherGene", "other-gene", "EGFR is not ERBB2")]
    [InlineData("p.K755S", 422, "ContradictsReference", "contradicts-reference", "has Leu (L) at residue 755, not K")]
    [InlineData("c.2264A%3EC", 422, "ContradictsReference", "contradicts-reference", "NM_004448.4 has T at c.2264, not A")]
    [InlineData("NC_000017.10:g.37880220T%3EC?build=GRCh38", 422, "ContradictsReference", "contradicts-reference", "NC_000017.10 and the genome build")]
    [InlineData("p.L1300P", 422, "OutOfRange", "out-of-range", "L1300 is outside")]
    [InlineData("c.2264T%3EN", 422, "Unsupported", "unsupported", "'N'")]
    [InlineData("L755S%20or%20so", 400, "Unreadable", "unreadable", "unexpected 'o' after the variant name")]
    [InlineData("", 400, "Unreadable", "unreadable", "the name is missing")]
    public async Task A_name_without_an_answer_is_a_problem_with_the_explanation_of_the_engine(string path, int status, string lookup, string type, string detail)
    {
        var problem = await api.ProblemAsync("/variants/" + path, status);
        Assert.Equal(lookup, Text(problem, "lookupStatus"));
        Assert.EndsWith(":" + type, Text(problem, "type"), StringComparison.Ordinal);
        Assert.Contains(detail, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_states_the_place_of_the_error_and_a_suggestion()
    {
        var problem = await api.ProblemAsync("/variants/c.2264A%3EC", 422);
        Assert.Equal((6, 1), (problem.GetProperty("zeroBasedOffset").GetInt32(), problem.GetProperty("length").GetInt32()));
        Assert.Equal(("c.2264A>C", "c.2264T>C"), (Text(problem, "input"), Text(problem, "suggestion")));
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("100%25", "100%")]
    [InlineData("%zz", "%zz")]
    [InlineData("%E6%97%A5", "日")]
    [InlineData("a+b", "a+b")]
    [InlineData("%3Cscript%3E", "<script>")]
    public async Task Any_text_is_a_name_and_is_repeated_safely(string path, string input)
    {
        using var response = await api.GetAsync("/variants/" + path);
        Assert.Equal(input, Text(await RunningApi.ProblemOfAsync(response, 400), "input"));
        Assert.DoesNotContain('<', await response.Content.ReadAsStringAsync());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_rejected()
    {
        Assert.Contains("4096", Text(await api.ProblemAsync("/variants/" + new string('A', 5000), 400), "detail"), StringComparison.Ordinal);
        using var response = await api.GetAsync("/variants/" + new string('A', 9000));
        Assert.Equal(414, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_long_insertion_is_not_repeated_in_full()
    {
        var problem = await api.ProblemAsync("/variants/c.2324_2325ins" + new string('A', 3000), 404);
        Assert.StartsWith("The name agrees with the reference", Text(problem, "detail"), StringComparison.Ordinal);
    }

    private static JsonElement Assay(JsonElement answer, string id) =>
        answer.GetProperty("assays").EnumerateArray().Single(assay => Text(assay, "assay") == id);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
