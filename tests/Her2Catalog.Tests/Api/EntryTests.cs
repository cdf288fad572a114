using System.ComponentModel;
using System.Globalization;
using Her2Catalog.Tests.Loading;

namespace Her2Catalog.Tests.Api;

/// <summary>Entries behave as .NET expects of values.</summary>
public class EntryTests
{
    [Theory]
    [InlineData(null, "L755S")]
    [InlineData("", "L755S")]
    [InlineData("G", "L755S")]
    [InlineData("S", "L755S")]
    [InlineData("P", "p.L755S")]
    [InlineData("L", "p.Leu755Ser")]
    [InlineData("A", "NP_004439.2:p.Leu755Ser")]
    public void A_variant_has_formats(string? format, string expected)
    {
        Assert.Equal(expected, Her2.Variants.L755S.ToString(format));
        Assert.Equal(expected, ((CatalogVariant)Her2.Variants.L755S).ToString(format, CultureInfo.GetCultureInfo("tr-TR")));
        Span<char> chars = stackalloc char[expected.Length];
        Assert.True(Her2.Variants.L755S.TryFormat(chars, out var written, format));
        Assert.Equal((expected, expected.Length), (chars.ToString(), written));
        Assert.False(Her2.Variants.L755S.TryFormat(chars[1..], out written, format));
        Assert.Equal(0, written);
        Assert.Equal(Her2.Variants.L755S, Her2.Variant.Parse(expected));
    }

    [Theory]
    [InlineData("", "c.2264T>C")]
    [InlineData("G", "c.2264T>C")]
    [InlineData("C", "c.2264T>C")]
    [InlineData("A", "NM_004448.4:c.2264T>C")]
    public void An_allele_has_formats(string format, string expected)
    {
        Assert.Equal(expected, Her2.Alleles.c_2264T_C.ToString(format));
        Span<byte> utf8 = stackalloc byte[expected.Length];
        Assert.True(Her2.Alleles.c_2264T_C.TryFormat(utf8, out var written, format));
        Assert.Equal((expected, expected.Length), (System.Text.Encoding.UTF8.GetString(utf8), written));
        Assert.Equal(Her2.Alleles.c_2264T_C, Her2.Allele.Parse(expected));
    }

    [Fact]
    public void An_unknown_format_is_an_error_that_names_the_known_ones()
    {
        Assert.Contains("P (with prefix)", Assert.Throws<FormatException>(() => Her2.Variants.L755S.ToString("X")).Message, StringComparison.Ordinal);
        Assert.Throws<FormatException>(() => $"{Her2.Variants.L755S:p}");
        Assert.Throws<FormatException>(() => $"{Her2.Alleles.c_2264T_C:L}");
        Assert.Throws<FormatException>(() => $"{Her2.Assays.Guardant360Cdx:N}");
        Assert.Throws<FormatException>(() => $"{Her2.Therapies.TrastuzumabDeruxtecan:P}");
    }

    [Fact]
    public void A_type_converter_converts_both_ways()
    {
        Converts(Her2.Variants.Y772_A775dup, "p.A775_G776insYVMA");
        Converts(Her2.Alleles.c_2264T_C, "NM_004448.4:c.2264T>C");
        Converts(Her2.Assays.OncomineDxTargetTest, "OncomineDxTargetTest");
        Converts(Her2.Therapies.TrastuzumabDeruxtecan, "TrastuzumabDeruxtecan");
        Converts(Her2.Jurisdictions.Japan, "Japan");
        Converts(Her2.Documents.JlcsHandbook2023_11, "JlcsHandbook2023_11");
        Assert.Throws<FormatException>(() => TypeDescriptor.GetConverter(typeof(Her2.Variant)).ConvertFromInvariantString("p.K755S"));
    }

