using System.Globalization;

namespace Her2Catalog;

/// <summary>Selects the texts of a catalog by language.</summary>
public static class CatalogText
{
    private const string Japanese = "ja";

    /// <summary>Returns the Japanese text if the culture is Japanese and the catalog has one; otherwise the English text.</summary>
    /// <param name="english">A text such as <see cref="CatalogAssay.Name"/>.</param>
    /// <param name="japanese">The same text in Japanese, such as <see cref="CatalogAssay.NameJapanese"/>.</param>
    /// <param name="culture">The culture; by default the current UI culture.</param>
    /// <example>
    /// <code>
    /// var japanese = CultureInfo.GetCultureInfo("ja");
    /// var name = CatalogText.Select(assay.Name, assay.NameJapanese, japanese);
    /// </code>
    /// </example>
    public static string Select(string english, string japanese, CultureInfo? culture = null) =>
        IsJapanese(culture) && !string.IsNullOrEmpty(japanese) ? japanese : english;

    /// <summary>Returns a value indicating whether texts for a culture are Japanese.</summary>
    /// <remarks>By its name, the only property of a culture that does not need globalization data.</remarks>
    internal static bool IsJapanese(CultureInfo? culture) =>
        (culture ?? CultureInfo.CurrentUICulture).Name.Split('-')[0] == Japanese;
}
