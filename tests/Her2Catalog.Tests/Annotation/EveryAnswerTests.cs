using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Annotation;

/// <summary>The annotator caches answers: each must be that of a lookup, also if position and kind of the change decide.</summary>
public class EveryAnswerTests
{
    [Theory]
    [InlineData(GenomeBuild.Unspecified)]
    [InlineData(GenomeBuild.GRCh37)]
    [InlineData(GenomeBuild.GRCh38)]
    public void Every_frozen_name_gets_the_answer_of_a_lookup(GenomeBuild build)
    {
        var stated = build == GenomeBuild.Unspecified ? string.Empty : build.ToString();
        var names = Vectors.Read("answers-2023-11.tsv").Where(row => row["build"] == stated).Select(row => row["input"]).Where(name => name.Trim().Length > 0).ToArray();
        var text = Annotated.Of($"variant\n{string.Concat(names.Select(name => name + "\n"))}", new AnnotationOptions { Format = TableFormat.Tsv, Column = "variant", Build = build }).Text;
        var rows = text.Split('\n')[1..^1];
        Assert.NotEmpty(names);
        Assert.Equal(names.Length, rows.Length);
        Vectors.AssertNone(names.Zip(rows).Where(pair => pair.First + Expected(pair.First, build) != pair.Second).Select(pair => $"{pair.Second} instead of {Expected(pair.First, build)}"));
    }

    private static string Expected(string name, GenomeBuild build)
    {
        var result = Her2.Catalog.Find(name, build);
        if (result.Status is not (LookupStatus.Found or LookupStatus.NotInCatalog))
        {
            return Annotated.NoAnswer;
        }

        var answers = Her2.Catalog.InterpretAll(result);
        var match = answers.Select(answer => answer.Match).FirstOrDefault(match => match != AssayMatch.NoMatch);
        return $"\t{result.Variant.Name}\t{match}{string.Concat(answers.Select(answer => $"\t{answer.Use}\t{answer.Therapies}"))}";
    }
}
