using System.Globalization;
using Her2Catalog.Hgvs;

namespace Her2Catalog.TestSupport;

/// <summary>Transcripts for tests, read from their files by a reader of the tests' own.</summary>
public static class Transcripts
{
    /// <summary>NM_004448.4 alone: the bases of its introns are not known.</summary>
    public static TranscriptDefinition Erbb2WithoutIntrons { get; } = WithOthers(Read(
        "ERBB2 HER2 HER-2 HER2/neu NEU ERBB-2 c-erbB-2 CD340", "NM_004448.4 ENST00000269571.10 CCDS32642.1", "NP_004439.2 ENSP00000269571.4 P04626", "17", Strand.Forward, Path.Combine("catalog", "reference", "NM_004448.4.fasta"), Path.Combine("catalog", "reference", "exons.csv"), 176, 3943));

    /// <summary>NM_004448.4 with the genomic sequence of its gene, LRG_724, as in the catalog.</summary>
    public static TranscriptDefinition Erbb2 { get; } =
        Erbb2WithoutIntrons.WithGenomicSequence(Sequence(Path.Combine("catalog", "reference", "LRG_724.fasta")), 37839393, 39683140);

    public static TranscriptDefinition MinusStrand { get; } = Read(
        "SYN", "NM_999999.1", "NP_999999.1", "1", Strand.Reverse, Path.Combine("vectors", "minus-strand.fasta"), Path.Combine("vectors", "minus-strand-exons.csv"), 41, 400);

    /// <summary>The same with the genomic sequence of its gene, whose first base is 100060 in GRCh37 and 105060 in GRCh38.</summary>
    public static TranscriptDefinition MinusStrandWithIntrons { get; } =
        MinusStrand.WithGenomicSequence(Sequence(Path.Combine("vectors", "minus-strand-genomic.fasta")), 100060, 105060);

    private static string Sequence(string fasta) => string.Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, fasta)).Skip(1));

    private static TranscriptDefinition WithOthers(TranscriptDefinition definition)
    {
        definition.GeneIdentifiers = "ENSG00000141736 HGNC:3430 NG_007503.1 LRG_724";
        definition.OtherSpeciesSymbols = "Erbb2 Neu";
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "transcripts.csv"));
        string[][] rows = [.. lines.Skip(1).Select(line => (string[])[.. line.Split(',', 5)[..4], .. NotesAndAnswer(line.Split(',', 5)[4])])];
        definition.OtherTranscripts = string.Join('\n', rows.Select(row => $"{row[0]} {row[1]}".TrimEnd() + (row[4].Length > 0 ? $"|{row[4].Trim('"')}|{row[5]}" : "")));
        definition.OtherNumbering = [.. rows.SelectMany(row => NumbersOf(row[2], row[3], row[6]))];
        return definition;
    }

    // The English note may contain commas.
    private static string[] NotesAndAnswer(string text)
    {
        var parts = text.Split(',');
        return [string.Join(',', parts[..^2]), parts[^2], parts[^1]];
    }

    private static IEnumerable<int> NumbersOf(string bases, string numbering, string readAsWritten)
    {
        var length = numbering.Length == 0 ? 0 : int.Parse(bases, CultureInfo.InvariantCulture);
        var segments = numbering.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return new[] { readAsWritten == "yes" ? 1 : 0, length, segments.Length }.Concat(segments.SelectMany(segment =>
        {
            var parts = segment.Split('_', ':');
            return new[] { PositionOf(parts[0], length), PositionOf(parts[1], length), int.Parse(parts[2], CultureInfo.InvariantCulture) };
        }));
    }

    private static int PositionOf(string text, int length) =>
        text.StartsWith('*') ? length + int.Parse(text[1..], CultureInfo.InvariantCulture) :
        text.StartsWith('-') ? 1 + int.Parse(text, CultureInfo.InvariantCulture) : int.Parse(text, CultureInfo.InvariantCulture);

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
