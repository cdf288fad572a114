using System.Collections.Frozen;
using BenchmarkDotNet.Attributes;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// The cost of a C# <c>switch</c> instead of a table. For larger sizes, the compiler takes minutes, and the JIT does not optimize the
/// method.
/// </summary>
[ShortRunJob]
[MinColumn]
public class SwitchBenchmarks
{
    private string[] texts = [];
    private FrozenDictionary<string, int> frozen = FrozenDictionary<string, int>.Empty;
    private Func<string[], int> onString = _ => 0;
    private Func<string[], int> onSpan = _ => 0;

    /// <summary>The number of alleles of the catalog.</summary>
    [Params(54, 1_000)]
    public int Alleles { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var spellings = ListedCatalog.Of(Alleles).Spellings;
        texts = SpellingQueries.Of(spellings);
        frozen = spellings.ToFrozenDictionary(text => text, _ => 1, StringComparer.Ordinal);
        var loops = GeneratedCatalog.Load(Switches(spellings));
        onString = loops.GetMethod("SwitchOnString")!.CreateDelegate<Func<string[], int>>();
        onSpan = loops.GetMethod("SwitchOnSpan")!.CreateDelegate<Func<string[], int>>();
        if (onString(texts) != Frozen() || onSpan(texts) != Frozen())
        {
            throw new InvalidOperationException("they do not find the same");
        }
    }

    [Benchmark(Baseline = true, Description = "FrozenDictionary, span", OperationsPerInvoke = SpellingQueries.Count)]
    public int Frozen() => SpellingQueries.CountIn(frozen, texts);

    [Benchmark(Description = "switch on a string", OperationsPerInvoke = SpellingQueries.Count)]
    public int OnString() => onString(texts);

    [Benchmark(Description = "switch on a span", OperationsPerInvoke = SpellingQueries.Count)]
    public int OnSpan() => onSpan(texts);

    private static string Switches(IEnumerable<string> spellings)
    {
        var arms = string.Concat(spellings.Select((text, i) => $"\"{text}\" => {i + 1}, "));
        return $$"""
            namespace Demo;
            public static class Loops
            {
                public static int SwitchOnString(string[] texts) { var found = 0; foreach (var text in texts) { found += OfString(text) != 0 ? 1 : 0; } return found; }
                public static int SwitchOnSpan(string[] texts) { var found = 0; foreach (var text in texts) { found += OfSpan(text) != 0 ? 1 : 0; } return found; }
                private static int OfString(string text) => text switch { {{arms}} _ => 0 };
                private static int OfSpan(System.ReadOnlySpan<char> text) => text switch { {{arms}} _ => 0 };
            }
            """;
    }
}
