using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>
/// Recognizes lookups whose results are only compared or asserted, as in a unit test of invalid input. An invalid name is probably
/// intended there.
/// </summary>
internal static class AssertedResult
{
    private static readonly string[] Questions = ["Status", "IsFound", "IsNone", "Explanation", "Suggestion"];

    /// <summary>Returns true if the result and the <c>out</c> arguments of a call are only compared or asserted.</summary>
    public static bool IsOnlyAsserted(IInvocationOperation call) =>
        IsAsserted(call, isQuestion: LookupMethods.IsTry(call.TargetMethod)) &&
        LookupMethods.Results(call)
            .SelectMany(result => Operations.ReadsOf(result, call))
            .All(read => IsAsserted(read, isQuestion: false));

    // isQuestion: the value says how the lookup ended, so comparing it uses no variant.
    private static bool IsAsserted(IOperation value, bool isQuestion)
    {
        var (child, parent) = Operations.Outside(value);
        return parent switch
        {
            IPropertyReferenceOperation property when property.Instance == child =>
                IsAsserted(property, Questions.Contains(property.Property.Name)),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => IsAsserted(not, isQuestion),
            IBinaryOperation or IIsPatternOperation when isQuestion => true,
            IBinaryOperation or IIsPatternOperation or ITupleOperation => IsAsserted(parent, isQuestion: false),
            IArgumentOperation { Parent: IInvocationOperation invocation } => IsAssertedBy(invocation),
            IInvocationOperation invocation when invocation.Instance == child => IsAssertedBy(invocation),
            IReturnOperation or IExpressionStatementOperation => IsBodyAsserted(parent),
            _ => Operations.StoredIn(value) is { } local && AreReadsAsserted(local, value, isQuestion),
        };
    }

    private static bool AreReadsAsserted(ILocalSymbol local, IOperation value, bool isQuestion)
    {
        var reads = Operations.ReadsOf(local, value).ToArray();
        return reads.Length > 0 && reads.All(read => IsAsserted(read, isQuestion));
    }

    // Assert.Throws<FormatException>(() => Her2.Variant.Parse("p.K755S"))
    private static bool IsBodyAsserted(IOperation statement) =>
        statement.Parent is IBlockOperation { Parent: IAnonymousFunctionOperation { Parent: IDelegateCreationOperation function } } &&
        IsAsserted(function, isQuestion: false);

    private static bool IsAssertedBy(IInvocationOperation invocation) =>
        IsAssertion(invocation.TargetMethod) || IsAsserted(invocation, isQuestion: false);

    private static bool IsAssertion(IMethodSymbol method) =>
        method.ContainingType.Name.IndexOf("Assert", StringComparison.Ordinal) >= 0 ||
        method.Name.StartsWith("Assert", StringComparison.Ordinal) ||
        method.Name.StartsWith("Should", StringComparison.Ordinal);
}
