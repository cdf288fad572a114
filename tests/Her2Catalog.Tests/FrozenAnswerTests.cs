using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests;

/// <summary>The answers of edition 2023-11 stay what they were before the model of uses changed, except for the listed changes.</summary>
public class FrozenAnswerTests
{
    // By default the newest edition answers; a date within the edition must give the same.
    private static readonly DateOnly?[] Dates = [null, new(2023, 11, 15)];

    [Fact]
    public void Every_answer_of_the_edition_is_as_frozen_or_listed_as_changed()
    {
        var changes = AnswerChange.ReadAll();
        var nowRead = Vectors.Read("answers-2023-11-now-read.tsv").Select(row => (row["input"], row["build"])).ToHashSet();
        var kinds = Vectors.Read("answers-2023-11-kinds.tsv").ToLookup(row => row["answer"]);
        var mismatches = new List<string>();
        foreach (var line in Vectors.Read("answers-2023-11.tsv"))
        {
            if (nowRead.Contains((line["input"], line["build"])))
            {
                continue; // compared below with a plain spelling
            }

            var build = line["build"].Length == 0 ? GenomeBuild.Unspecified : Enum.Parse<GenomeBuild>(line["build"]);
            var expected = kinds[line["answer"]].ToDictionary(kind => kind["assay"], kind => Expected(line, kind, changes));
            foreach (var asOf in Dates)
            {
                var (query, assays) = FrozenAnswers.Ask(line["input"], build, asOf);
                Assert.Equal(expected.Keys, assays.Keys);
                mismatches.AddRange(
                    from assay in assays
                    from column in query.Concat(assay.Value)
                    where column.Value != expected[assay.Key][column.Key]
                    select $"'{line["input"]}' {line["build"]} {asOf:O}, {assay.Key}, {column.Key}: expected '{expected[assay.Key][column.Key]}', got '{column.Value}'");
            }
        }

        Vectors.AssertNone(mismatches);
        Assert.All(changes, change => Assert.True(change.HasApplied, $"applies to no answer: {change}"));
    }

    [Fact]
    public void A_spelling_that_is_now_read_has_the_answer_of_the_plain_one()
    {
        var frozen = Vectors.Read("answers-2023-11.tsv").Select(row => (row["input"], row["build"])).ToHashSet();
        foreach (var row in Vectors.Read("answers-2023-11-now-read.tsv"))
        {
            Assert.Contains((row["input"], row["build"]), frozen);
            var build = row["build"].Length == 0 ? GenomeBuild.Unspecified : Enum.Parse<GenomeBuild>(row["build"]);
            foreach (var asOf in Dates)
            {
                var (query, assays) = FrozenAnswers.Ask(row["input"], build, asOf);
                var (likeQuery, likeAssays) = FrozenAnswers.Ask(row["like"], GenomeBuild.Unspecified, asOf);
                Assert.Equal(likeQuery, query);
                Assert.Equal(likeAssays, assays);
                Assert.Contains(query, column => column is { Key: "status", Value: "Found" or "NotInCatalog" });
            }
        }
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
}
