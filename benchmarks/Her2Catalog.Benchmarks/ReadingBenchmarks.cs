using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using BenchmarkDotNet.Attributes;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Reads names by meaning, one form at a time and in random order. No table lists the spellings, and the catalog does not contain every
/// other change.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
[MinColumn]
public partial class ReadingBenchmarks
{
    // More than a branch predictor learns, in several parts: if other processes use the machine, the minimum of many short iterations
    // is closest to the cost.
    private const int Queries = 131_072;
    private const int Part = 4_096;
    private const int Names = 1_500;
    private const int Seed = 755;
    private const int WidestPadding = 3;
    private const string Residues = "ACDEFGHIKLMNPQRSTVWY";
    private const string Bases = "ACGT";
    private const string Exact = "exact";
    private const string Spans = "VCF allele, spans";

    private static readonly string[] ThreeLetterCodes = "Ala Cys Asp Glu Phe Gly His Ile Lys Leu Met Asn Pro Gln Arg Ser Thr Val Trp Tyr".Split(' ');

    private readonly byte[][] texts = new byte[Queries][];
    private readonly int[] positions = new int[Queries];
    private readonly byte[][] references = new byte[Queries][];
    private readonly byte[][] alternatives = new byte[Queries][];
    private readonly Random random = new(Seed);
    private int next;

    /// <summary>The form of the names. The first is found without being read; the others are compared with it.</summary>
    [Params(Exact, "p. one letter", "p. three letters", "p. shifted", "c.", "c. padded", "g.", "VCF allele, text", Spans, "mixed", "c. of another gene", "p. of another gene")]
    public string Form { get; set; } = Exact;

    [GlobalSetup]
    public void Setup()
    {
        var names = Enumerable.Range(0, Names).Select(_ => Write(Form)).ToArray();
        for (var i = 0; i < Queries; i++)
        {
            // A new string each time, as a reader of files returns it.
            texts[i] = Encoding.UTF8.GetBytes(names[random.Next(Names)]);
            if (Form == Spans)
            {
                var fields = Encoding.UTF8.GetString(texts[i]).Split('-');
                positions[i] = int.Parse(fields[1], CultureInfo.InvariantCulture);
                references[i] = Encoding.UTF8.GetBytes(fields[2]);
                alternatives[i] = Encoding.UTF8.GetBytes(fields[3]);
            }
        }

        var isForeign = Form.EndsWith("gene", StringComparison.Ordinal);
        var read = Enumerable.Range(0, Queries / Part).Sum(_ => Read());
        var found = Enumerable.Range(0, Queries / Part).Sum(_ => TryFind());
        if (read != (isForeign ? 0 : Queries) || found < (isForeign ? 0 : Queries / 3))
        {
            throw new InvalidOperationException($"{Form}: {read} read, {found} found");
        }
    }

    /// <summary>Parses, compares with the reference, normalizes, predicts the protein, and packs the keys.</summary>
    [Benchmark(OperationsPerInvoke = Part)]
    public int Read()
    {
        var read = 0;
        var start = NextPart();
        for (var i = start; i < start + Part; i++)
        {
            var reading = Form == Spans
                ? Her2.Reference.Read(GenomeBuild.GRCh37, positions[i], references[i], alternatives[i])
                : Her2.Reference.Read(texts[i]);
            read += reading.Status == HgvsStatus.Ok ? 1 : 0;
        }

        return read;
    }

    /// <summary>Looks up the exact spelling, otherwise reads the name and looks up its keys.</summary>
    [Benchmark(OperationsPerInvoke = Part)]
    public int TryFind()
    {
        var found = 0;
        var start = NextPart();
        for (var i = start; i < start + Part; i++)
        {
            var isFound = Form == Spans
                ? Her2.TryFind(GenomeBuild.GRCh37, positions[i], references[i], alternatives[i], out _, out _)
                : Her2.TryFind(texts[i], out _);
            found += isFound ? 1 : 0;
        }

        return found;
    }

    private int NextPart()
    {
        next = (next + Part) % Queries;
        return next;
    }

