using System.Text;
using CsCheck;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

public class PrefixTests
{
    private const string Coding = "c.2264T>C";
    private const string Protein = "p.L755S";
    private const string Genomic = "g.37880220T>C";

    // Prefixes of the gene, before any name.
    private static readonly string[] Genes =
        ["ERBB2", "erbb2", "HER2", "Her2", "HER-2", "HER2/neu", "HER2/Neu", "ERBB2/HER2", "NEU", "neu", "CD340", "ErbB-2", "c-erbB-2", "ENSG00000141736", "HGNC:3430"];

    private static readonly string[] OwnTranscripts =
        ["NM_004448.4", "NM_004448", "nm_004448.3", "NM_004448.2", "ENST00000269571.10", "ENST00000269571.9", "ENST00000269571.5", "ENST00000269571", "LRG_724t2", "CCDS32642.1", "CCDS32642"];

    private static readonly string[] OwnProteins = ["NP_004439.2", "NP_004439", "ENSP00000269571.4", "P04626", "LRG_724p2"];

    private static readonly string[] Chromosomes = ["NC_000017.10", "NC_000017", "chr17"];

    // Prefixes of another gene or species, or unknown words.
    private static readonly string[] Foreign =
    [
        "EGFR", "Erbb2", "Neu", "NEU1", "ERBB2/EGFR", "EGFR/ERBB2", "ERBB22", "hello", "NM_005228.5", "NP_005219.2", "XM_047419952.1", "NR_047551.1",
        "ENSG00000146648", "ENST00000275493.7", "ENSP00000275493.2", "NC_000007.13", "chr7", "7", "NG_007726.3", "LRG_304", "LRG_304t1", "LRG_304p1",
        "P00533", "CCDS5514", "HGNC:3236", "HGNC:34300", "ENSMUSG00000062312",
    ];

    // Prefixes of the gene with another or an unknown numbering.
    private static readonly string[] OtherTranscripts =
    [
        "NM_001005862.2", "NM_001005862.3", "NM_001005862", "NP_001005862.1", "NM_001289937.1", "NR_110535.1", "NM_001382782.1", "LRG_724t1", "LRG_724p1",
        "LRG_724t9", "ENST00000584450.5", "ENST00000269571.7", "ENSP00000269571.3", "NM_004448.1", "NP_004439.1", "P04626-4", "CCDS45667.1",
    ];

    private static readonly Func<string, string, string>[] Separators =
    [
        (first, rest) => $"{first}:{rest}",
        (first, rest) => $"{first} {rest}",
        (first, rest) => $"{first} : {rest}",
        (first, rest) => $"({first}) {rest}",
        (first, rest) => $"({first}):{rest}",
    ];

    private static Gen<string> OneOf(string[] items) => Gen.Int[0, items.Length - 1].Select(index => items[index]);

    private static IEnumerable<string> Own(string name) =>
        [.. Genes, .. name == Protein ? OwnProteins : [], .. name == Genomic ? [] : OwnTranscripts, .. name == Genomic ? Chromosomes : []];

    [Theory]
    [InlineData(Coding)]
    [InlineData(Protein)]
    [InlineData(Genomic)]
    public void Prefixes_of_the_gene_are_read_in_any_order_and_with_any_separator(string name)
    {
        var transcript = Transcripts.Erbb2.View;
        var expected = transcript.Read(name).Product;
        foreach (var first in Own(name))
        {
            foreach (var second in Own(name))
            {
                foreach (var separate in Separators)
                {
                    var text = separate(first, separate(second, name));
                    Assert.True(transcript.Read(text).Product == expected, $"{text}: {transcript.Describe(text).Explanation}");
                }

                var nested = $"{first}({second}):{name}";
                Assert.True(transcript.Read(nested).Product == expected, nested);
            }
        }
    }

    [Theory]
    [InlineData(Coding)]
    [InlineData(Protein)]
    [InlineData(Genomic)]
    public void One_prefix_of_another_gene_is_enough_at_any_position(string name)
    {
        var transcript = Transcripts.Erbb2.View;
        string[] foreign = [.. Foreign, .. name == Genomic ? [] : OtherTranscripts];
        foreach (var other in foreign)
        {
            foreach (var own in Own(name))
            {
                foreach (var separate in Separators)
                {
                    string[] texts =
                    [
                        separate(other, name), separate(other, separate(own, name)), separate(own, separate(other, name)),
                        separate(own, separate(other, separate(own, name))), $"{own}({other}):{name}", $"{other}({own}):{name}",
                        $"{own}({own})({other}):{name}",
                    ];
                    foreach (var text in texts)
                    {
                        Assert.True(transcript.Read(text).Status != HgvsStatus.Ok, text);
                        Assert.True(transcript.Read(Encoding.UTF8.GetBytes(text)).Product.IsNone, text);
                    }
                }
            }
        }
    }

