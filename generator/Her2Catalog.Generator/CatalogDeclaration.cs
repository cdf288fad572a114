using Her2Catalog.Compiler.Emission;
using Her2Catalog.Compiler.Lowering;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Her2Catalog.Generator;

/// <summary>A class with <c>[VariantCatalog]</c>, without references to its compilation.</summary>
/// <param name="Manifest">As the attribute names it.</param>
/// <param name="Target">The class to generate.</param>
/// <param name="IsStaticPartial">False if the class cannot contain a catalog.</param>
/// <param name="Place">The place of the attribute.</param>
internal sealed record CatalogDeclaration(string Manifest, EmissionTarget Target, bool IsStaticPartial, CodePlace Place)
{
    /// <summary>Metadata name of the attribute.</summary>
    public const string AttributeName = "Her2Catalog.VariantCatalogAttribute";

    /// <summary>Reads a declaration from its syntax.</summary>
    public static CatalogDeclaration Of(GeneratorAttributeSyntaxContext context)
    {
        var attribute = context.Attributes[0];
        var symbol = context.TargetSymbol;
        var node = (ClassDeclarationSyntax)context.TargetNode;
        var manifest = attribute.ConstructorArguments is [{ Value: string value }] ? value : string.Empty;
        var stated = attribute.NamedArguments.FirstOrDefault(argument => argument.Key == nameof(EmissionTarget.Dispatch)).Value.Value;
        var dispatch = stated is int style ? (DispatchStyle)style : DispatchStyle.Auto;
        var isNested = symbol.ContainingType is not null;
        var @namespace = symbol.ContainingNamespace.IsGlobalNamespace ? string.Empty : symbol.ContainingNamespace.ToDisplayString();
        var accessibility = symbol.DeclaredAccessibility == Accessibility.Public ? "public" : "internal";
        var isStaticPartial = !isNested
            && node.Modifiers.Any(SyntaxKind.StaticKeyword)
            && node.Modifiers.Any(SyntaxKind.PartialKeyword)
            && node.TypeParameterList is null;
        var location = attribute.ApplicationSyntaxReference is { } reference
            ? Location.Create(reference.SyntaxTree, reference.Span)
            : node.Identifier.GetLocation();
        var place = CodePlace.Of(location);
        var target = new EmissionTarget(@namespace, symbol.Name, accessibility, dispatch);
        return new CatalogDeclaration(manifest, target, isStaticPartial, place);
    }
}
