using System.Text;
using CsCheck;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Edits of one haplotype are one change: that of the transcript after applying all of them.</summary>
[Trait("Category", "CultureFree")]
public class EditTests
{
    private const string Bases = "ACGT";

    // The standard genetic code, with the bases of a codon in the order T, C, A, G.
    private const string Code = "FFLLSSSSYY**CC*WLLLLPPPPHHQQRRRRIIIMTTTTNNKKSSRRVVVVAAAADDEEGGGG";

    // Codon 755 is TTG, 776 is GGC and 777 is GTG (NM_004448.4).
    [Theory]
    [InlineData("c.2263T>C", "c.2264T>C", "c.2263_2264delinsCC", "p.L755P")]
    [InlineData("c.2264T>C", "c.2265G>C", "c.2264_2265delinsCC", "p.L755S")]
    [InlineData("c.2263T>A", "c.2265G>A", "c.2263_2265delinsATA", "p.L755I")]
    [InlineData("c.2263_2264delinsCC", "c.2265G>A", "c.2263_2265delinsCCA", "p.L755P")]
    [InlineData("c.2263_2264delinsCC", "c.2264T>C", "c.2263_2264delinsCC", "p.L755P")] // one base stated twice
    [InlineData("c.2326_2327insTTT", "c.2327G>T", "c.2327delinsTTTT", "p.G776delinsVF")] // GGC becomes GTT TTC
    public void Two_edits_are_one_change(string first, string second, string expected, string protein)
    {
        var transcript = Transcripts.Erbb2.View;
        foreach (var edits in new[] { Edits(first, second), Edits(second, first) })
        {
            Assert.True(transcript.TryCombine(edits, out var reading));
            Assert.Equal(transcript.Read(expected).Allele, reading.Allele);
            Assert.Equal(expected, transcript.DescribeCombination(edits)!.Coding);
            Assert.Equal(transcript.Read(protein).Product, reading.Product);
        }
    }

    [Fact]
    public void Two_or_three_substitutions_of_a_codon_translate_to_its_residue()
    {
        var definition = Transcripts.Erbb2;
        var codons = Gen.Select(Gen.Int[2, 1255], Gen.Int[0, 3], Gen.Int[0, 3], Gen.Int[0, 3]);
        codons.Sample(
            (residue, b0, b1, b2) =>
            {
                var transcript = definition.View;
                var start = transcript.CodingStart - 1 + (3 * (residue - 1));
                var codon = Encoding.ASCII.GetString(transcript.Sequence.Slice(start, 3));
                var changed = $"{Bases[b0]}{Bases[b1]}{Bases[b2]}";
                var edits = Enumerable.Range(0, 3).Where(i => codon[i] != changed[i]).Select(i => Edit($"c.{(3 * (residue - 1)) + 1 + i}{codon[i]}>{changed[i]}")).ToArray();
                if (edits.Length == 0)
                {
                    return;
                }

                Assert.True(transcript.TryCombine(edits, out var reading));
                var (from, to) = (Translate(codon), Translate(changed));
                var expected = from == to ? "p.(=)" : to == '*' ? $"p.{from}{residue}*" : $"p.{from}{residue}{to}";
                Assert.Equal(transcript.Read(expected).Product, reading.Product);
            },
            iter: 5_000);
    }

    [Fact]
    public void Two_edits_equal_the_replacement_of_the_whole_range_on_either_strand()
    {
        foreach (var definition in new[] { Transcripts.Erbb2, Transcripts.MinusStrand })
        {
            var compared = 0;
            var text = Encoding.ASCII.GetString(definition.View.Sequence);
            var coding = definition.View.CodingEnd - definition.View.CodingStart - 40;
            var edit = Gen.Select(Gen.Int[0, 8], Gen.Int[0, 4], Gen.Int[0, 3].Array[0, 7]);
            Gen.Select(Gen.Int[5, coding], edit, edit).Sample(
                (place, first, second) =>
                {
                    // One-based c. positions; an empty range is an insertion.
                    var offset = definition.View.CodingStart - 1;
                    var (a, aEnd) = (place, place + first.Item2);
                    var (b, bEnd) = (aEnd + first.Item1, aEnd + first.Item1 + second.Item2);
                    var (aBases, bBases) = (Of(first.Item3), Of(second.Item3));
                    var transcript = definition.View;
                    if (!transcript.TryReadEdit(Name(a, aEnd, aBases), GenomeBuild.Unspecified, out var left) ||
                        !transcript.TryReadEdit(Name(b, bEnd, bBases), GenomeBuild.Unspecified, out var right) ||
                        !left.IsCompatibleWith(right))
                    {
                        return;
                    }

                    var whole = aBases + text[(offset + aEnd - 1)..(offset + b - 1)] + bBases;
                    var expected = transcript.Read(Name(a, bEnd, whole));
                    if (expected.Product.IsNone)
                    {
                        return; // a name that crosses an exon boundary includes the intron
                    }

                    Assert.True(transcript.TryCombine([right, left], out var reading));
                    Assert.Equal(expected.Allele, reading.Allele);
                    Assert.Equal(expected.Product, reading.Product);
                    Interlocked.Increment(ref compared);
                },
                iter: 20_000);
            Assert.True(compared > 10_000, $"{compared} compared");
        }
    }

