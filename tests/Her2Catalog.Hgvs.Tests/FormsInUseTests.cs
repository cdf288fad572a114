using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class FormsInUseTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Rows = Vectors.Read("forms-in-use.tsv");

    [Fact]
    public void A_form_in_use_is_read_or_rejected_with_its_reason() => Vectors.AssertNone(
        from row in Rows
        let d = Transcripts.Erbb2.View.Describe(row["input"])
        where d.Status.ToString() != row["status"] || d.Coding != row["coding"] || d.ProteinShort != row["protein"] ||
            !d.Explanation.Contains(row["explanation"], StringComparison.Ordinal)
        select $"'{row["input"]}': {d.Status} {d.Coding} {d.ProteinShort} {d.Explanation}");

    [Fact]
    public void Reading_means_what_describing_shows() => Vectors.AssertNone(
        from row in Rows
        let d = Transcripts.Erbb2.View.Describe(row["input"])
        let chars = Transcripts.Erbb2.View.Read(row["input"])
        let bytes = Transcripts.Erbb2.View.Read(Encoding.UTF8.GetBytes(row["input"]))
        where (chars.Status, chars.Level, chars.Allele, chars.Product) != (d.Status, d.Level, d.Allele, d.Product) ||
            (bytes.Status, bytes.Level, bytes.Allele, bytes.Product) != (d.Status, d.Level, d.Allele, d.Product)
        select row["input"]);

    [Fact]
    public void An_explanation_says_what_to_do() => Vectors.AssertNone(
        from row in Rows
        where row["status"] == "Unsupported"
        let explanation = Transcripts.Erbb2.View.Describe(row["input"]).Explanation
        where !explanation.Contains(';', StringComparison.Ordinal) && !explanation.EndsWith("is not supported", StringComparison.Ordinal)
        select $"'{row["input"]}': {explanation}");
}
