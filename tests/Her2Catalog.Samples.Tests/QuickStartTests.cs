using Her2Catalog.TestSupport;

namespace Her2Catalog.Samples.Tests;

/// <summary>The README's code as a program: samples/QuickStart.</summary>
[Trait("Category", "Sample")]
public class QuickStartTests
{
    [Fact]
    public void The_sample_compiles_the_code_of_the_README_in_its_order()
    {
        var compiled = ReadmeCode.Lines(Read("samples", "QuickStart.txt"));
        foreach (var block in ReadmeCode.Blocks(Read("README.md")))
        {
            var last = -1;
            foreach (var line in block)
            {
                last = Array.IndexOf(compiled, line, last + 1);
                Assert.True(last >= 0, $"not in the sample, or not in this order: {line}");
            }
        }
    }

    [Fact]
    public void What_the_sample_prints_is_what_its_README_says() =>
        Assert.Contains(SampleProcess.WithoutDigest(SampleProcess.OutputOf("QuickStart")), Read("samples", "QuickStart.md"), StringComparison.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path]));
}
