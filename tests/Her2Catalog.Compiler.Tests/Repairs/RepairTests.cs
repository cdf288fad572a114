using System.Globalization;
using System.Text;
using CsCheck;
using Her2Catalog.Compiler.Repairs;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Repairs;

/// <summary>What <c>check --fix</c> and <c>dotnet format</c> change in a catalog, and what they leave to a person.</summary>
public class RepairTests
{
    private const string Table = "assays/oncomine-dx-target-test.csv";
    private const string Names = "variants/names.csv";
    private const string Manifest = "her2.yaml";
    private const string Guardant = "assays/guardant360-cdx.yaml";
    private const string Compact = "assays/lung-cancer-compact-panel.yaml";
    private const string Oncomine = "assays/oncomine-dx-target-test.yaml";

    private const int UseColumn = 1;
    private const int ProteinColumn = 3;
    private const int CodingColumn = 4;
    private const int FromColumn = 5;

    public static TheoryData<string, string, string> Fixed => new()
    {
        // file, what a sealed file contains, the same in other characters
        { Table, "1,CompanionDiagnostic,", "1,ＣompanionDiagnostic," },
        { Table, "1,CompanionDiagnostic,", "1,companionDiagnostic," },
        { Table, "1,CompanionDiagnostic,", "1, CompanionDiagnostic\t," },
        { Table, "c.2264T>C", "c.2264T→C" },
        { Table, "\n8,CompanionDiagnostic,", "\n08, CompanionDiagnostic ," },
        { Table, "p.L755S", "p.l755S" }, // the reference has no I there
        { Names, "name,means", "sep=,\nname,means" },
        { Names, "name,means", "sep=;\r\nname,means" },
        { Table, "c.2264T>C", "ｃ．２２６４Ｔ＞Ｃ" },
        { Table, "c.2264T>C", "c.2264\u200BT>\u2060C" },
        { Table, "p.L755S", "p.L\u00AD755S" },
        { Table, "8,p.S310Y", "８,p.S310Y" },
        { Table, "\n1,CompanionDiagnostic", "\n１,CompanionDiagnostic" },
        { Table, "2023-11-01,,Table1", "2023–11–01,,Table1" },
        { Table, "2023-11-01,,Table1", "２０２３/11/1,,Table1" },
        { Table, "row,use,exon,protein", "Row,use,exon,ｐrotein" },
        { Names, "F08 F09", "F08\u3000F09" },
        { Names, "p.A775_G776insYVMA,", "\u202Ap.A775_G776insYVMA\u202C," },
        { Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: Trastuzumab\u200BDeruxtecan" },
        { Guardant, "therapy: TrastuzumabDeruxtecan", "Therapy: TrastuzumabDeruxtecan" },
        { Guardant, "p.T798I", "p.T798Ｉ" },
        { Oncomine, "companion_diagnostic: 48", "companion_diagnostic: ４８" },
        { Oncomine, "covers_all_exons: false", "covers_all_exons: FALSE" },
        { Manifest, "numbering_offsets: [22, 30, 15]", "numbering_offsets: [２２, 30, 15]" },
        { Manifest, "as_of: 2023-11-01", "as_of: 2023−11−01" },
    };

    public static TheoryData<string, string, string, string> Left => new()
    {
        // file, what is there, what is put there, the character that the finding names
        { Table, "1,CompanionDiagnostic,", "1,CompanionDiagnostic不可,", "U+4E0D '不'" },
        { Table, "1,CompanionDiagnostic,", "1,ＣompanionDiagnostic（不可）,", "U+4E0D '不'" },
        { Table, "1,CompanionDiagnostic,", "1,CompanionDiagnostic？,", "U+FF1F '？'" },
        { Table, "1,CompanionDiagnostic,", "1,Companion\u200BDiagnostic,", "U+200B (zero width space)" },
        { Table, "1,CompanionDiagnostic,", "1,CompanionDiagnosticNot,", "'CompanionDiagnosticNot'" },
        { Table, "c.2263_2264", "c.2263–2264", "U+2013 '–' (en dash)" },
        { Table, "c.2263_2264", "c.2263－2264", "U+FF0D '－'" },
        { Table, "c.2264T>C", "c.22\u202E46T>C", "U+202E (right-to-left override)" },
        { Table, "c.2264T>C", "c.2264T⇒C", "U+21D2 '⇒'" },
        { Table, "c.2264T>C", "c.2264T>C→С＞", "U+2192 '→' (rightwards arrow)" }, // to something that is not a name
        { Table, "c.2264T>C", "c.2264T→СxC", "U+2192 '→' (rightwards arrow)" },
        { Table, "p.L755S", "p.L755S変異", "U+5909 '変'" },
        { Table, "p.L755S", "p.L755→S", "U+2192 '→'" },
        { Table, "row,use,exon,protein,coding", "row,use,exon,coding,protein", "The columns 'coding' and 'protein' are swapped" },
        { Guardant, "p.T798I", "p.T798l", "'l' can be the residue L (Leu) or I (Ile)" },
        { Guardant, "p.T798I", "T798l", "'l' can be the residue L (Leu) or I (Ile)" },
        { Guardant, "p.T798I", "p.T7981", "p.T7981" },
        { Guardant, "p.T798I", "p.T79BI", "p.T79BI" },
        { Guardant, "p.T798I", "p.Thr798lle", "p.Thr798lle" },
        { Table, "c.2264T>C", "c.2264T>O", "c.2264T>O" },
        { Table, "p.S310Y", "p.S31OY", "p.S31OY" },
        { Table, "p.S310Y", "p.S3l0Y", "p.S3l0Y" },
        { Table, "\n8,CompanionDiagnostic", "\nl8,CompanionDiagnostic", "'l8'" },
        { Table, "\n10,CompanionDiagnostic", "\n1O,CompanionDiagnostic", "'1O'" },
        { Names, "F08 F09", "F08、F09", "U+3001 '、'" },
        { Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: TrastuzumabDeruxtecan不可", "U+4E0D '不'" },
        { Guardant, "therapy: TrastuzumabDeruxtecan", "therapy: \"Trastuzumab\\u200BDeruxtecan\"", "U+200B" }, // not as it is written
        { Guardant, "use: CompanionDiagnostic", "use: CompanionDiagnostic不可", "U+4E0D '不'" },
        { Guardant, "use: CompanionDiagnostic", "use: >-\n      companionDiagnostic", "CompanionDiagnostic" }, // the line break is part of it
        { Oncomine, "select: {rows: CompanionDiagnostic}", "select: {rows: [1–48不]}", "1–48不" },
        { Guardant, "from: 2023-11-01", "from: 2023年11月1日", "2023年11月1日" },
        { Table, "row,use,exon", "row,uses,exon", "'uses'" }, // a misspelt column may be another one
        { Guardant, "jurisdiction: Japan", "jurisdictio: Japan", "'jurisdictio'" },
    };

    [Theory]
    [MemberData(nameof(Fixed))]
    public void A_value_in_other_characters_becomes_what_was_sealed(string file, string sealedText, string put)
    {
        var damaged = CatalogFixture.Real.With(file, sealedText, put);
        Assert.NotEmpty(damaged.Compile().Findings);
        var repaired = Repair(damaged);
        Assert.Equal(CatalogFixture.Real.Files[file], repaired.Files.Single(item => item.Path == "catalog/" + file).Content);
        Assert.Empty(repaired.Compiled.Findings);
    }

    [Theory]
    [MemberData(nameof(Left))]
    public void A_text_with_two_meanings_is_reported_and_not_fixed(string file, string old, string put, string named)
    {
        var damaged = CatalogFixture.Real.With(file, old, put);
        var repaired = Repair(damaged);
        Assert.Empty(repaired.Applied);
        Assert.Null(repaired.Compiled.Model);
        Assert.Contains(repaired.Compiled.Findings, finding => finding.Severity == Severity.Error && finding.Message.ToString().Contains(named, StringComparison.Ordinal));
    }

    // What an editor offers for a use is never a use that the file does not state.
    [Theory]
    [InlineData("CompanionDiagnostic不可")]
    [InlineData("CompanionDiagnostics")]
    [InlineData("NoCompanionDiagnostic")]
    [InlineData("ReferenceOnly→CompanionDiagnostic")]
    [InlineData("Companion\u200BDiagnostic")]
    public void No_replacement_is_offered_for_an_unknown_use(string use)
    {
        var findings = CatalogFixture.Real.With(Table, "1,CompanionDiagnostic,", $"1,{use},").Compile().Findings;
        Assert.NotEmpty(findings);
        Assert.All(findings, finding => Assert.DoesNotContain("Companion", finding.Replacement ?? "", StringComparison.Ordinal));
        Assert.All(findings, finding => Assert.DoesNotContain("Did you mean", finding.Message.ToString(), StringComparison.Ordinal));
    }

    // A sealed row that was changed to something else in other characters: the fix writes it plainly, and the seal remains broken.
    [Fact]
    public void A_fix_never_makes_a_seal_valid_that_was_given_to_another_value()
    {
        var repaired = Repair(CatalogFixture.Real.With(Table, "c.2325_2326insACCGTGATGGCT", "c.2325_2326insACCGTＣATGGCT"));
        Assert.Equal(["HER2008"], repaired.Applied.Select(finding => finding.Rule.Id));
        Assert.Equal(["HER2013"], repaired.Compiled.Findings.Select(finding => finding.Rule.Id));
        Assert.Equal(CatalogFixture.Real.Files["seals.csv"], repaired.Files.Single(file => file.Path == "catalog/seals.csv").Content);
    }

    /// <summary>Any text around, in and in place of a value: a fix reads it as Unicode and a person read it.</summary>
    [Fact]
    public void No_text_is_fixed_to_something_that_it_does_not_say()
    {
        string[] parts =
        [
            "", "", "", "不可", "ｃ", "\u200B", "\u202E", " ", "\u3000", "\u00A0", "x", "\u0336", "Not", "–", "→", "＞", "？", "１",
            "\uFEFF", "С", "é", "\u202A", "_", "-", "～", "\u00AD", "😀",
        ];
        var columns = CatalogFixture.Real.Files[Table].Split('\n')[2].Split(',');
        var edit = from column in Gen.Int[0, columns.Length - 1]
                   from at in Gen.Int[0, 30]
                   from length in Gen.Int[0, 1]
                   from put in Gen.Int[0, parts.Length - 1].Array[1, 3]
                   select (column, at, length, put: string.Concat(put.Select(part => parts[part])));
        edit.Sample(e =>
        {
            var value = columns[e.column];
            var at = Math.Min(e.at, value.Length);
            var damaged = value[..at] + e.put + value[Math.Min(value.Length, at + e.length)..];
            var row = string.Join(',', columns.Select((cell, i) => i == e.column ? damaged : cell));
            var catalog = CatalogFixture.Real.With(Table, string.Join(',', columns), row);
            var lines = Repair(catalog).Files.Single(file => file.Path == "catalog/" + Table).Content.Split('\n');
            var cells = lines[2].Split(',');
            Assert.Equal(CatalogFixture.Real.Files[Table].Split('\n').Where((_, i) => i != 2), lines.Where((_, i) => i != 2));
            Assert.Equal(columns.Where((_, i) => i != e.column), cells.Where((_, i) => i != e.column));
            var repaired = cells[e.column];
            Assert.True(repaired == damaged || Says(damaged, repaired, e.column), $"'{damaged}' became '{repaired}'");
        }, iter: 300);
    }

    // Without invisible characters and in compatible characters, with the signs that the column reads in one way.
    private static bool Says(string value, string repaired, int column)
    {
        var trimmed = value.Trim(' ', '\u00A0', '\u3000');
        var plain = Plain(column == UseColumn ? trimmed : string.Concat(trimmed.Where(IsVisible)).Trim(' ', '\u00A0', '\u3000'));
        return repaired == trimmed || column switch
        {
            UseColumn => string.Equals(repaired, plain, StringComparison.OrdinalIgnoreCase),
            ProteinColumn or CodingColumn => repaired == plain || IsSame(plain.Replace('→', '>'), repaired),
            FromColumn => DateOnly.TryParse(plain.Replace('–', '-'), CultureInfo.InvariantCulture, out var day) && repaired == day.ToString("O", CultureInfo.InvariantCulture),
            _ => repaired == plain,
        };
    }

    private static bool IsSame(string one, string other)
    {
        VariantDescription left = Transcripts.Erbb2.View.Describe(one), right = Transcripts.Erbb2.View.Describe(other);
        return left.Status == HgvsStatus.Ok && right.Status == HgvsStatus.Ok && left.Allele == right.Allele && left.Product == right.Product;
    }

    private static bool IsVisible(char unit) => char.GetUnicodeCategory(unit) != UnicodeCategory.Format;

    private static string Plain(string value) => value.Normalize(NormalizationForm.FormKC).Replace('С', 'C');

    private static RepairedCatalog Repair(CatalogFixture catalog) =>
        CatalogRepair.Run(catalog.Folder + catalog.Manifest, catalog.Sources, CatalogRepair.IsSafe, CancellationToken.None);
}
