using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.TestSupport;

/// <summary>Transcripts for tests, read from their files by a reader of the tests' own.</summary>
public static class Transcripts
{
    /// <summary>NM_004448.4 alone: the bases of its introns are not known.</summary>
    public static TranscriptDefinition Erbb2WithoutIntrons { get; } = Read(
        "ERBB2 HER2", "NM_004448.4 ENST00000269571", "NP_004439.2", "17", Strand.Forward, Path.Combine("catalog", "reference", "NM_004448.4.fasta"), Path.Combine("catalog", "reference", "exons.csv"), 176, 3943);

    /// <summary>NM_004448.4 with the genomic sequence of its gene, LRG_724, as in the catalog.</summary>
    public static TranscriptDefinition Erbb2 { get; } =
        Erbb2WithoutIntrons.WithGenomicSequence(Sequence(Path.Combine("catalog", "reference", "LRG_724.fasta")), 37839393, 39683140);

    public static TranscriptDefinition MinusStrand { get; } = Read(
        "SYN", "NM_999999.1", "NP_999999.1", "1", Strand.Reverse, Path.Combine("vectors", "minus-strand.fasta"), Path.Combine("vectors", "minus-strand-exons.csv"), 41, 400);

    /// <summary>The same with the genomic sequence of its gene, whose first base is 100060 in GRCh37 and 105060 in GRCh38.</summary>
    public static TranscriptDefinition MinusStrandWithIntrons { get; } =
        MinusStrand.WithGenomicSequence(Sequence(Path.Combine("vectors", "minus-strand-genomic.fasta")), 100060, 105060);

    private static string Sequence(string fasta) => string.Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, fasta)).Skip(1));

    private static TranscriptDefinition Read(string symbols, string accessions, string protein, string chromosome, Strand strand, string fasta, string exons, int start, int end)
    {
        var sequence = Sequence(fasta);
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, exons));
        var header = lines[0].Split(',');
        int[] columns = [.. new[] { "tx_start", "tx_end", "grch37_start", "grch38_start" }.Select(name => Array.IndexOf(header, name))];
        var numbers = lines.Skip(1).SelectMany(line => columns.Select(column => int.Parse(line.Split(',')[column], CultureInfo.InvariantCulture))).ToArray();
        return new TranscriptDefinition(symbols, accessions, protein, chromosome, $"NC_{int.Parse(chromosome, CultureInfo.InvariantCulture):D6}.10", $"NC_{int.Parse(chromosome, CultureInfo.InvariantCulture):D6}.11", strand, sequence, start, end, numbers, [22, 30, 15]);
    }
}
