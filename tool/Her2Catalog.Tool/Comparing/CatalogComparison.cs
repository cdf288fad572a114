using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A lookup whose answer is another.</summary>
internal sealed record AnswerChange(Question Question, string Assay, ComparedAnswer Old, ComparedAnswer New);

/// <summary>Names of one kind that only one of two catalogs has.</summary>
/// <param name="Kind">In the plural: variants, alleles, published names, assays.</param>
/// <param name="Came">Only in the new one.</param>
/// <param name="Went">Only in the old one.</param>
internal sealed record NameChange(string Kind, IReadOnlyList<string> Came, IReadOnlyList<string> Went)
{
    public bool IsNone => Came.Count == 0 && Went.Count == 0;

    public static NameChange Of(string kind, ComparedCatalog old, ComparedCatalog @new, Func<CatalogModel, IEnumerable<string>> names)
    {
        string[] before = [.. names(old.Model)], after = [.. names(@new.Model)];
        return new NameChange(kind, [.. after.Except(before, StringComparer.Ordinal)], [.. before.Except(after, StringComparer.Ordinal)]);
    }
}

/// <summary>Two catalogs, or two editions of one: what came and went, and every lookup that both can be asked and answer otherwise.</summary>
internal sealed record CatalogComparison(ComparedCatalog Old, ComparedCatalog New, IReadOnlyList<NameChange> Names, IReadOnlyList<AnswerChange> Answers)
{
    public bool IsSame => Answers.Count == 0 && Names.All(change => change.IsNone);

    /// <summary>Compares.</summary>
    /// <exception cref="IOException">They are of two genes.</exception>
    public static CatalogComparison Of(ComparedCatalog old, ComparedCatalog @new)
    {
        if (old.Model.Gene.Symbol != @new.Model.Gene.Symbol)
        {
            throw new IOException($"{old.Name} is of {old.Model.Gene.Symbol}, {@new.Name} of {@new.Model.Gene.Symbol}: no name means the same in both");
        }

        return new CatalogComparison(
            old,
            @new,
            [
                NameChange.Of("variants", old, @new, model => model.Variants.Select(variant => variant.ShortName)),
                NameChange.Of("alleles", old, @new, model => model.Alleles.Select(allele => allele.Coding)),
                NameChange.Of("published names", old, @new, PublishedNames),
                NameChange.Of("assays", old, @new, model => model.Assays.Select(assay => assay.Identifier)),
            ],
            [.. Changes(new ComparedSide<OldSide>(old), new ComparedSide<NewSide>(@new))]);
    }

    private static IEnumerable<string> PublishedNames(CatalogModel model) =>
        model.Variants.SelectMany(variant => variant.PublishedNames.Select(alias => alias.Name)).Concat(model.Alleles.SelectMany(allele => allele.PublishedNames));

    private static IEnumerable<AnswerChange> Changes(ComparedSide<OldSide> old, ComparedSide<NewSide> @new)
    {
        var assays = old.Catalog.Model.Assays.Select(assay => assay.Identifier).ToArray();

        // A name that means another DNA change in each of them is one question, and the older one's.
        foreach (var question in old.Questions.Concat(@new.Questions).DistinctBy(question => (question.Form, question.Name)).OrderBy(question => question.Form))
        {
            foreach (var assay in assays)
            {
                if (Change(assay, question) is { } change && !IsToldOfCoding(change))
                {
                    yield return change;
                }
            }
        }

        AnswerChange? Change(string assay, Question question) =>
            old.Answer(assay, question) is { } before && @new.Answer(assay, question) is { } after && before != after
                ? new AnswerChange(question, assay, before, after)
                : null;

        // What a DNA change is told of by its c. name holds for its names on the genome, unless these say otherwise.
        bool IsToldOfCoding(AnswerChange change) =>
            change.Question.Coding.Length > 0
            && Change(change.Assay, new Question(QuestionForm.Coding, change.Question.Coding)) is { } told
            && (told.Old, told.New) == (change.Old, change.New);
    }
}
