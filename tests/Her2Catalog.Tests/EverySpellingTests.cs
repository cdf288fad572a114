using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests;

/// <summary>Writes every change of the catalog in all padded and shifted ways, by string work on the sequences alone, and looks each up.</summary>
public class EverySpellingTests
{
    private const int WidestPadding = 6;

    private static readonly string Sequence = ReadSequence("NM_004448.4.fasta");
    private static readonly string Protein = ReadSequence("NP_004439.2.fasta");

    private static readonly Dictionary<char, string> ThreeLetters = "ACDEFGHIKLMNPQRSTVWY"
        .Zip("Ala Cys Asp Glu Phe Gly His Ile Lys Leu Met Asn Pro Gln Arg Ser Thr Val Trp Tyr".Split(' ')).ToDictionary(pair => pair.First, pair => pair.Second);

    [Fact]
    public void Every_padded_or_shifted_spelling_of_every_variant_is_found()
    {
        var spellings = 0;
        var mismatches = new List<string>();
        foreach (var variant in Her2.Variants.All)
        {
            var mutant = Apply(variant.Name);
            foreach (var name in Spellings(mutant, Protein, Write))
            {
                spellings++;
                if (!Her2.TryFind(name, out Her2.Variant found) || found != variant || !Her2.TryFind(Encoding.UTF8.GetBytes(name), out found) || found != variant)
                {
                    mismatches.Add($"{variant.Name} as {name}: {found.Name}");
                }
            }
        }

        Vectors.AssertNone(mismatches);
        Assert.True(spellings > 47 * 40, $"only {spellings} spellings");
    }

    [Fact]
    public void Every_padded_or_shifted_spelling_of_every_allele_is_found()
    {
        var mismatches = new List<string>();
        foreach (var allele in Her2.Alleles.All)
        {
            // The VCF allele, proved by the oracle elsewhere, states what changes; every other way to write it is made here.
            var parts = allele.Grch37.Split(':');
            var offset = OffsetOf(int.Parse(parts[0], System.Globalization.CultureInfo.InvariantCulture));
            var mutant = Sequence[..offset] + parts[2] + Sequence[(offset + parts[1].Length)..];
            foreach (var name in Spellings(mutant, Sequence, WriteCoding))
            {
                if (!Her2.TryFind(name, GenomeBuild.Unspecified, out var variant, out var found) || found != allele || variant != allele.Variant)
                {
                    mismatches.Add($"{allele.Name} as {name}: {found.Name}");
                }
            }
        }

        Vectors.AssertNone(mismatches);
    }

    // All (start, removed, inserted) that give the mutant: the least change, shifted as far as it goes, padded on both sides.
    private static IEnumerable<string> Spellings(string mutant, string reference, Func<int, string, string, IEnumerable<string>> write)
    {
        int prefix = 0, suffix = 0;
        while (prefix < Math.Min(reference.Length, mutant.Length) && reference[prefix] == mutant[prefix])
        {
            prefix++;
        }

        while (suffix < Math.Min(reference.Length, mutant.Length) && reference[^(suffix + 1)] == mutant[^(suffix + 1)])
        {
            suffix++;
        }

        var earliest = Math.Max(0, Math.Min(prefix, Math.Min(reference.Length, mutant.Length) - suffix) - WidestPadding);
        for (var start = earliest; start <= prefix; start++)
        {
            for (var tail = suffix; tail >= Math.Max(0, suffix - WidestPadding); tail--)
            {
                if (start + tail <= Math.Min(reference.Length, mutant.Length))
                {
                    foreach (var name in write(start, reference[start..^tail], mutant[start..^tail]))
                    {
                        yield return name;
                    }
                }
            }

            // Beginning later, the end must come later too where both sides overlap.
            var overlap = Math.Min(reference.Length, mutant.Length) - start;
            if (overlap >= 0 && overlap < suffix)
            {
                foreach (var name in write(start, reference[start..^overlap], mutant[start..^overlap]))
                {
                    yield return name;
                }
            }
        }
    }

    private static IEnumerable<string> Write(int start, string removed, string inserted)
    {
        foreach (var style in new Func<char, string>[] { residue => residue.ToString(), residue => ThreeLetters[residue] })
        {
            string At(int index) => style(Protein[index]) + (index + 1);
            var come = string.Concat(inserted.Select(style));
            var range = removed.Length switch { 0 => $"{At(start - 1)}_{At(start)}", 1 => At(start), _ => $"{At(start)}_{At(start + removed.Length - 1)}" };
            var name = removed.Length == 0 ? $"{range}ins{come}" : inserted.Length == 0 ? $"{range}del" : $"{range}delins{come}";
            yield return name;
            yield return $"p.{name}";
            yield return $"p.({name})";
            yield return $"ERBB2:p.{name}";
        }
    }

    private static IEnumerable<string> WriteCoding(int start, string removed, string inserted)
    {
        int first = start - 174, last = first + removed.Length - 1;
        if (removed.Length == 0)
        {
            yield return $"c.{first - 1}_{first}ins{inserted}";
            yield break;
        }

        var range = removed.Length == 1 ? $"c.{first}" : $"c.{first}_{last}";
        if (!SpansJunction(start, removed.Length))
        {
            yield return $"{range}del{(inserted.Length == 0 ? "" : "ins")}{inserted}"; // over a junction it would delete the intron
        }

        yield return $"NM_004448.4:{range}del{removed}{(inserted.Length == 0 ? "" : "ins")}{inserted}";
    }

    private static bool SpansJunction(int start, int length) => File.ReadLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "exons.csv")).Skip(1)
        .Select(line => int.Parse(line.Split(',')[4], System.Globalization.CultureInfo.InvariantCulture)).Any(end => start < end && end < start + length);

    // Applies a preferred one-letter name to the protein, by a reader of the test's own.
    private static string Apply(string name)
    {
        var match = System.Text.RegularExpressions.Regex.Match(name, @"^[A-Z](\d+)(?:_[A-Z](\d+))?(delins|del|ins|dup)?([A-Z]*)$");
        Assert.True(match.Success, name);
        var first = int.Parse(match.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture) - 1;
        var last = match.Groups[2].Success ? int.Parse(match.Groups[2].Value, System.Globalization.CultureInfo.InvariantCulture) - 1 : first;
        return match.Groups[3].Value switch
        {
            "dup" => Protein[..(last + 1)] + Protein[first..(last + 1)] + Protein[(last + 1)..],
            "ins" => Protein[..(first + 1)] + match.Groups[4].Value + Protein[(first + 1)..],
            _ => Protein[..first] + match.Groups[4].Value + Protein[(last + 1)..],
        };
    }

    // Offset in the transcript of a GRCh37 position, from the exon table.
    private static int OffsetOf(int position) =>
        File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", "exons.csv")).Skip(1)
            .Select(line => line.Split(',').Skip(3).Select(field => int.TryParse(field, out var number) ? number : 0).ToArray())
            .Where(exon => position >= exon[2] && position <= exon[3])
            .Select(exon => exon[0] + position - exon[2] - 1).Single();

    private static string ReadSequence(string file) =>
        string.Concat(File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "catalog", "reference", file)).Skip(1));
}