    private string Write(string form)
    {
        var variant = Her2.Variants.All[random.Next(Her2.Variants.All.Count)];
        var allele = Her2.Alleles.All[random.Next(Her2.Alleles.All.Count)];
        var other = random.Next(2) == 0;
        var protein = other ? Change(variant.Name, Residues) : variant.Name;
        var coding = other ? Change(allele.Name, Bases) : allele.Name;
        var vcf = (other ? Change(allele.Grch37, Bases) : allele.Grch37).Replace(':', '-');
        return form switch
        {
            Exact => random.Next(2) == 0 ? variant.LongName : allele.Name,
            "p. one letter" => $"HER2:p.({protein})",
            "p. three letters" => $"ERBB2 p.{InThreeLetters(protein)}",
            "p. shifted" => $"p.{(random.Next(2) == 0 ? Pad(protein) : InThreeLetters(Pad(protein)))}",
            "c." => $"ERBB2:{coding}",
            "c. padded" => PadCoding(vcf),
            "g." => other ? Change(Genomic(allele), Bases) : Genomic(allele),
            "VCF allele, text" or Spans => $"17-{vcf}",
            "c. of another gene" => $"EGFR:{coding}",
            "p. of another gene" => $"EGFR:p.({(random.Next(2) == 0 ? protein : InThreeLetters(protein))})",
            _ => Write(Forms[random.Next(Forms.Length)]),
        };
    }

    private static string[] Forms => ["p. one letter", "p. three letters", "p. shifted", "c.", "c. padded", "g.", "VCF allele, text"];

    // Another last character, if the name ends in a letter A-Z.
    private string Change(string name, string letters)
    {
        var last = letters.IndexOf(name[^1], StringComparison.Ordinal);
        return last < 0 ? name : name[..^1] + letters[(last + random.Next(1, letters.Length)) % letters.Length];
    }

    private string Genomic(Her2.Allele allele)
    {
        var description = Her2.Reference.Describe(allele.Name);
        return random.Next(2) == 0 ? description.GenomicGrch37 : description.GenomicGrch38;
    }

    private static string InThreeLetters(string name) =>
        string.Concat(name.Select(letter => Residues.Contains(letter, StringComparison.Ordinal) ? ThreeLetterCodes[Residues.IndexOf(letter, StringComparison.Ordinal)] : letter.ToString()));

    // The same change as a delins that includes unchanged residues on both sides.
    private string Pad(string name)
    {
        var parts = ProteinName().Match(name);
        int first = Number(parts.Groups["first"]), last = parts.Groups["last"].Success ? Number(parts.Groups["last"]) : first;
        var put = parts.Groups["edit"].Value switch
        {
            "ins" => Protein(first, first) + parts.Groups["new"].Value + Protein(last, last),
            "dup" => Protein(first, last) + Protein(first, last),
            _ => parts.Groups["new"].Value,
        };
        int before = random.Next(WidestPadding + 1), behind = random.Next(before == 0 ? 1 : 0, WidestPadding + 1);
        put = Protein(first - before, first - 1) + put + Protein(last + 1, last + behind);
        return $"{Protein(first - before, first - before)}{first - before}_{Protein(last + behind, last + behind)}{last + behind}delins{put}";
    }

    // The same for the bases of a VCF allele: one more base on each side.
    private static string PadCoding(string vcf)
    {
        var fields = vcf.Split('-');
        var complement = fields[1][0] == 'A' ? "C" : "A";
        var at = Number(CodingPosition().Match(Her2.Reference.Describe($"17-{fields[0]}-{fields[1][0]}-{complement}").Coding));
        var offset = at + Her2.Reference.CodingStart - 1;
        char before = (char)Her2.Reference.BaseAt(offset - 1), behind = (char)Her2.Reference.BaseAt(offset + fields[1].Length);
        return $"c.{at - 1}_{at + fields[1].Length}delins{before}{fields[2]}{behind}";
    }

    private static string Protein(int first, int last) =>
        string.Concat(Enumerable.Range(first, last - first + 1).Select(number => (char)Her2.Reference.ResidueAt(number)));

    private static int Number(Capture digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    [GeneratedRegex("^[A-Z](?<first>[0-9]+)(_[A-Z](?<last>[0-9]+))?(?<edit>delins|del|ins|dup)?(?<new>[A-Z]*)$", RegexOptions.ExplicitCapture)]
    private static partial Regex ProteinName();

    [GeneratedRegex("[0-9]+")]
    private static partial Regex CodingPosition();
}
