using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Folders.Messages;

namespace Her2Catalog;

/// <summary>The exception that is thrown when a catalog has errors and cannot be loaded.</summary>
public sealed class CatalogException : FormatException
{
    private const int MaxShown = 3;

    internal CatalogException(string path, IReadOnlyList<Finding> errors)
        : base(Text(path, errors))
    {
        Errors = [.. errors.Select(Line)];
    }

    /// <summary>Gets the errors in the format <c>file:line:column: rule: message</c>.</summary>
    public IReadOnlyList<string> Errors { get; }

    private static string Text(string path, IReadOnlyList<Finding> errors)
    {
        var shown = string.Concat(errors.Take(MaxShown).Select(error => $"\n  {Line(error)}"));
        var rest = errors.Count > MaxShown ? $"\n  {FolderMessages.MoreErrors(errors.Count - MaxShown)}" : string.Empty;
        var summary = errors.Count == 1 ? FolderMessages.OneError(path) : FolderMessages.Errors(path, errors.Count);
        return $"{summary}{shown}{rest}";
    }

    private static string Line(Finding error)
    {
        var (line, column) = new LineMap(error.File.Content).Locate(error.Span.Start);
        return $"{error.File.Path}:{line}:{column}: {error.Rule.Id}: {error.Message}";
    }
}
