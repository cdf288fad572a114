using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Explanations in Japanese, of texts that together cause every message of the engine.</summary>
public partial class JapaneseExplanationTests
{
    private static readonly CultureInfo Japanese = CultureInfo.GetCultureInfo("ja");

    // Keywords of HGVS, formats, builds and parts of accessions; the texts themselves are quoted too.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "HGVS", "SPDI", "VCF", "GRCh", "hg", "ID", "ERBB", "NM", "NP", "NC", "del", "dup", "ins", "inv", "fs", "ext", "con", "delins", "delinsTTGT", "Ter",
    };

    // Those that the vectors do not contain.
    private static readonly string[] OtherTexts =
    [
        "c." + new string('9', 9999), "c.2307+1A>C", "NM_001005862.2:c.2174A>C", "p.L733S", "c.2306_2309delACGA", "c.2307_2308insA",
        "c.2326G>TTGT", "c.1_3000dup", "17:7577120 A>C", "NM_004448.1:c.2264T>C", "NP_001005862.1:p.=", "NM_001005862.2:p.M1?",
        "NM_001289937.1:p.G776Vfs*400", "c.2264T[3]", "p.Leu755delLeuinsSV", "c.2264_2300con100_136", "c.100::NM_005228.5:c.200",
        "chr17:37840000 A>C", "chr17:37840000 C>A", "NC_000017.10:37880219:T", "17-37880220-T", "c.2313_2324[2", "c.2264TC",
    ];

    private static readonly (string Text, LocalizedMessage Explanation)[] Explained =
    [
        .. new[] { "reject.tsv", "forms-in-use.tsv" }.SelectMany(Vectors.Read).Select(row => row["input"])
            .Concat(Vectors.Read("hgvs-forms.tsv").Select(row => row["form"]))
            .Concat(OtherTexts)
            .Select(text => (text, Erbb2.Describe(text).ExplanationMessage)),
        ("<DEL>", Erbb2.Describe(GenomeBuild.GRCh37, 37880220, "T"u8, "<DEL>"u8).ExplanationMessage),
        ("", Erbb2.Read("c.2264T>C, c.2524G>A").Error.Explain(Erbb2, "")), // the error of another text
        ("", Erbb2.Read("c.2314_2325del15").Error.Explain(Erbb2, "")),
    ];

    private static Transcript Erbb2 => Transcripts.Erbb2.View;

    [Fact]
    public void Every_message_explains_a_text()
    {
        var resources = XDocument.Load(Path.Combine(Checkout.Root, "runtime", "Her2Catalog.Hgvs", "Messages", "EngineMessages.ja.resx"));
        string[] shown = [.. Explained.Select(item => item.Explanation.ToString(Japanese))];
        Vectors.AssertNone(
            from data in resources.Root!.Elements("data")
            let id = data.Attribute("name")!.Value
            let message = new Regex(PlaceholderPattern().Replace(Regex.Escape(data.Element("value")!.Value), ".+"))
            where id != "NotSupported" // of a form without a message of its own
            where !shown.Any(message.IsMatch)
            select id);
    }

    [Fact]
    public void No_English_word_is_left() => Vectors.AssertNone(
        from item in Explained
        let explanation = item.Explanation.ToString(Japanese)
        from word in WordPattern().Matches(explanation).Select(match => match.Value)
        where !Names.Contains(word) && !item.Text.Contains(word, StringComparison.Ordinal) && !ResiduePattern().IsMatch(word)
        select $"{word}: {explanation}");

    [Theory]
    [InlineData("c.2264A>C", "NM_004448.4 では c.2264 は T（記載 A）")]
    [InlineData("p.K755S", "NP_004439.2 では残基755は Leu（L）、記載は K")]
    [InlineData("p.L733S", "NP_004439.2 では残基733は Thr（T）、記載は L → 残基755なら一致（22小さい番号付けの可能性）")]
    [InlineData("c.2264Z", "想定外の文字「Z」→ 塩基、del、dup、ins、inv、= のいずれかが必要")]
    [InlineData("NM_001005862.2:c.2174T>C", "NM_001005862.2 に基づく番号 → NM_004448.4 では c.2264T>C")]
    [InlineData("EGFR:p.L858R", "EGFR は対象外の遺伝子（対象は ERBB2）")]
    [InlineData("rs121913470", "「rs121913470」はバリアント名でなくデータベースのID → そのデータベースにある c. または p. の表記を使用")]
    public void An_explanation_is_one_line_of_a_diagnostic(string text, string explanation) =>
        Assert.Equal(explanation, Erbb2.Describe(text).ExplanationMessage.ToString(Japanese));

    [Fact]
    public void The_description_is_in_the_language_of_the_reader()
    {
        var description = Erbb2.Describe("c.2264A>C");
        var language = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("ja-JP");
            Assert.Contains("記載 A", description.Explanation, StringComparison.Ordinal);
            Assert.Contains("not A", description.ExplanationMessage.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
        }
        finally
        {
            CultureInfo.CurrentUICulture = language;
        }
    }

    [Fact]
    public void The_note_of_a_transcript_is_in_both_languages()
    {
        var note = Erbb2.Describe("NM_004448.2:c.2264T>C").NoteMessage;
        Assert.StartsWith("NM_004448.2 は NM_004448.4 と同じ番号付けとして解釈", note.ToString(CultureInfo.GetCultureInfo("ja-JP")), StringComparison.Ordinal);
        Assert.StartsWith("NM_004448.2 is read like NM_004448.4", note.ToString(CultureInfo.GetCultureInfo("fr")), StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\\{\d\}")]
    private static partial Regex PlaceholderPattern();

    [GeneratedRegex(@"[A-Za-z]{2,}")]
    private static partial Regex WordPattern();

    [GeneratedRegex("^([A-Z][a-z]{2}){1,2}(fsTer)?$")]
    private static partial Regex ResiduePattern();
}
