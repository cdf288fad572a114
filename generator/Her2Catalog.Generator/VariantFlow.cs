using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>Computes how operations and branches change what is known about the variants that lookups set.</summary>
internal static class VariantFlow
{
    /// <summary>Returns the operations of a block, followed by the condition of its branch.</summary>
    public static IEnumerable<IOperation> OperationsOf(BasicBlock block) =>
        block.BranchValue is { } condition ? block.Operations.Add(condition) : block.Operations;

    /// <summary>Returns what is known after the operations of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="before">What is known before the operations.</param>
    /// <param name="catalogs">Catalogs in use.</param>
    /// <param name="report">Receives the places that use an unchecked variant.</param>
    public static VariantStates After(BasicBlock block, VariantStates before, CatalogsInUse catalogs, Action<VariantUse>? report)
    {
        var state = before;
        foreach (var statement in OperationsOf(block))
        {
            var isCondition = statement == block.BranchValue && block.ConditionKind != ControlFlowConditionKind.None;
            var question = isCondition ? Condition.Of(statement)?.Subject : null;
            foreach (var operation in InOrder(statement))
            {
                state = operation switch
                {
                    IInvocationOperation call when LookupMethods.IsTry(call.TargetMethod) && catalogs.IsLookup(call) =>
                        AfterLookup(state, call, question),
                    ILocalReferenceOperation reference when Operations.IsWritten(reference) =>
                        state.Without(reference.Local).Without(tracked => IsResult(tracked, reference.Local)),
                    ILocalReferenceOperation reference => AfterRead(state, reference, statement, question, report),
                    _ => state,
                };
            }
        }

        return state;
    }

    /// <summary>Returns the branches of a block with what is known on each.</summary>
    public static IEnumerable<(ControlFlowBranch Branch, VariantStates State)> Branches(BasicBlock block, VariantStates after)
    {
        var condition = block is { BranchValue: { } value, ConditionKind: not ControlFlowConditionKind.None } ? Condition.Of(value) : null;
        var isWhenTrue = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
        if (block.ConditionalSuccessor is { } conditional)
        {
            yield return (conditional, condition is null ? after : condition.Apply(after, isWhenTrue));
        }

        if (block.FallThroughSuccessor is { } next)
        {
            yield return (next, condition is null ? after : condition.Apply(after, !isWhenTrue));
        }
    }

    // A result that is neither a condition nor stored in a local is not tracked.
    private static VariantStates AfterLookup(VariantStates state, IInvocationOperation call, IOperation? question)
    {
        var result = Operations.StoredIn(call);
        foreach (var variant in LookupMethods.Results(call))
        {
            state = result is not null || question == call
                ? state.With(variant, new TrackedVariant(Knowledge.Unchecked, call, result))
                : state.Without(variant);
        }

        return state;
    }

    private static VariantStates AfterRead(
        VariantStates state,
        ILocalReferenceOperation reference,
        IOperation statement,
        IOperation? question,
        Action<VariantUse>? report)
    {
        if (reference != question)
        {
            // A result that is passed on or combined with another value is not tracked.
            state = state.Without(tracked => IsResult(tracked, reference.Local));
        }

        if (state[reference.Local] is { Knowledge: not Knowledge.Found } variant &&
            !Operations.ChecksIfNone(reference) &&
            !Mentions(statement, variant))
        {
            report?.Invoke(new VariantUse(reference, variant.Knowledge == Knowledge.None));
            return state.Without(reference.Local);
        }

        return state;
    }

    // Such as '(v, found)', in any order.
    private static bool Mentions(IOperation statement, TrackedVariant variant) => variant.Result is { } result &&
        statement.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Any(reference => SymbolEqualityComparer.Default.Equals(reference.Local, result));

    private static bool IsResult(TrackedVariant tracked, ILocalSymbol local) =>
        SymbolEqualityComparer.Default.Equals(tracked.Result, local);

    private static IEnumerable<IOperation> InOrder(IOperation operation) => operation.ChildOperations.SelectMany(InOrder).Append(operation);

    /// <summary>A condition that is true or false if a lookup found something.</summary>
    /// <param name="Subject">The lookup, the local that contains its result, or the variant whose <c>IsNone</c> is read.</param>
    /// <param name="IsNone">True if the subject is the variant.</param>
    /// <param name="FoundIfTrue">False if the condition is negated.</param>
    private sealed record Condition(IOperation Subject, bool IsNone, bool FoundIfTrue)
    {
        public static Condition? Of(IOperation condition) => Operations.Unwrap(condition) switch
        {
            IInvocationOperation call => new Condition(call, false, true),
            ILocalReferenceOperation local => new Condition(local, false, true),
            IPropertyReferenceOperation { Property.Name: "IsNone", Instance: ILocalReferenceOperation variant } =>
                new Condition(variant, true, false),
            IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not => Of(not.Operand)?.Negated(true),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals } equals when Constant(equals.RightOperand) is { } value =>
                Of(equals.LeftOperand)?.Negated(!value),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.NotEquals } unequal when Constant(unequal.RightOperand) is { } value =>
                Of(unequal.LeftOperand)?.Negated(value),
            IIsPatternOperation { Pattern: IConstantPatternOperation pattern } test when Constant(pattern.Value) is { } value =>
                Of(test.Value)?.Negated(!value),
            _ => null,
        };

        public VariantStates Apply(VariantStates state, bool isTrue)
        {
            var knowledge = isTrue == FoundIfTrue ? Knowledge.Found : Knowledge.None;
            var local = Operations.LocalOf(Subject);
            return IsNone
                ? state[local!] is { } variant ? state.With(local!, variant with { Knowledge = knowledge }) : state
                : state.Change(
                    tracked => local is null ? tracked.Call == Subject : IsResult(tracked, local),
                    tracked => tracked with { Knowledge = knowledge });
        }

        private Condition Negated(bool isNegated) => this with { FoundIfTrue = FoundIfTrue != isNegated };

        private static bool? Constant(IOperation operation) =>
            operation.ConstantValue is { HasValue: true, Value: bool value } ? value : null;
    }
}
