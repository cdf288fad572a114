using System.Text;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Hgvs.Tests;

/// <summary>Compares the engine with an independent implementation of the nomenclature, see vectors/oracle.</summary>
public class OracleTests
{
    [Fact]
    public void Descriptions_of_three_thousand_alleles_of_ERBB2_equal_those_of_the_oracle() =>
        Vectors.AssertNone(Compare(Transcripts.Erbb2, "describe-alleles.tsv", atLeast: 3000));

    [Fact]
    public void Descriptions_of_alleles_on_the_minus_strand_equal_those_of_the_oracle() =>
        Vectors.AssertNone(Compare(Transcripts.MinusStrandWithIntrons, "minus-strand-alleles.tsv", atLeast: 400));

    [Fact]
    public void UTF16_and_UTF8_have_the_same_reading() => Vectors.AssertNone(
        from row in Vectors.Read("describe-alleles.tsv")
        let text = row["input"]
        let chars = Keys(Transcripts.Erbb2.View.Read(text))
        let bytes = Keys(Transcripts.Erbb2.View.Read(Encoding.UTF8.GetBytes(text)))
        where chars != bytes || chars.Status != HgvsStatus.Ok
        select text);

    [Fact]
    public void The_preferred_name_means_what_the_input_means() => Vectors.AssertNone(
        from row in Vectors.Read("describe-alleles.tsv")
        let input = Keys(Transcripts.Erbb2.View.Read(row["input"]))
        let preferred = Keys(Transcripts.Erbb2.View.Read(row["coding"]))
        where input != preferred
        select $"{row["input"]} {row["coding"]}");

    [Fact]
    public void Both_VCF_alleles_lead_back_to_the_preferred_name() => Vectors.AssertNone(
        from row in Vectors.Read("describe-alleles.tsv")
        from build in new[] { GenomeBuild.GRCh37, GenomeBuild.GRCh38 }
        let allele = row[build == GenomeBuild.GRCh37 ? "grch37" : "grch38"].Split(':')
        where allele.Length == 3
        let reading = Keys(Transcripts.Erbb2.View.Read(build, int.Parse(allele[0], System.Globalization.CultureInfo.InvariantCulture), Encoding.ASCII.GetBytes(allele[1]), Encoding.ASCII.GetBytes(allele[2])))
        where reading.Allele != Keys(Transcripts.Erbb2.View.Read(row["coding"])).Allele
        select $"{row["coding"]} {build} {string.Join(':', allele)}");

    [Fact]
    public void Genomic_names_lead_back_to_the_preferred_name_on_either_strand()
    {
        var named = 0;
        var mismatches = new List<string>();
        foreach (var (transcript, file) in new[] { (Transcripts.Erbb2, "describe-alleles.tsv"), (Transcripts.MinusStrandWithIntrons, "minus-strand-alleles.tsv") })
        {
            foreach (var coding in Vectors.Read(file).Select(row => row["coding"]))
            {
                var description = transcript.View.Describe(coding);
                foreach (var genomic in new[] { description.GenomicGrch37, description.GenomicGrch38 }.Where(name => name.Length > 0))
                {
                    named++;
                    if (transcript.View.Describe(genomic).Coding != coding)
                    {
                        mismatches.Add($"{coding} {genomic} {transcript.View.Describe(genomic).Coding}");
                    }
                }
            }
        }

        Vectors.AssertNone(mismatches);
        Assert.True(named > 6000);
    }

    [Theory]
    [InlineData("c.2264T>C", "NC_000017.10:g.37880220T>C", "NC_000017.11:g.39723967T>C")] // exon 19 begins at c.2209 = 37880165
    [InlineData("c.2313_2324dup", "NC_000017.10:g.37880984_37880995dup", "NC_000017.11:g.39724731_39724742dup")] // exon 20 begins at c.2308 = 37880979
    public void Genomic_names_are_those_of_the_exon_table(string coding, string grch37, string grch38)
    {
        var description = Transcripts.Erbb2.View.Describe(coding);
        Assert.Equal((grch37, grch38), (description.GenomicGrch37, description.GenomicGrch38));
    }

    private static (HgvsStatus Status, VariantKey Allele, VariantKey Product) Keys(HgvsReading reading) => (reading.Status, reading.Allele, reading.Product);

    private static IEnumerable<string> Compare(TranscriptDefinition transcript, string file, int atLeast)
    {
        var rows = Vectors.Read(file);
        Assert.True(rows.Count >= atLeast);
        foreach (var row in rows)
        {
            var d = transcript.View.Describe(row["input"]);
            var seen = new Dictionary<string, string>
            {
                ["coding"] = d.Coding,
                ["protein"] = d.Protein,
                ["protein_short"] = d.ProteinShort,
                ["exon"] = d.Exon,
                ["grch37"] = d.Grch37,
                ["grch38"] = d.Grch38,
            };
            foreach (var (column, value) in seen.Where(pair => row[pair.Key] != pair.Value))
            {
                yield return $"{row["input"]}: {column} is '{value}', expected '{row[column]}' {d.Explanation}";
            }
        }
    }
}
