using System.Globalization;
using System.Text;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Tests.Repairs;

/// <summary>Which characters a fix may replace, checked for every character there is against Unicode's own data.</summary>
public class CharacterTests
{
    private static readonly string[] Characters = [.. Enumerable.Range(0, 0x11_0000).Where(Rune.IsValid).Select(char.ConvertFromUtf32)];

    public static TheoryData<ValueKind> Kinds => [.. Enum.GetValues<ValueKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Only_invisible_characters_are_deleted_and_none_in_a_use(ValueKind kind)
    {
        var deleted = Characters.Where(character => PlainText.Read(character, kind) == "").ToArray();
        Assert.All(deleted, character => Assert.Equal(UnicodeCategory.Format, CharUnicodeInfo.GetUnicodeCategory(character, 0)));
        Assert.Equal(kind == ValueKind.Use, deleted.Length == 0);
    }

    // The bidirectional classes R, AL, RLE, RLO, LRO and RLI of Unicode Standard Annex #9 change the order of what is displayed.
    [Theory]
    [InlineData("\u061C")]
    [InlineData("\u200F")]
    [InlineData("\u202B")]
    [InlineData("\u202D")]
    [InlineData("\u202E")]
    [InlineData("\u2067")]
    public void Characters_that_change_the_order_of_others_have_no_reading(string character) =>
        Assert.All(Enum.GetValues<ValueKind>(), kind => Assert.Null(PlainText.Read($"c.22{character}46T>C", kind)));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Every_other_character_becomes_one_plain_character_of_its_own_class(ValueKind kind)
    {
        foreach (var character in Characters.Where(character => character[0] is < ' ' or > '~' && PlainText.Read(character, kind) is { Length: > 0 }))
        {
            var plain = PlainText.Read(character, kind)!;
            Assert.Single(plain);
            Assert.InRange(plain[0], ' ', '~');
            var isCompatible = character.Normalize(NormalizationForm.FormKC) == plain;
            var isSameClass = CharUnicodeInfo.GetUnicodeCategory(character, 0) == CharUnicodeInfo.GetUnicodeCategory(plain, 0);
            Assert.True(isCompatible || isSameClass || (character, plain) is ("\u2212", "-") or ("\uFF5E", "-"), $"U+{(int)character[0]:X4}");
        }
    }

    // A dash between two positions of a name is a range to one reader, and an intron offset to another.
    [Theory]
    [InlineData(ValueKind.Coding)]
    [InlineData(ValueKind.Protein)]
    public void No_dash_has_a_reading_in_a_name(ValueKind kind)
    {
        var dashes = Characters.Where(character => CharUnicodeInfo.GetUnicodeCategory(character, 0) == UnicodeCategory.DashPunctuation && character != "-").Append("\u2212").ToArray();
        Assert.True(dashes.Length > 20);
        Assert.All(dashes, dash => Assert.Null(PlainText.Read($"2263{dash}2264", kind)));
    }

    [Theory]
    [InlineData(ValueKind.Coding, "c.2264T→C", "c.2264T>C")]
    [InlineData(ValueKind.Protein, "p.L755→S", null)]
    [InlineData(ValueKind.Coding, "c.2264T>C→", null)]
    [InlineData(ValueKind.Coding, "c.2264T>C→p.L755S", null)]
    [InlineData(ValueKind.Coding, "c.2264T>C→c", null)]
    [InlineData(ValueKind.Coding, "c.2264Ｔ→c", "c.2264T>c")]
    [InlineData(ValueKind.Coding, "ｃ．２２６４Ｔ＞Ｃ", "c.2264T>C")]
    [InlineData(ValueKind.Range, "770–831", "770-831")]
    [InlineData(ValueKind.Range, "770～831", "770-831")]
    [InlineData(ValueKind.Date, "2023–11–01", "2023-11-01")]
    [InlineData(ValueKind.Number, "\u221222", "-22")]
    [InlineData(ValueKind.Word, "NM–004448", null)]
    [InlineData(ValueKind.Words, "F08\u3000F09", "F08 F09")]
    [InlineData(ValueKind.Word, "Trastuzumab\u00A0Deruxtecan", null)]
    [InlineData(ValueKind.Use, "ＣompanionDiagnostic", "CompanionDiagnostic")]
    [InlineData(ValueKind.Use, "CompanionDiagnostic不可", null)]
    [InlineData(ValueKind.Use, "ＣompanionDiagnostic不可", null)]
    [InlineData(ValueKind.Use, "Companion\u200BDiagnostic", null)]
    [InlineData(ValueKind.Use, "C\u0336ompanionDiagnostic", null)] // struck through
    [InlineData(ValueKind.Coding, "c.2264T\uFE0E>C", null)] // a variation selector
    public void The_reading_of_a_value_depends_on_its_kind(ValueKind kind, string value, string? plain) => Assert.Equal(plain, PlainText.Read(value, kind));

    [Theory]
    [InlineData("不", "U+4E0D '不'")]
    [InlineData("\u200B", "U+200B (zero width space)")]
    [InlineData("–", "U+2013 '–' (en dash)")]
    [InlineData("\u001B", "U+001B")]
    [InlineData("\u202E", "U+202E (right-to-left override)")]
    [InlineData("😀", "U+1F600 '😀'")]
    public void A_message_names_the_character(string character, string name) => Assert.Equal(name, PlainText.NameOf(character));

    [Fact]
    public void Half_of_a_surrogate_pair_is_named() => Assert.Equal("U+D83D", PlainText.NameOf("\uD83D"));
}
