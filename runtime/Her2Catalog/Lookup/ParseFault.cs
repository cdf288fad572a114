using System.ComponentModel;

namespace Her2Catalog.Lookup;

/// <summary>Says why a text is not an entry of a catalog. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ParseFault
{
    private const int MaxShown = 60;

    /// <summary>For a name that is not that of a variant or an allele of the catalog.</summary>
    public static FormatException OfName(Catalog catalog, ReadOnlySpan<char> text, string what)
    {
        var result = catalog.Find(text);
        var reason = result.Status switch
        {
            LookupStatus.Found or LookupStatus.NotInCatalog => $"the catalog {catalog.Id} does not contain this {what}.",
            _ => Ended(result.Explanation),
        };
        var hint = result.Suggestion is { } suggestion ? $" Did you mean '{suggestion}'?" : string.Empty;
        return new FormatException($"'{Shown(text)}': {reason}{hint}");
    }

    /// <summary>For a text that is not the id of an entry.</summary>
    public static FormatException OfId(Catalog catalog, ReadOnlySpan<char> text, string what) =>
        new($"'{Shown(text)}': the catalog {catalog.Id} has no {what} with this id.");

    private static string Ended(string sentence) => sentence.EndsWith('.') || sentence.EndsWith('?') ? sentence : sentence + ".";

    private static string Shown(ReadOnlySpan<char> text) => text.Length <= MaxShown ? text.ToString() : $"{text[..MaxShown]}…";
}
