using System.Text;
using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Damage;

/// <summary>What a spreadsheet does to a table: one finding, whatever the number of rows, and a fix if there is one reading.</summary>
public class SpreadsheetTests
{
    private const string Targets = "assays/oncomine-dx-target-test.csv";
    private const string Exons = "reference/exons.csv";
    private const string Names = "variants/names.csv";
    private const string Seals = "seals.csv";

    // The handbook's edition begins on 2023-11-01; a spreadsheet counts that day as 45231 (from 1900), which is 2027 counted from 1904.
    public static TheoryData<string, string, string, bool> Changes => new()
    {
        // the file, what every occurrence of a pattern becomes, whether there is one reading
        { Targets, "2023-11-01", "2023/11/1", true },
        { Targets, "2023-11-01", "2023/11/01", true },
        { Targets, "2023-11-01", "2023年11月1日", false },
        { Targets, "2023-11-01", "20231101", true },
        { Targets, "2023-11-01", "11/1/2023", false },
        { Targets, "2023-11-01", "1.11.2023", false },
        { Targets, "2023-11-01", "45231", false },
        { Seals, @"\d{4}-\d\d-\d\d(?=\n)", "2023/11/1", true },
        { Seals, @"\d{4}-\d\d-\d\d(?=\n)", "25/11/2023", true }, // there is no month 25
        { Seals, @"(?<=,)[0-9a-f]{16}(?=,)", "1.23457E+15", false },
        { Exons, @"37\d{6}", "3.8E+07", false },
        { Targets, @"(?<=[^,])\n", ",,,\n", true },
        { Names, @"\z", ",,\n,,\n", true },
        { Names, @"\z", ",,", true },
        { Targets, ",", ";", true },
        { Targets, ",", "\t", true },
        { Exons, ",", ";", true },
        { Exons, ",", "，", true },
        { Exons, @"\A", "sep=,\n", true },
        { Exons, @"\A", "sep=;\r\n", true },
        { Names, @"\A", "SEP=,\n", true },
        { Targets, "protein,coding", "coding,protein", false },
        { Targets, @"\n(?=\d,)", "\n0", true },
        { Targets, @"\n8,CompanionDiagnostic,", "\n8, CompanionDiagnostic ,", true },
        { Targets, @"\n8,CompanionDiagnostic,", "\n8，CompanionDiagnostic，", false },
        { Targets, "(?<=\n8.*),", "，", false },
    };

    [Theory, MemberData(nameof(Changes))]
    public void It_is_one_finding_and_is_fixed_if_there_is_one_reading(string file, string pattern, string put, bool isFixed)
    {
        var before = CatalogFixture.Real.Files[file];
        var changed = CatalogFixture.Real.WithFile(file, OnRows(before, text => Regex.Replace(text, pattern, put)));
        var finding = Assert.Single(changed.Compile().Findings);
        Assert.Equal("catalog/" + file, finding.File.Path);

        var repaired = CatalogRepair.Run("catalog/her2.yaml", changed.Sources, CatalogRepair.IsSafe, CancellationToken.None);
        Assert.Equal(isFixed, repaired.Compiled.Findings.Count == 0);
        if (isFixed && file != Seals)
        {
            Assert.Equal(before, repaired.Files.Single(item => item.Path == "catalog/" + file).Content);
        }
    }

    [Fact]
    public void Unicode_text_is_fixed_to_the_table_that_it_was()
    {
        var before = CatalogFixture.Real.Files[Targets];
        byte[] bytes = [0xFF, 0xFE, .. Encoding.Unicode.GetBytes(OnRows(before, text => text.Replace(',', '\t')).Replace("\n", "\r\n", StringComparison.Ordinal))];
        SourceFile[] sources = [.. CatalogFixture.Real.Sources.Where(file => !file.Path.EndsWith(Targets, StringComparison.Ordinal)), SourceFile.Decode("catalog/" + Targets, bytes)];
        Assert.Single(CatalogCompiler.Compile("catalog/her2.yaml", sources, CancellationToken.None).Findings);

        var repaired = CatalogRepair.Run("catalog/her2.yaml", sources, CatalogRepair.IsSafe, CancellationToken.None);
        Assert.Empty(repaired.Compiled.Findings);
        Assert.Equal(before, repaired.Files[^1].Content.Replace("\r\n", "\n", StringComparison.Ordinal));
        Assert.Null(repaired.Files[^1].Damage);
    }

    [Fact]
    public void Semicolons_become_commas_around_values_with_commas_in_quotes()
    {
        const string text = "id;document;section\nF1;\"a;b\";1,5\nF2;\"x,y\";\"\"\"q\"\"\"\n";
        var findings = new List<Finding>();
        CsvReader.Read(new SourceFile("t.csv", text), findings);
        var (content, _) = Repair.Apply(Assert.Single(findings).File, findings);
        Assert.Equal("id,document,section\nF1,\"a;b\",\"1,5\"\nF2,\"x,y\",\"\"\"q\"\"\"\n", content);
    }

    [Fact]
    public void Semicolons_that_differ_in_number_between_rows_get_no_fix()
    {
        var findings = new List<Finding>();
        CsvReader.Read(new SourceFile("t.csv", "a;b\n1;2;3\n"), findings);
        Assert.False(Repair.CanApply(Assert.Single(findings)));
    }

    // Comments of the files contain dates and commas, too.
    private static string OnRows(string text, Func<string, string> change)
    {
        var start = 0;
        while (text[start] == '#')
        {
            start = text.IndexOf('\n', start) + 1;
        }

        return text[..start] + change(text[start..]);
    }
}
