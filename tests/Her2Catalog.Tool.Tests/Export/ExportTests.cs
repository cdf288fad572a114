namespace Her2Catalog.Tool.Tests.Export;

/// <summary>The export as DuckDB reads it. Expected values are those of the source: Table 1 and facts F38 to F40.</summary>
public class ExportTests(ExportedCatalog catalog) : IClassFixture<ExportedCatalog>
{
    private const string Answers = "HER2_Variant, HER2_Match, HER2_OncomineDxTargetTest, HER2_Guardant360Cdx, HER2_LungCancerCompactPanel, HER2_AmoyDxLungCancerPanel";

    [Fact]
    public void DuckDB_reads_the_same_rows_from_all_three_formats()
    {
        using var engine = new DuckDb();
        var parquet = engine.Query($"FROM '{catalog.PathOf("parquet")}'");
        Assert.Equal(parquet, engine.Query($"FROM '{catalog.PathOf("json")}'"));
        Assert.Equal(parquet, engine.Query($"FROM read_csv('{catalog.PathOf("csv")}', allow_quoted_nulls = false)"));
        Assert.Equal(
            [["position", "INTEGER"], ["sources", "VARCHAR"]],
            engine.Query($"SELECT column_name, column_type FROM (DESCRIBE FROM '{catalog.PathOf("parquet")}') WHERE column_name IN ('position', 'sources')"));
    }

    [Fact]
    public void Every_name_is_there_in_each_of_its_forms_and_a_key_stands_once_in_a_form()
    {
        // 54 alleles, all of them inside exons, 24 of which change one base; the other changes of one of 3,768 bases; 42 proteins
        // of the alleles and 5 that the text names, three of which four changes of one base give (I655V, T798I, C805S twice).
        Assert.Equal(
        [
            ["coding", "54"], ["coding_accession", "54"], ["coding_substitution", $"{(3 * 3768) - 24}"],
            ["grch37", "58"], ["grch38", "58"], ["not_in_catalog", "1"],
            ["protein", "47"], ["protein_predicted", "47"], ["protein_short", "47"], ["protein_short_prefixed", "47"],
        ], Ask("SELECT form, count(*) FROM her2 GROUP BY form ORDER BY form"));
        Assert.Empty(Ask("SELECT form, key FROM her2 GROUP BY form, key HAVING count(*) > 1"));
        Assert.Empty(Ask("SELECT position FROM her2 WHERE build IS NOT NULL GROUP BY build, chromosome, position, reference, alternative HAVING count(*) > 1"));
    }

    [Theory]
    [InlineData("coding", "c.2264T>C", "L755S", "Allele", "CompanionDiagnostic", "NotStated")]
    [InlineData("coding_accession", "NM_004448.4:c.2264T>C", "L755S", "Allele", "CompanionDiagnostic", "NotStated")]
    [InlineData("grch37", "17-37880220-T-C", "L755S", "Allele", "CompanionDiagnostic", "NotStated")]
    [InlineData("grch38", "17-39723967-T-C", "L755S", "Allele", "CompanionDiagnostic", "NotStated")]
    [InlineData("protein", "p.Leu755Ser", "L755S", "Protein", "CompanionDiagnostic", "NotStated")]
    [InlineData("protein_predicted", "p.(Leu755Ser)", "L755S", "Protein", "CompanionDiagnostic", "NotStated")]
    [InlineData("protein_short", "L755S", "L755S", "Protein", "CompanionDiagnostic", "NotStated")]
    [InlineData("protein_short_prefixed", "p.L755S", "L755S", "Protein", "CompanionDiagnostic", "NotStated")]
    [InlineData("coding_substitution", "c.2264T>A", null, "NoMatch", "NotListed", "NotStated")] // L755*
    [InlineData("coding_substitution", "c.2393C>T", "T798I", "Protein", "NotListed", "CompanionDiagnostic")] // F38: the text names the protein
    [InlineData("grch38", "17-39724811-C-T", "T798I", "Protein", "NotListed", "CompanionDiagnostic")]
    [InlineData("coding", "c.2299A>T", "I767F", "Allele", "ReferenceOnly", "CompanionDiagnostic")] // F39
    [InlineData("protein", "p.Ile767Phe", "I767F", "Protein", "ReferenceOnly", "CompanionDiagnostic")]
    [InlineData("protein_short", "T798I", "T798I", "Protein", "NotListed", "CompanionDiagnostic")] // F38, and not in Table 1
    [InlineData("coding", "c.2313_2324dup", "Y772_A775dup", "Allele", "CompanionDiagnostic", "NotStated")] // row 14
    [InlineData("coding", "c.2314_2325dup", "Y772_A775dup", "Allele", "CompanionDiagnostic", "NotStated")] // row 16
    [InlineData("grch37", "17-37880218-GTTGAGGGAAAACACA-G", "L755_T759del", "Allele", "ReferenceOnly", "NotStated")] // row 49, left-aligned
    [InlineData("protein", "p.Ile655Val", "I655V", "NoMatch", "NotListed", "NotStated")] // F12: the text names it, no assay does
    [InlineData("not_in_catalog", "*", null, "NoMatch", "NotListed", "NotStated")]
    public void A_key_has_the_answers_of_the_source(string form, string key, string? variant, string match, string oncomine, string guardant)
    {
        Assert.Equal([[variant, match, oncomine, guardant, "ReferenceOnly", "ReferenceOnly"]], Ask($"SELECT {Answers} FROM her2 WHERE form = '{form}' AND key = '{key}'"));
    }

