using System.CommandLine;
using System.CommandLine.Completions;
using System.Globalization;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 explain</c>: the page of a rule.</summary>
internal sealed class ExplainCommand
{
    private const string Examples = "her2 explain HER2103";

    private readonly Argument<string> id = new("RULE")
    {
        Description = ToolMessages.RuleArgument().ToString(),
        CompletionSources = { _ => RuleCatalog.Everything.Select(rule => new CompletionItem(rule.Id)) },
    };

    public static Command Create() => new ExplainCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("explain", ToolMessages.ExplainSummary())
        {
            Details = [ToolMessages.ExplainDetails()],
            Examples = Examples,
            ExitCodes = [(ExitCode.Success, ToolMessages.ExitSuccess()), (ExitCode.Usage, ToolMessages.ExitUsage())],
        };
        command.Arguments.Add(id);
        command.SetAction(result =>
        {
            new TerminalText(Console.Out).WriteLines(RulePages.Of(KnownRule(result.GetValue(id)!), CultureInfo.CurrentUICulture));
            return ExitCode.Success;
        });
        return command;
    }

    private static Rule KnownRule(string id) =>
        RuleCatalog.Everything.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase))
            ?? throw new UsageException(ToolMessages.UnknownRule(id));
}
