using Her2Catalog.Compiler.Rules;

namespace Her2Catalog.Tool.Output;

/// <summary>An argument that the command cannot accept. The message is one line.</summary>
internal sealed class UsageException(string message) : Exception(message)
{
    /// <summary>Names the nearest known word, or all of them if none is near.</summary>
    /// <param name="kind">What the word is, such as <c>assay</c>.</param>
    /// <param name="word">The unknown word.</param>
    /// <param name="known">The known ones.</param>
    public static UsageException UnknownWord(string kind, string word, IReadOnlyList<string> known)
    {
        var hint = NearestWord.DidYouMean(word, known, out var nearest);
        nearest ??= known.FirstOrDefault(candidate => candidate.StartsWith(word, StringComparison.OrdinalIgnoreCase));
        hint = nearest is null ? $" Known: {string.Join(", ", known)}." : hint.Length > 0 ? hint : $" Did you mean '{nearest}'?";
        return new UsageException($"Unknown {kind} '{word}'.{hint}");
    }
}
