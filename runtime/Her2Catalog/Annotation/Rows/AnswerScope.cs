namespace Her2Catalog.Annotation.Rows;

/// <summary>The date to answer for, and the therapy and jurisdiction whose statements count.</summary>
/// <param name="AsOf">The date; null for that of the newest edition.</param>
/// <param name="Therapy">Statements for other therapies do not count; none for all therapies.</param>
/// <param name="Jurisdiction">Statements for other jurisdictions do not count; none for all jurisdictions.</param>
internal readonly record struct AnswerScope(DateOnly? AsOf, CatalogTherapy Therapy, CatalogJurisdiction Jurisdiction)
{
    /// <summary>Finds the entries that the options name.</summary>
    /// <exception cref="ArgumentException">The catalog has no therapy or jurisdiction with that id.</exception>
    public static AnswerScope Of(Catalog catalog, AnnotationOptions options)
    {
        var therapy = Find("therapy", options.Therapy, catalog.Therapies.Select(entry => entry.Id));
        var jurisdiction = Find("jurisdiction", options.Jurisdiction, catalog.Jurisdictions.Select(entry => entry.Id));
        return new AnswerScope(
            options.AsOf,
            therapy < 0 ? default : catalog.Therapies[therapy],
            jurisdiction < 0 ? default : catalog.Jurisdictions[jurisdiction]);
    }

    /// <summary>The interpretation with only the statements that count.</summary>
    public Interpretation Filter(Interpretation interpretation)
    {
        interpretation = Therapy.IsNone ? interpretation : interpretation.For(Therapy);
        return Jurisdiction.IsNone ? interpretation : interpretation.For(Jurisdiction);
    }

    // -1 if no id is specified.
    private static int Find(string kind, string? id, IEnumerable<string> ids)
    {
        if (id is null)
        {
            return -1;
        }

        var known = ids.ToArray();
        var index = Array.IndexOf(known, id);
        return index >= 0 ? index : throw new ArgumentException(
            $"Unknown {kind} '{MessageText.OnOneLine(MessageText.Shorten(id))}'. Expected {NearestFirst(id, known)}.");
    }

    private static string NearestFirst(string id, string[] ids) => ids is []
        ? "none: the catalog has no such entries"
        : string.Join(", ", ids.OrderBy(known => TextDistance.Between(id, known)).ThenBy(known => known, StringComparer.Ordinal));
}
