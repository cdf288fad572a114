using System.IO.Compression;
using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Package.Tests;

/// <summary>The packages of this checkout, packed once per run into a folder of their own, and consumers that restore from it.</summary>
public sealed partial class PackedRun : IDisposable
{
    /// <summary>The address of the repository that the packages state.</summary>
    public const string Address = "https://her2catalog.example/her2catalog";

    private readonly string root = Directory.CreateTempSubdirectory("her2catalog-package-tests-").FullName;
    private readonly DotnetCommand dotnet;

    public PackedRun()
    {
        Feed = Directory.CreateDirectory(Path.Combine(root, "feed")).FullName;
        dotnet = new DotnetCommand(PublicPackages);

        // A clone has the address of its remote; here, it is an argument.
        Pack = dotnet.Run(Checkout.Root, "pack", "Her2Catalog.sln", "-c", "Release", "-o", Feed, "--nologo", "-v", "minimal", "-p:RepositoryUrl=" + Address).Well();
        File.WriteAllText(Path.Combine(root, "nuget.config"), Sources());
        dotnet = new DotnetCommand(Path.Combine(root, "packages"));
    }

    /// <summary>The folder of the packages.</summary>
    public string Feed { get; }

    internal Answer Pack { get; }

    /// <summary>The version of the packages.</summary>
    private string Version => Path.GetFileNameWithoutExtension(Assert.Single(Directory.EnumerateFiles(Feed, "Her2Catalog.Tool.*.nupkg")))["Her2Catalog.Tool.".Length..];

    private static string PublicPackages => Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

    /// <summary>A new project, copied from Consumers.</summary>
    /// <param name="name">Of the project.</param>
    /// <param name="folder">Where it goes; a name that no other takes.</param>
    public string Consumer(string name, string folder) => CopyFolder(Path.Combine(AppContext.BaseDirectory, "Consumers", name), Folder(folder));

    /// <summary>A sample of this checkout, changed as its comment says: packages instead of the import.</summary>
    public string Sample(string name)
    {
        var folder = CopyFolder(Path.Combine(Checkout.Root, "samples", name), Folder(name));
        var project = Path.Combine(folder, name + ".csproj");
        var source = File.ReadAllText(project);
        var packages = PackagesOfYourOwnProject().Match(source).Groups[1].Value.Replace($"Version=\"{Version}\"", "Version=\"*-*\"", StringComparison.Ordinal);
        var own = source.Replace("<Import Project=\"../FromSource.targets\" />", packages, StringComparison.Ordinal);
        Assert.NotEmpty(packages);
        Assert.NotEqual(source, own);
        File.WriteAllText(project, own);
        return folder;
    }

    /// <summary>A folder of this run.</summary>
    public string Folder(string name) => Path.Combine(root, name);

    /// <summary>Runs 'dotnet' as a consumer.</summary>
    internal Answer Dotnet(string folder, params string[] arguments) => dotnet.Run(folder, arguments);

    /// <summary>Runs a program of a consumer.</summary>
    internal Answer Run(string file, params string[] arguments) => dotnet.RunFile(file, root, arguments);

    /// <summary>Opens the one package of an id.</summary>
    public ZipArchive Open(string id, string extension = "nupkg") =>
        ZipFile.OpenRead(Assert.Single(Directory.EnumerateFiles(Feed, $"{id}.*.{extension}"), path => char.IsAsciiDigit(Path.GetFileName(path)[id.Length + 1])));

    /// <summary>Copies a folder, but not what a build left in it.</summary>
    public static string CopyFolder(string from, string to)
    {
        foreach (var name in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(from, file)).Where(name => name.Split('/', '\\') is not ["bin" or "obj", ..]))
        {
            var copy = Path.Combine(to, name);
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(Path.Combine(from, name), copy);
        }

        return to;
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    // Ours come from the feed alone, so that no copy from elsewhere counts; others from this machine's cache, then its usual sources.
    private string Sources()
    {
        var usual = dotnet.Run(root, "nuget", "list", "source").Well().Lines.Select(line => NamedSource().Match(line)).Where(match => match.Success).Select(match => match.Groups[1].Value);
        return $"""
            <configuration>
              <packageSources>
                <add key="ours" value="{Feed}" />
                <add key="machine" value="{PublicPackages}" />
              </packageSources>
              <packageSourceMapping>
                <packageSource key="ours"><package pattern="Her2Catalog*" /></packageSource>
                {string.Concat(usual.Prepend("machine").Select(source => $"<packageSource key=\"{source}\"><package pattern=\"*\" /></packageSource>"))}
              </packageSourceMapping>
            </configuration>
            """;
    }

    [GeneratedRegex("In your own project: (<ItemGroup>.+</ItemGroup>) -->")]
    private static partial Regex PackagesOfYourOwnProject();

    [GeneratedRegex(@"^\d+\.\s+(.+) \[Enabled\]$")]
    private static partial Regex NamedSource();
}

/// <summary>Tests that share one run.</summary>
[CollectionDefinition(Name)]
public sealed class OneRun : ICollectionFixture<PackedRun>
{
    public const string Name = "packed";
}
