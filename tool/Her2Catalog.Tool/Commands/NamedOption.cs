using System.CommandLine;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options that take one of a few words.</summary>
internal static class NamedOption
{
    /// <summary>Takes the names of the values alone, in any case: the parser of enumerations would take any number, too, and name the type in its errors.</summary>
    public static Option<T> OnlyByName<T>(this Option<T> option)
        where T : struct, Enum
    {
        var words = Enum.GetNames<T>().Select(Word).ToArray();
        option.HelpName = string.Join('|', words);
        option.CompletionSources.Clear();
        option.CompletionSources.Add(words);
        option.CustomParser = result =>
        {
            var given = result.Tokens[^1].Value;
            if (words.Contains(given, StringComparer.OrdinalIgnoreCase))
            {
                return Enum.Parse<T>(given, ignoreCase: true);
            }

            result.AddError($"{option.Name} takes {string.Join(", ", words[..^1])} or {words[^1]}, not '{given}'");
            return default;
        };
        return option;
    }

    // GRCh37 is written so everywhere; the others are plain words.
    private static string Word(string name) => name.All(char.IsAsciiLetter) ? name.ToLowerInvariant() : name;
}
