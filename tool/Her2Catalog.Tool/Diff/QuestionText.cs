namespace Her2Catalog.Tool.Diff;

/// <summary>A question in words.</summary>
internal static class QuestionText
{
    public static string Of(Question question) => question.Form switch
    {
        QuestionForm.OtherAllele => $"{question.Name}, by another DNA change",
        QuestionForm.NotInCatalog when question.Name != question.Asked => "a variant that the catalogs do not contain",
        QuestionForm.NotInCatalog => $"{question.Name}, which the catalogs do not contain",
        QuestionForm.Grch37 or QuestionForm.Grch38 => $"{question.Name} on {question.Build}",
        _ => question.Name,
    };
}
