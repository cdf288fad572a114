using System.CommandLine;
using System.CommandLine.Parsing;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The arguments of <c>lookup</c> and <c>describe</c>, which read names and write answers in one format.</summary>
internal sealed class NameArguments
{
    private readonly Argument<string[]> notations = new("NAME")
    {
        Description = ToolMessages.NameArgument().ToString(),
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> format = OutputOptions.Format();

    private readonly Option<GenomeBuild> build = new Option<GenomeBuild>("--build", "-b")
    {
        Description = ToolMessages.NameBuildOption().ToString(),
    }.OnlyByName();

    /// <summary>Makes a command read names and write answers.</summary>
    /// <param name="command">The command.</param>
    /// <param name="options">Further options.</param>
    /// <param name="createWriter">Creates what writes the answers.</param>
    public void AddTo(
        Command command, IEnumerable<Option> options, Func<ParseResult, OutputFormat, TextWriter, IAnswerWriter> createWriter)
    {
        command.Arguments.Add(notations);
        foreach (var option in options.Prepend(build).Prepend(format))
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
            RejectOptions(result.GetResult(notations)?.Tokens.Select(token => token.Value) ?? [], command, result));
        command.SetAction(result => Run(result, createWriter));
    }

    private int Run(ParseResult result, Func<ParseResult, OutputFormat, TextWriter, IAnswerWriter> createWriter)
    {
        var positions = result.GetValue(build);
        var allFound = true;
        using var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { NewLine = "\n" };
        using var writer = createWriter(result, result.GetValue(format), output);
        foreach (var notation in ReadAll(result.GetValue(notations)!))
        {
            allFound &= writer.Write(notation, positions);
        }

        return allFound ? ExitCode.Success : ExitCode.NotFound;
    }

    // No variant name begins with two hyphens: it is a misspelled option, whose value would be read as another name.
    private static void RejectOptions(IEnumerable<string> words, Command command, CommandResult result)
    {
        foreach (var word in words.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            var known = command.Options.Select(option => option.Name).Append(UserLanguage.OptionName);
            result.AddError(Suggestion.ForNear(ToolMessages.UnknownOption(word), word, known).ToString());
        }
    }

    private static IEnumerable<string> ReadAll(string[] notations)
    {
        if (notations is not [OutputOptions.StandardStream])
        {
            foreach (var notation in notations)
            {
                yield return notation;
            }

            yield break;
        }

        using var input = new StreamReader(Console.OpenStandardInput(), new System.Text.UTF8Encoding(false));
        while (input.ReadLine() is { } line)
        {
            yield return line;
        }
    }
}
