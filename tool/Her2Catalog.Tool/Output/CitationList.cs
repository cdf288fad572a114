namespace Her2Catalog.Tool.Output;

/// <summary>Numbers citations in the order of their first use, for a list at the end of an answer.</summary>
internal sealed class CitationList
{
    private readonly List<string> texts = [];

    /// <summary>The citations as people cite them, in order of their numbers.</summary>
    public IReadOnlyList<string> Texts => texts;

    /// <summary>The numbers of citations, such as <c>[1, 3]</c>; empty without any.</summary>
    public string NumbersOf(IEnumerable<Citation> citations)
    {
        var numbers = citations.Where(citation => !citation.IsNone)
            .Select(citation => NumberOf(citation.GetText())).Distinct().Order().ToArray();
        return numbers.Length == 0 ? string.Empty : $"[{string.Join(", ", numbers)}]";
    }

    /// <summary>The number of a citation.</summary>
    public string NumbersOf(Citation citation) => NumbersOf([citation]);

    private int NumberOf(string text)
    {
        var index = texts.IndexOf(text);
        if (index < 0)
        {
            index = texts.Count;
            texts.Add(text);
        }

        return index + 1;
    }
}
