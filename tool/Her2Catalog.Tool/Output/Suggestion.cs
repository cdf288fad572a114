using Her2Catalog.Compiler.Rules;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Suggestions for an unknown word.</summary>
internal static class Suggestion
{
    /// <summary>Adds the nearest known word to a message, or all of them if none is near.</summary>
    /// <param name="message">The message about the unknown word.</param>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known ones.</param>
    public static LocalizedMessage For(LocalizedMessage message, string word, IReadOnlyList<string> known)
    {
        var nearest = NearestWord.Find(word, known)
            ?? known.FirstOrDefault(candidate => word.Length > 0 && candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        return nearest is null
            ? ToolMessages.WithKnown(message, string.Join(", ", known))
            : ToolMessages.WithSuggestion(message, nearest);
    }

    /// <summary>Adds the nearest known word to a message, if one is near.</summary>
    public static LocalizedMessage ForNear(LocalizedMessage message, string word, IEnumerable<string> known) =>
        NearestWord.Find(word, known) is { } nearest ? ToolMessages.WithSuggestion(message, nearest) : message;
}
