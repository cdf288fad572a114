using Her2Catalog.TestSupport;

namespace Her2Catalog.Tool.Tests;

/// <summary>The pictures of the READMEs show what the command prints.</summary>
[Trait("Category", "CultureFree")]
public class PictureTests
{
    [Theory]
    [InlineData("lookup.svg", "lookup", "p.Y772_A775dup")]
    public void A_picture_is_what_the_command_prints(string file, params string[] arguments)
    {
        var (exit, output, error) = Command.Run(null, arguments);
        Assert.Equal((0, string.Empty), (exit, error));
        var picture = TerminalPicture.Draw($"her2 {string.Join(' ', arguments)}", SampleProcess.WithoutDigest(output));

        var path = Path.Combine(Checkout.Root, "docs", "images", file);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(path, picture);
            return;
        }

        Assert.True(
            picture == File.ReadAllText(path).ReplaceLineEndings("\n"),
            $"docs/images/{file} is stale; ACCEPT_SNAPSHOTS=1 writes the current one. The command prints:\n{output}");
    }
}
