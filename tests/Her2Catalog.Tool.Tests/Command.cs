using System.Diagnostics;
using System.Text;

namespace Her2Catalog.Tool.Tests;

/// <summary>The command as a process, as a user has it.</summary>
internal static class Command
{
    public static (int Exit, string Output, string Error) Run(string? input, params string[] arguments)
    {
        using var process = Start(arguments);
        var error = process.StandardError.ReadToEndAsync();
        Write(process.StandardInput, input);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    private static void Write(StreamWriter standardInput, string? input)
    {
        try
        {
            standardInput.Write(input);
            standardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; the exit code shows why.
        }
    }

    public static Process Start(params string[] arguments) => Start(_ => { }, arguments);

    /// <param name="prepare">Changes how it is started.</param>
    /// <param name="arguments">Of the command.</param>
    public static Process Start(Action<ProcessStartInfo> prepare, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!.EndsWith("dotnet", StringComparison.Ordinal) ? Environment.ProcessPath! : "dotnet")
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
        };
        foreach (var argument in arguments.Prepend(Path.Combine(AppContext.BaseDirectory, "her2.dll")))
        {
            start.ArgumentList.Add(argument);
        }

        prepare(start);
        return Process.Start(start)!;
    }
}
