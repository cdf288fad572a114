using System.Collections.Frozen;
using System.Text;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Compares the lookup of listed spellings with hand-written alternatives, in catalogs of increasing size. All look up the same texts in
/// the same random order; half of them are listed.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
[MinColumn]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
public class SpellingBenchmarks
{
    private const string Characters = "chars";
    private const string Utf8 = "UTF-8";
    private const int LongestTranscoded = 256;
    private string[] texts = [];
    private byte[][] utf8 = [];
    private byte[] column = [];
    private int[] offsets = [];
    private int[] variants = [];
    private Dictionary<string, int> dictionary = [];
    private FrozenDictionary<string, int> frozen = FrozenDictionary<string, int>.Empty;
    private ListedCatalog catalog = null!;

    /// <summary>The number of alleles of the catalog.</summary>
    [Params(54, 1_000, 10_000, 100_000)]
    public int Alleles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        catalog = ListedCatalog.Of(Alleles);
        texts = SpellingQueries.Of(catalog.Spellings);
        utf8 = [.. texts.Select(Encoding.UTF8.GetBytes)];
        column = [.. utf8.SelectMany(text => text)];
        offsets = SpellingQueries.Offsets(utf8);
        variants = new int[texts.Length];
        dictionary = catalog.Spellings.Select((text, i) => (text, i)).ToDictionary(pair => new string(pair.text), pair => pair.i + 1, StringComparer.Ordinal);
        frozen = dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        var hits = Frozen();
        foreach (var found in new[] { Hashed(), Listed(), Transcoded(), ListedUtf8(), ListedColumn() })
        {
            if (found != hits)
            {
                throw new InvalidOperationException($"{found} found instead of {hits}");
            }
        }
    }

    [Benchmark(Baseline = true, Description = "FrozenDictionary, span", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Characters)]
    public int Frozen() => SpellingQueries.CountIn(frozen, texts);

    [Benchmark(Description = "Dictionary, span", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Characters)]
    public int Hashed()
    {
        var lookup = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in texts)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "TryFindListed", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Characters)]
    public int Listed() => catalog.Characters(texts);

    [Benchmark(Baseline = true, Description = "FrozenDictionary, transcoded", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Utf8)]
    public int Transcoded()
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[LongestTranscoded];
        var found = 0;
        foreach (var text in utf8)
        {
            found += lookup.TryGetValue(buffer[..Encoding.UTF8.GetChars(text, buffer)], out _) ? 1 : 0;
        }

        return found;
    }

    [Benchmark(Description = "TryFindListed", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Utf8)]
    public int ListedUtf8() => catalog.Utf8(utf8);

    [Benchmark(Description = "FindAllListed, a column", OperationsPerInvoke = SpellingQueries.Count)]
    [BenchmarkCategory(Utf8)]
    public int ListedColumn() => catalog.Column(column, offsets, variants);
}
