using System.CommandLine;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class NamedOption
{
    /// <summary>
    /// Accepts only the names of the values, in any case. The default parser of enumerations also accepts numbers, and its errors
    /// state the name of the type.
    /// </summary>
    public static Option<T> OnlyByName<T>(this Option<T> option)
        where T : struct, Enum => option.OneOf([.. Enum.GetNames<T>().Select(Word)], word => Enum.Parse<T>(word, ignoreCase: true));

    /// <summary>Accepts only some words, in any case.</summary>
    public static Option<T> OneOf<T>(this Option<T> option, IReadOnlyCollection<string> words, Func<string, T> read)
    {
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words]);
        option.CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (words.Contains(given, StringComparer.OrdinalIgnoreCase))
            {
                return read(given);
            }

            result.AddError(ToolMessages.NotOneOf(option.Name, option.HelpName, given).ToString());
            return default;
        };
        return option;
    }

    // GRCh37 is always written this way; the others are plain words.
    private static string Word(string name) => name.All(char.IsAsciiLetter) ? name.ToLowerInvariant() : name;
}
