using System.CommandLine;
using Her2Catalog.Tool;
using Her2Catalog.Tool.Commands;

var root = new RootCommand(
    "Looks up HER2 (ERBB2) variants by any spelling of their name: what the cited source says a companion-diagnostic result may be used for.\n" +
    "Not a medical device; gives no treatment advice. Where the source is silent the answer is NotStated.")
{
    LookupCommand.Create(),
    DescribeCommand.Create(),
    AnnotateCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    DiffCommand.Create(),
    ExplainCommand.Create(),
};

var result = root.Parse(args);
if (result.Errors.Count > 0)
{
    foreach (var error in result.Errors)
    {
        Console.Error.WriteLine($"her2: {error.Message}");
    }

    Console.Error.WriteLine("her2: try 'her2 --help'");
    return ExitCode.Usage;
}

return await result.InvokeAsync();
