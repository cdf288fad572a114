using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests;

/// <summary>The answers of edition 2023-11 stay what they were before the model of uses changed, except for the listed changes.</summary>
public class FrozenAnswerTests
{
    private static readonly DateOnly InTheEdition = new(2023, 11, 15);

    [Fact]
    public void Every_answer_of_the_edition_is_as_frozen_or_listed_as_changed()
    {
        var changes = AnswerChange.ReadAll();
        var kinds = Vectors.Read("answers-2023-11-kinds.tsv").ToLookup(row => row["answer"]);
        var mismatches = new List<string>();
        foreach (var line in Vectors.Read("answers-2023-11.tsv"))
        {
            var build = line["build"].Length == 0 ? GenomeBuild.Unspecified : Enum.Parse<GenomeBuild>(line["build"]);
            var latest = FrozenAnswers.Ask(line["input"], build, null);
            var dated = FrozenAnswers.Ask(line["input"], build, InTheEdition);
            foreach (var kind in kinds[line["answer"]])
            {
                var expected = Expected(line, kind, changes);
                Compare(expected, latest, line, kind["assay"], mismatches);
                Compare(expected, dated, line, kind["assay"], mismatches);
            }

            Assert.True(kinds[line["answer"]].Select(kind => kind["assay"]).SequenceEqual(latest.Assays.Keys), line["answer"]);
        }

        Vectors.AssertNone(mismatches);
        Assert.All(changes, change => Assert.True(change.HasApplied, $"applies to no answer: {change}"));
    }

    private static Dictionary<string, string> Expected(IReadOnlyDictionary<string, string> line, IReadOnlyDictionary<string, string> kind, AnswerChange[] changes)
    {
        var frozen = line.Concat(kind.Where(pair => pair.Key != "answer")).ToDictionary();
        var expected = new Dictionary<string, string>(frozen);
        foreach (var change in changes)
        {
            change.Apply(frozen, expected);
        }

        return expected;
    }

    private static void Compare(
        Dictionary<string, string> expected,
        (Dictionary<string, string> Query, Dictionary<string, Dictionary<string, string>> Assays) actual,
        IReadOnlyDictionary<string, string> line,
        string assay,
        List<string> mismatches) =>
        mismatches.AddRange(actual.Query.Concat(actual.Assays[assay])
            .Where(pair => pair.Value != expected[pair.Key])
            .Select(pair => $"{line["input"]} {line["build"]}, {assay}, {pair.Key}: expected '{expected[pair.Key]}', got '{pair.Value}'"));
}
