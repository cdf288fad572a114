namespace Her2Catalog.TestSupport;

/// <summary>The C# of a README, to compare with what is compiled.</summary>
public static class ReadmeCode
{
    private const string Opening = "```csharp\n";

    /// <summary>The blocks, each as its lines without comments and spaces around them.</summary>
    public static string[][] Blocks(string markdown)
    {
        var blocks = markdown.Split(Opening).Skip(1).Select(rest => rest.Split("```")[0]).Select(Lines).ToArray();
        Assert.NotEmpty(blocks);
        Assert.All(blocks, Assert.NotEmpty);
        return blocks;
    }

    /// <summary>The lines of code, without comments and spaces around them.</summary>
    public static string[] Lines(string code) =>
        code.Split('\n').Select(line => line.Split("//")[0].Trim()).Where(line => line.Length > 0).ToArray();
}
