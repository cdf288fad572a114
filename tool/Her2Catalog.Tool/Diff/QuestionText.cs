using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Diff;

/// <summary>A question in words.</summary>
internal static class QuestionText
{
    public static string Of(Question question) => question.Form switch
    {
        QuestionForm.OtherAllele => ToolMessages.ByOtherDna(question.Name).ToString(),
        QuestionForm.NotInCatalog when question.Name != question.Asked => ToolMessages.AnyOtherVariant().ToString(),
        QuestionForm.NotInCatalog => ToolMessages.OtherVariant(question.Name).ToString(),
        QuestionForm.Grch37 or QuestionForm.Grch38 => ToolMessages.OnBuild(question.Name, question.Build.ToString()).ToString(),
        _ => question.Name,
    };
}
