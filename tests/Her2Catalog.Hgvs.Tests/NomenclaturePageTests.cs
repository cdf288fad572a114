using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Compares every line of docs/nomenclature.md with the engine.</summary>
public partial class NomenclaturePageTests
{
    // The pages of the recommendations for c., p. and g. names; the page has a section with lines for each.
    private static readonly string[] Sections =
    [
        "recommendations/general", "background/numbering", "background/standards", "recommendations/uncertain", "recommendations/checklist",
        "recommendations/DNA/substitution", "recommendations/DNA/deletion", "recommendations/DNA/duplication", "recommendations/DNA/insertion",
        "recommendations/DNA/delins", "recommendations/DNA/inversion", "recommendations/DNA/repeated", "recommendations/DNA/alleles",
        "recommendations/DNA/complex", "recommendations/DNA/other", "recommendations/protein/substitution", "recommendations/protein/deletion",
        "recommendations/protein/duplication", "recommendations/protein/insertion", "recommendations/protein/delins",
        "recommendations/protein/frameshift", "recommendations/protein/extension", "recommendations/protein/repeated",
        "recommendations/protein/alleles",
    ];

    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Checkout.Root, "docs", "nomenclature.md"));

    [Fact]
    public void Every_line_matches_the_engine() => Vectors.AssertNone(
        from row in Rows()
        let d = Transcripts.Erbb2.View.Describe(row.Vector)
        let isRight = d.Status == HgvsStatus.Ok
            ? row.Result == (d.Level == NameLevel.Dna ? d.Coding : d.Protein)
            : d.Explanation.Contains(row.Result, StringComparison.Ordinal)
        where d.Status.ToString() != row.Status || !isRight
        select $"{row.Vector}: {d.Status} {d.Coding} {d.Protein} {d.Explanation}; the page says {row.Status} {row.Result}");

    [Fact]
    public void Every_page_of_the_recommendations_has_lines()
    {
        var sections = Lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ToArray();
        Assert.All(Sections, page => Assert.Contains(sections, line => line.EndsWith($"/{page}/)", StringComparison.Ordinal)));
        Assert.Equal(Sections.Length, sections.Length);
        Assert.True(Rows().Count() > 5 * sections.Length);
    }

    private static IEnumerable<(string Vector, string Status, string Result)> Rows()
    {
        foreach (var line in Lines.Where(line => line.StartsWith("| ", StringComparison.Ordinal) && line.Contains('`', StringComparison.Ordinal)))
        {
            var match = Row().Match(line);
            Assert.True(match.Success, line);
            yield return (match.Groups[1].Value.Replace(@"\|", "|", StringComparison.Ordinal), match.Groups[2].Value, match.Groups[3].Value);
        }
    }

    // clause | how it is read | `vector` | status | `result`
    [GeneratedRegex(@"\| `([^`]+)` \| (\w+) \| `([^`]*)` \|$", RegexOptions.CultureInvariant)]
    private static partial Regex Row();
}
