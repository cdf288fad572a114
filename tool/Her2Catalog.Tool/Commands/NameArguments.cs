using System.CommandLine;
using System.CommandLine.Parsing;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>What <c>lookup</c> and <c>describe</c> have in common: they read names and write answers in one format.</summary>
internal sealed class NameArguments
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> notations = new("NAME")
    {
        Description =
            "Names in any spelling: p.L755S, NM_004448.4:c.2264T>C, 'chr17:37880220 T>C'. A single - reads one name per line " +
            "from standard input.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> format = new Option<OutputFormat>("--format", "-f")
    {
        Description = "text for people, tsv or json for programs.",
    }.OnlyByName();

    private readonly Option<GenomeBuild> build = new Option<GenomeBuild>("--build", "-b")
    {
        Description = "The genome build of positions, if the name does not state it.",
    }.OnlyByName();

    /// <summary>Creates a command that reads names and writes answers.</summary>
    /// <param name="name">Name of the command.</param>
    /// <param name="summary">One line.</param>
    /// <param name="details">Details and examples for the command's help.</param>
    /// <param name="options">Further options.</param>
    /// <param name="createWriter">Creates what writes the answers.</param>
    public Command CreateCommand(
        string name,
        string summary,
        string details,
        IEnumerable<Option> options,
        Func<ParseResult, OutputFormat, TextWriter, IAnswerWriter> createWriter)
    {
        var command = new DetailedCommand(name, summary, details) { notations, format, build };
        foreach (var option in options)
        {
            command.Options.Add(option);
        }

        command.Validators.Add(result =>
            RejectOptions(result.GetResult(notations)?.Tokens.Select(token => token.Value) ?? [], command, result));
        command.SetAction(result => Run(result, createWriter));
        return command;
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

    // No variant name begins with two hyphens: it is a misspelt option, and its value would be read as another name.
    private static void RejectOptions(IEnumerable<string> words, Command command, CommandResult result)
    {
        foreach (var word in words.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            var hint = NearestWord.DidYouMean(word, command.Options.Select(option => option.Name), out _);
            result.AddError($"Unknown option '{word}'.{hint}");
        }
    }

    private static IEnumerable<string> ReadAll(string[] notations)
    {
        if (notations is not [StandardInput])
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
