using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using YamlDotNet.Core;

namespace Her2Catalog.Architecture.Tests;

/// <summary>
/// The product projects as compilations of their sources. Generated code and some packages are missing: what does not bind is not a
/// dependency between folders of this repository.
/// </summary>
internal sealed class Product
{
    // What the SDK imports in every file (ImplicitUsings).
    private const string ImplicitUsings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly Lazy<Product> Loaded = new(() => new Product());

    private readonly Dictionary<string, CSharpCompilation> compilations = [];
    private readonly Dictionary<string, Folder> folders = [];

    private Product()
    {
        Projects = SourceProject.ReadAll();
        ImmutableArray<MetadataReference> packages =
        [
            .. Net100.References.All,
            MetadataReference.CreateFromFile(typeof(Compilation).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(CSharpCompilation).Assembly.Location),
            MetadataReference.CreateFromFile(typeof(IParser).Assembly.Location),
        ];
        foreach (var project in Projects)
        {
            Compile(project, packages);
        }

        Dependencies =
        [
            .. Projects.AsParallel().AsOrdered().SelectMany(project => new DependencyReader(compilations[project.Name], folders).Read()),
        ];
    }

    /// <summary>Gets the product of the checkout, read once.</summary>
    public static Product Instance => Loaded.Value;

    /// <summary>Gets the projects in the order of their names.</summary>
    public IReadOnlyList<SourceProject> Projects { get; }

    /// <summary>Gets every use of a declaration in another file, once per using file.</summary>
    public IReadOnlyList<Dependency> Dependencies { get; }

    /// <summary>Gets the folders that contain sources.</summary>
    public IEnumerable<Folder> Folders => folders.Values.Distinct().OrderBy(folder => folder.ToString(), StringComparer.Ordinal);

    /// <summary>Gets what the parser finds wrong.</summary>
    public IEnumerable<Diagnostic> SyntaxErrors =>
        compilations.Values.SelectMany(compilation => compilation.SyntaxTrees).SelectMany(tree => tree.GetDiagnostics());

    /// <summary>Gets the types that a folder declares, without nested ones.</summary>
    public IEnumerable<INamedTypeSymbol> TypesIn(Folder folder)
    {
        var compilation = compilations[folder.Project];
        return
            from tree in compilation.SyntaxTrees
            where folders.TryGetValue(tree.FilePath, out var found) && found == folder
            let model = compilation.GetSemanticModel(tree)
            from node in tree.GetRoot().DescendantNodes(node => node is not BaseTypeDeclarationSyntax)
            let declaration = node as BaseTypeDeclarationSyntax
            where declaration is not null
            select model.GetDeclaredSymbol(declaration)!;
    }

    private CSharpCompilation Compile(SourceProject project, ImmutableArray<MetadataReference> packages)
    {
        if (compilations.TryGetValue(project.Name, out var known))
        {
            return known;
        }

        var references = WithReferences(project).Skip(1).Distinct()
            .Select(other => (MetadataReference)Compile(other, packages).ToMetadataReference());
        var options = new CSharpParseOptions(LanguageVersion.Preview, DocumentationMode.None, SourceCodeKind.Regular, project.Constants);
        var trees = project.Files.Select(file => Parse(project, file, options)).ToList();
        trees.Add(CSharpSyntaxTree.ParseText(ImplicitUsings, options));
        var compilation = CSharpCompilation.Create(project.Name, trees, [.. packages, .. references]);
        compilations.Add(project.Name, compilation);
        return compilation;
    }

    private IEnumerable<SourceProject> WithReferences(SourceProject project) =>
        project.References.SelectMany(name => WithReferences(Projects.Single(other => other.Name == name))).Prepend(project);

    private SyntaxTree Parse(SourceProject project, SourceText file, CSharpParseOptions options)
    {
        // A linked file is compiled by two projects: its path in a compilation starts with the name of the project.
        var path = $"{project.Name}/{(file.Folder.Length == 0 ? "" : file.Folder + "/")}{Path.GetFileName(file.Path)}";
        folders.Add(path, new Folder(project.Name, file.Folder));
        return CSharpSyntaxTree.ParseText(File.ReadAllText(file.Path), options, path);
    }
}
