using Her2Catalog.Hgvs.Syntax;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class HgvsFormTests
{
    private static readonly IReadOnlyList<IReadOnlyDictionary<string, string>> Forms = Vectors.Read("hgvs-forms.tsv");

    [Fact]
    public void No_valid_form_of_HGVS_is_unreadable() => Vectors.AssertNone(
        from row in Forms
        let description = Transcripts.Erbb2.View.Describe(row["form"])
        where description.Status == HgvsStatus.Unreadable
        select $"{row["form"]}: {description.Explanation}");

    [Fact]
    public void The_syntax_tree_reads_a_form_or_says_that_it_is_not_supported() => Vectors.AssertNone(
        from row in Forms
        where !HgvsName.TryParse(row["form"], out _, out var error) && error.Code != HgvsErrorCode.NotSupported
        select $"{row["form"]}");
}
