using System.Security.Cryptography;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Package.Tests;

/// <summary>Two builds of the same sources in two folders give the same bytes, for every framework.</summary>
[Trait("Category", "Package")]
public sealed class ReproducibilityTests : IDisposable
{
    private static readonly string[] Files = ["Directory.Build.props", "Directory.Packages.props", "global.json", ".editorconfig", ".globalconfig", "LICENSE"];
    private static readonly string[] Folders = ["packaging", "catalog", "docs"];

    // A clone has a repository whose root the compiler maps to /_/; a copy states the same.
    private const string SourceRoot = """<Project><ItemGroup><SourceRoot Include="$(MSBuildThisFileDirectory)" /></ItemGroup></Project>""";

    private readonly string root = Directory.CreateTempSubdirectory("her2catalog-builds-").FullName;

    public void Dispose() => Directory.Delete(root, recursive: true);

    [Fact]
    public void Two_builds_in_two_folders_give_the_same_bytes()
    {
        string[] folders = [Path.Combine(root, "first"), Path.Combine(root, "the", "second")];
        var built = folders.AsParallel().AsOrdered().Select(Build).ToArray();

        // Engine for three frameworks, library for two; compiler, generator and fixes: each with its documentation.
        Assert.Equal(2 * (3 + 2 + 3), built[0].Count);
        Assert.Equal(built[0], built[1]);
    }

    private static List<string> Build(string folder)
    {
        Copy(folder);
        var packages = Environment.GetEnvironmentVariable("NUGET_PACKAGES") ??
            Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");

        // Analyzers take most of the time and write nothing.
        new DotnetCommand(packages).Run(
            folder, "build", "runtime/Her2Catalog", "-c", "Release", "--nologo", "-v", "quiet", "-p:ContinuousIntegrationBuild=true",
            "-p:RunAnalyzers=false", "-p:EnableSourceLink=false", "-p:EnableSourceControlManagerQueries=false").Well();
        return
        [
            .. Directory.EnumerateFiles(folder, "Her2Catalog*", SearchOption.AllDirectories)
                .Where(path => Path.GetExtension(path) is ".dll" or ".xml" && IsOutputOfItsProject(path))
                .Order(StringComparer.Ordinal)
                .Select(path => $"{Path.GetRelativePath(folder, path)} {Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)))}"),
        ];
    }

    // …/Her2Catalog.Hgvs/bin/Release/net8.0/Her2Catalog.Hgvs.dll: not the copies beside what refers to it.
    private static bool IsOutputOfItsProject(string path) =>
        path.Split(Path.DirectorySeparatorChar) is [.., var project, "bin", "Release", _, var file] && project == Path.GetFileNameWithoutExtension(file);

    private static void Copy(string target)
    {
        Directory.CreateDirectory(target);
        File.WriteAllText(Path.Combine(target, "Directory.Build.targets"), SourceRoot);
        foreach (var file in Files)
        {
            File.Copy(Path.Combine(Checkout.Root, file), Path.Combine(target, file));
        }

        foreach (var folder in Folders)
        {
            PackedRun.CopyFolder(Path.Combine(Checkout.Root, folder), Path.Combine(target, folder));
        }

        foreach (var part in new[] { "runtime", "generator" })
        {
            foreach (var project in Directory.EnumerateDirectories(Path.Combine(Checkout.Root, part)))
            {
                PackedRun.CopyFolder(project, Path.Combine(target, part, Path.GetFileName(project)));
            }

            File.Copy(Path.Combine(Checkout.Root, part, "Directory.Build.props"), Path.Combine(target, part, "Directory.Build.props"));
        }
    }
}
