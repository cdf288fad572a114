using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A comparison for a person to read.</summary>
internal static class ComparisonTextWriter
{
    public static void Write(TextWriter output, CatalogComparison comparison, Terminal terminal)
    {
        output.WriteLine($"old: {comparison.Old.Name}, edition {comparison.Old.Edition.Id}");
        output.WriteLine($"new: {comparison.New.Name}, edition {comparison.New.Edition.Id}");
        foreach (var names in comparison.Names.Where(names => !names.IsNone))
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(names.Kind));
            Write(output, "+ ", names.Came);
            Write(output, "- ", names.Went);
        }

        foreach (var question in comparison.Answers.GroupBy(change => change.Question))
        {
            output.WriteLine();
            output.WriteLine(terminal.Bold(QuestionText.Of(question.Key)));
            foreach (var change in question)
            {
                output.WriteLine($"  {change.Assay}");
                output.WriteLine($"    - {change.Old}");
                output.WriteLine($"    + {change.New}");
            }
        }

        output.WriteLine();
        output.WriteLine(Summary(comparison));
    }

    private static void Write(TextWriter output, string sign, IReadOnlyList<string> names)
    {
        foreach (var name in names)
        {
            output.WriteLine($"  {sign}{Fault.Visible(name)}");
        }
    }

    private static string Summary(CatalogComparison comparison) => comparison.IsSame
        ? "No answer differs, no name came or went."
        : $"{comparison.Answers.Count} answer{(comparison.Answers.Count == 1 ? " differs" : "s differ")}, {comparison.Names.Sum(names => names.Came.Count)} names came, {comparison.Names.Sum(names => names.Went.Count)} went.";
}

/// <summary>A question in words.</summary>
internal static class QuestionText
{
    public static string Of(Question question) => question.Form switch
    {
        QuestionForm.OtherAllele => $"{question.Name}, by DNA that the catalog does not hold",
        QuestionForm.NotInCatalog => "a variant that the catalog does not hold",
        QuestionForm.Grch37 or QuestionForm.Grch38 => $"{question.Name} on {question.Build}",
        _ => question.Name,
    };
}
