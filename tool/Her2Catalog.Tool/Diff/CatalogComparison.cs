namespace Her2Catalog.Tool.Diff;

/// <summary>A question whose answer differs.</summary>
/// <param name="Assay">Id of the assay.</param>
/// <param name="AssayName">Name of the assay.</param>
internal sealed record AnswerChange(Question Question, string Assay, string AssayName, ComparedAnswer Old, ComparedAnswer New);

/// <summary>Names of one kind that only one of two catalogs contains.</summary>
/// <param name="Kind">In the plural: variants, alleles, published names, assays.</param>
/// <param name="Added">Only in the new one.</param>
/// <param name="Removed">Only in the old one.</param>
internal sealed record NameChange(string Kind, IReadOnlyList<string> Added, IReadOnlyList<string> Removed)
{
    public bool IsEmpty => Added.Count == 0 && Removed.Count == 0;

    public static NameChange Of(string kind, ComparedCatalog old, ComparedCatalog @new, Func<ComparedCatalog, IEnumerable<string>> names)
    {
        string[] before = [.. names(old)], after = [.. names(@new)];
        return new NameChange(kind, [.. after.Except(before, StringComparer.Ordinal)], [.. before.Except(after, StringComparer.Ordinal)]);
    }
}

/// <summary>Two catalogs, or two editions of one: names that were added and removed, and answers and evidence that differ.</summary>
internal sealed record CatalogComparison(
    ComparedCatalog Old,
    ComparedCatalog New,
    IReadOnlyList<NameChange> Names,
    IReadOnlyList<AnswerChange> Answers,
    IReadOnlyList<EvidenceChange> Evidence)
{
    public bool IsSame => Answers.Count == 0 && Evidence.Count == 0 && Names.All(change => change.IsEmpty);

    /// <summary>Compares two catalogs.</summary>
    /// <exception cref="IOException">They are catalogs of two genes.</exception>
    public static CatalogComparison Of(ComparedCatalog old, ComparedCatalog @new)
    {
        string before = old.Catalog.Gene.Symbol, after = @new.Catalog.Gene.Symbol;
        if (before != after)
        {
            throw new IOException($"{old.Name} is a catalog of {before}, {@new.Name} of {after}: their names cannot be compared");
        }

        return new CatalogComparison(
            old,
            @new,
            [
                NameChange.Of("variants", old, @new, catalog => catalog.Variants.Select(variant => variant.ShortName)),
                NameChange.Of("alleles", old, @new, catalog => catalog.Alleles.Select(allele => allele.Coding)),
                NameChange.Of("published names", old, @new, catalog => catalog.PublishedNames),
                NameChange.Of("assays", old, @new, catalog => catalog.Assays.Select(assay => assay.Id)),
            ],
            [.. Changes(old, @new)],
            [.. EvidenceChange.Between(old, @new)]);
    }

    private static IEnumerable<AnswerChange> Changes(ComparedCatalog old, ComparedCatalog @new)
    {
        // A name that means another DNA change in each of them is one question, that of the older one.
        var questions = Question.Of(old).Concat(Question.Of(@new)).Concat(UncataloguedQuestions.Of(old, @new))
            .DistinctBy(question => (question.Form, question.Name)).OrderBy(question => question.Form);
        foreach (var question in questions)
        {
            foreach (var assay in old.Assays)
            {
                if (Change(assay, question) is { } change && !IsCovered(change, assay))
                {
                    yield return change;
                }
            }
        }

        AnswerChange? Change(CatalogAssay assay, Question question) =>
            old.Answer(assay.Id, question) is { } before && @new.Answer(assay.Id, question) is { } after && before != after
                ? new AnswerChange(question, assay.Id, assay.Name, before, after)
                : null;

        bool IsCovered(AnswerChange change, CatalogAssay assay) =>
            change.Question.General is { } general && Change(assay, general) is { } covering &&
            (covering.Old, covering.New) == (change.Old, change.New);
    }
}
