using System.CommandLine;
using System.CommandLine.Help;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary><c>her2</c>: the root of all commands.</summary>
internal static class Her2Command
{
    public static RootCommand Create()
    {
        var root = new RootCommand(ToolMessages.RootSummary().ToString())
        {
            LookupCommand.Create(),
            DescribeCommand.Create(),
            AnnotateCommand.Create(),
            ListCommand.Create(),
            ExportCommand.Create(),
            CheckCommand.Create(),
            DiffCommand.Create(),
            ExplainCommand.Create(),
            CompletionCommand.Create(),
            LanguageOption(),
        };
        var help = root.Options.OfType<HelpOption>().Single();
        help.Description = ToolMessages.HelpOption().ToString();
        help.Action = new HelpPage();
        help.Aliases.Remove("/h");
        help.Aliases.Remove("/?");
        var version = root.Options.OfType<VersionOption>().Single();
        version.Description = ToolMessages.VersionOption().ToString();
        version.Action = new VersionLine();
        version.Validators.Clear(); // they reject any other option, such as --language
        return root;
    }

    // UserLanguage reads its value before anything is parsed; here it is described, completed and checked.
    private static Option<string> LanguageOption() => new Option<string>(UserLanguage.OptionName)
    {
        Description = ToolMessages.LanguageOption().ToString(),
        Recursive = true,
    }.OneOf(UserLanguage.Names, name => name);
}
