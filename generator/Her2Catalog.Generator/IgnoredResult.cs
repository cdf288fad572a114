using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Her2Catalog.Generator;

/// <summary>HER2503: reports lookups whose results are discarded, or stored and never checked.</summary>
internal static class IgnoredResult
{
    private static readonly string[] Entries = ["Variant", "Allele"];

    public static void Analyze(OperationAnalysisContext context, CatalogsInUse catalogs)
    {
        var call = (IInvocationOperation)context.Operation;
        var (isTry, isFind) = (LookupMethods.IsTry(call.TargetMethod), LookupMethods.IsFind(call.TargetMethod));
        if ((!isTry && !isFind) || !catalogs.IsLookup(call) || LookupMethods.Results(call).Any(result => IsCheckedForNone(result, call)))
        {
            return;
        }

        if (IsDiscarded(call))
        {
            Report(context, call, CompilerMessages.ResultIgnored(call.TargetMethod.Name));
        }
        else if (Operations.StoredIn(call) is { } local && !IsChecked(local, call, isFind))
        {
            Report(context, call, CompilerMessages.ResultNotChecked(local.Name));
        }
    }

    private static bool IsDiscarded(IInvocationOperation call) => Operations.Outside(call).Parent switch
    {
        IExpressionStatementOperation => true,
        ISimpleAssignmentOperation { Target: IDiscardOperation } => true,
        _ => false,
    };

    // The entries of a result with a status do not say how the lookup ended.
    private static bool IsChecked(ILocalSymbol local, IOperation call, bool isFind) =>
        Operations.ReadsOf(local, call).Any(read => !isFind || !IsEntry(read) || Operations.ChecksIfNone(read.Parent!));

    private static bool IsEntry(ILocalReferenceOperation read) =>
        read.Parent is IPropertyReferenceOperation { Property.Name: var name } && Entries.Contains(name);

    private static bool IsCheckedForNone(ILocalSymbol result, IOperation call) =>
        Operations.ReadsOf(result, call).Any(Operations.ChecksIfNone);

    private static void Report(OperationAnalysisContext context, IOperation call, LocalizedMessage message) =>
        context.ReportDiagnostic(Diagnostic.Create(GeneratorDescriptors.Of(UseRules.ResultIgnored.Id), call.Syntax.GetLocation(), message));
}
