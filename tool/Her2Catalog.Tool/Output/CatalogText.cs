using System.Globalization;

namespace Her2Catalog.Tool.Output;

/// <summary>Texts of catalog entries in the language of the user, or in English if the catalog has only that.</summary>
internal static class CatalogText
{
    public static string Name(CatalogAssay assay) => InLanguage(assay.Name, assay.NameJapanese);

    public static string Name(CatalogJurisdiction jurisdiction) => InLanguage(jurisdiction.Name, jurisdiction.NameJapanese);

    public static string Name(CatalogTherapy therapy) => InLanguage(therapy.Name, therapy.NameJapanese);

    /// <summary>The name of a therapy within a sentence: <c>trastuzumab deruxtecan</c>, without the abbreviation.</summary>
    public static string ShortName(CatalogTherapy therapy) => WithoutParenthesis(MidSentence(Name(therapy)));

    public static string ShortTitle(CatalogDocument document) => InLanguage(document.ShortTitle, document.ShortTitleJapanese);

    /// <summary>A name as it is written within a sentence: <c>trastuzumab deruxtecan</c>, but <c>T-DXd</c>.</summary>
    public static string MidSentence(string name)
    {
        var isPlainWord = name.Length > 1 && char.IsUpper(name[0]) && !name.Skip(1).TakeWhile(unit => unit != ' ').Any(char.IsUpper);
        return isPlainWord ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>A name without the parenthesis at its end.</summary>
    public static string WithoutParenthesis(string name) =>
        name.EndsWith(')') && name.LastIndexOf(" (", StringComparison.Ordinal) is var start and > 0 ? name[..start] : name;

    /// <summary>Selects the Japanese text for a Japanese user, if there is one.</summary>
    public static string InLanguage(string english, string japanese) =>
        japanese.Length > 0 && CultureInfo.CurrentUICulture.Name == "ja" ? japanese : english;
}
