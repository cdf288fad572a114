using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>The members of a catalog that look up names.</summary>
internal static class LookupMethods
{
    public const string Parse = "Parse";
    private const string TryParse = "TryParse";
    private const string Find = "Find";
    private const string LookupResult = "LookupResult";

    private static readonly string[] OfNames = ["TryFind", "TryFindListed", Find, "Interpret", "InterpretAll"];
    private static readonly string[] OfTries = ["TryFind", "TryFindListed", TryParse];
    private static readonly string[] NamedTypes = ["Variant", "Allele"];

    /// <summary>Returns true if the method takes the name of a variant, unlike those that parse ids of assays and therapies.</summary>
    public static bool TakesName(IMethodSymbol method) =>
        OfNames.Contains(method.Name) || (method.Name is Parse or TryParse && NamedTypes.Contains(method.ContainingType.Name));

    /// <summary>Returns true if the method returns a bool, and the entry as an <c>out</c> argument.</summary>
    public static bool IsTry(IMethodSymbol method) =>
        OfTries.Contains(method.Name) && method.ReturnType.SpecialType == SpecialType.System_Boolean;

    /// <summary>Returns true if the method returns a status with the entry.</summary>
    public static bool IsFind(IMethodSymbol method) => method.Name == Find && method.ReturnType.Name == LookupResult;

    /// <summary>Returns the locals that receive the <c>out</c> arguments of a call.</summary>
    public static IEnumerable<ILocalSymbol> Results(IInvocationOperation call) =>
        call.Arguments
            .Where(argument => argument.Parameter?.RefKind == RefKind.Out)
            .Select(argument => Operations.LocalOf(argument.Value))
            .OfType<ILocalSymbol>();
}
