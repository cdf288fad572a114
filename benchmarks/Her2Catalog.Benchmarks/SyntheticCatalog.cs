using System.Globalization;
using System.Text;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// The sample catalog of an invented gene on the minus strand, with a gene so long that it allows tables of any size: every row
/// replaces one codon by another, by its preferred names.
/// </summary>
internal static class SyntheticCatalog
{
    public const string Manifest = Folder + "syn.yaml";
    private const string Folder = "samples/OwnGene/catalog/";
    private const string Accession = "NM_999999.1";
    private const string Bases = "ACGT";
    private const string Residues = "KNKNTTTTRSRSIIMIQHQHPPPPRRRRLLLLEDEDAAAAGGGGVVVV*Y*YSSSS*CWCLFLF"; // of AAA, AAC, AAG, AAT, ACA …
    private const int Seed = 755;
    private const int Codons = 2_500;
    private const int CodingStart = 41;
    private const int CodingEnd = CodingStart + (3 * (Codons + 1)) - 1;
    private const int Length = CodingEnd + 100;
    private const int ExonLength = 157;
    private const int IntronLength = 1_000;
    private const int BasesPerLine = 70;

    private static readonly string[] AllCodons = [.. Bases.SelectMany(first => Bases.SelectMany(second => Bases.Select(third => $"{first}{second}{third}")))];

    /// <summary>Returns the catalog with a table of a number of rows.</summary>
    public static SourceFile[] WithRows(int count)
    {
        var random = new Random(Seed);
        string[] codons = ["ATG", .. Enumerable.Range(1, Codons - 1).Select(_ => Sense(random)), "TGA"];
        var sequence = RandomBases(random, CodingStart - 1) + string.Concat(codons) + RandomBases(random, Length - CodingEnd);
        var protein = string.Concat(codons[..^1].Select(Residue));
        var exons = Exons().ToArray();
        var table = new StringBuilder("row,use,exon,protein,coding,from,until,source\n");
        foreach (var (description, row) in Changes(Define(sequence, exons), codons).Where(change => !change.ProteinShort.EndsWith('=')).DistinctBy(change => change.Coding).Take(count).Select((change, i) => (change, i + 1)))
        {
            table.Append(CultureInfo.InvariantCulture, $"{row},CompanionDiagnostic,{description.Exon},p.{description.ProteinShort},{description.Coding},2025-01-01,,Table1\n");
        }

        return [.. Files().Select(file => new SourceFile(file.Path, file.Path[Folder.Length..] switch
        {
            "syn.yaml" => file.Content.Replace("coding_end: 400", $"coding_end: {CodingEnd}", StringComparison.Ordinal),
            "assays/north-panel.csv" => table.ToString(),
            "assays/north-panel.yaml" => file.Content.Replace("companion_diagnostic: 5", $"companion_diagnostic: {count}", StringComparison.Ordinal).Replace("reference_only: 2", "reference_only: 0", StringComparison.Ordinal),
            "reference/NM_999999.1.fasta" => Fasta($"{Accession} synthetic", sequence),
            "reference/NP_999999.1.fasta" => Fasta("NP_999999.1 synthetic", protein),
            "reference/exons.csv" => "exon,c_start,c_end,tx_start,tx_end,grch37_start,grch37_end,grch38_start,grch38_end\n" + string.Concat(exons.Select(Row)),
            "reference/domains.csv" => $"kind,name,start,end,first_residue,last_residue,confidence\nregion,All,1,{Codons},{protein[0]},{protein[^1]},invented\n",
            "variants/names.csv" => "name,means,source\n",
            "variants/mentioned.yaml" => "variants: []\n",
            _ => file.Content,
        }))];
    }

    private static IEnumerable<VariantDescription> Changes(TranscriptDefinition transcript, string[] codons)
    {
        for (var codon = 2; codon <= Codons; codon++)
        {
            foreach (var replacement in AllCodons.Where(replacement => replacement != codons[codon - 1]))
            {
                var start = (3 * codon) - 2;
                yield return transcript.View.Describe($"c.{start}_{start + 2}delins{replacement}");
            }
        }
    }

    private static SourceFile[] Files()
    {
        var root = CatalogOnDisk.Root();
        return [.. Directory.EnumerateFiles(Path.Combine(root, Folder), "*", SearchOption.AllDirectories)
            .Select(path => new SourceFile(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText(path)))];
    }

    private static TranscriptDefinition Define(string sequence, Exon[] exons) => new(
        "SYN", Accession, "NP_999999.1", "1", "NC_000001.10", "NC_000001.11", Strand.Reverse, sequence, CodingStart, CodingEnd,
        [.. exons.SelectMany(exon => new[] { exon.First, exon.Last, exon.Grch37, exon.Grch38 })]);

    // The first exon has the highest genomic position.
    private static IEnumerable<Exon> Exons()
    {
        var high = 900_000;
        for (var first = 1; first <= Length; first += ExonLength)
        {
            var last = Math.Min(first + ExonLength - 1, Length);
            var low = high - (last - first);
            yield return new Exon(((first - 1) / ExonLength) + 1, first, last, low, low + 5_000);
            high = low - IntronLength;
        }
    }

    private static string Row(Exon exon)
    {
        var length = exon.Last - exon.First;
        return string.Create(CultureInfo.InvariantCulture, $"{exon.Number},{Coding(exon.First)},{Coding(exon.Last)},{exon.First},{exon.Last},{exon.Grch37},{exon.Grch37 + length},{exon.Grch38},{exon.Grch38 + length}\n");
    }

    private static string Coding(int position) =>
        position < CodingStart ? $"-{CodingStart - position}" : position > CodingEnd ? $"*{position - CodingEnd}" : $"{position - CodingStart + 1}";

    private static string Fasta(string name, string letters) =>
        $">{name}\n{string.Concat(letters.Chunk(BasesPerLine).Select(line => new string(line) + "\n"))}";

    private static string RandomBases(Random random, int count) => string.Concat(Enumerable.Range(0, count).Select(_ => Bases[random.Next(Bases.Length)]));

    private static string Sense(Random random)
    {
        string codon;
        do
        {
            codon = AllCodons[random.Next(AllCodons.Length)];
        }
        while (Residue(codon) == '*');
        return codon;
    }

    private static char Residue(string codon) => Residues[Array.IndexOf(AllCodons, codon)];

    private sealed record Exon(int Number, int First, int Last, int Grch37, int Grch38);
}
