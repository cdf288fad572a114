using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>Texts of catalog entries in the language of the user, or in English if the catalog has only that.</summary>
internal static class EntryText
{
    public static string Name(CatalogAssay assay) => CatalogText.Select(assay.ShortName, assay.ShortNameJapanese);

    public static string Name(CatalogJurisdiction jurisdiction) => CatalogText.Select(jurisdiction.Name, jurisdiction.NameJapanese);

    public static string Name(CatalogTherapy therapy) => CatalogText.Select(therapy.Name, therapy.NameJapanese);

    /// <summary>The name of a trial and its number in a registry, unless the name contains it.</summary>
    public static string Name(Trial trial)
    {
        var name = CatalogText.Select(trial.Name, trial.NameJapanese);
        return name.Contains(trial.RegistryId, StringComparison.Ordinal)
            ? name
            : ToolMessages.WithRegistryId(name, trial.RegistryId).ToString();
    }

    /// <summary>The name of a therapy within a sentence: <c>trastuzumab deruxtecan</c>, without the abbreviation.</summary>
    public static string ShortName(CatalogTherapy therapy) => WithoutParenthesis(MidSentence(Name(therapy)));

    /// <summary>A name as it is written within a sentence: <c>trastuzumab deruxtecan</c>, but <c>T-DXd</c>.</summary>
    public static string MidSentence(string name)
    {
        var isPlainWord = name.Length > 1 && char.IsUpper(name[0]) && !name.Skip(1).TakeWhile(unit => unit != ' ').Any(char.IsUpper);
        return isPlainWord ? char.ToLowerInvariant(name[0]) + name[1..] : name;
    }

    /// <summary>A name without the parenthesis at its end.</summary>
    public static string WithoutParenthesis(string name)
    {
        var start = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : name.EndsWith('）') ? name.LastIndexOf('（') : 0;
        return start > 0 ? name[..start] : name;
    }
}
