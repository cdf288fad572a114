using System.Globalization;

namespace Her2Catalog.Tool.Output;

/// <summary>The language of the texts for people.</summary>
internal static class UserLanguage
{
    // As gettext does, the first that is set decides.
    private static readonly string[] Variables = ["LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"];

    /// <summary>Gets the language of the environment, such as Japanese for <c>LANG=ja_JP.UTF-8</c>; otherwise English.</summary>
    public static CultureInfo OfEnvironment() =>
        Of(Variables.Select(Environment.GetEnvironmentVariable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? string.Empty);

    private static CultureInfo Of(string locale) =>
        locale.Split('.', '_', ':', '@', '-')[0] == "ja" ? CultureInfo.GetCultureInfo("ja") : CultureInfo.InvariantCulture;

    /// <summary>Renders every message of the process in a language.</summary>
    public static void Use(CultureInfo language) => CultureInfo.CurrentUICulture = CultureInfo.DefaultThreadCurrentUICulture = language;
}
