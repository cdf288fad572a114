using Her2Catalog.TestSupport;

namespace Her2Catalog.Tool.Tests;

/// <summary>The pictures of the READMEs show what the command prints.</summary>
[Trait("Category", "CultureFree")]
public class PictureTests
{
    private const string Name = "p.Y772_A775dup";

    [Theory]
    [InlineData("lookup.svg", "en")]
    [InlineData("lookup.ja.svg", "ja")]
    public void A_picture_is_what_the_command_prints(string file, string language)
    {
        using var process = Command.Start(start => start.Environment["LANGUAGE"] = language, "lookup", Name);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        var picture = TerminalPicture.Draw($"her2 lookup {Name}", SampleProcess.WithoutDigest(output));

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
