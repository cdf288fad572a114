using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>Properties of operations that the analyzers need.</summary>
internal static class Operations
{
    /// <summary>Removes conversions and parentheses.</summary>
    public static IOperation Unwrap(IOperation operation) => operation switch
    {
        IConversionOperation conversion => Unwrap(conversion.Operand),
        IParenthesizedOperation parenthesized => Unwrap(parenthesized.Operand),
        _ => operation,
    };

    /// <summary>Returns the first parent that is neither a conversion nor parentheses, and its child.</summary>
    public static (IOperation Child, IOperation? Parent) Outside(IOperation operation)
    {
        var child = operation;
        while (child.Parent is IConversionOperation or IParenthesizedOperation)
        {
            child = child.Parent;
        }

        return (child, child.Parent);
    }

    /// <summary>Returns true if an expression is within <c>nameof(…)</c>.</summary>
    public static bool IsInNameOf(IOperation operation) =>
        operation.Parent is { } parent && (parent is INameOfOperation || IsInNameOf(parent));

    /// <summary>Returns the local that an expression refers to or declares.</summary>
    public static ILocalSymbol? LocalOf(IOperation operation) => Unwrap(operation) switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };

    /// <summary>Returns the local that an expression is stored in: <c>var x = …</c>, <c>x = …</c>.</summary>
    public static ILocalSymbol? StoredIn(IOperation value) => Outside(value) switch
    {
        (_, IVariableInitializerOperation { Parent: IVariableDeclaratorOperation declarator }) => declarator.Symbol,
        (var child, ISimpleAssignmentOperation assignment) when assignment.Value == child => LocalOf(assignment.Target),
        _ => null,
    };

    /// <summary>Returns true if a reference is written and not read.</summary>
    public static bool IsWritten(ILocalReferenceOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target == reference,
        IArgumentOperation { Parameter.RefKind: RefKind.Out } => true,
        IDeclarationExpressionOperation => true,
        _ => false,
    };

    /// <summary>Returns true for <c>variant.IsNone</c>.</summary>
    public static bool ChecksIfNone(IOperation reference) =>
        reference.Parent is IPropertyReferenceOperation { Property.Name: "IsNone" };

    /// <summary>Returns every reference that reads a local in the body that contains an operation.</summary>
    public static IEnumerable<ILocalReferenceOperation> ReadsOf(ILocalSymbol local, IOperation within)
    {
        var root = within;
        while (root.Parent is not null)
        {
            root = root.Parent;
        }

        return root.Descendants().OfType<ILocalReferenceOperation>()
            .Where(reference => SymbolEqualityComparer.Default.Equals(reference.Local, local) && !IsWritten(reference));
    }
}
