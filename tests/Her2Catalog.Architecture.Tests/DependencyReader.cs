using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Her2Catalog.Architecture.Tests;

/// <summary>Reads which declarations of other files the files of a compilation use, by symbol and not by the text of usings.</summary>
internal sealed class DependencyReader(CSharpCompilation compilation, IReadOnlyDictionary<string, Folder> folders)
{
    private readonly Dictionary<(string File, ISymbol Symbol), Dependency> found = [];

    public IEnumerable<Dependency> Read()
    {
        foreach (var tree in compilation.SyntaxTrees.Where(tree => folders.ContainsKey(tree.FilePath)))
        {
            ReadTree(tree);
        }

        return found.Values;
    }

    private void ReadTree(SyntaxTree tree)
    {
        var model = compilation.GetSemanticModel(tree);
        foreach (var node in tree.GetRoot().DescendantNodes())
        {
            if (node is SimpleNameSyntax or BaseObjectCreationExpressionSyntax)
            {
                var info = model.GetSymbolInfo(node);

                // An internal of a project that is its friend, or an overload whose arguments do not bind, is a candidate only.
                if ((info.Symbol ?? info.CandidateSymbols.FirstOrDefault()) is { } symbol)
                {
                    Add(tree, node, symbol);
                }
            }
        }
    }

    private void Add(SyntaxTree tree, SyntaxNode node, ISymbol symbol)
    {
        if (Declared(symbol) is not { } declared || found.ContainsKey((tree.FilePath, declared)))
        {
            return;
        }

        if (DeclaringFile(declared) is not { } file || file == tree.FilePath)
        {
            return;
        }

        var name = declared is INamedTypeSymbol ? declared.Name : $"{declared.ContainingType.Name}.{declared.Name}";
        var place = $"{tree.FilePath}:{tree.GetLineSpan(node.Span).StartLinePosition.Line + 1}";
        found.Add((tree.FilePath, declared), new Dependency(folders[tree.FilePath], folders[file], tree.FilePath, file, name, place));
    }

    // Members that are not written, such as the constructor of a class, count for their type.
    private static ISymbol? Declared(ISymbol symbol)
    {
        symbol = (symbol is IMethodSymbol { ReducedFrom: { } extension } ? extension : symbol).OriginalDefinition;
        return symbol switch
        {
            INamedTypeSymbol { IsTupleType: false, IsAnonymousType: false } => symbol,
            IMethodSymbol or IPropertySymbol or IFieldSymbol or IEventSymbol when symbol.ContainingType is { IsTupleType: false } type =>
                symbol.DeclaringSyntaxReferences.IsEmpty ? type : symbol,
            _ => null,
        };
    }

    // A partial type belongs to the file of its name.
    private string? DeclaringFile(ISymbol symbol)
    {
        var name = TopLevel(symbol).Name;
        var files = symbol.DeclaringSyntaxReferences.Select(part => part.SyntaxTree.FilePath).Where(folders.ContainsKey).ToArray();
        return files.FirstOrDefault(file => Path.GetFileNameWithoutExtension(file) == name) ?? files.FirstOrDefault();
    }

    private static INamedTypeSymbol TopLevel(ISymbol symbol)
    {
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type.ContainingType is { } outer)
        {
            type = outer;
        }

        return type;
    }
}