    [Fact]
    public void A_row_says_where_its_allele_lies_as_of_when_and_where_it_is_written()
    {
        Assert.Equal(
            [["GRCh38", "17", "39723967", "T", "C", "c.2264T>C", "2023-11"]],
            Ask("SELECT build, chromosome, position, reference, alternative, allele, edition FROM her2 WHERE key = '17-39723967-T-C'"));
        Assert.Equal(
            [[null, null, null, "OncomineDxTargetTest: JLCS handbook 4-8 HER2 (2023-11), section 6, Table 1; Guardant360Cdx: JLCS handbook 4-8 HER2 (2023-11), section 6; LungCancerCompactPanel: JLCS handbook 4-8 HER2 (2023-11), section 6; AmoyDxLungCancerPanel: JLCS handbook 4-8 HER2 (2023-11), section 6"]],
            Ask("SELECT build, position, allele, sources FROM her2 WHERE form = 'protein_short' AND key = 'I767F'"));
    }

    [Fact]
    public void A_use_never_stands_without_its_therapies()
    {
        Assert.Equal(
            [["CompanionDiagnostic", "TrastuzumabDeruxtecan@Japan"], ["NotListed", ""], ["ReferenceOnly", ""]],
            Ask("SELECT DISTINCT HER2_OncomineDxTargetTest, HER2_OncomineDxTargetTest_Therapies FROM her2 ORDER BY ALL"));
        Assert.Equal([["HER2", Her2.Catalog.Digest]], Ask("SELECT DISTINCT catalog, digest FROM her2"));
    }

    [Fact]
    public void Of_the_54_rows_of_Table_1_those_printed_by_their_preferred_name_join()
    {
        Assert.Equal([["CompanionDiagnostic", "48"], ["ReferenceOnly", "6"]], Ask("SELECT HER2_OncomineDxTargetTest, count(*) FROM her2 WHERE form = 'coding' GROUP BY ALL ORDER BY ALL"));
        var table = Path.Combine(AppContext.BaseDirectory, "catalog", "assays", "oncomine-dx-target-test.csv");

        // 13 of the 54 names are printed in another spelling.
        Assert.Equal(
            [["41", "41"]],
            Ask($"SELECT count(*), count(*) FILTER (printed.use = her2.HER2_OncomineDxTargetTest) FROM read_csv('{table}', comment = '#') printed JOIN her2 ON her2.form = 'coding' AND her2.key = printed.coding"));
    }

    private string?[][] Ask(string sql)
    {
        using var engine = Open();
        return engine.Query(sql);
    }

    private DuckDb Open()
    {
        var engine = new DuckDb();
        engine.Execute($"CREATE VIEW her2 AS FROM '{catalog.PathOf("parquet")}'");
        return engine;
    }
}
