using System.Globalization;

namespace Her2Catalog.Tool.Tests.Export;

/// <summary>
/// The documented query never says less or more than <c>annotate</c>: each row has the same answer, or none. A row without an
/// answer in the join is one that the documentation says to annotate.
/// </summary>
public sealed class DocumentedJoinTests(ExportedCatalog catalog) : IClassFixture<ExportedCatalog>, IDisposable
{
    private const string Columns = "Hugo_Symbol\tEntrez_Gene_Id\tnumber\tHGVSc\tHGVSp_Short\tTranscript_ID";
    private const string ExonInsertion = "c.2324_2325insATACGTGATGGC"; // another spelling of c.2313_2324dup

    private readonly string folder = Directory.CreateTempSubdirectory("her2-join-").FullName;

    // As VEP, vcf2maf, Genome Nexus, VariantValidator and ClinVar write them.
    private static readonly string[] OwnPrefixes =
    [
        "", "ENST00000269571.5:", "ENST00000269571.10:", "ENST00000269571:", "NM_004448.4:", "NM_004448:", "ERBB2:", "HER2:",
        "NM_004448.4(ERBB2):", "NM_004448.4(HER2):", "ENST00000269571.5(ERBB2):", "ERBB2:NM_004448.4:", "HER2:ENST00000269571.5:",
    ];

    // Other transcripts of the gene, other genes and other accessions.
    private static readonly string[] ForeignPrefixes =
    [
        "NM_001005862.2:", "NM_001005862:", "NM_001289936.1:", "NM_004448.1:", "NM_0044480.4:", "NM_00444.4:", "ENST00000584601.5:",
        "ENST00000541774:", "ENST000002695711.5:", "EGFR:", "ERBB3:", "Erbb2x:", "NM_005228.5(EGFR):", "NM_004448.4(EGFR):",
        "EGFR:NM_004448.4:", "ERBB2:NM_001005862.2:", "NM_001005862.3:NM_004448.4:", "NR_110535.1:",
        "ENST00000269571.1:", "ENST00000269571.11:", "ENST00000269571.80:", // versions without evidence (R-043)
    ];

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_allele_is_answered_as_annotate_does_whatever_of_ours_precedes_its_name()
    {
        var (joined, annotated) = Answer(AllelesWith(OwnPrefixes));
        Assert.Equal(annotated, joined);
        Assert.Equal(48 * OwnPrefixes.Length, CompanionDiagnostics(joined)); // Table 1
    }

    [Fact]
    public void A_name_with_another_prefix_has_no_answer()
    {
        var (joined, _) = Answer(AllelesWith(ForeignPrefixes));
        Assert.Equal(54 * ForeignPrefixes.Length, joined.Length);
        Assert.All(joined, AssertNoAnswer);
    }

    [Fact]
    public void A_row_of_another_transcript_has_no_answer()
    {
        string[] others = ["ENST00000584601", "NM_001005862.2", "NM_001005862", "ENST00000406381.6", "XM_011524753.1", "ENST00000269571.1"];
        var (joined, annotated) = Answer([.. others.SelectMany(other => new[] { Row("c.2264T>C", "p.L755S", other), Row("", "p.L755S", other) })]);
        Assert.All(joined, AssertNoAnswer);
        Assert.Equal(0, CompanionDiagnostics(annotated));
    }

    [Fact]
    public void A_row_of_this_transcript_has_the_answer_of_annotate()
    {
        string[] ours = ["ENST00000269571", "ENST00000269571.5", "NM_004448.4", "."];
        var (joined, annotated) = Answer([.. ours.SelectMany(own => new[] { Row("ENST00000269571.5:c.929C>A", "p.S310Y", own), Row("", "p.L755S", own) })]);
        Assert.Equal(annotated, joined);
        Assert.Equal(2 * ours.Length, CompanionDiagnostics(joined));
    }

    // A catch-all key would say NotListed of each of these; most are companion diagnostics, or contradict themselves.
    [Fact]
    public void What_is_not_proven_has_no_answer()
    {
        string[] rows =
        [
            Row(ExonInsertion, "p.Y772_A775dup"),
            Row("ENST00000269571.5:" + ExonInsertion, "p.Y772_A775dup"),
            Row("c.2264delinsC", "p.L755S"),
            Row("c.2264T>C ", "p.L755S"),
            Row("c.2264t>c", "p.L755S"),
            Row("NM_004448.4:c.2264T>C (p.Leu755Ser)", "p.L755S"),
            Row("c.2263_2265delinsAGC", "p.L755S"),
            Row("c.2264A>C", "p.L755S"),
            Row("c.2264T>C", "p.L785S"),
            Row("c.2264T>C", "p.V777L"),
            Row("c.2264T>A", "p.L755S"),
            Row("c.100A>G", "p.T798I"),
            Row("", "p.L785S"),
            Row("", "p.Leu755Ser "),
            Row("c.2100+1G>A", "p.X700_splice"),
            Row(".", "."),
            Row("", ""),
        ];
        var (joined, _) = Answer(rows);
        Assert.Equal(rows.Length, joined.Length);
        Assert.All(joined, AssertNoAnswer);
    }

