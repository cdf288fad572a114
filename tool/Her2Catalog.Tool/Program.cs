using System.CommandLine;
using Her2Catalog;
using Her2Catalog.Tool;
using Her2Catalog.Tool.Commands;
using Her2Catalog.Tool.Output;

// Before the commands are created, because their help is in this language, too.
UserLanguage.Use(UserLanguage.OfArguments(args) ?? UserLanguage.OfEnvironment());
var root = Her2Command.Create();
var result = root.Parse(args);
if (UsageFault.Of(result) is { } usageFault)
{
    TerminalText.Error.WriteLine($"her2: {usageFault}");
    TerminalText.Error.WriteLine($"her2: {UsageFault.HintOf(result)}");
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
    return IoFault.Report(fault);
}
