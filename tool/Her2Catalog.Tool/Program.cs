using System.CommandLine;
using Her2Catalog;
using Her2Catalog.Tool;
using Her2Catalog.Tool.Commands;
using Her2Catalog.Tool.Output;

UserLanguage.Use(UserLanguage.OfEnvironment());
var root = new RootCommand(
    "Looks up HER2 (ERBB2) variants and reports what the cited sources say a companion-diagnostic result may be used for. " +
    "Not a medical device; gives no treatment advice.")
{
    LookupCommand.Create(),
    DescribeCommand.Create(),
    AnnotateCommand.Create(),
    ListCommand.Create(),
    ExportCommand.Create(),
    CheckCommand.Create(),
    DiffCommand.Create(),
    ExplainCommand.Create(),
};
DetailedHelp.AddTo(root);
VersionLine.AddTo(root);

var result = root.Parse(args);
if (result.Errors is [.., var error])
{
    // The last error only: after an unknown word the parser also reports what the word took the place of.
    TerminalText.Error.WriteLine($"her2: {error.Message}");
    TerminalText.Error.WriteLine($"her2: try '{UsageHint.HelpOf(result.CommandResult)}'");
    return ExitCode.Usage;
}

try
{
    return await result.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
}
catch (Exception fault) when (fault is UsageException or CatalogException)
{
    TerminalText.Error.WriteLine($"her2: {fault.Message.Split('\n')[0]}");
    return ExitCode.Usage;
}
catch (Exception fault) when (IoFault.Is(fault))
{
    return IoFault.Tell(fault);
}
