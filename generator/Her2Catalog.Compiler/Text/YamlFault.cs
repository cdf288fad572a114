using System.Text.RegularExpressions;
using Her2Catalog.Compiler.Messages;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Text;

/// <summary>Explains why a YAML file cannot be parsed, and how to fix it, based on the message of the parser.</summary>
internal static class YamlFault
{
    private static readonly Regex TabIndent = new("(?<![^\\r\\n]) *\\t", RegexOptions.CultureInvariant);

    // Words of the parser's messages, the most specific first.
    private static readonly (string Word, LocalizedMessage Message)[] Causes =
    [
        ("escape", CompilerMessages.YamlEscape()),
        ("quoted scalar", CompilerMessages.QuoteNotClosed()),
        ("plain scalar value", CompilerMessages.YamlColon()),
        ("multiline plain scalar", CompilerMessages.YamlLineBeforeHasNoKey()),
        ("invalid mapping", CompilerMessages.YamlLineBeforeHasNoKey()),
        ("cannot start any token", CompilerMessages.YamlFirstCharacter()),
        ("anchor or alias", CompilerMessages.YamlAnchor()),
        ("tag", CompilerMessages.YamlTag()),
        ("flow", CompilerMessages.YamlBracket()),
        ("expected node", CompilerMessages.YamlValueMissing()),
        ("block sequence", CompilerMessages.YamlListOnKeyLine()),
        ("expected '-'", CompilerMessages.YamlNotAnItem()),
        ("expected key", CompilerMessages.YamlNotAKey()),
    ];

    /// <summary>Returns the message for a fault, and its position.</summary>
    /// <param name="file">The file.</param>
    /// <param name="span">The position where the parser stopped.</param>
    /// <param name="reason">The message of the parser; may be empty.</param>
    public static (LocalizedMessage Message, TextSpan Span) Explain(SourceFile file, TextSpan span, string reason)
    {
        // YAML does not allow tabs before the first word of a line, but the parser may report them at another position.
        if (TabIndent.Match(file.Content) is { Success: true } tab)
        {
            return (CompilerMessages.YamlTabIndent(), new TextSpan(tab.Index, tab.Length));
        }

        var cause = Causes.FirstOrDefault(item => reason.IndexOf(item.Word, StringComparison.OrdinalIgnoreCase) >= 0);
        return (cause.Message ?? CompilerMessages.YamlUnclear(), span);
    }
}
