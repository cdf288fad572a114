using System.Globalization;
using System.Text;

namespace Her2Catalog.Tool.Tests.Export;

/// <summary>A million rows joined in an engine by the documented query are answered as they are one by one.</summary>
[Trait("Category", "Million")]
public sealed class MillionRowJoinTests(JoinedMillion million) : IClassFixture<JoinedMillion>
{
    [Fact]
    public void As_the_API_answers_each_row()
    {
        million.AssertSame("asked", path =>
        {
            using var file = new StreamWriter(path, append: false, new UTF8Encoding(false)) { NewLine = "\n" };
            file.WriteLine(string.Join('\t', ["number", .. JoinedMillion.Columns]));
            foreach (var row in million.Erbb2Rows)
            {
                file.WriteLine(string.Join('\t', [row.Number.ToString(CultureInfo.InvariantCulture), .. Ask(row)]));
            }
        });
    }

    [Fact]
    public void As_the_command_annotates_each_row()
    {
        million.AssertSame("annotated", path => Assert.Equal(0, Command.Run(null, "annotate", million.MafPath, "-o", path).Exit));
    }

    [Fact]
    public void The_table_contains_every_kind_of_answer()
    {
        Assert.Equal(
            [["Allele"], ["NoMatch"], ["Protein"], [null]],
            million.Engine.Query("SELECT HER2_Match FROM joined WHERE Hugo_Symbol = 'ERBB2' GROUP BY HER2_Match HAVING count(*) > 100 ORDER BY HER2_Match"));
        Assert.Equal(
            [["CompanionDiagnostic"], ["NotListed"], ["ReferenceOnly"], [null]],
            million.Engine.Query("SELECT HER2_OncomineDxTargetTest FROM joined WHERE Hugo_Symbol = 'ERBB2' GROUP BY ALL HAVING count(*) > 100 ORDER BY ALL"));
        Assert.Equal([["0"]], million.Engine.Query("SELECT count(*) FROM joined WHERE Hugo_Symbol <> 'ERBB2' AND (HER2_Variant IS NOT NULL OR HER2_Match IS NOT NULL OR HER2_OncomineDxTargetTest IS NOT NULL)"));
    }

    private static IEnumerable<string> Ask(MafRow row)
    {
        var text = row.Coding.Length > 0 ? row.Coding : row.Protein;
        var assays = Her2.Assays.All.Select(assay => assay.Interpret(text)).ToArray();
        Her2.TryFind(text, out Her2.Variant variant);
        return [variant.Name, assays.Select(assay => assay.Match).FirstOrDefault(match => match != AssayMatch.NoMatch).ToString(), .. assays.SelectMany(assay => new[] { assay.Use.ToString(), assay.Therapies })];
    }
}
