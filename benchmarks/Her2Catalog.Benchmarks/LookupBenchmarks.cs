using System.Collections.Frozen;
using System.Diagnostics;
using System.Globalization;
using System.Text;
using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Finding a listed spelling beside what one would write oneself, in catalogs of growing size. All ask the same texts in the
/// same random order, half of which are listed. The contenders take turns, so that a busy machine is busy for all of them.
/// </summary>
internal sealed class LookupBenchmarks
{
    // More than a branch predictor learns.
    private const int Queries = 131_072;
    private const int Seed = 755;
    private const int PartQueries = 4_096;
    private const int Parts = Queries / PartQueries;
    private const int WarmUpRounds = 40;
    private const int WarmUpPause = 10; // milliseconds
    private const int Rounds = 60;
    private const int MostSwitchRows = 1_000; // beyond, the compiler takes minutes for a switch and the runtime gives up on it

    private const string Loops = """
        namespace Demo;
        public static class Loops
        {
            public static int Characters(string[] texts) { var found = 0; foreach (var text in texts) { found += Catalog.TryFindListed(text, out _) ? 1 : 0; } return found; }
            public static int Utf8(byte[][] texts) { var found = 0; foreach (var text in texts) { found += Catalog.TryFindListed(text, out _) ? 1 : 0; } return found; }
            public static int Column(byte[] utf8, int[] offsets, int[] variants) { Catalog.FindAllListed(utf8, offsets, variants); var found = 0; foreach (var variant in variants) { found += variant != 0 ? 1 : 0; } return found; }
            public static bool IsListed(string text) => Catalog.TryFindListed(text, out _);
        }
        """;

    private readonly List<(string Name, Func<int, int> Run)> contenders = [];
    private readonly int expected;

    private LookupBenchmarks(int rows)
    {
        var model = GeneratedCatalog.ModelOf(rows);
        var catalog = GeneratedCatalog.Load([Loops, .. GeneratedCatalog.Print(model)]);
        var isListed = Method<Func<string, bool>>(catalog, "IsListed");
        var listed = Names(model).Distinct(StringComparer.Ordinal).Where(isListed).ToArray();
        var (texts, hits) = Ask(listed);
        expected = hits.Length;
        string[][] parts = [.. texts.Chunk(PartQueries)];
        byte[][][] utf8 = [.. parts.Select(part => part.Select(Encoding.UTF8.GetBytes).ToArray())];
        AddDictionaries(listed, parts, utf8);
        AddCatalog(catalog, parts, utf8);
        if (rows <= MostSwitchRows)
        {
            AddSwitches(GeneratedCatalog.Load(Switches(listed)), parts);
        }

        Spellings = listed.Length;
    }

    private int Spellings { get; }

