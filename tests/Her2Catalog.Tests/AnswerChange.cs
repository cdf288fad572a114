using System.Text.RegularExpressions;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests;

/// <summary>An intended difference from the frozen answers: one value of a column that is another one now, everywhere or under a condition.</summary>
internal sealed class AnswerChange
{
    private readonly string column;
    private readonly string old;
    private readonly string replacement;
    private readonly (string Column, Regex Pattern)[] conditions;

    private AnswerChange(IReadOnlyDictionary<string, string> row)
    {
        Assert.NotEmpty(row["reason"]);
        (column, old, replacement) = (row["column"], row["old"], row["new"]);
        conditions = [.. row["condition"].Split('&', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(ConditionOf)];
    }

    /// <summary>Gets whether the change has applied to an answer. One that never does is out of date.</summary>
    public bool HasApplied { get; private set; }

    public static AnswerChange[] ReadAll() => [.. Vectors.ReadPossiblyEmpty("answers-2023-11-changes.tsv").Select(row => new AnswerChange(row))];

    /// <summary>Changes the expected values of an answer, given all columns of the frozen one.</summary>
    public void Apply(IReadOnlyDictionary<string, string> frozen, Dictionary<string, string> expected)
    {
        if (frozen[column] == old && conditions.All(condition => condition.Pattern.IsMatch(frozen[condition.Column])))
        {
            expected[column] = replacement;
            HasApplied = true;
        }
    }

    public override string ToString() => $"{column}: {old} -> {replacement}";

    private static (string Column, Regex Pattern) ConditionOf(string text)
    {
        var parts = text.Split('~', 2, StringSplitOptions.TrimEntries);
        Assert.Equal(2, parts.Length);
        return (parts[0], new Regex(parts[1], RegexOptions.CultureInvariant));
    }
}
