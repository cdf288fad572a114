using System.Xml.Linq;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Architecture.Tests;

/// <summary>A project file, as far as the dependency rules need it.</summary>
internal sealed class SourceProject
{
    private readonly string directory;
    private readonly XDocument document;

    public SourceProject(string path)
    {
        directory = Path.GetDirectoryName(path)!;
        document = XDocument.Load(path);
        Name = Path.GetFileNameWithoutExtension(path);
        References = [.. CodeReferences().Order(StringComparer.Ordinal)];
        Packages = [.. document.Descendants("PackageReference").Select(item => (string)item.Attribute("Include")!)];
        Constants = ConstantsOf(document);
        Files = [.. OwnFiles().Concat(LinkedFiles()).OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    /// <summary>Gets the name of the project.</summary>
    public string Name { get; }

    /// <summary>Gets the names of the projects whose code it uses: an analyzer is a reference, but not one of code.</summary>
    public IReadOnlyList<string> References { get; }

    /// <summary>Gets the ids of the packages that it references.</summary>
    public IReadOnlyList<string> Packages { get; }

    /// <summary>Gets the symbols of conditional compilation.</summary>
    public IReadOnlyList<string> Constants { get; }

    /// <summary>Gets the source files, linked ones too.</summary>
    public IReadOnlyList<SourceText> Files { get; }

    /// <summary>Reads every product project of the checkout.</summary>
    public static IReadOnlyList<SourceProject> ReadAll() =>
    [
        .. new[] { "runtime", "generator", "tool" }
            .SelectMany(folder => Directory.EnumerateFiles(Path.Combine(Checkout.Root, folder), "*.csproj", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => new SourceProject(path)),
    ];

    private IEnumerable<SourceText> OwnFiles() =>
        from path in Directory.EnumerateFiles(directory, "*.cs", SearchOption.AllDirectories)
        let relative = Slashes(Path.GetRelativePath(directory, path))
        where !relative.StartsWith("obj/", StringComparison.Ordinal) && !relative.StartsWith("bin/", StringComparison.Ordinal)
        select new SourceText(path, Slashes(Path.GetDirectoryName(relative)!));

    // A linked file belongs to the folder in which the project shows it.
    private IEnumerable<SourceText> LinkedFiles() =>
        from item in document.Descendants("Compile")
        from include in ((string?)item.Attribute("Include") ?? "").Split(';')
        where include.EndsWith(".cs", StringComparison.Ordinal)
        select new SourceText(Path.GetFullPath(Path.Combine(directory, include)), (string?)item.Attribute("LinkBase") ?? "");

    private IEnumerable<string> CodeReferences() =>
        from item in document.Descendants("ProjectReference")
        where (string?)item.Attribute("ReferenceOutputAssembly") != "false"
        select Path.GetFileNameWithoutExtension(Slashes((string)item.Attribute("Include")!));

    // Of several frameworks, the rules read the code of the newest one.
    private static string[] ConstantsOf(XDocument document)
    {
        var frameworks = document.Descendants("TargetFrameworks").Concat(document.Descendants("TargetFramework"));
        string[] constants = frameworks.Any(element => element.Value.Contains("net10.0", StringComparison.Ordinal))
            ? ["NET", "NET8_0_OR_GREATER", "NET10_0_OR_GREATER"]
            : ["NETSTANDARD2_0"];
        var defined = document.Descendants("DefineConstants").SelectMany(element => element.Value.Split(';'));
        return [.. constants, .. defined.Where(name => !name.StartsWith('$'))];
    }

    private static string Slashes(string path) => path.Replace('\\', '/');
}