    /// <summary>Prints a line a contender and size.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        Console.WriteLine($"{RuntimeDescription()}\n");
        foreach (var rows in sizes)
        {
            var benchmark = new LookupBenchmarks(rows);
            var times = benchmark.Measure();
            foreach (var (name, nanoseconds, bytes) in times)
            {
                var ratio = times.Single(time => time.Name == (name.Contains("UTF-8", StringComparison.Ordinal) ? "FrozenDictionary, UTF-8 transcoded" : "FrozenDictionary, chars")).Nanoseconds / nanoseconds;
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {rows:N0} | {benchmark.Spellings:N0} | {name} | {nanoseconds:F1} | {ratio:F2} | {bytes} |"));
            }
        }
    }

    private static string RuntimeDescription() => System.Runtime.InteropServices.RuntimeInformation.FrameworkDescription;

    private void AddDictionaries(string[] listed, string[][] texts, byte[][][] utf8)
    {
        var dictionary = listed.Select((text, i) => (text, i)).ToDictionary(pair => new string(pair.text), pair => pair.i + 1, StringComparer.Ordinal);
        var frozen = dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        contenders.Add(("FrozenDictionary, chars", part => Frozen(frozen, texts[part])));
        contenders.Add(("Dictionary, chars", part => Hashed(dictionary, texts[part])));
        contenders.Add(("FrozenDictionary, UTF-8 transcoded", part => Transcoded(frozen, utf8[part])));
    }

    private void AddCatalog(Type catalog, string[][] texts, byte[][][] utf8)
    {
        var characters = Method<Func<string[], int>>(catalog, "Characters");
        var bytes = Method<Func<byte[][], int>>(catalog, "Utf8");
        var all = Method<Func<byte[], int[], int[], int>>(catalog, "Column");
        var columns = utf8.Select(part => part.SelectMany(text => text).ToArray()).ToArray();
        var offsets = utf8.Select(part => part.Aggregate(new List<int> { 0 }, AppendEnd).ToArray()).ToArray();
        var variants = new int[PartQueries];
        contenders.Add(("TryFindListed, chars", part => characters(texts[part])));
        contenders.Add(("TryFindListed, UTF-8", part => bytes(utf8[part])));
        contenders.Add(("FindAllListed, UTF-8 column", part => all(columns[part], offsets[part], variants)));
    }

    private static List<int> AppendEnd(List<int> ends, byte[] text)
    {
        ends.Add(ends[^1] + text.Length);
        return ends;
    }

    private void AddSwitches(Type catalog, string[][] texts)
    {
        var onString = Method<Func<string[], int>>(catalog, "SwitchOnString");
        var onSpan = Method<Func<string[], int>>(catalog, "SwitchOnSpan");
        contenders.Add(("switch on a string", part => onString(texts[part])));
        contenders.Add(("switch on a span of chars", part => onSpan(texts[part])));
    }

    private static TDelegate Method<TDelegate>(Type loops, string name)
        where TDelegate : Delegate => loops.GetMethod(name)!.CreateDelegate<TDelegate>();

    // What a table of the catalog may list; it is asked which it does.
    private static IEnumerable<string> Names(CatalogModel model)
    {
        foreach (var variant in model.Variants)
        {
            foreach (var name in variant.PublishedNames.Select(alias => alias.Name).Append(variant.ShortName).Append(variant.LongName.Replace("p.", string.Empty, StringComparison.Ordinal)))
            {
                yield return name;
                yield return $"p.{name}";
                yield return $"p.({name})";
            }
        }

        foreach (var name in model.Alleles.SelectMany(allele => allele.PublishedNames.Append(allele.Coding)))
        {
            yield return name;
            yield return $"{model.Transcript.Accession}:{name}";
        }
    }

    private (string Name, double Nanoseconds, long Bytes)[] Measure()
    {
        // Long enough for the runtime to be done with what it compiles anew behind our backs.
        for (var round = 0; round < WarmUpRounds; round++)
        {
            foreach (var (name, run) in contenders)
            {
                var found = Enumerable.Range(0, Parts).Sum(run);
                if (found != expected)
                {
                    throw new InvalidOperationException($"{name} found {found} of {expected}");
                }
            }

            Thread.Sleep(WarmUpPause);
        }

        return [.. Enumerable.Repeat(contenders, Rounds).SelectMany(all => all.Select(Time)).GroupBy(time => time.Name).Select(Best)];
    }

    // Each part by itself: short enough to run undisturbed now and then on a busy machine.
    private static (string Name, double[] Nanoseconds, long Bytes) Time((string Name, Func<int, int> Run) contender)
    {
        var times = new double[Parts];
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        for (var part = 0; part < Parts; part++)
        {
            var start = Stopwatch.GetTimestamp();
            contender.Run(part);
            times[part] = Stopwatch.GetElapsedTime(start).TotalNanoseconds / PartQueries;
        }

        return (contender.Name, times, GC.GetAllocatedBytesForCurrentThread() - allocated);
    }

    private static (string Name, double Nanoseconds, long Bytes) Best(IGrouping<string, (string Name, double[] Nanoseconds, long Bytes)> rounds) =>
        (rounds.Key, Enumerable.Range(0, Parts).Average(part => rounds.Min(round => round.Nanoseconds[part])), rounds.Min(round => round.Bytes));

    // Half of the queries are listed; the others are listed spellings with one letter changed.
    private static (string[] Texts, string[] Hits) Ask(string[] listed)
    {
        var random = new Random(Seed);
        var known = listed.ToHashSet(StringComparer.Ordinal);
        var texts = new string[Queries];
        for (var i = 0; i < Queries; i++)
        {
            var letters = listed[random.Next(listed.Length)].ToCharArray();
            if (i % 2 == 1)
            {
                letters[random.Next(letters.Length)] = (char)('A' + random.Next(26));
            }

            texts[i] = new string(letters);
        }

        // Shuffled, and laid out in the order asked for, as a reader of files does.
        random.Shuffle(texts);
        texts = [.. texts.Select(text => new string(text))];
        return (texts, [.. texts.Where(known.Contains)]);
    }

    private static string Switches(string[] listed)
    {
        var arms = string.Concat(listed.Select((text, i) => $"\"{text}\" => {i + 1}, "));
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

    private static int Frozen(FrozenDictionary<string, int> frozen, string[] texts)
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in texts)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    private static int Hashed(Dictionary<string, int> dictionary, string[] texts)
    {
        var lookup = dictionary.GetAlternateLookup<ReadOnlySpan<char>>();
        var found = 0;
        foreach (var text in texts)
        {
            found += lookup.TryGetValue(text.AsSpan(), out _) ? 1 : 0;
        }

        return found;
    }

    private static int Transcoded(FrozenDictionary<string, int> frozen, byte[][] texts)
    {
        var lookup = frozen.GetAlternateLookup<ReadOnlySpan<char>>();
        Span<char> buffer = stackalloc char[256];
        var found = 0;
        foreach (var text in texts)
        {
            found += lookup.TryGetValue(buffer[..Encoding.UTF8.GetChars(text, buffer)], out _) ? 1 : 0;
        }

        return found;
    }
}
