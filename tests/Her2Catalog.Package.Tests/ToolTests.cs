using System.IO.Compression;

namespace Her2Catalog.Package.Tests;

/// <summary>The command, installed from its package.</summary>
[Collection(OneRun.Name)]
[Trait("Category", "Package")]
public class ToolTests(PackedRun run)
{
    // Table 1 of the source: L755S is row 8, and a companion diagnostic on Oncomine.
    private const string Found = "chr17:37880220 T>C\tFound\tL755S\tAllele\tOncomineDxTargetTest\tCompanionDiagnostic\t";

    [Fact]
    public void The_command_is_installed_and_answers()
    {
        var folder = Directory.CreateDirectory(run.Folder("Tool")).FullName;
        run.Dotnet(folder, "tool", "install", "Her2Catalog.Tool", "--tool-path", folder, "--prerelease").Well();
        var her2 = Path.Combine(folder, "her2");

        var answer = run.Run(her2, "lookup", "chr17:37880220 T>C", "--format", "tsv").Well();
        Assert.Contains(answer.Lines, line => line.StartsWith(Found, StringComparison.Ordinal));
        run.Run(her2, "check", Path.Combine(AppContext.BaseDirectory, "catalog")).Well();
        Assert.Equal(1, run.Run(her2, "lookup", "p.K755S").Exit);
    }

    [Fact]
    public void The_command_for_NET_8_answers_the_same()
    {
        var folder = run.Folder("Tool8");
        using (var package = run.Open("Her2Catalog.Tool"))
        {
            package.ExtractToDirectory(folder);
        }

        var answer = run.Dotnet(folder, "tools/net8.0/any/her2.dll", "lookup", "chr17:37880220 T>C", "--format", "tsv").Well();
        Assert.Contains(answer.Lines, line => line.StartsWith(Found, StringComparison.Ordinal));
    }
}
