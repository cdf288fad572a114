using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Samples.Tests.NextEdition;

/// <summary>As of 2023-11-15, every answer is that of the shipped catalog, and the loaded catalog answers as the generated one.</summary>
[Trait("Category", "Sample")]
public class EarlierAnswerTests
{
    private static readonly DateOnly InTheFirstEdition = new(2023, 11, 15);
    private static readonly DateOnly WithEveryStatement = new(2026, 6, 30);

    [Fact]
    public void A_later_edition_changes_no_earlier_answer()
    {
        var (shipped, generated, loaded) = (new AnswerText(Her2.Catalog), new AnswerText(LaterEdition.Generated), new AnswerText(LaterEdition.Loaded));
        var mismatches = new List<string>();
        foreach (var line in Vectors.Read("answers-2023-11.tsv"))
        {
            var build = line["build"].Length == 0 ? GenomeBuild.Unspecified : Enum.Parse<GenomeBuild>(line["build"]);
            var expected = shipped.Of(line["input"], build, InTheFirstEdition);
            var actual = generated.Of(line["input"], build, InTheFirstEdition);
            mismatches.AddRange(expected == actual ? [] : [$"{line["input"]} {build}: expected {expected}, got {actual}"]);

            foreach (var day in new[] { InTheFirstEdition, WithEveryStatement })
            {
                expected = generated.Of(line["input"], build, day);
                actual = loaded.Of(line["input"], build, day);
                mismatches.AddRange(expected == actual ? [] : [$"{line["input"]} {build}, {day:O}: generated {expected}, loaded {actual}"]);
            }
        }

        Vectors.AssertNone(mismatches);
    }

    [Fact]
    public void A_variant_that_is_first_listed_later_is_not_in_the_catalog()
    {
        foreach (var catalog in LaterEdition.Both)
        {
            var answers = catalog.InterpretAll(catalog.Find("p.R678W"), InTheFirstEdition);
            Assert.All(answers, answer => Assert.Equal((LookupStatus.NotInCatalog, true), (answer.Status, answer.Variant.IsNone)));
            Assert.All(answers, answer => Assert.Empty(answer.Evidence));
            Assert.Equal(LookupStatus.Found, catalog.InterpretAll(catalog.Find("p.R678W"))[0].Status);
        }
    }

    // Status, variant, allele, and per assay use, match, next step, statements with citations; then the evidence.
    private sealed class AnswerText(ICatalog catalog)
    {
        private readonly Dictionary<string, string> evidence = [];
        private readonly Dictionary<UseStatement, string> statements = [];

        public string Of(string input, GenomeBuild build, DateOnly day)
        {
            var answers = catalog.InterpretAll(catalog.Find(input, build), day);
            var first = answers[0];
            return $"{first.Status} {first.Variant} {first.Allele} {string.Concat(answers.Select(Of))} {Evidence(first)}";
        }

        private string Of(Interpretation answer) =>
            $"[{answer.Use} {answer.Match} {answer.Next} {answer.ConfirmWith} {answer.ConfirmingUse} {answer.ListedAlleles} {string.Concat(answer.Statements.Select(Of))}]";

        private string Of(UseStatement statement)
        {
            if (!statements.TryGetValue(statement, out var text))
            {
                statements[statement] = text = $"({statement} {statement.Match} {statement.Indication} {statement.From:O} {statement.Until:O} {string.Join(", ", statement.Citations)})";
            }

            return text;
        }

        private string Evidence(Interpretation answer)
        {
            var key = $"{answer.Variant} {answer.AsOf:O}";
            if (!evidence.TryGetValue(key, out var text))
            {
                evidence[key] = text = string.Join("; ", answer.Evidence.Select(statement => $"{statement.Topic} {statement.Text} {statement.Citation}"));
            }

            return text;
        }
    }
}
