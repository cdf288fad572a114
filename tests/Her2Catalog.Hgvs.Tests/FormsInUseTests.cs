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
    public void Reading_and_describing_agree() => Vectors.AssertNone(
        from row in Rows
        let d = Transcripts.Erbb2.View.Describe(row["input"])
        let chars = Transcripts.Erbb2.View.Read(row["input"])
        let bytes = Transcripts.Erbb2.View.Read(Encoding.UTF8.GetBytes(row["input"]))
        where (chars.Status, chars.Level, chars.Allele, chars.Product) != (d.Status, d.Level, d.Allele, d.Product) ||
            (bytes.Status, bytes.Level, bytes.Allele, bytes.Product) != (d.Status, d.Level, d.Allele, d.Product)
        select row["input"]);

    [Fact]
    public void An_explanation_says_what_to_do() => Vectors.AssertNone(
        from text in Rows.Select(row => row["input"]).Concat(Vectors.Read("hgvs-forms.tsv").Select(row => row["form"]))
        let description = Transcripts.Erbb2.View.Describe(text)
        where description.Status == HgvsStatus.Unsupported && description.Error.Code == HgvsErrorCode.NotSupported
        let explanation = description.Explanation
        where !explanation.Contains("; ", StringComparison.Ordinal)
        select $"'{text}': {explanation}");

    [Theory]
    [InlineData("hg19:chr17:37880220 T>C")]
    [InlineData("g.37880220T>C (hg19)")]
    [InlineData("NC_000017.10:37880219:T:C")]
    public void A_stated_build_must_match_the_requested_one(string text)
    {
        Assert.Equal(HgvsStatus.Ok, Transcripts.Erbb2.View.Read(text, GenomeBuild.GRCh37).Status);
        Assert.Equal(HgvsStatus.ContradictsReference, Transcripts.Erbb2.View.Read(text, GenomeBuild.GRCh38).Status);
    }

    [Fact]
    public void A_text_of_many_names_is_read_to_its_end()
    {
        var text = string.Join(", ", Enumerable.Repeat("c.2264T>C", 300));
        Assert.Equal(HgvsStatus.Ok, Transcripts.Erbb2.View.Read(text).Status);
        Assert.Equal(HgvsStatus.ContradictsReference, Transcripts.Erbb2.View.Read(text + ", c.2524G>A").Status);
    }
}
