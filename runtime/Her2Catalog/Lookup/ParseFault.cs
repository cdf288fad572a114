using System.ComponentModel;
using System.Globalization;
using Her2Catalog.Messages;

namespace Her2Catalog.Lookup;

/// <summary>Explains why a text is not an entry of a catalog. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParseFault
{
    private const int MaxShown = 60;

    /// <summary>For a name that is not that of a variant or an allele of the catalog.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The name.</param>
    /// <param name="what"><c>variant</c> or <c>allele</c>.</param>
    public static FormatException OfName(Catalog catalog, ReadOnlySpan<char> text, string what)
    {
        var shown = Shown(text);
        var result = catalog.Find(text);
        var message =
            result.Status is not (LookupStatus.Found or LookupStatus.NotInCatalog)
                ? result.Suggestion is { } suggestion
                    ? RuntimeMessages.NameWrongWithSuggestion(shown, result.ExplanationMessage, suggestion)
                    : RuntimeMessages.NameWrong(shown, result.ExplanationMessage) :
            what == "allele" ? RuntimeMessages.AlleleNotInCatalog(shown, catalog.Id) :
            RuntimeMessages.VariantNotInCatalog(shown, catalog.Id);
        return new FormatException(message.ToString(CultureInfo.CurrentUICulture));
    }

    /// <summary>For a text that is not the id of an entry.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="text">The text.</param>
    /// <param name="what"><c>assay</c>, <c>therapy</c>, <c>jurisdiction</c> or <c>document</c>.</param>
    public static FormatException OfId(Catalog catalog, ReadOnlySpan<char> text, string what)
    {
        var shown = Shown(text);
        var message = what switch
        {
            "assay" => RuntimeMessages.NoAssay(shown, catalog.Id),
            "therapy" => RuntimeMessages.NoTherapy(shown, catalog.Id),
            "jurisdiction" => RuntimeMessages.NoJurisdiction(shown, catalog.Id),
            _ => RuntimeMessages.NoDocument(shown, catalog.Id),
        };
        return new FormatException(message.ToString(CultureInfo.CurrentUICulture));
    }

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= MaxShown ? text.ToString() : $"{text[..MaxShown]}…";
}