    [Theory]
    [InlineData("c.2264T>C", "c.2264T>G")] // two bases for one
    [InlineData("c.2263_2265del", "c.2264T>C")] // the base is deleted
    [InlineData("c.2262_2265del", "c.2263_2264insA")]
    [InlineData("c.2263_2264insA", "c.2263_2264insC")] // in which order?
    public void Edits_that_one_haplotype_cannot_have_are_not_combined(string first, string second)
    {
        var edits = Edits(first, second);
        Assert.False(edits[0].IsCompatibleWith(edits[1]));
        Assert.False(edits[1].IsCompatibleWith(edits[0]));
        Assert.False(Transcripts.Erbb2.View.TryCombine(edits, out _));
    }

    [Theory]
    [InlineData("c.2264T>C", 755, 755)]
    [InlineData("c.2265_2266delinsAT", 755, 756)]
    [InlineData("c.2313_2324dup", 770, 775)] // between c.2310 and c.2325, wherever the copy is
    [InlineData("c.2263_2265del", 754, 756)] // and the bases beside it
    [InlineData("c.-1C>T", 0, 0)]
    public void An_edit_touches_the_codons_of_every_equivalent_position(string name, int first, int last)
    {
        Assert.Equal(first > 0, Transcripts.Erbb2.View.TryReadEdit(Encoding.ASCII.GetBytes(name), GenomeBuild.Unspecified, out var edit));
        Assert.Equal((first, last), (edit.FirstResidue, edit.LastResidue));
    }

    [Theory]
    [InlineData("c.2264=")]
    [InlineData("c.2264A>C")]
    [InlineData("p.L755S")]
    [InlineData("c.1022-3_1022-1del")]
    [InlineData("L755S or so")]
    public void Other_names_are_not_edits(string name) =>
        Assert.False(Transcripts.Erbb2.View.TryReadEdit(Encoding.ASCII.GetBytes(name), GenomeBuild.Unspecified, out _));

    [Fact]
    public void Combining_allocates_nothing()
    {
        var edits = Edits("c.2263T>C", "c.2264T>C");
        var name = "c.2263T>C"u8.ToArray();
        Combine(edits, name);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Combine(edits, name);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static void Combine(DnaEdit[] edits, byte[] name)
    {
        Assert.True(Transcripts.Erbb2.View.TryReadEdit(name, GenomeBuild.Unspecified, out _));
        Assert.True(Transcripts.Erbb2.View.TryCombine(edits, out _));
    }

    private static char Translate(string codon) => Code[(16 * "TCAG".IndexOf(codon[0])) + (4 * "TCAG".IndexOf(codon[1])) + "TCAG".IndexOf(codon[2])];

    private static string Of(int[] letters) => string.Concat(letters.Select(letter => Bases[letter]));

    // Replaces the bases from one c. position up to, not including, another.
    private static byte[] Name(int start, int end, string bases) => Encoding.ASCII.GetBytes(
        start == end ? $"c.{start - 1}_{start}ins{bases}" : bases.Length == 0 ? $"c.{start}_{end - 1}del" : $"c.{start}_{end - 1}delins{bases}");

    private static DnaEdit[] Edits(params string[] names) => [.. names.Select(Edit)];

    private static DnaEdit Edit(string name)
    {
        Assert.True(Transcripts.Erbb2.View.TryReadEdit(Encoding.ASCII.GetBytes(name), GenomeBuild.Unspecified, out var edit), name);
        return edit;
    }
}
