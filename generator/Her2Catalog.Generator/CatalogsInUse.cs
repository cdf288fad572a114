using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>Caches the catalogs that the code of a compilation uses.</summary>
internal sealed class CatalogsInUse
{
    private const string Catalog = "Catalog";
    private static readonly string[] AnyCatalog = ["Her2Catalog.ICatalog", "Her2Catalog.Catalog"];

    private readonly ConcurrentDictionary<ISymbol, CatalogNames?> names = new(SymbolEqualityComparer.Default);

    /// <summary>Returns the catalog that a class contains; null if the class is not a catalog.</summary>
    public CatalogNames? Of(INamedTypeSymbol type) => names.GetOrAdd(type, symbol => CatalogNames.Of((INamedTypeSymbol)symbol));

    /// <summary>Returns the catalog of a call to its class, to a handle such as <c>Her2.Assay</c>, or to <c>Her2.Catalog</c>.</summary>
    public CatalogNames? OfCall(IInvocationOperation call) =>
        OfMember(call.TargetMethod) ?? (CatalogProperty(call.Instance) is { } property ? OfMember(property) : null);

    /// <summary>Returns true if a call looks up something in a catalog, including one that is loaded at run time.</summary>
    public bool IsLookup(IInvocationOperation call) =>
        OfMember(call.TargetMethod) is not null || AnyCatalog.Contains(call.TargetMethod.ContainingType?.ToDisplayString());

    private static IPropertySymbol? CatalogProperty(IOperation? instance) =>
        instance is not null &&
        Operations.Unwrap(instance) is IPropertyReferenceOperation { Property: { IsStatic: true, Name: Catalog } property }
            ? property
            : null;

    private CatalogNames? OfMember(ISymbol member) =>
        member.ContainingType is not { } type ? null : Of(type) ?? (type.ContainingType is { } outer ? Of(outer) : null);
}
