using System.CommandLine;
using System.Globalization;
using Her2Catalog.Tool.Checking;
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
internal static class CheckCommand
{
    private const string Summary = "Check the files of a catalog, and fix or seal them.";

    private const string Details = """
        Checks the files of a catalog as the build does, without the .NET SDK: stated bases, proteins, exons, names,
        counts, figures.

        Examples:
          her2 check catalog
          her2 check catalog --watch
          her2 check catalog --fix
          her2 check catalog --seal --by "A. Curator"
          her2 check catalog --format sarif > findings.sarif

        Exit code: 0 no errors (warnings are not errors); 1 errors; 2 usage or I/O error.
        """;

    private static readonly Argument<string> Folder = new("DIR")
    {
        Description = "Folder with a manifest, or the manifest itself.",
        DefaultValueFactory = _ => ".",
    };

    private static readonly Option<CheckFormat> Format = new Option<CheckFormat>("--format", "-f")
    {
        Description = "text for people, json for programs, sarif (2.1.0) for code scanning.",
    }.OnlyByName();

    private static readonly Option<bool> Fix = new("--fix")
    {
        Description =
            "Fix formatting (spaces around values, characters with one reading, case, form of dates, names that are not the " +
            "preferred ones), and list what was changed. The meaning of a file never changes. Not with --seal: look first.",
    };

    private static readonly Option<bool> Seal = new("--seal")
    {
        Description =
            "Renew the seals of rows and entries that you have compared with their source, and list them. Nothing is sealed " +
            "while something else is wrong.",
    };

    private static readonly Option<string?> By = new("--by")
    {
        Description = "Who compared them, for the table of seals: one line of at most 100 characters; by default your user name.",
        HelpName = "NAME",
    };

    private static readonly Option<DateOnly?> Date = DateOption.Create("--date", "When they were compared; by default today.");

    private static readonly Option<bool> Watch = new("--watch", "-w")
    {
        Description = "Check again whenever a file is saved, until Ctrl-C.",
    };

    private static readonly Option<ColorChoice> Color = new Option<ColorChoice>("--color")
    {
        Description = "auto: on a terminal, unless NO_COLOR is set.",
    }.OnlyByName();

    public static Command Create()
    {
        var command = new DetailedCommand("check", Summary, Details) { Folder, Format, Fix, Seal, By, Date, Watch, Color };
        command.Validators.Add(result =>
        {
            // A seal says that a person has compared the file as it is.
            if (result.GetValue(Fix) && result.GetValue(Seal))
            {
                result.AddError("--fix and --seal cannot be combined: look at what was fixed, then seal");
            }

            if (result.GetValue(By) is { } by && SealerName.FaultOf(by) is { } fault)
            {
                result.AddError($"--by: the name {fault}");
            }
        });
        command.SetAction((result, cancellationToken) => Run(result, cancellationToken));
        return command;
    }

    private static SealOptions ReadSeal(ParseResult result)
    {
        var date = result.GetValue(Date) ?? DateOnly.FromDateTime(DateTime.Today);
        var by = result.GetValue(By) ?? Environment.UserName;
        if (SealerName.FaultOf(by) is { } fault)
        {
            throw new UsageException($"your user name {fault}: specify --by");
        }

        return new SealOptions(by, date.ToString(DateOption.IsoDate, CultureInfo.InvariantCulture));
    }

    private static async Task<int> Run(ParseResult result, CancellationToken cancellationToken)
    {
        var path = result.GetValue(Folder)!;
        var terminal = Terminal.Of(result.GetValue(Color));
        var options = new RepairOptions(result.GetValue(Fix), result.GetValue(Seal) ? ReadSeal(result) : null);
        if (!result.GetValue(Watch))
        {
            return Check(path, options, result.GetValue(Format), terminal, cancellationToken);
        }

        if (result.GetValue(Format) != CheckFormat.Text)
        {
            TerminalText.Error.WriteLine("her2: --watch writes text only");
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
            IoFault.Tell(fault);
        }

        TerminalText.Error.WriteLine("watching; Ctrl-C ends");
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
            var sealedLess = report.Sealed.Count == 0 ? "nothing was sealed" : "the catalog with errors was not sealed";
            TerminalText.Error.WriteLine($"her2: {sealedLess}: fix the errors first");
        }

        TerminalText.Error.WriteLine($"her2: {report.Summary}");
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
