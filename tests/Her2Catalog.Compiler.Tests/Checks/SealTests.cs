using Her2Catalog.Compiler.Repairs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>A change that contradicts nothing breaks the seal of its row or entry.</summary>
public class SealTests
{
    private const string Transcript = "reference/NM_004448.4.fasta";

    // LRG_724 begins with CTCCAATGTG, 17 kb before the transcript.
    [Theory]
    [InlineData("reference/LRG_724.fasta", "CTCCAATGTG", "CTCCAATGTC", "LRG_724")]
    [InlineData("reference/domains.csv", "1,22,M,S,high", "1,22,M,S,low", "Signal peptide")]
    public void A_mistake_in_the_reference_that_contradicts_nothing_breaks_the_seal_of_its_row(string file, string old, string put, string entry)
    {
        var finding = Assert.Single(CatalogFixture.Real.With(file, old, put).Compile().Findings);
        Assert.Equal(("HER2013", "catalog/" + file, entry), (finding.Rule.Id, finding.File.Path, CatalogFixture.Fault(finding)));
        Assert.StartsWith($"'{entry}' of '{file}' was changed after Her2Catalog maintainers sealed it on ", finding.Message.ToString(), StringComparison.Ordinal);
    }

    // Met1 Glu2 Leu3 is ATG GAG CTG, and GAA is Glu; the 5' UTR begins with CCCCTCC; exon 19 on each build.
    [Theory]
    [InlineData(Transcript, "ATGGAGCTGGCGGCC", "ATGGAACTGGCGGCC", "NM_004448.4")]
    [InlineData(Transcript, "CCCCTCCATTGG", "CCCGTCCATTGG", "NM_004448.4")]
    [InlineData("reference/exons.csv", "37880165,37880263", "37880166,37880264", "19")]
    [InlineData("reference/exons.csv", "39723912,39724010", "39723913,39724011", "19")]
    public void So_does_one_that_only_the_genomic_sequence_contradicts(string file, string old, string put, string entry)
    {
        const string genomic =
            "  genomic:\n    accession: LRG_724\n    sequence: reference/LRG_724.fasta\n    grch37_start: 37839393\n    grch38_start: 39683140\n";
        Assert.Contains(CatalogFixture.Real.With(file, old, put).Compile().Findings, finding => finding.Rule.Id == "HER2056");
        var without = CatalogFixture.Real.With("her2.yaml", genomic, "").With(file, old, put).Compile().Findings;
        Assert.Contains(without, finding => finding.Rule.Id == "HER2013" && CatalogFixture.Fault(finding) == entry);
    }

    [Fact]
    public void A_renamed_entry_is_one_that_was_removed_and_one_that_was_added()
    {
        var findings = CatalogFixture.Real.With("reference/domains.csv", "Signal peptide", "Signal peptid").Compile().Findings;
        Assert.Equal(
            [("catalog/reference/domains.csv", "Signal peptid"), ("catalog/seals.csv", "Signal peptide")],
            findings.Select(finding => (finding.File.Path, CatalogFixture.Fault(finding))));
        Assert.All(findings, finding => Assert.Equal("HER2013", finding.Rule.Id));
    }

    [Fact]
    public void Rows_in_another_order_comments_and_line_ends_leave_the_seals_whole()
    {
        const string table = "assays/oncomine-dx-target-test.csv";
        var lines = CatalogFixture.Real.Files[table].Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var reordered = string.Join("\r\n", lines.Take(2).Append("# a remark").Concat(lines.Skip(2).Reverse())) + "\r\n";
        Assert.Empty(CatalogFixture.Real.WithFile(table, reordered).Compile().Findings);
    }

    [Fact]
    public void A_renewal_names_what_changed_and_changes_no_other_seal()
    {
        var changed = CatalogFixture.Real
            .With("assays/oncomine-dx-target-test.csv", "c.2325_2326insACCGTGATGGCT", "c.2325_2326insACCGTCATGGCT")
            .With("variants/names.csv", "p.A771_M774dup,p.Y772_A775dup,F09\n", "");
        var renewed = SealRenewal.Renew("catalog/her2.yaml", changed.Sources, "A. Curator", "2024-05-06", CancellationToken.None)!;
        Assert.Equal(["assays/oncomine-dx-target-test.csv", "variants/names.csv"], renewed.Renewed.Select(file => file.File));
        Assert.Equal("15", Assert.Single(renewed.Renewed[0].Changed));
        Assert.Empty(renewed.Renewed[0].Added.Concat(renewed.Renewed[0].Removed));
        Assert.Equal(["p.A771_M774dup"], renewed.Renewed[1].Removed);
        var seals = renewed.Files.Single(file => file.Path == "catalog/seals.csv").Content;
        Assert.Single(seals.Split('\n'), line => line.EndsWith(",A. Curator,2024-05-06", StringComparison.Ordinal));
        Assert.Empty(CatalogCompiler.Compile("catalog/her2.yaml", renewed.Files, CancellationToken.None).Findings);
    }

    [Fact]
    public void A_catalog_without_seals_gets_a_table_and_its_key()
    {
        var unsealed = CatalogFixture.Real.With("her2.yaml", "  seals: seals.csv\n", "");
        var sources = unsealed.Sources.Where(file => file.Path != "catalog/seals.csv").ToArray();
        var renewed = SealRenewal.Renew("catalog/her2.yaml", sources, "A. Curator", "2024-05-06", CancellationToken.None)!;
        Assert.Contains("files:\n  seals: seals.csv\n  assays:\n", renewed.Files.Single(file => file.Path == "catalog/her2.yaml").Content, StringComparison.Ordinal);
        Assert.Equal("catalog/seals.csv", renewed.Files[^1].Path);
        Assert.Empty(CatalogCompiler.Compile("catalog/her2.yaml", renewed.Files, CancellationToken.None).Findings);
    }

    [Fact]
    public void A_catalog_with_errors_is_not_sealed()
    {
        var broken = CatalogFixture.Real.With("assays/oncomine-dx-target-test.csv", "c.2264T>C", "c.2264A>C");
        Assert.Null(SealRenewal.Renew("catalog/her2.yaml", broken.Sources, "A. Curator", "2024-05-06", CancellationToken.None));
    }

    // The sample's first base, and its last exon, which lies first on the plus strand.
    [Theory]
    [InlineData("reference/NM_999999.1.fasta", "GGGTTAAG", "GCGTTAAG")]
    [InlineData("reference/exons.csv", "97501,97690", "97500,97689")]
    public void The_reference_of_the_sample_is_sealed_too(string file, string old, string put)
    {
        var finding = Assert.Single(CatalogFixture.OwnGene.With(file, old, put).Compile().Findings);
        Assert.Equal("HER2013", finding.Rule.Id);
    }

    [Fact]
    public void Lines_letter_case_and_the_remark_after_the_accession_leave_the_seal_of_a_sequence_whole()
    {
        var text = CatalogFixture.Real.Files[Transcript];
        var headerEnd = text.IndexOf('\n', StringComparison.Ordinal);
        var sequence = text[headerEnd..].ReplaceLineEndings("").ToLowerInvariant();
        var other = CatalogFixture.Real.WithFile(Transcript, $">NM_004448.4 another remark\r\n{sequence[..60]}\r\n{sequence[60..]}\r\n");
        Assert.Empty(other.Compile().Findings);
    }
}