    [Fact]
    public void DNA_comes_before_protein()
    {
        (string Row, string Answer)[] expected =
        [
            (Row("c.2264T>C", ""), "L755S\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\tNotStated"),
            (Row("c.2264T>C", "."), "L755S\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\tNotStated"),
            (Row(".", "p.L755S"), "L755S\tProtein\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\tNotStated"),
            (Row("c.2264T>A", "p.L755*"), "\tNoMatch\tNotListed\t\tNotStated"),
            (Row("c.2264T>A", ""), "\tNoMatch\tNotListed\t\tNotStated"),
            (Row("c.2393C>T", "p.T798I"), "T798I\tProtein\tNotListed\t\tCompanionDiagnostic"), // F38
        ];
        var (joined, annotated) = Answer([.. expected.Select(item => item.Row)]);
        Assert.Equal(annotated, joined);
        Assert.All(expected.Zip(joined), item => Assert.StartsWith(item.First.Answer + "\t", item.Second, StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_other_genes_have_no_answer()
    {
        var (joined, _) = Answer(["EGFR\t1956\t{0}\tc.2573T>G\tp.L858R\t", "EGFR\t1956\t{0}\tc.2264T>C\tp.L755S\t", "ERBB2;MIR4728\t\t{0}\tc.2264T>C\tp.L755S\t"]);
        Assert.All(joined, AssertNoAnswer);
    }

    // What cBioPortal studies contain: comments, quotes within values, rows that end early. Larger than what DuckDB samples.
    [Fact]
    public void The_documented_reading_takes_every_row_of_a_large_irregular_table()
    {
        const int rows = 60_000;
        var path = Path.Combine(folder, "large.maf");
        var lines = Enumerable.Range(0, rows).Select(number => (number % 1000) switch
        {
            500 => $"ERBB2\t2064\t{number}\tENST00000269571.5:c.929C>A\tp.S310Y\tENST00000269571",
            501 => $"ERBB2\t2064\t{number}\tc.929C>A",
            502 => $"TP53\t7157\t{number}\t\"quoted\" 5' end \"\tp.R175H\t",
            _ => $"TP53\t7157\t{number}\tc.524G>A\tp.R175H\tENST00000269305",
        });
        File.WriteAllText(path, $"#version 2.4\n{Columns}\n{string.Join('\n', lines)}\n");
        using var engine = Open(path);
        Assert.Equal([[$"{rows}"]], engine.Query("SELECT count(*) FROM maf"));
        Assert.Equal([["Allele", "120"], [null, $"{rows - 120}"]], engine.Query($"SELECT HER2_Match, count(*) FROM ({DocumentedJoin.Sql}) GROUP BY ALL ORDER BY ALL"));
    }

    private static string[] AllelesWith(IEnumerable<string> prefixes) =>
        [.. prefixes.SelectMany(prefix => Her2.Alleles.All.Select(allele => Row($"{prefix}{allele.Name}", $"p.{allele.Variant.Name}")))];

    private static string Row(string coding, string protein, string transcript = "") => $"ERBB2\t2064\t{{0}}\t{coding}\t{protein}\t{transcript}";

    private static int CompanionDiagnostics(IEnumerable<string> answers) =>
        answers.Count(answer => answer.Split('\t')[2] == nameof(PermittedUse.CompanionDiagnostic));

    private static void AssertNoAnswer(string answer) => Assert.Empty(answer.Trim('\t'));

    // The answers of the join and of annotate, one line per row.
    private (string[] Joined, string[] Annotated) Answer(string[] rows)
    {
        var path = Path.Combine(folder, "rows.maf");
        var lines = rows.Select((row, number) => string.Format(CultureInfo.InvariantCulture, row, number));
        File.WriteAllText(path, $"{Columns}\n{string.Join('\n', lines)}\n");
        using var engine = Open(path);
        var names = string.Join(", ", JoinedMillion.Columns);
        var joined = engine.Query($"SELECT {names} FROM ({DocumentedJoin.Sql}) ORDER BY CAST(number AS INTEGER)");
        var (exit, output, error) = Command.Run(null, "annotate", path, "--quiet");
        Assert.True(exit == 0, error);
        var table = output.TrimEnd('\n').Split('\n').Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).ToArray();
        var columns = JoinedMillion.Columns.Select(name => Array.IndexOf(table[0], name)).ToArray();
        return (
            [.. joined.Select(row => string.Join('\t', row))],
            [.. table.Skip(1).Select(row => string.Join('\t', columns.Select(column => row[column])))]);
    }

    private DuckDb Open(string path)
    {
        var engine = new DuckDb();
        engine.Execute($"CREATE VIEW her2 AS FROM '{catalog.PathOf("parquet")}'");
        engine.Execute($"CREATE VIEW maf AS FROM {DocumentedJoin.Read(path)}");
        return engine;
    }
}
