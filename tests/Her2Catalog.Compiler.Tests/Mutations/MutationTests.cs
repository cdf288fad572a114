using System.Collections.Concurrent;
using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;
using Xunit.Abstractions;

namespace Her2Catalog.Compiler.Tests.Mutations;

/// <summary>
/// Corrupts every value of the assay and name tables, and of the documents that decide with them. Each slip is an error, or
/// provably the same catalog. The few that contradict nothing are listed with the reason; their seals reveal them.
/// </summary>
[Trait("Category", "Mutation")]
public class MutationTests(ITestOutputHelper output)
{
    private const string Manifest = "catalog/her2.yaml";
    private const string Ledger = "mutation-survivors.tsv";

    // A fifth of the slips, always the same, is tried in a run of all tests, which has a time limit; every one with this variable set.
    private static readonly bool TriesEvery = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("HER2_EVERY_SLIP"));

    public static TheoryData<string> Files => [.. CatalogFixture.Real.Files.Keys.Where(IsCovered).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_mutation_is_an_error_or_the_same_catalog_or_listed_with_a_reason(string name)
    {
        var catalog = Unsealed(CatalogFixture.Real);
        var original = catalog.Compile().Model;
        Assert.NotNull(original);
        var slips = Slips(name);
        Assert.True(slips.Length > 1_000, $"only {slips.Length} slips of {name}");
        slips = [.. slips.Where(slip => IsTried($"{slip.Place}\t{slip.Written}"))];
        var survivors = new ConcurrentBag<string>();
        var same = 0;
        Try(catalog, name, slips, (slip, compiled) =>
        {
            if (compiled.Model is not null && compiled.Model != original)
            {
                survivors.Add($"{slip.Place}\t{slip.Written}");
            }
            else if (compiled.Model is not null)
            {
                Interlocked.Increment(ref same);
            }
        });
        output.WriteLine($"{name}: {slips.Length} slips, {slips.Length - same - survivors.Count} errors, {same} the same catalog, {survivors.Count} left to the seal");
        var listed = Vectors.Read(Ledger).Where(row => row["file"] == name).Where(row => IsTried($"{row["place"]}\t{row["written"]}")).ToArray();
        Assert.All(listed, row => Assert.True(row["reason"].Length > 20));
        Vectors.AssertNone(survivors.Except(listed.Select(row => $"{row["place"]}\t{row["written"]}")).Order(StringComparer.Ordinal).Select(slip => $"not listed: {slip}"));
        Vectors.AssertNone(listed.Select(row => $"{row["place"]}\t{row["written"]}").Except(survivors).Select(slip => $"listed, and does not survive: {slip}"));
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void What_contradicts_nothing_breaks_the_seal(string name)
    {
        var listed = Vectors.Read(Ledger).Where(row => row["file"] == name).Select(row => $"{row["place"]}\t{row["written"]}").ToHashSet();
        var survivors = Slips(name).Where(slip => listed.Contains($"{slip.Place}\t{slip.Written}")).ToArray();
        Assert.Equal(listed.Count, survivors.Length);
        Try(CatalogFixture.Real, name, survivors, (slip, compiled) => Assert.True(compiled.Findings.Any(finding => finding.Rule.Id == "HER2013"), slip.ToString()));
    }

    private static bool IsCovered(string name) => name.StartsWith("assays/", StringComparison.Ordinal) || name is "variants/names.csv";

    private static bool IsTried(string slip) => TriesEvery || (uint)slip.Aggregate(17, (hash, unit) => unchecked((hash * 31) + unit)) % 5 == 0;

    private static Mutation[] Slips(string name)
    {
        var text = CatalogFixture.Real.Files[name];
        var slips = name.EndsWith(".csv", StringComparison.Ordinal) ? Mutations.Slips.OfTable(name, text) : Mutations.Slips.OfDocument(name, text);
        return [.. slips.DistinctBy(slip => (slip.Place, slip.Written))];
    }

    private static void Try(CatalogFixture catalog, string name, Mutation[] slips, Action<Mutation, CompiledCatalog> judge)
    {
        var sources = catalog.Sources;
        var at = Array.FindIndex(sources, source => source.Path == "catalog/" + name);
        Parallel.ForEach(slips, slip =>
        {
            var files = (SourceFile[])sources.Clone();
            files[at] = new SourceFile(sources[at].Path, slip.Apply(sources[at].Content));
            judge(slip, CatalogCompiler.Compile(Manifest, files, CancellationToken.None));
        });
    }

    private static CatalogFixture Unsealed(CatalogFixture catalog) => catalog.With("her2.yaml", "  seals: seals.csv\n", "");
}
