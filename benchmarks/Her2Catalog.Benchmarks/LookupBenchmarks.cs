using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Finding a variant of the real catalog by its name, beside what one would write oneself: a dictionary of the listed
/// spellings. All ask the same names in the same random order; a dictionary finds the listed spellings only.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
public class LookupBenchmarks
{
    // More than a branch predictor learns.
    private const int Queries = 131_072;
    private const int Seed = 755;

    private readonly string[] listed = new string[Queries];
    private readonly byte[][] listedUtf8 = new byte[Queries][];
    private readonly byte[][] otherSpellings = new byte[Queries][];
    private Dictionary<string, Her2.Variant> dictionary = [];
    private FrozenDictionary<string, Her2.Variant> frozen = FrozenDictionary<string, Her2.Variant>.Empty;

    [GlobalSetup]
    public void Setup()
    {
        dictionary = Spellings().ToDictionary(pair => pair.Text, pair => pair.Variant, StringComparer.Ordinal);
        frozen = dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        var random = new Random(Seed);
        var texts = dictionary.Keys.Order(StringComparer.Ordinal).ToArray();
        var others = OtherSpellings().Distinct().Where(text => text.Length > 0 && !dictionary.ContainsKey(text)).ToArray();
        for (var i = 0; i < Queries; i++)
        {
            // A text of its own each time, as a reader of files hands it over.
            listed[i] = new string(texts[random.Next(texts.Length)]);
            listedUtf8[i] = Encoding.UTF8.GetBytes(listed[i]);
            otherSpellings[i] = Encoding.UTF8.GetBytes(others[random.Next(others.Length)]);
        }

        if (Her2_TryFind_chars() != Queries || Her2_TryFind_UTF8() != Queries || Her2_TryFind_other_spellings_UTF8() != Queries || FrozenDictionary_chars() != Queries)
        {
            throw new InvalidOperationException("not every name is found by all");
        }
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Queries)]
    public int FrozenDictionary_chars()
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in listed)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Dictionary_chars()
    {
        var lookup = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in listed)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Her2_TryFind_chars()
    {
        var found = 0;
        foreach (var text in listed)
        {
            found += Her2.TryFind(text, out _) == LookupStatus.Found ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int FrozenDictionary_UTF8_transcoded()
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[256];
        var found = 0;
        foreach (var text in listedUtf8)
        {
            found += lookup.TryGetValue(buffer[..Encoding.UTF8.GetChars(text, buffer)], out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(OperationsPerInvoke = Queries)]
    public int Her2_TryFind_UTF8()
    {
        var found = 0;
        foreach (var text in listedUtf8)
        {
            found += Her2.TryFind(text, out _) == LookupStatus.Found ? 1 : 0;
        }

        return found;
    }

    /// <summary>Shifted, padded, genomic: spellings that no table lists and no dictionary finds.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public int Her2_TryFind_other_spellings_UTF8()
    {
        var found = 0;
        foreach (var text in otherSpellings)
        {
            found += Her2.TryFind(text, out _) == LookupStatus.Found ? 1 : 0;
        }

        return found;
    }

    private static IEnumerable<(string Text, Her2.Variant Variant)> Spellings()
    {
        foreach (var variant in Her2.Variants.All)
        {
            foreach (var name in variant.PublishedNames.ToArray().Append(variant.Name).Append(variant.LongName[2..]).Distinct())
            {
                yield return (name, variant);
                yield return ("p." + name, variant);
            }

            foreach (var allele in variant.Alleles)
            {
                yield return (allele.Name, variant);
                yield return ($"{Her2.Gene.TranscriptAccession}:{allele.Name}", variant);
            }
        }
    }

    private static IEnumerable<string> OtherSpellings()
    {
        foreach (var variant in Her2.Variants.All)
        {
            yield return $"ERBB2 {variant.Name}";
            yield return $"HER2:p.({variant.LongName[2..]})".ToLowerInvariant();
            foreach (var allele in variant.Alleles)
            {
                yield return $"ENST00000269571.10:{allele.Name}";
                yield return Her2.Reference.Describe(allele.Name).GenomicGrch38;
            }
        }
    }
}
