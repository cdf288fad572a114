using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Tests;

/// <summary>Help in each language.</summary>
public class HelpTests
{
    private static readonly string[] Commands =
        ["lookup", "describe", "annotate", "list", "export", "check", "diff", "explain", "completion"];

    public static TheoryData<string, string> CommandsAndLanguages
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var command in Commands)
            {
                data.Add(command, "en");
                data.Add(command, "ja");
            }

            return data;
        }
    }

    [Theory]
    [InlineData("en")]
    [InlineData("ja")]
    public void The_help_of_the_command_fits_on_a_screen_with_one_line_per_command(string language)
    {
        var lines = LinesOf("--help", "--language", language);
        Assert.InRange(lines.Length, 1, 24);
        Assert.All(lines, line => Assert.InRange(TextWidth.Of(line), 0, 80));
        var start = Array.FindIndex(lines, line => line.StartsWith("  lookup ", StringComparison.Ordinal));
        Assert.Equal(Commands, lines.Skip(start).Take(Commands.Length).Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[0]));
        Assert.Equal(string.Empty, lines[start + Commands.Length]);
    }

    [Theory]
    [MemberData(nameof(CommandsAndLanguages))]
    public void The_help_of_a_command_states_usage_options_examples_and_exit_codes(string command, string language)
    {
        var lines = LinesOf(command, "--help", "--language", language);
        Assert.Contains(lines, line => line.Contains($"her2 {command}", StringComparison.Ordinal) && line.EndsWith("[OPTION...]", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  --language en|ja ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.StartsWith("  0  ", StringComparison.Ordinal));
        Assert.Contains(lines, line => line.Contains($"her2 {command} ", StringComparison.Ordinal) && line.StartsWith("  ", StringComparison.Ordinal));
        Assert.All(lines.Where(line => !line.StartsWith("  ", StringComparison.Ordinal)), line => Assert.InRange(TextWidth.Of(line), 0, 80));
    }

    [Fact]
    public void Options_and_examples_are_the_same_in_both_languages() => Assert.All(Commands, command => Assert.Equal(
        OptionsOf(LinesOf(command, "--help", "--language", "en")),
        OptionsOf(LinesOf(command, "--help", "--language", "ja"))));

    private static string[] OptionsOf(string[] lines) =>
        [.. lines.Where(line => line.StartsWith("  -", StringComparison.Ordinal)).Select(line => line.Split("  ")[1])];

    private static string[] LinesOf(params string[] arguments)
    {
        var (exit, output, error) = Command.Run(null, arguments);
        Assert.Equal((0, string.Empty), (exit, error));
        return output.TrimEnd('\n').Split('\n');
    }
}
