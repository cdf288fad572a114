using System.CommandLine;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options whose value is one of a few words.</summary>
internal static class NamedOption
{
    /// <summary>Accepts only the names of the values, in any case. The default parser of enumerations also accepts numbers, and names the type in its errors.</summary>
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

    // GRCh37 is always written this way; the others are plain words.
    private static string Word(string name) => name.All(char.IsAsciiLetter) ? name.ToLowerInvariant() : name;
}
