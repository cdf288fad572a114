using System.Globalization;
using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Changes at the ends of the transcript, whose genomic names may be outside it.</summary>
public class TranscriptEndTests
{
    private const int Depth = 24;
    private const int Padding = 4;

    // LRG_724 has T before the transcript, which begins with CCCC, c.-175 to c.-172, in 37856317 or 39700064 (exons.csv).
    [Theory]
    [InlineData("chr17-37856316-T-TC", "c.-172dup")]
    [InlineData("chr17-37856316-TC-T", "c.-172del")]
    [InlineData("chr17-39700063-T-TC", "c.-172dup")]
    [InlineData("chr17-39700063-TC-T", "c.-172del")]
    [InlineData("NC_000017.11:39700062:T:TC", "c.-172dup")]
    [InlineData("chr17:37856316 - C", "c.-172dup")]
    public void An_allele_with_its_padding_base_before_the_transcript_is_read(string allele, string coding) =>
        Assert.Equal((HgvsStatus.Ok, coding), (Transcripts.Erbb2.View.Describe(allele).Status, Transcripts.Erbb2.View.Describe(allele).Coding));

    [Theory]
    [InlineData("chr17-37856316-T-C")]
    [InlineData("chr17-37856316-T-TG")]
    [InlineData("chr17-37856315-CT-C")]
    [InlineData("chr17-37856000-A-G")]
    public void A_change_outside_the_transcript_does_not_belong_to_the_gene(string allele) =>
        Assert.Equal(HgvsStatus.OtherGene, Transcripts.Erbb2.View.Describe(allele).Status);

    [Theory]
    [InlineData(Strand.Forward)]
    [InlineData(Strand.Reverse)]
    public void Every_name_and_every_padding_of_an_allele_has_the_same_key(Strand strand)
    {
        var definition = strand == Strand.Forward ? Transcripts.Erbb2 : Transcripts.MinusStrandWithIntrons;
        var view = definition.View;
        var plus = PlusStrand(view);
        var mismatches = new List<string>();
        var seen = 0;
        foreach (var name in Names(view))
        {
            var description = view.Describe(name);
            if (description.Status != HgvsStatus.Ok || description.Allele.IsNone)
            {
                continue; // an insertion beyond the end
            }

            foreach (var (build, vcf, genomic) in new[]
            {
                (GenomeBuild.GRCh37, description.Grch37, description.GenomicGrch37),
                (GenomeBuild.GRCh38, description.Grch38, description.GenomicGrch38),
            })
            {
                seen++;
                Compare(view.Read(genomic), genomic);
                var (position, reference, alternative) = Parse(vcf);
                var first = build == GenomeBuild.GRCh37 ? view.Genomic.Grch37Start : view.Genomic.Grch38Start;
                var offset = position - (strand == Strand.Forward ? first : first - plus.Length + 1);
                Assert.Equal(reference, plus.Substring(offset, reference.Length));
                for (var left = 0; left <= Padding; left++)
                {
                    for (var right = 0; right <= Padding; right += 2)
                    {
                        string before = plus.Substring(offset - left, left), after = plus.Substring(offset + reference.Length, right);
                        string padded = before + reference + after, changed = before + alternative + after;
                        var chromosome = strand == Strand.Forward ? "chr17" : "chr1";
                        var text = string.Create(CultureInfo.InvariantCulture, $"{chromosome}-{position - left}-{padded}-{changed}");
                        Compare(view.Read(text, build), text);
                        Compare(view.Read(text), text);
                        Compare(view.Read(build, position - left, Bytes(padded), Bytes(changed)), text);
                    }
                }
            }

            void Compare(HgvsReading reading, string text)
            {
                if (reading.Allele != description.Allele || reading.Product != description.Product)
                {
                    mismatches.Add($"{name}, {description.Coding}: {text} is {reading.Error.Code}");
                }
            }
        }

        Assert.True(seen > 1000, $"{seen}");
        Vectors.AssertNone(mismatches);
    }

    private static IEnumerable<string> Names(Transcript view)
    {
        int start = view.CodingStart, end = view.CodingEnd;
        var bases = Encoding.ASCII.GetString(view.Sequence);
        int[] ends = [.. Enumerable.Range(0, Depth), .. Enumerable.Range(bases.Length - Depth, Depth)];
        string[] positions = [.. ends.Select(offset => Position(offset, start, end))];
        return ends.SelectMany((offset, index) => NamesAt(positions, bases, offset, index));
    }

    private static IEnumerable<string> NamesAt(string[] positions, string bases, int offset, int index)
    {
        foreach (var letter in "ACGT".Where(letter => letter != bases[offset]))
        {
            yield return $"c.{positions[index]}{bases[offset]}>{letter}";
        }

        for (var length = 1; length <= 3 && index + length <= positions.Length && (index >= Depth || index + length <= Depth); length++)
        {
            var range = length == 1 ? positions[index] : $"{positions[index]}_{positions[index + length - 1]}";
            yield return $"c.{range}del";
            yield return $"c.{range}dup";
            yield return $"c.{range}delinsACGTA";
            if (length == 2)
            {
                yield return $"c.{range}insC";
                yield return $"c.{range}insTG";
                yield return $"c.{range}inv";
            }
        }
    }

    private static string Position(int offset, int codingStart, int codingEnd)
    {
        var position = offset + 1;
        return position < codingStart ? $"-{codingStart - position}" :
            position > codingEnd ? $"*{position - codingEnd}" : $"{position - codingStart + 1}";
    }

    private static string PlusStrand(Transcript view)
    {
        var gene = Encoding.ASCII.GetString(view.Genomic.Bases);
        return view.Strand == Strand.Forward
            ? gene
            : string.Concat(gene.Reverse().Select(letter => "TGCA"["ACGT".IndexOf(letter, StringComparison.Ordinal)]));
    }

    private static (int Position, string Reference, string Alternative) Parse(string vcf)
    {
        var parts = vcf.Split(':');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1], parts[2]);
    }

    private static byte[] Bytes(string text) => Encoding.ASCII.GetBytes(text);
}
