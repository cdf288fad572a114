using System.CommandLine;
using System.CommandLine.Parsing;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>What <c>lookup</c> and <c>describe</c> have in common: notations in, one format out.</summary>
internal sealed class Notations
{
    private const string StandardInput = "-";

    private readonly Argument<string[]> notations = new("NOTATION")
    {
        Description = "Names in any spelling: p.L755S, NM_004448.4:c.2264T>C, 'chr17:37880220 T>C'. A single - reads them from standard input, one a line.",
        Arity = ArgumentArity.OneOrMore,
    };

    private readonly Option<OutputFormat> format = new Option<OutputFormat>("--format", "-f")
    {
        Description = "text for people, tsv or json for programs.",
    }.OnlyByName();

    private readonly Option<GenomeBuild> build = new Option<GenomeBuild>("--build", "-b")
    {
        Description = "The genome build that positions count in, where the notation does not say.",
    }.OnlyByName();

    /// <summary>A command that reads notations and writes records.</summary>
    /// <param name="name">Of the command.</param>
    /// <param name="description">For the help, examples at its end.</param>
    /// <param name="createWriter">What writes one answer after another.</param>
    public Command CreateCommand(string name, string description, Func<OutputFormat, TextWriter, IAnswerWriter> createWriter)
    {
        var command = new Command(name, description) { notations, format, build };
        command.Validators.Add(result => RefuseOptions(result.GetResult(notations)?.Tokens.Select(token => token.Value) ?? [], command, result));
        command.SetAction(result =>
        {
            var chosen = result.GetValue(build);
            var allFound = true;
            using (var output = new StreamWriter(Console.OpenStandardOutput(), new System.Text.UTF8Encoding(false)) { NewLine = "\n" })
            {
                using var writer = createWriter(result.GetValue(format), output);
                foreach (var notation in ReadAll(result.GetValue(notations)!))
                {
                    allFound &= writer.Write(notation, chosen);
                }
            }

            return allFound ? ExitCode.Success : ExitCode.NotFound;
        });
        return command;
    }

    // No name of a variant begins so: it is an option, misspelt, and its value would be taken for another name.
    private static void RefuseOptions(IEnumerable<string> words, Command command, CommandResult result)
    {
        foreach (var word in words.Where(word => word.StartsWith("--", StringComparison.Ordinal)))
        {
            result.AddError($"there is no option '{word}'.{NearestWord.DidYouMean(word, command.Options.Select(option => option.Name), out _)}");
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
