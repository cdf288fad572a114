using System.Diagnostics;

namespace Her2Catalog.Tool.Tests.Files;

/// <summary>A test against other programs. It is skipped if they are missing, except in CI, where it fails.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class DebianToolFactAttribute : FactAttribute
{
    public DebianToolFactAttribute(params string[] tools)
    {
        var missing = tools.Where(tool => !DebianTool.IsThere(tool)).ToArray();
        if (missing.Length > 0 && (!OperatingSystem.IsLinux() || Environment.GetEnvironmentVariable("CI") != "true"))
        {
            Skip = $"needs {string.Join(", ", missing)}";
        }
    }
}

/// <summary>A program of the field, as a process.</summary>
internal static class DebianTool
{
    public static bool IsThere(string tool) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, tool)));

    /// <summary>Gives the program bytes on standard input; what it writes. Fails where it ends with an error.</summary>
    public static byte[] Run(ReadOnlySpan<byte> input, string tool, params string[] arguments)
    {
        var (exit, output, error) = Try(input, tool, arguments);
        Assert.True(exit == 0, $"{tool} {string.Join(' ', arguments)}: {exit} {error}");
        return output;
    }

    public static (int Exit, byte[] Output, string Error) Try(ReadOnlySpan<byte> input, string tool, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(tool, arguments) { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true })!;
        var output = new MemoryStream();
        var reading = process.StandardOutput.BaseStream.CopyToAsync(output);
        var error = process.StandardError.ReadToEndAsync();
        process.StandardInput.BaseStream.Write(input);
        process.StandardInput.Close();
        reading.Wait();
        process.WaitForExit();
        return (process.ExitCode, output.ToArray(), error.Result);
    }
}
