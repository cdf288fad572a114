using System.Diagnostics;

namespace Her2Catalog.TestSupport;

/// <summary>A sample run as its README says.</summary>
public static class SampleProcess
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
}
