using System.CommandLine;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2 completion</c>: a script that asks the command itself (<c>her2 "[suggest:6]" "lookup"</c>) for completions.</summary>
internal sealed class CompletionCommand
{
    private const string Examples = """
        eval "$(her2 completion bash)"                               # in ~/.bashrc
        eval "$(her2 completion zsh)"                                # in ~/.zshrc, after compinit
        her2 completion fish | source                                # in ~/.config/fish/config.fish
        her2 completion powershell | Out-String | Invoke-Expression  # in $PROFILE
        """;

    private static readonly string[] Shells = ["bash", "zsh", "fish", "powershell"];

    private readonly Argument<string> shell = new("SHELL")
    {
        Description = ToolMessages.ShellArgument(string.Join(", ", Shells)).ToString(),
    };

    public static Command Create() => new CompletionCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("completion", ToolMessages.CompletionSummary())
        {
            Details = [ToolMessages.CompletionDetails()],
            Examples = Examples,
            ExitCodes = [(ExitCode.Success, ToolMessages.ExitSuccess()), (ExitCode.Usage, ToolMessages.ExitUsage())],
        };
        command.Arguments.Add(shell);
        shell.CompletionSources.Add(Shells);
        command.SetAction(result =>
        {
            new TerminalText(Console.Out).WriteLines(ScriptOf(KnownShell(result.GetValue(shell)!)));
            return ExitCode.Success;
        });
        return command;
    }

    private static string ScriptOf(string shell)
    {
        using var stream = typeof(CompletionCommand).Assembly.GetManifestResourceStream($"completion.{shell}")!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static string KnownShell(string name) => Shells.Contains(name, StringComparer.Ordinal)
        ? name
        : throw new UsageException(Suggestion.For(ToolMessages.UnknownShell(name), name, Shells));
}
