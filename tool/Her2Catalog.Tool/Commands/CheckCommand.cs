using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Her2Catalog.Tool.Checking;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>How findings are written.</summary>
internal enum CheckFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>One array of objects.</summary>
    Json,

    /// <summary>SARIF 2.1.0, for code-scanning services.</summary>
    Sarif,
}

/// <summary><c>her2 check</c>: what the build finds in a catalog, without a build.</summary>
internal sealed class CheckCommand
{
    private const string Examples = """
        her2 check catalog
        her2 check catalog --watch
        her2 check catalog --fix
        her2 check catalog --seal --by "A. Curator"
        her2 check catalog --format sarif > findings.sarif
        """;

    private readonly Argument<string> folder = new("DIR")
    {
        Description = ToolMessages.FolderArgument().ToString(),
        DefaultValueFactory = _ => ".",
    };

    private readonly Option<CheckFormat> format = new Option<CheckFormat>("--format", "-f")
    {
        Description = ToolMessages.CheckFormatOption().ToString(),
    }.OnlyByName();

    private readonly Option<bool> fix = new("--fix") { Description = ToolMessages.FixOption().ToString() };
    private readonly Option<bool> seal = new("--seal") { Description = ToolMessages.SealOption().ToString() };

    private readonly Option<string?> by = new("--by")
    {
        Description = ToolMessages.ByOption().ToString(),
        HelpName = "NAME",
    };

    private readonly Option<DateOnly?> date = DateOption.Create("--date", ToolMessages.DateOption());
    private readonly Option<bool> watch = new("--watch", "-w") { Description = ToolMessages.WatchOption().ToString() };
    private readonly Option<ColorChoice> color = OutputOptions.Color();

    public static Command Create() => new CheckCommand().CreateCommand();

    private DetailedCommand CreateCommand()
    {
        var command = new DetailedCommand("check", ToolMessages.CheckSummary())
        {
            Details = [ToolMessages.CheckDetails()],
            Examples = Examples,
            ExitCodes =
            [
                (ExitCode.Success, ToolMessages.ExitNoErrors()),
                (ExitCode.NotFound, ToolMessages.ExitErrors()),
                (ExitCode.Usage, ToolMessages.ExitUsage()),
            ],
        };
        command.Arguments.Add(folder);
        foreach (var option in new Option[] { format, fix, seal, by, date, watch, color })
        {
            command.Options.Add(option);
        }

        command.Validators.Add(Validate);
        command.SetAction((result, cancellationToken) => Run(result, cancellationToken));
        return command;
    }

    private void Validate(CommandResult result)
    {
        // A seal says that a person has compared the file as it is.
        if (result.GetValue(fix) && result.GetValue(seal))
        {
            result.AddError(ToolMessages.FixOrSeal().ToString());
        }

        if (result.GetValue(by) is { } name && SealerName.FaultOf(name) is { } fault)
        {
            result.AddError(ToolMessages.NotASealer(fault).ToString());
        }
    }

    private SealOptions ReadSeal(ParseResult result)
    {
        var day = result.GetValue(date) ?? DateOnly.FromDateTime(DateTime.Today);
        var name = result.GetValue(by) ?? Environment.UserName;
        if (SealerName.FaultOf(name) is { } fault)
        {
            throw new UsageException(ToolMessages.UserIsNotASealer(fault));
        }

        return new SealOptions(name, day.ToString(DateOption.IsoDate, CultureInfo.InvariantCulture));
    }

    private async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var path = result.GetValue(folder)!;
        var terminal = Terminal.Of(result.GetValue(color));
        var options = new RepairOptions(result.GetValue(fix), result.GetValue(seal) ? ReadSeal(result) : null);
        if (!result.GetValue(watch))
        {
            return Check(path, options, result.GetValue(format), terminal, cancellationToken);
        }

        if (result.GetValue(format) != CheckFormat.Text)
        {
            TerminalText.Error.WriteLine($"her2: {ToolMessages.WatchWritesText()}");
            return ExitCode.Usage;
        }

        await CatalogWatcher.Run(path, () => Redraw(path, options, terminal, cancellationToken), cancellationToken);
        return ExitCode.Success;
    }

    private static void Redraw(string path, RepairOptions options, Terminal terminal, CancellationToken cancellationToken)
    {
        if (!Console.IsOutputRedirected)
        {
            Console.Clear();
        }

        try
        {
            Check(path, options, CheckFormat.Text, terminal, cancellationToken);
        }
        catch (Exception fault) when (IoFault.Is(fault))
        {
            // The next save may fix it.
            IoFault.Report(fault);
        }

        TerminalText.Error.WriteLine(ToolMessages.Watching().ToString());
    }

    private static int Check(string path, RepairOptions options, CheckFormat format, Terminal terminal, CancellationToken cancellationToken)
    {
        var report = CatalogChecker.Check(path, options, cancellationToken);
        using (var output = Console.OpenStandardOutput())
        {
            Write(output, report, format, terminal);
        }

        if (options.Seal is not null && report.HasErrors)
        {
            var notSealed = report.Sealed.Count == 0 ? ToolMessages.NothingSealed() : ToolMessages.CatalogNotSealed();
            TerminalText.Error.WriteLine($"her2: {notSealed}");
        }

        TerminalText.Error.WriteLine($"her2: {CheckText.Summary(report)}");
        return report.HasErrors ? ExitCode.NotFound : ExitCode.Success;
    }

    private static void Write(Stream output, CheckReport report, CheckFormat format, Terminal terminal)
    {
        switch (format)
        {
            case CheckFormat.Json:
                FindingJsonWriter.Write(output, report);
                output.WriteByte((byte)'\n');
                break;
            case CheckFormat.Sarif:
                SarifWriter.Write(output, report);
                output.WriteByte((byte)'\n');
                break;
            default:
                using (var writer = new StreamWriter(output, new System.Text.UTF8Encoding(false)) { NewLine = "\n" })
                {
                    new FindingTextWriter(new TerminalText(writer), terminal).Write(report);
                }

                break;
        }
    }
}
