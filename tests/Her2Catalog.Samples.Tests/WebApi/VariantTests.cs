using System.Text.Json;

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
    public async Task Every_name_of_YVMA_has_the_use_that_the_source_says(string name, string match, string? allele)
    {
        var answer = await api.AnswerAsync("/variants/" + name);
        Assert.Equal((name, "Found", "Y772_A775dup", "p.Tyr772_Ala775dup"), (Text(answer, "asked"), Text(answer, "status"), Text(answer, "variant"), Text(answer, "longName")));
        Assert.Equal((allele, "2023-11"), (Text(answer, "allele"), Text(answer, "edition")));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], answer.GetProperty("alleles").EnumerateArray().Select(one => Text(one, "name")));
        Assert.Contains("A775_G776insYVMA", answer.GetProperty("publishedNames").EnumerateArray().Select(one => one.GetString()));

        var oncomine = Assay(answer, "OncomineDxTargetTest");
        Assert.Equal(("CompanionDiagnostic", match, "TrastuzumabDeruxtecan", "Japan"), (Text(oncomine, "use"), Text(oncomine, "match"), Text(oncomine, "therapy"), Text(oncomine, "jurisdiction")));
        Assert.Contains("Table1", Text(oncomine, "sources"), StringComparison.Ordinal);
        var guardant = Assay(answer, "Guardant360Cdx");
        Assert.Equal(("NotStated", null), (Text(guardant, "use"), Text(guardant, "therapy"))); // F40
        foreach (var panel in new[] { Assay(answer, "LungCancerCompactPanel"), Assay(answer, "AmoyDxLungCancerPanel") })
        {
            Assert.Equal(("ReferenceOnly", "ConfirmWith", "OncomineDxTargetTest", "CompanionDiagnostic"), (Text(panel, "use"), Text(panel, "next"), Text(panel, "confirmWith"), Text(panel, "confirmingUse"))); // F34
        }
    }

    [Fact]
    public async Task DNA_that_no_table_holds_is_not_listed_though_its_protein_is()
    {
        var oncomine = Assay(await api.AnswerAsync("/variants/c.2324_2325insGTACGTGATGGC"), "OncomineDxTargetTest");
        Assert.Equal(("NotListed", "OtherAllele", null), (Text(oncomine, "use"), Text(oncomine, "match"), Text(oncomine, "therapy")));
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
    [InlineData("p.K755S", 422, "ContradictsReference", "contradicts-reference", "has Leu (L) at residue 755, not K")]
    [InlineData("c.2264A%3EC", 422, "ContradictsReference", "contradicts-reference", "NM_004448.4 has T at c.2264, not A")]
    [InlineData("NC_000017.10:g.37880220T%3EC?build=GRCh38", 422, "ContradictsReference", "contradicts-reference", "NC_000017.10 and the genome build")]
    [InlineData("p.L1300P", 422, "OutOfRange", "out-of-range", "L1300 is outside")]
    [InlineData("c.2264T%3EN", 422, "Unsupported", "unsupported", "'N'")]
    [InlineData("L755S%20or%20so", 400, "Unreadable", "unreadable", "unexpected 'o' after the variant name")]
    [InlineData("", 400, "Unreadable", "unreadable", "the name is missing")]
    public async Task A_name_without_an_answer_is_a_problem_in_the_words_of_the_engine(string path, int status, string lookup, string type, string detail)
    {
        var problem = await api.ProblemAsync("/variants/" + path, status);
        Assert.Equal(lookup, Text(problem, "lookupStatus"));
        Assert.EndsWith(":" + type, Text(problem, "type"), StringComparison.Ordinal);
        Assert.Contains(detail, Text(problem, "detail"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_problem_says_where_the_name_goes_wrong_and_what_may_have_been_meant()
    {
        var problem = await api.ProblemAsync("/variants/c.2264A%3EC", 422);
        Assert.Equal((6, 1), (problem.GetProperty("zeroBasedOffset").GetInt32(), problem.GetProperty("length").GetInt32()));
        Assert.Equal(("c.2264A>C", "c.2264T>C"), (Text(problem, "asked"), Text(problem, "suggestion")));
    }

    [Theory]
    [InlineData("a/b", "a/b")]
    [InlineData("a%2Fb", "a/b")]
    [InlineData("100%25", "100%")]
    [InlineData("%zz", "%zz")]
    [InlineData("%E6%97%A5", "日")]
    [InlineData("a+b", "a+b")]
    [InlineData("%3Cscript%3E", "<script>")]
    public async Task Any_letters_are_taken_for_a_name_and_come_back_harmless(string path, string asked)
    {
        using var response = await api.GetAsync("/variants/" + path);
        Assert.Equal(asked, Text(await RunningApi.ProblemOfAsync(response, 400), "asked"));
        Assert.DoesNotContain('<', await response.Content.ReadAsStringAsync());
        Assert.Equal(["nosniff"], response.Headers.GetValues("X-Content-Type-Options"));
    }

    [Fact]
    public async Task A_name_that_is_too_long_is_refused()
    {
        Assert.Contains("4096", Text(await api.ProblemAsync("/variants/" + new string('A', 5000), 400), "detail"), StringComparison.Ordinal);
        using var response = await api.GetAsync("/variants/" + new string('A', 9000));
        Assert.Equal(414, (int)response.StatusCode);
    }

    [Fact]
    public async Task A_long_insertion_is_not_told_in_full()
    {
        var problem = await api.ProblemAsync("/variants/c.2324_2325ins" + new string('A', 3000), 404);
        Assert.StartsWith("The name agrees with the reference", Text(problem, "detail"), StringComparison.Ordinal);
    }

    private static JsonElement Assay(JsonElement answer, string id) =>
        answer.GetProperty("assays").EnumerateArray().Single(assay => Text(assay, "assay") == id);

    private static string? Text(JsonElement element, string name) => element.GetProperty(name).GetString();
}
