using System.Globalization;

namespace Her2Catalog.Tool.Output;

/// <summary>The language of the texts for people.</summary>
internal static class UserLanguage
{
    /// <summary>The option that selects the language.</summary>
    public const string OptionName = "--language";

    // As in gettext, the first variable that is set decides. LANGUAGE is a list of languages, the preferred one first.
    private static readonly string[] Variables = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    // English is the neutral language of the messages.
    private static readonly Dictionary<string, CultureInfo> Languages = new(StringComparer.OrdinalIgnoreCase)
    {
        ["en"] = CultureInfo.InvariantCulture,
        ["ja"] = CultureInfo.GetCultureInfo("ja"),
    };

    /// <summary>Gets the values of <see cref="OptionName"/>.</summary>
    public static IReadOnlyCollection<string> Names => Languages.Keys;

    /// <summary>Gets the language of the environment, such as Japanese for <c>LANG=ja_JP.UTF-8</c>; otherwise English.</summary>
    public static CultureInfo OfEnvironment()
    {
        var locales = Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value));
        return (locales ?? string.Empty).Split(':').Select(OfLocale).FirstOrDefault(language => language is not null)
            ?? CultureInfo.InvariantCulture;
    }

    /// <summary>
    /// Gets the language that arguments select; null if they select none. This does not wait for the parser, whose errors are in
    /// this language, too.
    /// </summary>
    public static CultureInfo? OfArguments(IReadOnlyList<string> arguments)
    {
        CultureInfo? language = null;
        for (var i = 0; i < arguments.Count && arguments[i] != "--"; i++)
        {
            var value = arguments[i] == OptionName && i + 1 < arguments.Count ? arguments[i + 1]
                : arguments[i].StartsWith(OptionName + "=", StringComparison.Ordinal) ? arguments[i][(OptionName.Length + 1)..]
                : string.Empty;
            language = Languages.GetValueOrDefault(value) ?? language;
        }

        return language;
    }

    /// <summary>Renders every message of the process in a language.</summary>
    public static void Use(CultureInfo language) => CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = language;

    private static CultureInfo? OfLocale(string locale) => Languages.GetValueOrDefault(locale.Split('.', '_', '@', '-')[0]);
}
