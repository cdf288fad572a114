using Her2Catalog.TestSupport;

namespace Her2Catalog.Samples.Tests;

/// <summary>The code of the README and of docs/annotation.md as a program: samples/QuickStart.</summary>
[Trait("Category", "Sample")]
public class QuickStartTests
{
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/annotation.md")]
    public void The_sample_compiles_the_code_of_the_page_in_its_order(string page)
    {
        var compiled = ReadmeCode.Lines(Read("samples", "QuickStart.txt"));
        foreach (var block in ReadmeCode.Blocks(File.ReadAllText(Path.Combine(Checkout.Root, page))))
        {
            var last = -1;
            foreach (var line in block)
            {
                last = Array.IndexOf(compiled, line, last + 1);
                Assert.True(last >= 0, $"not in the sample, or not in this order: {line}");
            }
        }
    }

    // In a Japanese culture it explains names in Japanese.
    [Fact]
    [Trait("Category", "CultureFree")]
    public void What_the_sample_prints_is_what_its_README_says() =>
        Assert.Contains(SampleProcess.WithoutDigest(SampleProcess.OutputOf("QuickStart")), Read("samples", "QuickStart.md"), StringComparison.Ordinal);

    private static string Read(params string[] path) => File.ReadAllText(Path.Combine([AppContext.BaseDirectory, .. path]));
}
