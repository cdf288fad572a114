using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>A catalog, and a filter for its answers.</summary>
/// <param name="Catalog">The catalog.</param>
/// <param name="AsOf">The date to answer for; null for that of the newest edition.</param>
/// <param name="Assays">The assays to answer for, in the catalog's order.</param>
/// <param name="Therapy">Statements for other therapies do not count; none for all therapies.</param>
/// <param name="Jurisdiction">Statements for other jurisdictions do not count; none for all jurisdictions.</param>
internal sealed record AnswerScope(
    ICatalog Catalog,
    DateOnly? AsOf,
    IReadOnlyList<CatalogAssay> Assays,
    CatalogTherapy Therapy,
    CatalogJurisdiction Jurisdiction)
{
    /// <summary>Selects every answer of a catalog.</summary>
    public static AnswerScope Whole(ICatalog catalog) => new(catalog, null, [.. catalog.Assays], default, default);

    /// <summary>Finds the entries with the given ids.</summary>
    /// <exception cref="UsageException">The catalog has no entry with one of the ids.</exception>
    public static AnswerScope Of(
        ICatalog catalog, DateOnly? asOf, IReadOnlyList<string> assays, string? therapy, string? jurisdiction) => new(
        catalog,
        asOf,
        assays.Count == 0
            ? [.. catalog.Assays]
            : [.. assays.Select(id => Find(ToolMessages.UnknownAssay, id, catalog.Assays)).Distinct().Order()],
        therapy is null ? default : Find(ToolMessages.UnknownTherapy, therapy, catalog.Therapies),
        jurisdiction is null ? default : Find(ToolMessages.UnknownJurisdiction, jurisdiction, catalog.Jurisdictions));

    /// <summary>The date that answers are for.</summary>
    public DateOnly Day => AsOf ?? Catalog.CurrentEdition.AsOf;

    /// <summary>The edition in force on <see cref="Day"/>; null before the first.</summary>
    public Edition? Edition => Catalog.Editions.LastOrDefault(edition => edition.AsOf <= Day);

    /// <summary>Id of <see cref="Edition"/>; empty before the first.</summary>
    public string EditionId => Edition?.Id ?? string.Empty;

    /// <summary>The interpretation with only the statements that count.</summary>
    public Interpretation Filter(Interpretation interpretation)
    {
        interpretation = Therapy.IsNone ? interpretation : interpretation.For(Therapy);
        return Jurisdiction.IsNone ? interpretation : interpretation.For(Jurisdiction);
    }

    // The text form of an entry is its id. Ids may differ in case only: the exact one comes first.
    private static T Find<T>(Func<string, LocalizedMessage> unknown, string id, IReadOnlyList<T> entries)
        where T : struct
    {
        foreach (var comparison in new[] { StringComparison.Ordinal, StringComparison.OrdinalIgnoreCase })
        {
            foreach (var entry in entries.Where(entry => string.Equals(entry.ToString(), id, comparison)))
            {
                return entry;
            }
        }

        throw new UsageException(Suggestion.For(unknown(id), id, [.. entries.Select(entry => entry.ToString()!)]));
    }
}
