using System.CommandLine;
using System.CommandLine.Help;
using Her2Catalog.Tool;
using Her2Catalog.Tool.Commands;
using Her2Catalog.Tool.Output;

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

// As wide as text is read with ease, wherever it goes.
const int widestHelp = 100;
((HelpAction)root.Options.OfType<HelpOption>().Single().Action!).MaxWidth = Console.IsOutputRedirected ? widestHelp : Math.Clamp(Console.WindowWidth, widestHelp / 2, widestHelp);

var result = root.Parse(args);
if (result.Errors is [.., var error])
{
    // One says what to mend; behind a wrong word the parser misses what that word took the place of.
    Console.Error.WriteLine($"her2: {Fault.Visible(error.Message)}");
    Console.Error.WriteLine($"her2: try '{UsageHint.HelpOf(result.CommandResult)}'");
    return ExitCode.Usage;
}

try
{
    return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (IoFault.Is(fault))
{
    return IoFault.Tell(Console.Error, fault);
}
