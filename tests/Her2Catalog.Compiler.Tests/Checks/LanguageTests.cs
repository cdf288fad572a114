using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Checks;

/// <summary>The languages that a manifest lists, and the texts that they require.</summary>
public class LanguageTests
{
    private const string Domains = "reference/domains.csv";

    public static TheoryData<string> Documents =>
        [.. CatalogFixture.Real.Files.Keys.Where(name => name.EndsWith(".yaml", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_removed_Japanese_text_is_an_error_at_the_English_text(string file)
    {
        var text = CatalogFixture.Real.Files[file];
        foreach (var line in Regex.Matches(text, @"^ *(?<key>\w+)_japanese: .*\n", RegexOptions.Multiline).Take(5))
        {
            var key = line.Groups["key"].Value;
            var finding = Assert.Single(
                CatalogFixture.Real.WithFile(file, text.Remove(line.Index, line.Length)).Compile().Findings,
                finding => finding.File.Path == "catalog/" + file && finding.Rule.Id != "HER2013");
            Assert.Equal("HER2006", finding.Rule.Id);
            Assert.Contains($"'{key}_japanese'", finding.Message.ToString(), StringComparison.Ordinal);
            Assert.EndsWith($"{key}: {CatalogFixture.Fault(finding)}\n", text[..line.Index], StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_table_of_domains_needs_its_Japanese_names_too()
    {
        var table = CatalogFixture.Real.Files[Domains];
        var finding = Assert.Single(CatalogFixture.Real.WithFile(Domains, Regex.Replace(table, ",name_japanese|(?<=^[^,\n]+,(\"[^\"]*\"|[^,\n]*)),[^,\n]*(?=,\\d)", string.Empty, RegexOptions.Multiline)).Compile().Findings);
        Assert.Equal("HER2004", finding.Rule.Id);
        Assert.Contains("'name_japanese'", finding.Message.ToString(), StringComparison.Ordinal);

        finding = Assert.Single(CatalogFixture.Real.With(Domains, "シグナルペプチド", string.Empty).Compile().Findings, finding => finding.Rule.Id != "HER2013");
        Assert.Equal("HER2010", finding.Rule.Id);
    }

    [Fact]
    public void A_catalog_in_English_needs_no_Japanese_texts() =>
        Assert.Empty(CatalogFixture.OwnGene.With("syn.yaml", "editions:", "languages: [en]\neditions:").Resealed().Compile().Findings);

    [Theory]
    [InlineData("[en, fr]", "fr", "HER2007")]
    [InlineData("[ja]", "ja", "HER2007")]
    public void Languages_are_English_with_or_without_Japanese(string languages, string fault, string rule)
    {
        var catalog = CatalogFixture.Real.With("her2.yaml", "[en, ja]", languages);
        var finding = Assert.Single(catalog.Compile().Findings);
        Assert.Equal((rule, fault), (finding.Rule.Id, CatalogFixture.Fault(finding)));
    }

    [Fact]
    public void A_Japanese_text_needs_its_English_text()
    {
        var finding = Assert.Single(CatalogFixture.OwnGene.With("assays/south-panel.yaml", "specimen: plasma", "specimen_japanese: 血漿").Compile().Findings, finding => finding.Rule.Id != "HER2013");
        Assert.Equal(("HER2006", "血漿"), (finding.Rule.Id, CatalogFixture.Fault(finding)));
    }

    [Fact]
    public void A_misspelled_English_key_beside_its_Japanese_one_is_one_finding()
    {
        var finding = Assert.Single(
            CatalogFixture.Real.With("assays/guardant360-cdx.yaml", "coverage: ", "covrage: ").Compile().Findings,
            finding => finding.Rule.Id != "HER2013");
        Assert.Equal(("HER2006", "covrage", "coverage"), (finding.Rule.Id, CatalogFixture.Fault(finding), finding.Replacement));
    }
}
