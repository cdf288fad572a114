using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>HER2503: reports variants that are used if the lookup found none, or before its result is checked.</summary>
internal static class UncheckedVariant
{
    public static void Analyze(OperationBlockAnalysisContext context, CatalogsInUse catalogs)
    {
        foreach (var body in context.OperationBlocks)
        {
            if (body.Descendants().OfType<IInvocationOperation>().Any(call => StoresResult(call, catalogs)))
            {
                AnalyzeGraph(context, context.GetControlFlowGraph(body), catalogs);
            }
        }
    }

    private static bool StoresResult(IInvocationOperation call, CatalogsInUse catalogs) =>
        LookupMethods.IsTry(call.TargetMethod) && LookupMethods.Results(call).Any() && catalogs.IsLookup(call);

    private static void AnalyzeGraph(OperationBlockAnalysisContext context, ControlFlowGraph graph, CatalogsInUse catalogs)
    {
        var states = States(graph, catalogs);
        foreach (var block in graph.Blocks.Where(block => states.ContainsKey(block.Ordinal)))
        {
            _ = VariantFlow.After(block, states[block.Ordinal], catalogs, use => Report(context, use));
        }

        foreach (var function in graph.LocalFunctions)
        {
            AnalyzeGraph(context, graph.GetLocalFunctionControlFlowGraph(function, context.CancellationToken), catalogs);
        }

        var operations = graph.Blocks.SelectMany(VariantFlow.OperationsOf).SelectMany(operation => operation.DescendantsAndSelf());
        foreach (var function in operations.OfType<IFlowAnonymousFunctionOperation>())
        {
            AnalyzeGraph(context, graph.GetAnonymousFunctionControlFlowGraph(function, context.CancellationToken), catalogs);
        }
    }

    // Computes what is known at the start of each reachable block, by iteration to a fixed point.
    private static Dictionary<int, VariantStates> States(ControlFlowGraph graph, CatalogsInUse catalogs)
    {
        var states = new Dictionary<int, VariantStates> { [0] = VariantStates.Empty };
        var work = new Queue<BasicBlock>([graph.Blocks[0]]);
        while (work.Count > 0)
        {
            var block = work.Dequeue();
            var after = VariantFlow.After(block, states[block.Ordinal], catalogs, report: null);
            foreach (var (branch, state) in VariantFlow.Branches(block, after))
            {
                if (branch.Destination is { } next && Flow(states, next.Ordinal, state))
                {
                    work.Enqueue(next);
                }
            }
        }

        return states;
    }

    private static bool Flow(Dictionary<int, VariantStates> states, int block, VariantStates state)
    {
        if (!states.TryGetValue(block, out var known))
        {
            states.Add(block, state);
            return true;
        }

        var joined = known.Join(state);
        states[block] = joined;
        return joined.Count != known.Count;
    }

    private static void Report(OperationBlockAnalysisContext context, VariantUse use)
    {
        var message = use.IsKnownToBeNone
            ? CompilerMessages.VariantIsNone(use.Reference.Local.Name)
            : CompilerMessages.VariantNotChecked(use.Reference.Local.Name);
        var descriptor = GeneratorDescriptors.Of(UseRules.ResultIgnored.Id);
        context.ReportDiagnostic(Diagnostic.Create(descriptor, use.Reference.Syntax.GetLocation(), message));
    }
}

/// <summary>A reference to a variant that the lookup may not have found.</summary>
internal readonly record struct VariantUse(ILocalReferenceOperation Reference, bool IsKnownToBeNone);
