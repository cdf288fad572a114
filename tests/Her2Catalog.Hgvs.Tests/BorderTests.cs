using System.Globalization;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>
/// Changes at exon boundaries and in introns, in many spellings, compared with an independent implementation that applies
/// them to the genomic sequence (vectors/oracle).
/// </summary>
public class BorderTests
{
    private const string Erbb2File = "border-alleles.tsv";
    private const string MinusStrandFile = "minus-strand-border-alleles.tsv";

    [Theory]
    [InlineData(Erbb2File, 4000)]
    [InlineData(MinusStrandFile, 1000)]
    public void Descriptions_equal_those_of_the_oracle(string file, int atLeast)
    {
        var rows = Vectors.Read(file);
        Assert.True(rows.Count >= atLeast);
        Vectors.AssertNone(rows.SelectMany(row => Compare(row, Describe(file, row))));
    }

    [Theory]
    [InlineData(Erbb2File)]
    [InlineData(MinusStrandFile)]
    public void Keys_are_equal_if_and_only_if_the_changed_sequences_are(string file)
    {
        var rows = Vectors.Read(file).Select(row => (Input: row["input"], Name: row["coding"], Key: Describe(file, row).Allele)).ToArray();
        Assert.DoesNotContain(rows, row => row.Key.IsNone);
        Vectors.AssertNone(
            from change in rows.GroupBy(row => row.Name)
            where change.Select(row => row.Key).Distinct().Count() != 1
            select $"{change.Key}: {string.Join(", ", change.Select(row => row.Input))} have several keys");
        Vectors.AssertNone(
            from key in rows.GroupBy(row => row.Key)
            where key.Select(row => row.Name).Distinct().Count() != 1
            select $"{string.Join(", ", key.Select(row => row.Name).Distinct())} have one key");
    }

    [Theory]
    [InlineData(Erbb2File)]
    [InlineData(MinusStrandFile)]
    public void Every_name_of_a_description_leads_back_to_it(string file)
    {
        var view = TranscriptOf(file).View;
        var mismatches = new List<string>();
        foreach (var description in Vectors.Read(file).DistinctBy(row => row["coding"]).Select(row => Describe(file, row)))
        {
            var chromosome = file == Erbb2File ? "17" : "1";
            foreach (var (name, build) in new[]
            {
                (description.Coding, GenomeBuild.Unspecified),
                (description.GenomicGrch37, GenomeBuild.Unspecified),
                (description.GenomicGrch38, GenomeBuild.Unspecified),
                ($"chr{chromosome}:{description.Grch37}", GenomeBuild.GRCh37),
                ($"chr{chromosome}:{description.Grch38}", GenomeBuild.GRCh38),
            })
            {
                var again = view.Describe(name, build);
                if (again.Coding != description.Coding || again.Allele != description.Allele || again.Protein != description.Protein)
                {
                    mismatches.Add($"{description.Coding}: {name} is '{again.Coding}' {again.Explanation}");
                }
            }
        }

        Vectors.AssertNone(mismatches);
    }

    [Fact]
    public void Without_the_genomic_sequence_no_name_protein_or_key_is_guessed()
    {
        var view = Transcripts.Erbb2WithoutIntrons.View;
        var seen = 0;
        foreach (var row in Vectors.Read(Erbb2File).Where(row => row["term"].Length > 0))
        {
            var description = view.Describe(row["input"], BuildOf(row));
            if (description.Status == HgvsStatus.Ok && description.Allele.IsNone)
            {
                seen++;
                Assert.Equal(("p.?", default), (description.Protein, description.Product));
                Assert.True(description.Coding.Length == 0 || description.Coding == row["coding"], $"{row["input"]} {description.Coding}");
            }
        }

        Assert.True(seen > 1000, $"{seen}");
    }

    private static TranscriptDefinition TranscriptOf(string file) =>
        file == Erbb2File ? Transcripts.Erbb2 : Transcripts.MinusStrandWithIntrons;

    private static VariantDescription Describe(string file, IReadOnlyDictionary<string, string> row) =>
        TranscriptOf(file).View.Describe(row["input"], BuildOf(row));

    private static GenomeBuild BuildOf(IReadOnlyDictionary<string, string> row) =>
        row["build"].Length == 0 ? GenomeBuild.Unspecified :
        int.Parse(row["build"], CultureInfo.InvariantCulture) == 37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;

    private static IEnumerable<string> Compare(IReadOnlyDictionary<string, string> row, VariantDescription d)
    {
        var seen = new Dictionary<string, string>
        {
            ["coding"] = d.Coding,
            ["protein"] = d.Protein,
            ["exon"] = d.Exon,
            ["term"] = row["term"].Length == 0 ? "" : d.Consequence,
            ["grch37"] = d.Grch37,
            ["grch38"] = d.Grch38,
        };
        return seen.Where(pair => row[pair.Key] != pair.Value)
            .Select(pair => $"{row["input"]}: {pair.Key} is '{pair.Value}', expected '{row[pair.Key]}' {d.Explanation}");
    }
}
