using Her2Catalog.Hgvs;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Tests.Loading;

/// <summary>One set of tables, two providers: generated code and a loaded file give the same answers.</summary>
public class LoadedAnswerTests
{
    private static readonly DateOnly[] Dates = [new(2023, 10, 31), new(2023, 11, 15)];

    [Fact]
    public void Both_are_the_same_catalog()
    {
        var (generated, loaded) = (Her2.Catalog, LoadedCatalog.Her2);
        Assert.Equal((generated.Id, generated.Digest, generated.ColumnPrefix, generated.EntrezGeneId), (loaded.Id, loaded.Digest, loaded.ColumnPrefix, loaded.EntrezGeneId));
        Assert.Equal(generated.CurrentEdition, loaded.CurrentEdition);
    }

    [Fact]
    public void Every_name_of_the_vectors_gets_the_same_answers()
    {
        var mismatches = new List<string>();
        foreach (var row in Vectors.Read("answers-2023-11.tsv"))
        {
            var build = row["build"].Length == 0 ? GenomeBuild.Unspecified : Enum.Parse<GenomeBuild>(row["build"]);
            if (Typed(row["input"], build) is var generated && generated != Loaded(row["input"], build))
            {
                mismatches.Add($"{row["input"]}\n  generated {generated}\n  loaded    {Loaded(row["input"], build)}");
            }
        }

        Vectors.AssertNone(mismatches);
    }

    [Theory]
    [InlineData(GenomeBuild.GRCh37, "grch37")]
    [InlineData(GenomeBuild.GRCh38, "grch38")]
    public void Every_allele_on_the_genome_gets_the_same_answers(GenomeBuild build, string column)
    {
        foreach (var parts in Vectors.Read("describe-alleles.tsv").Select(row => row[column].Split(':')).Where(parts => parts.Length == 3))
        {
            var (position, reference, alternative) = (int.Parse(parts[0]), System.Text.Encoding.UTF8.GetBytes(parts[1]), System.Text.Encoding.UTF8.GetBytes(parts[2]));
            var generated = Her2.Catalog.Find(build, position, reference, alternative);
            var loaded = LoadedCatalog.Her2.Find(build, position, reference, alternative);
            Assert.Equal(Text(generated), Text(loaded));
            Assert.Equal(Her2.Catalog.InterpretAll(generated).Select(Text), LoadedCatalog.Her2.InterpretAll(loaded).Select(Text));
        }
    }

    [Fact]
    public void Every_list_has_the_same_contents()
    {
        var (generated, loaded) = (Her2.Catalog, LoadedCatalog.Her2);
        Assert.Equal(generated.Gene.ToString(), loaded.Gene.ToString());
        Same(generated.Editions, loaded.Editions, edition => $"{edition}");
        Same(generated.Documents, loaded.Documents, document => $"{document} {document.ShortTitle} {document.ShortTitleJapanese} {document.Title} {document.TitleJapanese} {document.Publisher} {document.PublisherJapanese} {document.Edition} {document.Date} {document.Url}");
        Same(generated.Jurisdictions, loaded.Jurisdictions, jurisdiction => $"{jurisdiction} {jurisdiction.Name} {jurisdiction.NameJapanese}");
        Same(generated.Therapies, loaded.Therapies, therapy => $"{therapy} {therapy.Name} {therapy.NameJapanese} {therapy.Class} {therapy.ClassJapanese} {therapy.Citation} {Lines(therapy.Approvals)} {Lines(therapy.Statements)}");
        Same(generated.Trials, loaded.Trials, trial => $"{trial} {Lines(trial.Cohorts)} {Lines(trial.Statements)}");
        Same(generated.References, loaded.References, reference => $"{reference}");
        Same(generated.Features, loaded.Features, feature => $"{feature}");
        Same(generated.Evidence, loaded.Evidence, Text);
        Same(generated.Alleles, loaded.Alleles, allele => $"{allele:A} {allele.Exon} {allele.Grch37} {allele.Grch38} {allele.PublishedNames} {allele.Variant}");
        Same(generated.Variants, loaded.Variants, variant => $"{variant:A} {variant} {variant.Exon} {variant.Domain} {variant.DomainJapanese} {variant.Consequence} {variant.FirstResidue} {variant.LastResidue} {variant.PublishedNames} {variant.Citation} {Lines(variant.Alleles)} {Lines(variant.Evidence.Select(Text))} {Lines(variant.GetTherapies())}");
        Same(generated.Assays, loaded.Assays, assay => $"{assay} {assay.Name} {assay.NameJapanese} {assay.Specimen} {assay.SpecimenJapanese} {assay.Coverage} {assay.CoverageJapanese} {assay.CoversAllExons} {assay.Citation} {Lines(assay.Statements)} {Lines(assay.Uses.Select(Text))} {Lines(assay.Targets)}");
    }

    private static void Same<T>(CatalogList<T> generated, CatalogList<T> loaded, Func<T, string> text)
        where T : ICatalogEntry<T>
    {
        Assert.NotEmpty(generated);
        Assert.Equal(generated.Select(text), loaded.Select(text));
    }

    // Through the generated types, which do not go through the catalog as a value.
    private static string Typed(string name, GenomeBuild build)
    {
        var isFound = Her2.TryFind(name, build, out var variant, out var allele);
        var result = Her2.Find(name, build);
        Assert.Equal((isFound, variant, allele), (result.IsFound, result.Variant, result.Allele));
        return Text(result) + Lines(Her2.Assays.All.SelectMany(assay => Answers(date => assay.Interpret(name, build, date))));
    }

    private static string Loaded(string name, GenomeBuild build)
    {
        var result = LoadedCatalog.Her2.Find(name, build);
        return Text(result) + Lines(LoadedCatalog.Her2.Assays.SelectMany(assay => Answers(date => LoadedCatalog.Her2.Interpret(assay, result, date))));
    }

    private static IEnumerable<string> Answers(Func<DateOnly?, Interpretation> interpret) => Dates.Select(date => (DateOnly?)date).Append(null).Select(date => Text(interpret(date)));

    private static string Text(LookupResult result) => $"{result.Status} {result.Variant} {result.Allele} {result.NamesDna} {result.Explanation} {result.Suggestion}";

    private static string Text(Interpretation answer) =>
        $"{answer.Assay} {answer.Status} {answer.Variant} {answer.Allele} {answer.Use} {answer.Match} {answer.Next} {answer.ConfirmWith} {answer.ConfirmingUse} {answer.ListedAlleles} {answer.AsOf:O} {answer.Edition} {Lines(answer.Statements.Select(Text))}";

    private static string Text(UseStatement statement) =>
        $"{statement.Use} {statement.Match} {statement.Therapy} {statement.Indication} {statement.IndicationJapanese} {statement.Jurisdiction} {statement.From:O} {statement.Until:O} {statement.Next} {statement.ConfirmWith} {statement.Citation.Facts} {statement.NextCitation.Facts}";

    private static string Text(EvidenceStatement statement) => $"{statement.Id} {statement.Topic} {statement.Text} {statement.TextJapanese} {statement.From:O} {statement.Until:O} {statement.Citation} {Lines(statement.Variants)}";

    private static string Lines<T>(IEnumerable<T> items) => string.Join('\n', items);
}
