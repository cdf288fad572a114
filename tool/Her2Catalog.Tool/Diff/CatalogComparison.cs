using Her2Catalog.Tool.Messages;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Diff;

/// <summary>A question whose answer differs.</summary>
/// <param name="Assay">Id of the assay.</param>
/// <param name="AssayName">Name of the assay.</param>
internal sealed record AnswerChange(Question Question, string Assay, string AssayName, ComparedAnswer Old, ComparedAnswer New);

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
            throw new IOException(ToolMessages.CatalogsOfTwoGenes(old.Name, before, @new.Name, after).ToString());
        }

        return new CatalogComparison(
            old,
            @new,
            NameChange.Between(old, @new),
            [.. Changes(old, @new)],
            [.. EvidenceChange.Between(old, @new)]);
    }

    private static IEnumerable<AnswerChange> Changes(ComparedCatalog old, ComparedCatalog @new)
    {
        // A name that means different DNA changes in them is one question, that of the older catalog.
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
                ? new AnswerChange(question, assay.Id, EntryText.Name(assay), before, after)
                : null;

        bool IsCovered(AnswerChange change, CatalogAssay assay) =>
            change.Question.General is { } general && Change(assay, general) is { } covering &&
            (covering.Old, covering.New) == (change.Old, change.New);
    }
}
