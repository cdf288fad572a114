using System.Diagnostics;
using System.Text.RegularExpressions;

namespace Her2Catalog.TestSupport;

/// <summary>A sample run as its README says.</summary>
public static partial class SampleProcess
{
    public static string OutputOf(string sample)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", Path.Combine(AppContext.BaseDirectory, sample + ".dll")) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
        Assert.NotEmpty(output);
        return output;
    }

    /// <summary>What a sample prints, as its README shows it: the digest changes with every row of the catalog.</summary>
    public static string WithoutDigest(string output) => Digest().Replace(output, "…");

    [GeneratedRegex(@"\b[0-9a-f]{16}\b")]
    private static partial Regex Digest();
}
