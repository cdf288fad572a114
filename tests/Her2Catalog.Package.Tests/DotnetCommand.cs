using System.Diagnostics;
using System.Text;

namespace Her2Catalog.Package.Tests;

/// <summary>What a process answered: all that it printed, in the order it came.</summary>
internal sealed record Answer(int Exit, string Text)
{
    public string[] Lines => Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    /// <summary>The answer, where all went well; a failure with all that was printed otherwise.</summary>
    public Answer Well()
    {
        Assert.True(Exit == 0, $"exit {Exit}:\n{Text}");
        return this;
    }
}

/// <summary>Runs commands as a consumer would, with packages of its own.</summary>
internal sealed class DotnetCommand(string packagesFolder)
{
    /// <summary>Runs 'dotnet'.</summary>
    public Answer Run(string folder, params string[] arguments) => RunFile("dotnet", folder, arguments);

    /// <summary>Runs a program.</summary>
    public Answer RunFile(string file, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(file, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };

        // The host of the tests has settings for a build of its own.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["NUGET_PACKAGES"] = packagesFolder;
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_ROLL_FORWARD"] = "Major"; // a program for .NET 8 runs also where .NET 10 alone is installed
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1"; // no process remains
        var text = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Keep(line.Data);
        process.ErrorDataReceived += (_, line) => Keep(line.Data);
        process.Start();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        process.WaitForExit();
        return new Answer(process.ExitCode, text.ToString());

        void Keep(string? line)
        {
            lock (text)
            {
                text.Append(line is null ? string.Empty : line + "\n"); // null is the end
            }
        }
    }
}