    [Fact]
    public void No_text_with_a_prefix_of_another_gene_is_answered()
    {
        string[] names = [Coding, Protein, "L755S", "p.(Leu755Ser)", "2264T>C", "c.2313_2324dup", "p.Y772_A775dup", "(L755S)"];
        string[] words = [.. Genes, .. OwnTranscripts, .. OwnProteins, .. Chromosomes];
        string[] separators = [":", " ", "  ", ": ", " :", ")", "(", ") ", " (", "):", ":("];
        var separator = OneOf(separators);
        var prefix = Gen.Select(OneOf(words), separator, (word, end) => word + end);
        var foreign = Gen.Select(OneOf([.. Foreign, .. OtherTranscripts]), separator, (word, end) => word + end);
        Gen.Select(prefix.Array[0, 4], foreign, prefix.Array[0, 4], OneOf(names), (before, other, after, name) => $"{string.Concat(before)}{other}{string.Concat(after)}{name}")
            .Sample(text => Transcripts.Erbb2.View.Read(text).Status != HgvsStatus.Ok && Transcripts.Erbb2.View.Describe(text).Product.IsNone, iter: 20_000);
    }

    [Theory]
    [InlineData("NP_004439.2:c.2264T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("NM_004448.4(NP_004439.2):c.2264T>C", HgvsErrorCode.AccessionLevel, 12)]
    [InlineData("P04626:c.2264T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("NM_004448.4:g.37880220T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("NP_004439.2:NC_000017.10:g.37880220T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("NC_000017.10:c.2264T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("chr17:p.L755S", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("LRG_724:c.2264T>C", HgvsErrorCode.AccessionLevel, 0)] // t1 of LRG_724 is NM_001005862.2
    [InlineData("NG_007503.1:c.2264T>C", HgvsErrorCode.AccessionLevel, 0)]
    [InlineData("NC_000017.10:NC_000017.11(NM_004448.4):c.2264T>C", HgvsErrorCode.BuildContradiction, 13)]
    [InlineData("NC_000017.9(NM_004448.4):c.2264T>C", HgvsErrorCode.AccessionVersion, 0)]
    [InlineData("LRG_724:g.40828T>C", HgvsErrorCode.NotSupported, 0)] // positions of the region are not those of the chromosome
    public void A_prefix_that_contradicts_the_name_is_an_error_at_its_characters(string text, HgvsErrorCode code, int position)
    {
        var error = Transcripts.Erbb2.View.Describe(text).Error;
        Assert.Equal((code, position), (error.Code, error.Position));
    }

    [Theory]
    [InlineData("NC_000017.10(NM_004448.4):c.2264T>C", GenomeBuild.GRCh37, HgvsStatus.Ok)]
    [InlineData("NC_000017.10(NM_004448.4):c.2264T>C", GenomeBuild.GRCh38, HgvsStatus.ContradictsReference)]
    [InlineData("NC_000017.11(NM_004448.4):c.2264T>C", GenomeBuild.GRCh38, HgvsStatus.Ok)]
    [InlineData("NG_007503.1(NM_004448.4):c.2264T>C", GenomeBuild.Unspecified, HgvsStatus.Ok)]
    [InlineData("NC_000017.10(ERBB2):g.37880220T>C", GenomeBuild.Unspecified, HgvsStatus.Ok)]
    [InlineData("NC_000017.10(NM_001005862.2):g.37880220T>C", GenomeBuild.Unspecified, HgvsStatus.Ok)] // g. is counted on the chromosome
    [InlineData("NC_000017.10(NM_005228.5):g.37880220T>C", GenomeBuild.Unspecified, HgvsStatus.OtherGene)]
    [InlineData("NC_000017.11(NM_001005862.2):c.2174T>C", GenomeBuild.Unspecified, HgvsStatus.OtherTranscript)] // c. in the parentheses
    public void Genome_and_transcript_are_both_checked(string text, GenomeBuild build, HgvsStatus status) =>
        Assert.Equal(status, Transcripts.Erbb2.View.Read(text, build).Status);
}
