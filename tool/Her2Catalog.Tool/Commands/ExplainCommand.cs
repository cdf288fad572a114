using System.CommandLine;
using System.Globalization;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 explain</c>: the page of a rule.</summary>
internal static class ExplainCommand
{
    private const string Summary = "Explain a rule of the check.";

    private const string Details = """
        Prints the page of a rule: cause, why it matters, a bad and a good example, how to configure it.

        Examples:
          her2 explain HER2103

        Exit code: 0 success; 2 unknown rule.
        """;

    private static readonly Argument<string> Id = new("RULE")
    {
        HelpName = "RULE",
        Description = "Id of a rule, as findings show it.",
        CompletionSources = { _ => RuleCatalog.Everything.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)) },
    };

    public static Command Create()
    {
        var command = new DetailedCommand("explain", Summary, Details) { Id };
        command.SetAction(result =>
        {
            var id = result.GetValue(Id)!;
            if (RuleCatalog.Everything.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } rule)
            {
                TerminalText.Error.WriteLine($"her2: Unknown rule '{id}'. Findings name their rule, such as HER2103.");
                return ExitCode.Usage;
            }

            new TerminalText(Console.Out).WriteLines(RulePages.Of(rule, CultureInfo.CurrentUICulture));
            return ExitCode.Success;
        });
        return command;
    }
}
