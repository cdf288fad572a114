using System.CommandLine;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Tool.Checking;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 explain</c>: what a rule of the check is about.</summary>
internal static class ExplainCommand
{
    private const string Description = """
        What a rule is about: cause, why it matters, a bad and a good example, how to configure it.

        Examples:
          her2 explain HER2103

        Exit code: 0 explained, 2 there is no such rule.
        """;

    private static readonly Argument<string> Id = new("RULE") { HelpName = "RULE", Description = "Id of a rule, as findings show it.", CompletionSources = { _ => RuleCatalog.Everything.Select(rule => new System.CommandLine.Completions.CompletionItem(rule.Id)) } };

    public static Command Create()
    {
        var command = new Command("explain", Description) { Id };
        command.SetAction(result =>
        {
            var id = result.GetValue(Id)!;
            if (RuleCatalog.Everything.FirstOrDefault(rule => string.Equals(rule.Id, id, StringComparison.OrdinalIgnoreCase)) is not { } rule)
            {
                var hint = NearestWord.DidYouMean(id, RuleCatalog.Everything.Select(known => known.Id), out _);
                Console.Error.WriteLine($"her2: there is no rule '{id}'.{hint}");
                return ExitCode.Usage;
            }

            Console.Out.Write(RulePages.Of(rule));
            return ExitCode.Success;
        });
        return command;
    }
}
