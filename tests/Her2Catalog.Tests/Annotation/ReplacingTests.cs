using System.Text;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

/// <summary>Values under names of the catalog that come with a table would be mistaken for answers.</summary>
public class ReplacingTests
{
    private const string VcfHead = "##fileformat=VCFv4.2\n##contig=<ID=chr17,length=83257441>\n";
    private const string VcfNames = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\n";
    private const string Padding = "chr1\t1\t.\tA\tC\t.\t.\tDP=1;CSQ=some|text|with_underscores\tGT\t0/1\n";

    [Theory]
    [InlineData("Hugo_Symbol\tHGVSc\tHER2_Variant\n", 1, "HER2_Variant")]
    [InlineData("Hugo_Symbol\tHGVSc\t\"HER2_Variant\"\n", 1, "\"HER2_Variant\"")]
    [InlineData("Hugo_Symbol\tHGVSc\t HER2_Variant\n", 1, " HER2_Variant")]
    [InlineData("Hugo_Symbol\tHGVSc\t\u200BHER2_Variant\n", 1, "U+200BHER2_Variant")] // hidden characters are shown
    [InlineData("Hugo_Symbol\tHGVSc\tHER2.Variant\n", 1, "HER2.Variant")] // R's make.names
    [InlineData("#version 2.4\nHER2_note\tHugo_Symbol\tHGVSc\n", 2, "HER2_note")]
    [InlineData("Hugo_Symbol\tHGVSc\ther2_match\n", 1, "her2_match")]
    [InlineData("Hugo_Symbol\tHGVSc\tHER2_AssayOfAnotherVersion\n", 1, "HER2_AssayOfAnotherVersion")]
    [InlineData("#HER2_Catalog=<ID=HER2>\nHugo_Symbol\tHGVSc\n", 1, "HER2_Catalog")]
    [InlineData(VcfHead + "##INFO=<ID=HER2_Match,Number=1,Type=String,Description=\"x\">\n" + VcfNames, 3, "HER2_Match")]
    [InlineData(VcfHead + "##INFO=<Number=1,ID=HER2_Match,Type=String,Description=\"x\">\n" + VcfNames, 3, "HER2_Match")]
    [InlineData(VcfHead + "##INFO=<ID=her2_x,Number=1,Type=String,Description=\"x\">\n" + VcfNames, 3, "her2_x")]
    [InlineData(VcfHead + "##FORMAT=<ID=HER2_Match,Number=1,Type=String,Description=\"x\">\n" + VcfNames, 3, "HER2_Match")]
    [InlineData(VcfHead + "##HER2_Catalog=<ID=HER2>\n" + VcfNames, 3, "HER2_Catalog")]
    [InlineData(VcfHead + VcfNames + Padding + "chr17\t39723967\t.\tT\tC\t.\t.\tHER2_Match=Allele\tGT\t0/1\n", 5, "HER2_Match")]
    [InlineData(VcfHead + VcfNames + Padding + "chr1\t5\t.\tT\tC\t.\t.\tDP=1;HER2_OncomineDxTargetTest=CompanionDiagnostic\tGT\t0/1\n", 5, "HER2_OncomineDxTargetTest")]
    [InlineData(VcfHead + VcfNames + Padding + "chr1\t5\t.\tT\tC\t.\t.\tDP=1; HER2_Match=Allele\tGT\t0/1\n", 5, " HER2_Match")]
    [InlineData(VcfHead + VcfNames + Padding + "chr1\t5\t.\tT\tC\t.\t.\tDP=1;her2_Flag\tGT\t0/1\n", 5, "her2_Flag")]
    [InlineData(VcfHead + VcfNames + Padding + "chr1\t5\t.\tT\tC\t.\t.\tDP=1\tGT:HER2_Match\t0/1:Allele\n", 5, "HER2_Match")]
    [InlineData(VcfHead + VcfNames + Padding + "chr1\t5\t.\tT\tC\t.\t.\tHER2_Match=Allele", 5, "HER2_Match")] // malformed
    public void A_table_with_a_reserved_name_is_rejected(string table, int line, string name)
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of(table));
        Assert.Equal(line, fault.LineNumber);
        Assert.Equal($"the table already contains `{name}`, and names that start with `HER2_` are those of the annotation; rename or remove it, or replace the earlier annotation (--replace)", fault.Message);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void The_line_is_that_of_the_table_in_any_block(int parallelism)
    {
        var many = string.Concat(Enumerable.Repeat(Padding, 20_000));
        var table = VcfHead + VcfNames + many + "chr2\t5\t.\tT\tC\t.\t.\tHER2_Match=Allele\tGT\t0/1\n" + many;
        Assert.Equal(20_004, Assert.Throws<AnnotationException>(() => Annotated.Of(table, new AnnotationOptions { Parallelism = parallelism })).LineNumber);
    }

    [Theory]
    [InlineData("chr1\t5\t.\tT\tC\t.\tHER2_filter\tDP=1\tGT\t0/1")]
    [InlineData("chr1\t5\tHER2_id\tT\tC\t.\t.\tDP=1\tGT\t0/1")]
    [InlineData("chr1\t5\t.\tT\tC\t.\t.\tCSQ=HER2_x;MYHER2_x=1\tGT\t0/1")]
    [InlineData("chr1\t5\t.\tT\tC\t.\t.\tHER2=1;HER2x_y=2\tGT\t0/1")]
    public void A_name_of_the_catalog_elsewhere_is_not_an_answer(string record) =>
        Assert.EndsWith($"\n{record}\n", Annotated.Of(VcfHead + VcfNames + record + "\n").Text, StringComparison.Ordinal);

    [Fact]
    public void Every_place_in_a_block_is_searched()
    {
        // At each offset of a vector, and at the end of the block.
        for (var length = 0; length < 70; length++)
        {
            var table = $"{VcfHead}{VcfNames}chr1\t5\t.\tT\tC\t.\t.\tX={new string('h', length)};hEr2_=1\tGT\t0/1";
            Assert.Equal(4, Assert.Throws<AnnotationException>(() => Annotated.Of(table)).LineNumber);
        }
    }

    [Theory]
    [InlineData("#version 2.4\nHugo_Symbol\tHGVSc\tHGVSp_Short\nERBB2\tc.2264T>C\tp.L755S\r\nTP53\tc.1A>G\t\n\n#remark\tx\nERBB2\tc.2264A>C\t\nbad\nERBB2\t\tp.T798I", null)]
    [InlineData("Hugo_Symbol\tHGVSc\r\nERBB2\tc.2264T>C\r\n", null)]
    [InlineData("gene\tvariant\nERBB2\tp.L755S\nEGFR\tp.L858R\nERBB2\t\nbad\n", "variant")]
    [InlineData("#gene\tvariant\nERBB2\tp.L755S\n", "variant")]
    [InlineData("gene,variant\nERBB2,p.L755S\n\"ERBB2\",\"p.L755S\"\n\"a\nb\",p.T798I\nbad\n", "variant")]
    [InlineData(VcfHead + VcfNames + "chr17\t39723967\t.\tT\tC\t.\t.\t.\tGT\t0/1\nchr17\t39723967\t.\tT\tC,A\t.\t.\tDP=1;X=2;\tGT\t0/1\nchr17\t39723967\t.\tT\t<DEL>\t.\t.\t.\tGT\t0/1\nbad\n" + Padding, null)]
    [InlineData("##fileformat=VCFv4.2\r\n##contig=<ID=17,length=83257441>\r\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\r\n17\t39723967\t.\tT\tC\t.\t.\t.\r\n17\t39723967\t.\tT\tC\t.\t.\tDP=1\r\n\r\n17\t39723967\t.\tT\tC\t.\t.\tDP=1", null)]
    public void Replacing_repeats_the_annotation_byte_by_byte(string table, string? column)
    {
        var options = new AnnotationOptions { Column = column };
        var replacing = options with { ReplacesAnnotation = true };
        var (once, counted) = Annotated.Of(Encoding.UTF8.GetBytes(table), options);
        var (twice, summary) = Annotated.Of(once, replacing);
        Assert.Equal(Encoding.UTF8.GetString(once), Encoding.UTF8.GetString(twice));
        Assert.Equal((counted.Rows, counted.Found, counted.Problems.Count), (summary.Rows, summary.Found, summary.Problems.Count));
        Assert.Contains("HER2_Variant", summary.Replaced);

        // A table without an annotation is annotated as it would be without the option.
        var (fresh, none) = Annotated.Of(Encoding.UTF8.GetBytes(table), replacing);
        Assert.Equal(Encoding.UTF8.GetString(once), Encoding.UTF8.GetString(fresh));
        Assert.Empty(none.Replaced);
    }

    [Fact]
    public void Replacing_another_annotation_gives_that_of_the_table_without_it()
    {
        const string bare = "Hugo_Symbol\tHGVSc\tnote\nERBB2\tc.2264T>C\tx\nTP53\tc.1A>G\ty\n";
        const string spoofed = "#HER2_Catalog=<ID=x>\nher2_match\tHugo_Symbol\tHER2_Old\tHGVSc\tnote\nAllele\tERBB2\tCompanionDiagnostic\tc.2264T>C\tx\nAllele\tTP53\tCompanionDiagnostic\tc.1A>G\ty\n";
        var (text, summary) = Annotated.Of(spoofed, new AnnotationOptions { ReplacesAnnotation = true });
        Assert.Equal(Annotated.Of(bare).Text, text);
        Assert.Equal(["her2_match", "HER2_Old"], summary.Replaced);

        const string record = "chr1\t5\t.\tT\tC\t.\t.\tDP=1\tGT:AD\t0/1:3\t.\n";
        const string spoofedRecord = "chr1\t5\t.\tT\tC\t.\t.\ther2_Flag;DP=1;HER2_Match=Allele\tHER2_a:GT:HER2_b:AD\tx:0/1:y:3\t.\n";
        var names = VcfNames[..^1] + "\tS2\n";
        var vcf = Annotated.Of($"{VcfHead}##FORMAT=<ID=HER2_a,Number=1,Type=String,Description=\"x\">\n{names}{spoofedRecord}", new AnnotationOptions { ReplacesAnnotation = true });
        Assert.Equal(Annotated.Of(VcfHead + names + record).Text, vcf.Text.Replace("\t0/1:3\t\n", "\t0/1:3\t.\n", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_that_only_looks_complete_without_the_earlier_annotation_is_not_replaced()
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of(
            "HER2_Match\tHugo_Symbol\tHGVSc\nAllele\tERBB2\tc.2264T>C\nTP53\tERBB2\n", new AnnotationOptions { ReplacesAnnotation = true }));
        Assert.Equal((3, "2 fields instead of 3; fix the row, or remove the earlier annotation from the table yourself"), (fault.LineNumber, fault.Message));
    }

    [Fact]
    public void A_row_that_is_too_long_cannot_contain_reserved_names()
    {
        var rest = new string('x', AnnotationOptions.MaxRowLength + 100);
        Assert.Equal(4, Assert.Throws<AnnotationException>(() => Annotated.Of($"{VcfHead}{VcfNames}chr1\t5\t.\tT\tC\t.\t.\tHER2_Match=Allele\tGT\t{rest}\n")).LineNumber);
        Assert.Equal(2, Assert.Throws<AnnotationException>(() => Annotated.Of($"Hugo_Symbol\tHGVSc\tHER2_Match\nERBB2\t{rest}\tAllele\n", new AnnotationOptions { ReplacesAnnotation = true })).LineNumber);
    }

    [Fact]
    public void Replacing_allocates_nothing_per_row()
    {
        var (bytes, _) = Annotated.Of(Encoding.UTF8.GetBytes("Hugo_Symbol\tHGVSc\n" + string.Concat(Enumerable.Repeat("ERBB2\tc.2264T>C\nTP53\tc.1A>G\n", 1000))), new AnnotationOptions());
        var annotator = Her2.CreateAnnotator(bytes, new AnnotationOptions { ReplacesAnnotation = true, Build = GenomeBuild.GRCh38 });
        var rows = bytes.AsSpan(annotator.HeadLength);
        var output = new System.Buffers.ArrayBufferWriter<byte>(8 * bytes.Length);
        annotator.Annotate(rows, output, new AnnotationSummary());
        output.ResetWrittenCount();
        var summary = new AnnotationSummary();
        annotator.Annotate(rows, output, summary);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        annotator.Annotate(rows, output, summary);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal(2000, summary.Found);
    }
}
