using System.Globalization;

namespace Her2Catalog.Hgvs.Messages;

/// <summary>A text of a catalog, as an argument of a message: in English, and in Japanese if the catalog states it.</summary>
internal sealed record BilingualText(string English, string Japanese)
{
    private const string JapaneseLanguage = "ja";

    /// <summary>Returns the text in a language, or in English if the catalog does not state it in that language.</summary>
    /// <remarks>By the name of the culture, which is the only property that does not need globalization data.</remarks>
    public string In(CultureInfo culture) =>
        Japanese.Length > 0 && culture.Name.Split('-')[0] == JapaneseLanguage ? Japanese : English;
}
