using Her2Catalog.Compiler.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Damage;

/// <summary>Every file of the catalog, damaged in every way: one cause is one finding, and it names the file.</summary>
[Trait("Category", "CultureFree")]
public class FileDamageTests
{
    public static TheoryData<string, string> Damages => Pairs(FileDamage.All);

    public static TheoryData<string, string> HarmlessChanges => Pairs(FileDamage.Harmless);

    public static TheoryData<string> Files => [.. CatalogFixture.Real.Files.Keys];

    [Theory, MemberData(nameof(Damages))]
    public void A_damaged_file_is_one_finding_that_names_the_file(string name, string file) =>
        AssertOne(file, Compile(file, FileDamage.All.First(damage => damage.Name == name && damage.Fits(file)).Apply(CatalogFixture.Real.Files[file])));

    [Theory, MemberData(nameof(HarmlessChanges))]
    public void A_text_that_means_the_same_has_no_finding(string name, string file)
    {
        var compiled = Compile(file, FileDamage.Harmless.First(damage => damage.Name == name).Apply(CatalogFixture.Real.Files[file]));

        Assert.Empty(compiled.Findings.Select(finding => finding.Message.ToString()));
        Assert.NotNull(compiled.Model);
    }

    [Theory, MemberData(nameof(Files))]
    public void A_missing_file_is_one_finding_that_names_the_file(string file)
    {
        if (file != CatalogFixture.Real.Manifest)
        {
            AssertOne(file, Compile(file, null));
        }
    }

    private static void AssertOne(string file, CompiledCatalog compiled)
    {
        Assert.True(compiled.Findings.Count == 1, string.Join('\n', compiled.Findings.Select(finding => $"{finding.File.Path}: {finding.Rule.Id}: {finding.Message}").Take(10).Prepend($"{compiled.Findings.Count} findings:")));
        var finding = compiled.Findings[0];
        Assert.True(finding.File.Path == CatalogFixture.Real.Folder + file || finding.Message.ToString().Contains(file, StringComparison.Ordinal), $"{finding.File.Path}: {finding.Message}");
        Assert.DoesNotContain("While ", finding.Message.ToString(), StringComparison.OrdinalIgnoreCase);
    }

    private static CompiledCatalog Compile(string file, byte[]? bytes)
    {
        var path = CatalogFixture.Real.Folder + file;
        var others = CatalogFixture.Real.Sources.Where(source => source.Path != path);
        SourceFile[] damaged = bytes is null ? [] : [SourceFile.Decode(path, bytes)];
        return CatalogCompiler.Compile(CatalogFixture.Real.Folder + CatalogFixture.Real.Manifest, [.. others, .. damaged], CancellationToken.None);
    }

    private static TheoryData<string, string> Pairs(IEnumerable<FileDamage> damages)
    {
        var pairs = new TheoryData<string, string>();
        foreach (var damage in damages)
        {
            foreach (var file in CatalogFixture.Real.Files.Keys.Where(damage.Fits))
            {
                pairs.Add(damage.Name, file);
            }
        }

        return pairs;
    }
}
