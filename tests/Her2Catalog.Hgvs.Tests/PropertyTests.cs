using System.Text;
using CsCheck;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class PropertyTests
{
    private static readonly string[] Pieces =
    [
        "c.", "p.", "g.", "(", ")", "_", "del", "ins", "dup", "inv", "fs", "ext", "Ter", "*", "?", "=", ">", "-", "+", ":", " ", "chr17", "17", "NM_004448.4", "ERBB2",
        "L755", "Leu", "S", "2264", "2326", "37880220", "A", "C", "G", "T", "Gly776", "[", ";", "０", "＞", "\u200B", "\uD83D", "é", "\0",
        "c.T2264C", "c.*613", "c.3768", "c.2308-6", "p.Val1255", "c.2264T>C", "p.Leu755Ser", "exon19", "hg38", "NC_000017.10", "mutation", "\u5909\u7570", "\"", ",", "/", "|", "^", "::", "]", "[2]", "(;)",
        "rs121913470", "IVS18", "Xaa", "X", "con", "r.(?)", "NM_001005862",
    ];

    private static readonly Gen<char> Base = Gen.Int[0, 3].Select(i => "ACGT"[i]);

    private static readonly Gen<string> NameLike = Gen.Int[0, Pieces.Length - 1].Array[0, 9].Select(indexes => string.Concat(indexes.Select(i => Pieces[i])));

    [Fact]
    public void Text_that_resembles_names_never_throws_and_means_the_same_in_UTF8() => NameLike.Sample(AssertBothWays, iter: 20_000);

    [Fact]
    public void Random_text_never_throws_and_means_the_same_in_UTF8() => Gen.String[0, 60].Sample(AssertBothWays, iter: 20_000);

    [Fact]
    public void Random_bytes_never_throw() => Gen.Byte.Array[0, 80].Sample(bytes =>
    {
        var reading = Transcripts.Erbb2.View.Read(bytes);
        Assert.InRange(reading.Error.Position, 0, bytes.Length);
        Assert.InRange(reading.Error.Position + reading.Error.Length, 0, bytes.Length);
    }, iter: 20_000);

    [Fact]
    public void Any_padding_of_a_change_has_the_same_preferred_name()
    {
        var sequence = string.Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "NM_004448.4.fasta")).Skip(1));
        var change = from start in Gen.Int[2400, 2600] // transcript offsets in exons 19 and 20
                     from removed in Gen.Int[0, 8]
                     from inserted in Base.Array[0, 8]
                     from left in Gen.Int[1, 6]
                     from right in Gen.Int[1, 6]
                     select (start, removed, inserted: new string(inserted), left, right);
        change.Where(c => c.removed + c.inserted.Length > 0 && SameExon(c.start - c.left, c.start + c.removed + c.right)).Sample(c =>
        {
            var plain = Spell(sequence, c.start - 1, c.start + c.removed, sequence[c.start - 1] + c.inserted);
            var padded = Spell(sequence, c.start - c.left, c.start + c.removed + c.right, sequence[(c.start - c.left)..c.start] + c.inserted + sequence[(c.start + c.removed)..(c.start + c.removed + c.right)]);
            VariantDescription one = Transcripts.Erbb2.View.Describe(plain), other = Transcripts.Erbb2.View.Describe(padded);
            Assert.Equal(HgvsStatus.Ok, one.Status);
            Assert.Equal((one.Allele, one.Product), (other.Allele, other.Product));
            if (!one.Allele.IsNone)
            {
                Assert.Equal(one.Coding, other.Coding);

                // The preferred name read again is the preferred name, and means the same.
                var again = Transcripts.Erbb2.View.Describe(one.Coding);
                Assert.Equal((one.Coding, one.Allele, one.Product), (again.Coding, again.Allele, again.Product));
            }
        }, iter: 5_000);
    }

    [Fact]
    public void The_preferred_name_results_in_the_same_sequence_as_the_change()
    {
        var sequence = string.Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "NM_004448.4.fasta")).Skip(1));
        var change = from start in Gen.Int[1000, 3000]
                     from removed in Gen.Int[1, 12]
                     from inserted in Base.Array[0, 12]
                     select (start, removed, inserted: new string(inserted));
        change.Where(c => IsInOneExon(c.start + 1, c.start + c.removed)).Sample(c =>
        {
            var preferred = Transcripts.Erbb2.View.Describe(Spell(sequence, c.start, c.start + c.removed, c.inserted)).Coding;
            Assert.Equal(sequence[..c.start] + c.inserted + sequence[(c.start + c.removed)..], Apply(sequence, preferred));
        }, iter: 5_000);
    }

    private static bool IsInOneExon(int first, int last) =>
        Exons.Any(exon => exon.First + 12 < first && last + 12 < exon.Last); // too far from its ends to shift out of the exon

    private static readonly (int First, int Last)[] Exons =
    [
        .. File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "exons.csv")).Skip(1)
            .Select(line => line.Split(',')).Select(cells => (Number(cells[3]), Number(cells[4]))),
    ];

    private static int Number(string cell) => int.Parse(cell, System.Globalization.CultureInfo.InvariantCulture);

    // Applies a preferred coding name to the sequence, with a separate parser.
    private static string Apply(string sequence, string name)
    {
        var match = System.Text.RegularExpressions.Regex.Match(name, @"^c\.(\d+)(?:_(\d+))?(=|del|dup|inv|ins|delins|[ACGT]>)?([ACGT]*)$");
        Assert.True(match.Success, name);
        var first = 174 + int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture);
        var last = match.Groups[2].Success ? 174 + int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) : first;
        var range = sequence[first..(last + 1)];
        return match.Groups[3].Value switch
        {
            "=" => sequence,
            "dup" => sequence[..(last + 1)] + range + sequence[(last + 1)..],
            "ins" => sequence[..(first + 1)] + match.Groups[4].Value + sequence[(first + 1)..],
            "inv" => sequence[..first] + string.Concat(range.Reverse().Select(letter => "TGCA"["ACGT".IndexOf(letter, StringComparison.Ordinal)])) + sequence[(last + 1)..],
            _ => sequence[..first] + match.Groups[4].Value + sequence[(last + 1)..],
        };
    }

    private static void AssertBothWays(string text)
    {
        var chars = Transcripts.Erbb2.View.Read(text);
        var description = Transcripts.Erbb2.View.Describe(text);
        Assert.Equal(chars.Status, description.Status);
        Assert.InRange(chars.Error.Position + chars.Error.Length, 0, text.Length);
        if (!text.Any(char.IsSurrogate))
        {
            var bytes = Transcripts.Erbb2.View.Read(Encoding.UTF8.GetBytes(text));
            Assert.Equal((chars.Status, chars.Allele, chars.Product), (bytes.Status, bytes.Allele, bytes.Product));
        }
    }

    private static bool SameExon(int start, int end) => (start >= 2383 && end <= 2482) || (start >= 2482 && end <= 2668);

    private static string Spell(string sequence, int start, int end, string inserted) =>
        $"c.{start - 174}_{end - 175}del{sequence[start..end]}{(inserted.Length == 0 ? "" : "ins")}{inserted}";
}
