using Her2Catalog.Compiler.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>HER2503: a lookup whose result is discarded, or stored and never inspected.</summary>
internal static class IgnoredResult
{
    private static readonly string[] Entries = ["Variant", "Allele"];

    public static void Analyze(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var call = (IInvocationOperation)context.Operation;
        var (isTry, isFind) = (LookupMethods.IsTry(call.TargetMethod), LookupMethods.IsFind(call.TargetMethod));
        if ((!isTry && !isFind) || !catalogs.IsLookup(call) || LookupMethods.Results(call).Any(result => IsAskedIfNone(result, call)))
        {
            return;
        }

        if (IsDiscarded(call))
        {
            Report(context, call, $"The result of '{call.TargetMethod.Name}' is ignored: the catalog may not contain the variant.");
        }
        else if (Operations.StoredIn(call) is { } local && !IsInspected(local, call, isFind))
        {
            Report(context, call, $"'{local.Name}' is never inspected: the catalog may not contain the variant.");
        }
    }

    private static bool IsDiscarded(IInvocationOperation call) => Operations.Outside(call).Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        _ => false,
    };

    // Of a stored result with a status, the entries alone say nothing about how the lookup ended.
    private static bool IsInspected(ILocalSymbol local, IOperation call, bool isFind) =>
        Operations.ReadsOf(local, call).Any(read => !isFind || !IsEntry(read) || Operations.AsksIfNone(read.Parent!));

    private static bool IsEntry(ILocalReferenceOperation read) =>
        read.Parent is IPropertyReferenceOperation { Property.Name: var name } && Entries.Contains(name);

    private static bool IsAskedIfNone(ILocalSymbol result, IOperation call) => Operations.ReadsOf(result, call).Any(Operations.AsksIfNone);

    private static void Report(OperationAnalysisContext context, IOperation call, string message) =>
        context.ReportDiagnostic(Diagnostic.Create(GeneratorDescriptors.Of(UseRules.ResultIgnored.Id), call.Syntax.GetLocation(), message));
}
