using System.Diagnostics;
using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Compiler.Tests.Damage;

/// <summary>
/// Files of an unusual shape take time in proportion to their size. Eight times the size may take up to thirty times as long,
/// which quadratic work (64) does not keep; small times are not measured.
/// </summary>
[Trait("Category", "CultureFree")]
public class HostileShapeTests
{
    private const int Small = 2000;
    private const int Times = 8;
    private const double MaxRatio = 30;
    private static readonly TimeSpan Negligible = TimeSpan.FromSeconds(2);

    public static TheoryData<string> Shapes => [.. Makers.Keys];

    private static Dictionary<string, Func<int, CatalogFixture>> Makers { get; } = new(StringComparer.Ordinal)
    {
        ["columns"] = n => Names("name,means,source" + Repeat(n, i => $",c{i}") + "\n" + "a,b,c" + Repeat(n, i => $",{i}") + "\n"),
        ["the same column"] = n => Names("name" + Repeat(n, _ => ",name") + "\n"),
        ["columns without a name"] = n => Names("name,means,source" + Repeat(n, _ => ",") + "\na,b,c\n"),
        ["rows"] = n => Names("name,means,source\n" + Repeat(n, i => $"p.L{i}S,p.L755S,F09\n")),
        ["the same row"] = n => Names("name,means,source\n" + Repeat(n, _ => "p.A771_M774dup,p.Y772_A775dup,F09\n")),
        ["rows with a field too many"] = n => Names("name,means,source\n" + Repeat(n, i => $"a,b,c,{i}\n")),
        ["rows with different numbers of fields"] = n => Names("name,means,source\n" + Repeat(n / 10, i => "a,b,c" + new string(',', i % 50) + "x\n")),
        ["empty rows"] = n => Names("name,means,source\n" + Repeat(n, _ => ",,\n")),
        ["unknown facts"] = n => Names("name,means,source\n" + Repeat(n, i => $"p.A771_M774dup,p.Y772_A775dup,X{i}\n")),
        ["facts in one cell"] = n => Names($"name,means,source\np.A771_M774dup,p.Y772_A775dup,{Repeat(n, i => $"X{i} ")}x\n"),
        ["a long cell"] = n => Names($"name,means,source\n{new string('p', n * 100)},p.Y772_A775dup,F09\n"),
        ["a long quoted cell"] = n => Names($"name,means,source\n\"{new string('"', n * 10)}\",p.Y772_A775dup,F09\n"),
        ["a long name of a variant"] = n => Names($"name,means,source\np.Y772_A773ins{new string('A', n * 10)},p.Y772_A775dup,F09\n"),
        ["targets of one change"] = n => CatalogFixture.Real.WithFile("assays/oncomine-dx-target-test.csv", "row,use,exon,protein,coding,from,until,source\n" + Repeat(n / 4, i => $"{i + 1},CompanionDiagnostic,8,p.S310Y,c.929C>A,2023-11-01,,Table1\n")),
        ["seals"] = n => CatalogFixture.Real.WithFile("seals.csv", "file,entry,digest,sealed_by,sealed_on\n" + Repeat(n, i => $"variants/names.csv,e{i},0123456789abcdef,A,2024-01-01\n")),
        ["unknown keys"] = n => Documents("documents: []\n" + Repeat(n, i => $"k{i}: 1\n")),
        ["the same key"] = n => Documents(Repeat(n, _ => "documents: []\n")),
        ["entries without their keys"] = n => Documents("documents:\n" + Repeat(n / 4, _ => "  - {id: A}\n")),
        ["brackets in brackets"] = n => Documents("documents: " + new string('[', n)),
        ["items in one line"] = n => Documents("documents: [" + Repeat(n, i => $"a{i}, ") + "b]\n"),
        ["a long key"] = n => Documents(new string('k', n * 100) + ": 1\n"),
    };

    [Theory, MemberData(nameof(Shapes))]
    public void Time_grows_with_the_size(string shape)
    {
        var make = Makers[shape];
        Measure(make(50)); // compiles the code that it takes
        var large = Measure(make(Small * Times));
        Assert.True(large < Negligible || large / Measure(make(Small)) < MaxRatio, $"{shape}: {large}");
    }

    private static TimeSpan Measure(CatalogFixture catalog)
    {
        var watch = Stopwatch.StartNew();
        Assert.NotEmpty(catalog.Compile().Findings);
        return watch.Elapsed;
    }

    private static CatalogFixture Names(string text) => CatalogFixture.Real.WithFile("variants/names.csv", text);

    private static CatalogFixture Documents(string text) => CatalogFixture.Real.WithFile("documents.yaml", text);

    private static string Repeat(int count, Func<int, string> text)
    {
        var all = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            all.Append(text(i));
        }

        return all.ToString();
    }
}
