using Her2Catalog.TestSupport;

namespace Her2Catalog.Samples.Tests.NextEdition;

/// <summary>The program of samples/NextEdition.</summary>
[Trait("Category", "Sample")]
public class ProgramTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "samples", "NextEdition.md"));

    [Fact]
    public void The_program_prints_what_its_README_shows() => Assert.Contains(SampleProcess.OutputOf("NextEdition"), Readme, StringComparison.Ordinal);

    [Fact]
    public void Everything_invented_says_that_it_is_fictional()
    {
        Assert.Contains("**Fictional.**", Readme, StringComparison.Ordinal);
        Assert.StartsWith("FICTIONAL", SampleProcess.OutputOf("NextEdition"), StringComparison.Ordinal);
        Assert.Contains("# FICTIONAL", File.ReadAllText(Path.Combine(LaterEdition.Folder, "her2.yaml")), StringComparison.Ordinal);
        var invented = LaterEdition.Loaded;
        Assert.All(invented.Editions.Skip(1), edition => Assert.EndsWith("-fictional", edition.Id, StringComparison.Ordinal));
        Assert.Contains("(fictional", invented.Therapies.Single(therapy => therapy.Id == "Examplinib").Name, StringComparison.Ordinal);
        Assert.Contains("(fictional", invented.Jurisdictions.Single(jurisdiction => jurisdiction.Id == "Examplia").Name, StringComparison.Ordinal);
    }
}
