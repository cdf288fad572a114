using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Costs of a catalog by size: the generated code, time and memory of the C# compiler, the assembly, and the first answer of a
/// program that uses it, with the JIT and as a native image. Each size has its own folders and is built by the SDK.
/// </summary>
internal static partial class GrowthBenchmarks
{
    private const int MebiByte = 1 << 20;
    private const int Starts = 7;

    // The first answer of a program: no code of the catalog has run before.
    private const string Program = """
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var isListed = Demo.Catalog.TryFindListed(args[0], out var variant);
        var elapsed = System.Diagnostics.Stopwatch.GetElapsedTime(start);
        System.Console.WriteLine($"{isListed} {variant.Index} {elapsed.TotalMicroseconds.ToString(System.Globalization.CultureInfo.InvariantCulture)}");
        """;

    /// <summary>Prints one line per size.</summary>
    public static void Run(IEnumerable<int> sizes)
    {
        Console.WriteLine("| alleles | variants | code, MB | csc, s of processor | csc, MB of memory | assembly, MB | first answer, µs, JIT | first answer, µs, native |");
        Console.WriteLine("| ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: |");
        foreach (var rows in sizes)
        {
            var folder = Directory.CreateTempSubdirectory("growth");
            try
            {
                Measure(rows, folder.FullName);
            }
            finally
            {
                folder.Delete(recursive: true);
            }
        }
    }

    private static void Measure(int rows, string folder)
    {
        var model = GeneratedCatalog.ModelOf(rows);
        var sources = GeneratedCatalog.Print(model).Append("namespace Demo; public static partial class Catalog;").ToArray();
        for (var i = 0; i < sources.Length; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"Catalog{i}.cs"), sources[i]);
        }

        var (seconds, memory) = Compile(folder);
        File.WriteAllText(Path.Combine(folder, "Program.cs"), Program);
        File.WriteAllText(Path.Combine(folder, "App.csproj"), Project());
        var name = model.Alleles[model.Alleles.Count / 2].Coding;
        Execute("dotnet", "build", folder, "-c", "Release", "-v", "quiet", "--nologo", "-o", Path.Combine(folder, "jit"));
        var jit = FirstAnswer("dotnet", Path.Combine(folder, "jit", "App.dll"), name);
        Execute("dotnet", "publish", folder, "-c", "Release", "-v", "quiet", "--nologo", "-p:PublishAot=true", "--ucr", "-o", Path.Combine(folder, "aot"));
        var native = FirstAnswer(Path.Combine(folder, "aot", "App"), name);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {model.Alleles.Count:N0} | {model.Variants.Count:N0} | {sources.Sum(source => (double)source.Length) / MebiByte:F2} | {seconds:F2} | {memory:F0} | {new FileInfo(Path.Combine(folder, "Demo.dll")).Length / (double)MebiByte:F2} | {jit} | {native} |"));
    }

    // The compiler of the SDK in its own process, as in a first build.
    private static (double Seconds, double MegaBytes) Compile(string folder)
    {
        var compiler = Path.Combine(SdkFolder(), "Roslyn", "bincore", "csc.dll");
        var response = Path.Combine(folder, "csc.rsp");
        File.WriteAllLines(response, ["-nologo", "-target:library", "-optimize+", "-deterministic+", "-nostdlib+", "-langversion:14", $"-out:{Path.Combine(folder, "Demo.dll")}", .. GeneratedCatalog.References.Select(path => $"-r:{path}"), Path.Combine(folder, "Catalog*.cs")]);
        using var process = Process.Start(new ProcessStartInfo("dotnet", ["exec", compiler, "-noconfig", $"@{response}"]))!;
        var (processor, memory) = (TimeSpan.Zero, 0L);
        try
        {
            while (!process.WaitForExit(5))
            {
                process.Refresh();
                (processor, memory) = (process.TotalProcessorTime, Math.Max(memory, process.PeakWorkingSet64));
            }
        }
        catch (InvalidOperationException)
        {
            // The process ended between two measurements: the last value counts.
            process.WaitForExit();
        }

        return process.ExitCode == 0
            ? (processor.TotalSeconds, memory / (double)MebiByte)
            : throw new InvalidOperationException($"csc ended with {process.ExitCode}");
    }

    private static string SdkFolder()
    {
        var folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var root = Path.GetFullPath(Path.Combine(folder, "..", "..", ".."));
        return Path.Combine(root, "sdk", Execute("dotnet", "--version").Trim());
    }

    private static string Project() => $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>disable</ImplicitUsings>
            <InvariantGlobalization>true</InvariantGlobalization>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="{typeof(Her2).Assembly.Location}" />
            <Reference Include="{typeof(Hgvs.GenomeBuild).Assembly.Location}" />
          </ItemGroup>
        </Project>
        """;

    // The minimum of several starts.
    private static string FirstAnswer(params string[] command) => Enumerable.Range(0, Starts)
        .Select(_ => Answer().Match(Execute(command[0], command[1..])))
        .Min(answer => answer.Success ? double.Parse(answer.Groups[1].Value, CultureInfo.InvariantCulture) : throw new InvalidOperationException("not found"))
        .ToString("F0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"True \d+ ([\d.]+)")]
    private static partial Regex Answer();

    private static string Execute(string file, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(file, arguments) { RedirectStandardOutput = true })!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output : throw new InvalidOperationException($"{file} {string.Join(' ', arguments)}: {output}");
    }
}