    [Fact]
    public void Lists_are_read_only_lists()
    {
        Assert.Equal((47, Her2.Variants.All[46]), CountAndLast(Her2.Variants.All));
        Assert.Throws<ArgumentOutOfRangeException>(() => Her2.Variants.All[47]);
        Assert.Throws<ArgumentOutOfRangeException>(() => Her2.Variants.All[-1]);
        Assert.Contains("L755S", Her2.Variants.All.Where(variant => variant.FirstResidue == 755).Select(variant => variant.Name));
        Assert.Equal(54, Her2.Variants.All.Sum(variant => variant.Alleles.Count));
        var statements = Her2.Assays.OncomineDxTargetTest.Interpret("p.L755S").Statements;
        Assert.Equal((1, statements[0]), CountAndLast(statements));
        Assert.Throws<ArgumentOutOfRangeException>(() => statements[1]);
        Assert.Equal(Her2.Alleles.All, Her2.Alleles.All.ToList());
    }

    [Fact]
    public void Entries_are_compared_in_the_order_of_the_catalog()
    {
        var shuffled = Her2.Variants.All.OrderBy(variant => variant.Name.GetHashCode(StringComparison.Ordinal)).ToArray();
        Array.Sort(shuffled);
        Assert.Equal(Her2.Variants.All, shuffled);
        Assert.True(Her2.Variants.L755S.CompareTo(Her2.Variants.Y772_A775dup) < 0);
        Assert.Equal(0, Her2.Variants.A775_G776insYVMA.CompareTo(Her2.Variants.Y772_A775dup));
        Assert.Equal(Her2.Alleles.All.Order(), Her2.Alleles.All);
    }

    [Fact]
    public void Entries_and_answers_are_equal_by_value()
    {
        Assert.True(Her2.Variants.A775_G776insYVMA == Her2.Variants.Y772_A775dup && Her2.Variants.L755S != Her2.Variants.L755P);
        Assert.True(Her2.Variants.L755S.Equals((object)Her2.Variant.Parse("p.L755S")));
        Assert.False(Her2.Variants.L755S.Equals("L755S"));
        Assert.Equal(47, Her2.Variants.All.Select(variant => variant.GetHashCode()).Distinct().Count());
        var (first, second) = (Her2.Assays.OncomineDxTargetTest.Interpret("p.L755S"), Her2.Assays.OncomineDxTargetTest.Interpret("p.Leu755Ser"));
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
        Assert.Equal(first.Statements, second.Statements);
        Assert.NotEqual(first, Her2.Assays.OncomineDxTargetTest.Interpret("p.L755P"));
        Assert.NotEqual(first, Her2.Assays.OncomineDxTargetTest.Interpret("p.L755S", new DateOnly(2023, 11, 15)));
        Assert.Equal(Her2.Trials.DestinyLung01, Her2.Trials.DestinyLung01);
        Assert.Equal(Her2.Statements.ResistanceC805S, Her2.Statements.ResistanceC805S);
        Assert.Equal(Her2.Gene, Her2.Gene);
        Assert.Equal(Her2.Therapies.TrastuzumabDeruxtecan.Approvals, Her2.Therapies.TrastuzumabDeruxtecan.Approvals);
        Assert.Equal(Her2.Assays.OncomineDxTargetTest.Targets, Her2.Assays.OncomineDxTargetTest.Targets);
    }

