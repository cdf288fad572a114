using System.Globalization;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Messages are rendered when they are shown, in the language of the reader; annotated tables are the same in every language.</summary>
public class LanguageTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    [Theory]
    [InlineData(
        "ERBB2",
        "1 field instead of 3; fix the separators, or remove the line break inside a field",
        "セルの数が見出し行と不一致（見出し 3、この行 1）。区切り文字を修正するか、セル内の改行を削除")]
    [InlineData(
        "ERBB2\tc.2264T>C",
        "2 fields instead of 3; fix the separators, or remove the line break inside a field",
        "セルの数が見出し行と不一致（見出し 3、この行 2）。区切り文字を修正するか、セル内の改行を削除")]
    [InlineData(
        "ERBB2\tc.2264T>C\tp.V777L",
        "HGVSp `p.V777L` is another variant than that of the columns before it; correct the wrong value, or leave it empty",
        "前の列とは異なるバリアント（HGVSp `p.V777L`）。誤っている値を修正するか、空にする")]
    public void A_problem_is_rendered_in_both_languages(string row, string english, string japanese)
    {
        var problem = Assert.Single(Annotated.Of($"Hugo_Symbol\tHGVSc\tHGVSp\n{row}\n").Summary.Problems);
        Assert.Equal(english, problem.ExplanationMessage.ToString(CultureInfo.InvariantCulture));
        Assert.Equal(japanese, problem.ExplanationMessage.ToString(Japanese));
    }

    [Fact]
    public void A_rejected_table_is_explained_in_both_languages()
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of(string.Empty));
        Assert.Equal(("the input is empty", "入力が空"), (fault.Message, fault.ExplanationMessage.ToString(Japanese)));
    }

    [Fact]
    public void A_table_is_annotated_the_same_in_every_language()
    {
        const string table = "Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\nERBB2\tc.2264A>C\nERBB2\n";
        var english = Annotated.Of(table).Text;
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = Japanese;
            Assert.Equal(english, Annotated.Of(table).Text);
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }
}
