using System.Buffers;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests;

/// <summary>The README's lines, compiled and run.</summary>
public class ApiExampleTests
{
    [Fact]
    public void The_example_of_the_README_compiles_and_answers_as_shown()
    {
        Her2.Variant v = Her2.Variants.Y772_A775dup;
        bool same = v == Her2.Variants.A775_G776insYVMA;
        Assert.True(same);
        bool found = Her2.TryFind("p.(Met774_Ala775insAlaTyrValMet)", out v);
        Assert.Equal((true, Her2.Variants.Y772_A775dup), (found, v));
        found = Her2.TryFind("NM_004448.4:c.2264T>C"u8, out v);
        Assert.Equal((true, Her2.Variants.L755S), (found, v));
        found = Her2.TryFind("chr17:37880220 T>C", GenomeBuild.GRCh37, out v);
        Assert.Equal((true, Her2.Variants.L755S), (found, v));
        Her2.LookupResult r = Her2.Find("p.K755S");
        Assert.Equal((LookupStatus.ContradictsReference, "p.L755S"), (r.Status, r.Suggestion));
        Assert.Contains("residue 755", r.Explanation, StringComparison.Ordinal);
        Her2.Interpretation i = Her2.Assays.OncomineDxTargetTest.Interpret("c.2324_2325insATACGTGATGGC");
        Assert.Equal((PermittedUse.CompanionDiagnostic, AssayMatch.Allele), (i.Use, i.Match));
        i = Her2.Assays.Guardant360Cdx.Interpret(Her2.Variants.Y772_A775dup);
        Assert.Equal(PermittedUse.NotStated, i.Use);
        Trial t = Her2.Trials.DestinyLung01;
        Estimate orr = t.Cohorts[0].ObjectiveResponseRatePercent;
        Assert.Equal((55m, 44m, 65m), (orr.Value, orr.Low, orr.High)); // F22
        Assert.Equal("55 % (95 % CI 44–65)", orr.ToString());
    }

    [Fact]
    public async Task A_table_is_annotated_as_the_README_shows()
    {
        using var input = new MemoryStream("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n"u8.ToArray());
        using var output = new MemoryStream();
        AnnotationSummary summary = await Her2.AnnotateAsync(input, output, new AnnotationOptions());
        Assert.Equal((1, 1), (summary.Rows, summary.Found));
    }

    [Fact]
    public void Blocks_of_rows_are_annotated_as_the_documentation_says()
    {
        ReadOnlySpan<byte> table = "Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n"u8;
        TableAnnotator annotator = Her2.CreateAnnotator(table, new AnnotationOptions());
        var output = new ArrayBufferWriter<byte>();
        output.Write(annotator.Head.Span);
        annotator.Annotate(table[annotator.HeadLength..], output, annotator.BeginSummary());
        Assert.EndsWith("c.2264T>C\tL755S\tAllele\tCompanionDiagnostic\tTrastuzumabDeruxtecan@Japan\tNotStated\t\tReferenceOnly\t\tReferenceOnly\t\n", System.Text.Encoding.UTF8.GetString(output.WrittenSpan), StringComparison.Ordinal);
    }

    [Fact]
    public void Handles_parse_and_format_as_NET_expects()
    {
        Assert.Equal(Her2.Variants.L755S, Her2.Variant.Parse("p.Leu755Ser"));
        Assert.Equal(Her2.Variants.L755S, Her2.Variant.Parse("p.Leu755Ser"u8));
        Assert.Equal(Her2.Alleles.c_2264T_C, Her2.Allele.Parse("NM_004448.4:c.2264T>C"));
        Assert.Throws<FormatException>(() => Her2.Variant.Parse("p.L755Q"));
        Assert.False(Her2.Variant.TryParse((string?)null, null, out _));
        Assert.Equal("variant L755S", $"variant {Her2.Variants.L755S}");
        Span<byte> utf8 = stackalloc byte[5];
        Assert.True(Her2.Variants.L755S.TryFormat(utf8, out var written));
        Assert.Equal("L755S"u8, utf8[..written]);
    }

    [Fact]
    public void Members_contain_what_the_source_states()
    {
        var variant = Her2.Variants.Y772_A775dup;
        Assert.Equal(("Y772_A775dup", "p.Tyr772_Ala775dup", "20", "inframe_insertion"), (variant.Name, variant.LongName, variant.Exon, variant.Consequence));
        Assert.Equal(["c.2313_2324dup", "c.2314_2325dup"], variant.Alleles.Select(allele => allele.Name));
        Assert.True(variant.PublishedNames.Contains("A775_G776insYVMA"));
        Assert.Contains(variant.Evidence, statement => statement.Citation.Facts.Contains("F23", StringComparison.Ordinal));
        Assert.Equal(("F30 F37 F40", "JLCS handbook 4-8 HER2 (2023-11), section 6"), (Her2.Assays.Guardant360Cdx.Citation.Facts, Her2.Assays.Guardant360Cdx.Citation.ToString()));
        Her2.Document document = Her2.Documents.JlcsHandbook2023_11;
        Assert.Equal(("JLCS handbook 4-8 HER2 (2023-11)", "Japan Lung Cancer Society"), (document.ShortTitle, document.Publisher));
        var targets = Her2.Assays.OncomineDxTargetTest.Targets;
        Assert.Equal((48, 6), (targets.Count(target => target.Use == PermittedUse.CompanionDiagnostic), targets.Count(target => target.Use == PermittedUse.ReferenceOnly)));
        Assert.Contains(targets, target => (target.PrintedProtein, target.PrintedCoding, target.Allele.Name) == ("p.E770_A771insAYVM", "c.2324_2325insATACGTGATGGC", "c.2313_2324dup")); // row 14
        Assert.Empty(Her2.Assays.Guardant360Cdx.Targets);
        Assert.Equal("TrastuzumabDeruxtecan", Her2.Therapies.TrastuzumabDeruxtecan.Id);
        Assert.Equal("JlcsHandbook2023_11", Her2.Assays.Guardant360Cdx.Citation.Document.Id);
        Assert.Equal("2023-11", Assert.Single(Her2.Editions).Id);
        Assert.Equal("ERBB2", Her2.Gene.Symbol);
    }
}
