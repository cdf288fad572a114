using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>HER2503: a lookup whose status nobody looks at, and a variant that is used where it was not found.</summary>
internal static class StatusUse
{
    private const string Method = "TryFind";
    private const string Status = "LookupStatus";
    private const string Found = "Found";

    public static void Analyze(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        if (context.Operation is IExpressionStatementOperation { Operation: IInvocationOperation ignored })
        {
            if (IsLookup(ignored, catalogs))
            {
                Report(context, ignored.Syntax.GetLocation(), "The status of the lookup is ignored: the variant is none unless it is Found.");
            }
        }
        else if (context.Operation is IConditionalOperation conditional)
        {
            AnalyzeBranches(context, conditional, catalogs);
        }
    }

    private static void AnalyzeBranches(OperationAnalysisContext context, IConditionalOperation conditional, CatalogsInUse catalogs)
    {
        if (ReadCondition(conditional.Condition) is not { } condition || LookupOf(condition.Status, conditional) is not { } lookup || !IsLookup(lookup, catalogs))
        {
            return;
        }

        foreach (var variant in lookup.Arguments.Where(argument => argument.Parameter?.RefKind == RefKind.Out).Select(argument => LocalOf(argument.Value)).OfType<ILocalSymbol>())
        {
            foreach (var use in WhereNotFound(conditional, condition.IsFoundBranchTrue).Select(branch => FirstUse(branch, variant)).OfType<ILocalReferenceOperation>().Take(1))
            {
                Report(context, use.Syntax.GetLocation(), $"'{variant.Name}' is none here: it was not found.");
            }
        }
    }

    // 'status == Found', 'status != Found', 'status is Found', 'status is not Found', either side first.
    private static (IOperation Status, bool IsFoundBranchTrue)? ReadCondition(IOperation condition) => condition switch
    {
        IUnaryOperation { OperatorKind: UnaryOperatorKind.Not, Operand: var operand } when ReadCondition(operand) is { } inner => (inner.Status, !inner.IsFoundBranchTrue),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsFound(binary.RightOperand) => (binary.LeftOperand, binary.OperatorKind == BinaryOperatorKind.Equals),
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } binary when IsFound(binary.LeftOperand) => (binary.RightOperand, binary.OperatorKind == BinaryOperatorKind.Equals),
        IIsPatternOperation { Pattern: IConstantPatternOperation constant } pattern when IsFound(constant.Value) => (pattern.Value, true),
        IIsPatternOperation { Pattern: INegatedPatternOperation { Pattern: IConstantPatternOperation constant } } pattern when IsFound(constant.Value) => (pattern.Value, false),
        _ => null,
    };

    private static bool IsFound(IOperation operation) => Unwrap(operation) is IFieldReferenceOperation { Field: { Name: Found, ContainingType.Name: Status } };

    // The call itself, or the one call whose result the local holds at that place: assigned once in its block, before the question.
    private static IInvocationOperation? LookupOf(IOperation status, IOperation question)
    {
        if (Unwrap(status) is IInvocationOperation call)
        {
            return call;
        }

        if (LocalOf(Unwrap(status)) is not { } local || question.Parent is not IBlockOperation block)
        {
            return null;
        }

        var assigned = block.Descendants().TakeWhile(operation => operation != question).Select(operation => AssignedTo(operation, local)).Where(value => value is not null).ToArray();
        return assigned.Length == 1 ? Unwrap(assigned[0]!) as IInvocationOperation : null;
    }

    private static IOperation? AssignedTo(IOperation operation, ILocalSymbol local) => operation switch
    {
        IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) => declarator.GetVariableInitializer()?.Value,
        ISimpleAssignmentOperation assignment when SymbolEqualityComparer.Default.Equals(LocalOf(assignment.Target), local) => assignment.Value,
        _ => null,
    };

    // The other branch, and what follows a branch that does not come back.
    private static IEnumerable<IOperation> WhereNotFound(IConditionalOperation conditional, bool isFoundBranchTrue)
    {
        IOperation? found = isFoundBranchTrue ? conditional.WhenTrue : conditional.WhenFalse, other = isFoundBranchTrue ? conditional.WhenFalse : conditional.WhenTrue;
        if (other is not null)
        {
            yield return other;
        }

        if (other is null && found is not null && Leaves(found) && conditional.Parent is IBlockOperation block)
        {
            foreach (var next in block.Operations.SkipWhile(operation => operation != conditional).Skip(1))
            {
                yield return next;
            }
        }
    }

    private static bool Leaves(IOperation operation) => operation switch
    {
        IReturnOperation or IBranchOperation => true,
        IExpressionStatementOperation { Operation: IThrowOperation } or IThrowOperation => true,
        IBlockOperation { Operations: { Length: > 0 } operations } => Leaves(operations[operations.Length - 1]),
        _ => false,
    };

    // The first mention decides: a variant that is assigned anew is another one.
    private static ILocalReferenceOperation? FirstUse(IOperation branch, ILocalSymbol variant)
    {
        var first = branch.DescendantsAndSelf().OfType<ILocalReferenceOperation>().FirstOrDefault(reference => SymbolEqualityComparer.Default.Equals(reference.Local, variant));
        var isWritten = first?.Parent is ISimpleAssignmentOperation assignment && assignment.Target == first || first?.Parent is IArgumentOperation { Parameter.RefKind: RefKind.Out };
        var isQuestion = first?.Parent is IPropertyReferenceOperation { Property.Name: "IsNone" };
        return isWritten || isQuestion ? null : first;
    }

    private static ILocalSymbol? LocalOf(IOperation operation) => operation switch
    {
        ILocalReferenceOperation reference => reference.Local,
        IDeclarationExpressionOperation { Expression: ILocalReferenceOperation reference } => reference.Local,
        _ => null,
    };

    private static IOperation Unwrap(IOperation operation) => operation is IConversionOperation conversion ? Unwrap(conversion.Operand) : operation is IParenthesizedOperation parenthesized ? Unwrap(parenthesized.Operand) : operation;

    private static bool IsLookup(IInvocationOperation invocation, CatalogsInUse catalogs) =>
        invocation.TargetMethod is { Name: Method, ReturnType.Name: Status } method && catalogs.OfMember(method) is not null;

    private static void Report(OperationAnalysisContext context, Location place, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(GeneratorDescriptors.Of(UseRules.StatusIgnored.Id), place, message));
}
