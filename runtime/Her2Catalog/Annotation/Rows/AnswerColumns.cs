namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// The columns or INFO fields that are added: the variant, how it matches, and for each assay the use and the therapies of
/// the statements with that use.
/// </summary>
internal static class AnswerColumns
{
    /// <summary>The names of the columns, with the catalog's prefix.</summary>
    /// <param name="catalog">The catalog.</param>
    /// <param name="hasPhase">True for a table whose rows belong to samples.</param>
    public static string[] NamesOf(Catalog catalog, bool hasPhase) =>
    [
        $"{catalog.ColumnPrefix}_Variant",
        $"{catalog.ColumnPrefix}_Match",
        .. catalog.Assays.Select(assay => $"{catalog.ColumnPrefix}_{assay.Id}").SelectMany(name => new[] { name, $"{name}_Therapies" }),
        .. hasPhase ? (string[])[$"{catalog.ColumnPrefix}_Phase", $"{catalog.ColumnPrefix}_Combined"] : [],
    ];

    /// <summary>The description of each column of a table whose rows belong to samples, in one line.</summary>
    public static string[] MeaningsOf(Catalog catalog) =>
    [
        "Variant of the catalog, by its preferred protein name",
        $"How the allele matches what the assays list: {string.Join(", ", Enumerable.Reverse(Enum.GetNames<AssayMatch>()))}",
        .. catalog.Assays.SelectMany(assay => new[]
        {
            $"What a result of {assay.Id} may be used for, as the cited source says; not a medical device",
            $"Therapies and jurisdictions of that use of {assay.Id}, separated by |",
        }),
        "Whether another row changes the same codon: InCis (the answer is that of the combination), InTrans (answered alone), " +
            "Unknown or Differs between samples (no answer)",
        "What is answered if the allele is in cis with others: their combination, as one change of DNA and of the protein, separated by |",
    ];

    /// <summary>The values of the columns.</summary>
    /// <param name="variant">Name of the variant; empty if the catalog does not contain it on the date.</param>
    /// <param name="interpretations">One per assay, in the catalog's order.</param>
    /// <param name="hasPhase">True for a table whose rows belong to samples.</param>
    public static string[] ValuesOf(string variant, Interpretation[] interpretations, bool hasPhase) =>
    [
        variant,
        FirstMatch(interpretations).ToString(),
        .. interpretations.SelectMany(answer => new[] { answer.Use.ToString(), answer.Therapies }),
        .. hasPhase ? (string[])[string.Empty, string.Empty] : [],
    ];

    // The match of the first assay, in the catalog's order, that lists a match.
    private static AssayMatch FirstMatch(Interpretation[] interpretations) =>
        interpretations.Select(answer => answer.Match).FirstOrDefault(match => match != AssayMatch.NoMatch);
}
