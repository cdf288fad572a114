using System.CommandLine;
using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Commands;

/// <summary>The options of several commands about their output.</summary>
internal static class OutputOptions
{
    /// <summary>The name of standard input and output.</summary>
    public const string StandardStream = "-";

    /// <summary>Text, TSV or JSON.</summary>
    public static Option<OutputFormat> Format() => new Option<OutputFormat>("--format", "-f")
    {
        Description = ToolMessages.AnswerFormatOption().ToString(),
    }.OnlyByName();

    /// <summary>When text is colored.</summary>
    public static Option<ColorChoice> Color() => new Option<ColorChoice>("--color")
    {
        Description = ToolMessages.ColorOption().ToString(),
    }.OnlyByName();

    /// <summary>The output file.</summary>
    public static Option<string> File() => new("--output", "-o")
    {
        Description = ToolMessages.OutputOption().ToString(),
        HelpName = "FILE",
        DefaultValueFactory = _ => StandardStream,
    };
}
