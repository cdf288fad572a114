using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Damage;

/// <summary>A manifest that lacks a key, or has it misspelled: one finding, whatever the key leads to.</summary>
public class ManifestDamageTests
{
    // Without them a catalog is complete, too.
    private static readonly string[] Optional = ["other_symbols", "other_species_symbols", "identifiers", "cytoband", "entrez_id", "equivalent_accessions", "equivalent_protein_accessions", "numbering_offsets", "languages"];

    public static TheoryData<string> Keys
    {
        get
        {
            var root = (YamlMapping)YamlReader.Read(Manifest, [])!;
            return [.. KeysOf(root).Concat(root.Entries.Select(entry => entry.Value).OfType<YamlMapping>().SelectMany(KeysOf)).Select(key => $"{key.Value}@{key.Span.Start}")];
        }
    }

    private static SourceFile Manifest { get; } = CatalogFixture.Real.Sources.Single(file => file.Path.EndsWith("her2.yaml", StringComparison.Ordinal));

    [Theory, MemberData(nameof(Keys))]
    public void A_missing_key_is_one_finding(string key)
    {
        var (name, start) = (key.Split('@')[0], int.Parse(key.Split('@')[1], System.Globalization.CultureInfo.InvariantCulture));
        var findings = CatalogFixture.Real.WithFile("her2.yaml", WithoutEntry(start)).Compile().Findings.Select(finding => $"{finding.Rule.Id} {finding.Message}").ToArray();
        Assert.True(findings.Length == (Optional.Contains(name) ? 0 : 1), $"{findings.Length}: {string.Join('\n', findings.Take(10))}");
    }

    [Theory, MemberData(nameof(Keys))]
    public void A_misspelled_key_is_one_finding(string key)
    {
        var start = int.Parse(key.Split('@')[1], System.Globalization.CultureInfo.InvariantCulture);
        var findings = CatalogFixture.Real.WithFile("her2.yaml", Manifest.Content.Insert(start + 1, "x")).Compile().Findings;
        Assert.Equal("HER2006", Assert.Single(findings).Rule.Id);
    }

    private static IEnumerable<Cell> KeysOf(YamlMapping mapping) => mapping.Entries.Select(entry => entry.Key);

    // The line of the key, and those that are indented further.
    private static string WithoutEntry(int start)
    {
        var lines = Manifest.Content.Split('\n').ToList();
        var at = Manifest.Content.AsSpan(0, start).Count('\n');
        var indent = Indent(lines[at]);
        do
        {
            lines.RemoveAt(at);
        }
        while (at < lines.Count && Indent(lines[at]) > indent);
        return string.Join('\n', lines);
    }

    private static int Indent(string line) => line.Length - line.TrimStart(' ').Length;
}
