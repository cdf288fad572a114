using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Tests;

/// <summary>Text in columns of a terminal.</summary>
public class TextWidthTests
{
    [Theory]
    [InlineData("L755S", 5)]
    [InlineData("検査名", 6)]
    [InlineData("ｶﾅ", 2)]
    [InlineData("HER2（ERBB2）", 13)]
    [InlineData("辻\U000E0100", 2)]
    [InlineData("𠮷", 2)]
    public void A_Japanese_character_takes_two_columns(string text, int width) => Assert.Equal(width, TextWidth.Of(text));

    [Theory]
    [InlineData("one two three", 7, "one two|three")]
    [InlineData("a longword b", 4, "a|longword|b")]
    [InlineData("塩基変化が一致", 8, "塩基変化|が一致")]
    [InlineData("塩基変化、一致", 8, "塩基変|化、一致")]
    [InlineData("記載なし。", 8, "記載な|し。")]
    [InlineData("検査（同検査）", 6, "検査|（同検|査）")]
    [InlineData("デルクステカン", 6, "デルク|ステカ|ン")]
    [InlineData("アッセイ", 2, "アッ|セ|イ")]
    [InlineData("変化はA775_G776insYVMAと同じ", 12, "変化は|A775_G776insYVMA|と同じ")]
    [InlineData("𠮷𠮷𠮷", 4, "𠮷𠮷|𠮷")]
    [InlineData("", 4, "")]
    public void Lines_end_between_words_or_Japanese_characters_and_do_not_begin_with_punctuation(string text, int width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextWidth.Wrap(text, width)));
}