    [Theory]
    [InlineData("p.K755S", "'p.K755S': ", "residue 755", "Did you mean 'p.L755S'?")]
    [InlineData("EGFR p.L858R", "'EGFR p.L858R': ", "EGFR is not ERBB2.", "")]
    [InlineData("p.L755Q", "'p.L755Q': ", "the catalog HER2 does not contain this variant.", "")]
    [InlineData("hello", "'hello': ", "expected", "")]
    [InlineData("", "'': ", "the name is missing", "")]
    public void A_name_that_cannot_be_parsed_is_explained(string text, string input, string reason, string suggestion)
    {
        var messages = new[]
        {
            Assert.Throws<FormatException>(() => Her2.Variant.Parse(text)).Message,
            Assert.Throws<FormatException>(() => Her2.Variant.Parse(text.AsSpan())).Message,
            Assert.Throws<FormatException>(() => Her2.Variant.Parse(System.Text.Encoding.UTF8.GetBytes(text))).Message,
        };
        Assert.All(messages, message => Assert.StartsWith(input, message, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.Contains(reason, message, StringComparison.Ordinal));
        Assert.All(messages, message => Assert.EndsWith(suggestion, message, StringComparison.Ordinal));
        Assert.False(Her2.Variant.TryParse(text, out _));
    }

    [Fact]
    public void An_allele_or_id_that_cannot_be_parsed_is_explained()
    {
        Assert.Equal("'p.L755S': the catalog HER2 does not contain this allele.", Assert.Throws<FormatException>(() => Her2.Allele.Parse("p.L755S")).Message);
        Assert.Equal("'Oncomine': the catalog HER2 has no assay with this id.", Assert.Throws<FormatException>(() => Her2.Assay.Parse("Oncomine")).Message);
        Assert.Equal("'T-DXd': the catalog HER2 has no therapy with this id.", Assert.Throws<FormatException>(() => Her2.Therapy.Parse("T-DXd"u8)).Message);
        Assert.Equal(Her2.Assays.Guardant360Cdx, Her2.Assay.Parse("Guardant360Cdx"u8));
        Assert.False(Her2.Assay.TryParse("guardant360cdx", out _));
    }

    [Fact]
    public void A_long_text_is_cut_in_messages() =>
        Assert.InRange(Assert.Throws<FormatException>(() => Her2.Variant.Parse(new string('A', 100_000))).Message.Length, 60, 400);

    [Fact]
    public void Entries_of_two_catalogs_do_not_mix()
    {
        var (own, other) = (Her2.Catalog, LoadedCatalog.OwnGene);
        var (assay, variant, allele) = (other.Assays[0], other.Variants[0], other.Alleles[0]);
        Assert.Throws<ArgumentException>(() => own.Interpret(assay, Her2.Variants.L755S));
        Assert.Throws<ArgumentException>(() => own.Interpret(Her2.Assays.OncomineDxTargetTest, variant));
        Assert.Throws<ArgumentException>(() => own.Interpret(Her2.Assays.OncomineDxTargetTest, allele));
        Assert.Throws<ArgumentException>(() => own.InterpretOtherAllele(Her2.Assays.OncomineDxTargetTest, variant));
        Assert.Throws<ArgumentException>(() => own.Interpret(Her2.Assays.OncomineDxTargetTest, other.Find("p.G113R")));
        Assert.Throws<ArgumentException>(() => own.InterpretAll(other.Find("p.G113R")));
        Assert.Throws<ArgumentException>(() => own.Interpret(Her2.Assays.OncomineDxTargetTest, Her2.Variants.L755S).For(other.Therapies[0]));
        Assert.Throws<ArgumentException>(() => own.Interpret(Her2.Assays.OncomineDxTargetTest, Her2.Variants.L755S).For(other.Jurisdictions[0]));
        Assert.NotEqual((CatalogVariant)Her2.Variants.All[0], variant);
        Assert.NotEqual(0, ((CatalogVariant)Her2.Variants.All[0]).CompareTo(variant));
    }

    [Fact]
    public void A_program_can_choose_the_catalog_by_gene()
    {
        ICatalog[] catalogs = [Her2.Catalog, LoadedCatalog.OwnGene];
        var answers = new[] { "ERBB2 p.L755S", "SYN p.G113R" }.Select(name => Assert.Single(catalogs, catalog => catalog.Find(name).IsFound)).Select(catalog => catalog.Id);
        Assert.Equal(["HER2", "SYN"], answers);
    }

    private static (int Count, T Last) CountAndLast<T>(IReadOnlyList<T> list) => (list.Count, list[^1]);

    private static void Converts<T>(T entry, string text)
    {
        var converter = TypeDescriptor.GetConverter(typeof(T));
        Assert.True(converter.CanConvertFrom(typeof(string)));
        Assert.Equal(entry, converter.ConvertFromInvariantString(text));
        Assert.Equal(entry, converter.ConvertFromInvariantString(converter.ConvertToInvariantString(entry)!));
        Assert.Equal(default(T), converter.ConvertFromInvariantString(string.Empty));
    }
}
