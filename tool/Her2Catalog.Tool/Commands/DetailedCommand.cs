using System.CommandLine;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Commands;

/// <summary>A command with one line for the list of commands, and details for its own help.</summary>
/// <param name="name">Name of the command.</param>
/// <param name="summary">One line.</param>
internal sealed class DetailedCommand(string name, LocalizedMessage summary) : Command(name, summary.ToString())
{
    /// <summary>Gets the paragraphs that describe the command.</summary>
    public required IReadOnlyList<LocalizedMessage> Details { get; init; }

    /// <summary>Gets command lines to copy; they are the same in every language.</summary>
    public required string Examples { get; init; }

    /// <summary>Gets the exit codes and their meaning.</summary>
    public required IReadOnlyList<(int Code, LocalizedMessage Meaning)> ExitCodes { get; init; }
}
