using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tests.Annotation;

/// <summary>VCF. L755S is chr17:39723967 T>C in GRCh38, 37880220 in GRCh37 (exon 19, ../../shared exon table).</summary>
public class VcfTests
{
    private const string Contig = "##contig=<ID=chr17,length=83257441>\n";
    private const string Names = "#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
    private const string L755S =
        "HER2_Variant=L755S;HER2_Match=Allele;HER2_OncomineDxTargetTest=CompanionDiagnostic;HER2_OncomineDxTargetTest_Therapies=TrastuzumabDeruxtecan@Japan;" +
        "HER2_Guardant360Cdx=NotStated;HER2_Guardant360Cdx_Therapies=.;HER2_LungCancerCompactPanel=ReferenceOnly;HER2_LungCancerCompactPanel_Therapies=.;" +
        "HER2_AmoyDxLungCancerPanel=ReferenceOnly;HER2_AmoyDxLungCancerPanel_Therapies=.;HER2_Phase=.;HER2_Combined=.";

    [Theory]
    [InlineData("chr17\t39723967\t.\tT\tC\t.\t.\t.", "chr17\t39723967\t.\tT\tC\t.\t.\t" + L755S)]
    [InlineData("17\t39723967\trs1\tt\tc\t9\tPASS\tDP=3;DB", "17\t39723967\trs1\tt\tc\t9\tPASS\tDP=3;DB;" + L755S)]
    [InlineData("17\t39723967\t.\tT\tC\t9\tPASS\tDP=3;", "17\t39723967\t.\tT\tC\t9\tPASS\tDP=3;" + L755S)]
    [InlineData("NC_000017.11\t39723966\t.\tTT\tTC\t.\t.\tDP=3", "NC_000017.11\t39723966\t.\tTT\tTC\t.\t.\tDP=3;" + L755S)] // padded
    [InlineData(
        "chr17\t39723967\t.\tT\tC,<DEL>,*,A\t.\t.\t.",
        "chr17\t39723967\t.\tT\tC,<DEL>,*,A\t.\t.\tHER2_Variant=L755S,.,.,.;HER2_Match=Allele,.,.,NoMatch;HER2_OncomineDxTargetTest=CompanionDiagnostic,.,.,NotListed;" +
        "HER2_OncomineDxTargetTest_Therapies=TrastuzumabDeruxtecan@Japan,.,.,.;HER2_Guardant360Cdx=NotStated,.,.,NotStated;HER2_Guardant360Cdx_Therapies=.,.,.,.;" +
        "HER2_LungCancerCompactPanel=ReferenceOnly,.,.,ReferenceOnly;HER2_LungCancerCompactPanel_Therapies=.,.,.,.;HER2_AmoyDxLungCancerPanel=ReferenceOnly,.,.,ReferenceOnly;HER2_AmoyDxLungCancerPanel_Therapies=.,.,.,.;HER2_Phase=.,.,.,.;HER2_Combined=.,.,.,.")]
    [InlineData("chr17\t39723967\t.\tT\t<DEL>\t.\t.\t.", null)]
    [InlineData("chr17\t39723967\t.\tT\tT[chr2:321682[\t.\t.\t.", null)]
    [InlineData("chr17\t39723967\t.\tT\t.\t.\t.\t.", null)]
    [InlineData("chr1\t39723967\t.\tT\tC\t.\t.\t.", null)]
    [InlineData("chr17_gl000204_random\t39723967\t.\tT\tC\t.\t.\t.", null)]
    [InlineData("NC_000017.10\t39723967\t.\tT\tC\t.\t.\t.", null)] // the accession of the other build
    [InlineData("Chr17\t39723967\t.\tT\tC\t.\t.\t.", "Chr17\t39723967\t.\tT\tC\t.\t.\t" + L755S)]
    [InlineData("CHR17\t39723967\t.\tT\tC\t.\t.\t.", "CHR17\t39723967\t.\tT\tC\t.\t.\t" + L755S)]
    [InlineData("CM000679.2\t39723967\t.\tT\tC\t.\t.\t.", "CM000679.2\t39723967\t.\tT\tC\t.\t.\t" + L755S)]
    [InlineData("CM000679\t39723967\t.\tT\tC\t.\t.\t.", "CM000679\t39723967\t.\tT\tC\t.\t.\t" + L755S)]
    [InlineData("CM000680.2\t39723967\t.\tT\tC\t.\t.\t.", null)] // chromosome 18
    [InlineData("CM0006790.2\t39723967\t.\tT\tC\t.\t.\t.", null)]
    [InlineData("NC_000017\t39723967\t.\tT\tC\t.\t.\t.", "NC_000017\t39723967\t.\tT\tC\t.\t.\t" + L755S)] // without a version
    [InlineData("NC_0000170.11\t39723967\t.\tT\tC\t.\t.\t.", null)]
    [InlineData("chr170\t39723967\t.\tT\tC\t.\t.\t.", null)]
    [InlineData("chr17\t1000\t.\tT\tC\t.\t.\t.", null)]
    public void Records_of_the_gene_get_INFO_fields_and_others_none(string record, string? expected)
    {
        var text = Annotated.Of($"##fileformat=VCFv4.2\n{Contig}{Names}{record}\n").Text;
        Assert.Equal($"{expected ?? record}\n", text[(text.IndexOf(Names, StringComparison.Ordinal) + Names.Length)..]);
    }

    // c.-172dup: left-aligned, its only reference base lies before the transcript.
    [Theory]
    [InlineData("TC", "HER2_Variant=.;HER2_Match=NoMatch;")]
    [InlineData("G,TC", "HER2_Variant=.,.;HER2_Match=.,NoMatch;")]
    [InlineData("G", null)]
    [InlineData("TG", null)]
    public void A_left_aligned_allele_of_the_transcript_is_answered_and_adjacent_ones_are_not(string alternatives, string? added)
    {
        var record = $"chr17\t39700063\t.\tT\t{alternatives}\t.\t.\t";
        var (text, summary) = Annotated.Of($"##fileformat=VCFv4.2\n{Contig}{Names}{record}.\n");
        Assert.Contains($"\n{record}{added ?? ".\n"}", text, StringComparison.Ordinal);
        Assert.Equal((added is null ? 0 : 1, 0), ((int)summary.GeneRows, summary.Problems.Count));
    }

    [Fact]
    public void The_added_fields_are_declared_before_the_column_names()
    {
        var lines = Annotated.Of($"##fileformat=VCFv4.4\n{Contig}{Names}").Text.Split('\n');
        Assert.Equal("##contig=<ID=chr17,length=83257441>", lines[1]);
        Assert.StartsWith("##INFO=<ID=HER2_Variant,Number=A,Type=String,Description=\"", lines[2], StringComparison.Ordinal);
        Assert.StartsWith("##INFO=<ID=HER2_AmoyDxLungCancerPanel,Number=A,Type=String,Description=\"", lines[10], StringComparison.Ordinal);
        Assert.StartsWith("##INFO=<ID=HER2_AmoyDxLungCancerPanel_Therapies,Number=A,Type=String,Description=\"", lines[11], StringComparison.Ordinal);
        Assert.StartsWith("##INFO=<ID=HER2_Phase,Number=A,Type=String,Description=\"", lines[12], StringComparison.Ordinal);
        Assert.StartsWith("##INFO=<ID=HER2_Combined,Number=A,Type=String,Description=\"", lines[13], StringComparison.Ordinal);
        Assert.Equal(Names, lines[14] + "\n");
    }

    [Theory]
    [InlineData("4.0", ".")] // A exists since 4.1
    [InlineData("4.1", "A")]
    [InlineData("4.5", "A")]
    public void Versions_4_0_to_4_5_are_annotated(string version, string number)
    {
        var text = Annotated.Of($"##fileformat=VCFv{version}\n{Contig}{Names}chr17\t39723967\t.\tT\tC\t.\t.\t.\n").Text;
        Assert.Contains($"##INFO=<ID=HER2_Variant,Number={number},Type=String,", text, StringComparison.Ordinal);
        Assert.EndsWith($"\t{L755S}\n", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("##contig=<ID=chr17,length=81195210>\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=1,assembly=b37,length=249250621>\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=NC_000017.10>\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=chr1,assembly=hg19>\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=file:///seq/human_g1k_hs37d5.fasta\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=GRCh37\r\n", GenomeBuild.Unspecified)]
    [InlineData("", GenomeBuild.GRCh37)]
    [InlineData("##contig=<ID=scaffold,length=1000>\n", GenomeBuild.GRCh37)]
    [InlineData("##reference=lab38/human_g1k_b37.fasta\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=human_g1k_v37.fasta\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=hg18ToHg19/hg19.fa\n", GenomeBuild.Unspecified)]
    [InlineData("##assembly=GRCh37\n", GenomeBuild.Unspecified)]
    [InlineData("##assembly=ftp://ftp.example.org/breakpoints.fasta\n##reference=hg19\n", GenomeBuild.Unspecified)] // as VCF 4.4 uses it, 1.4.6
    [InlineData("##VEP=\"v105\" time=\"2023-07-13 11:51:32\" cache=\"/cache/homo_sapiens/105_GRCh38\" assembly=\"GRCh37.p13\" dbSNP=\"154\"\n", GenomeBuild.Unspecified)]
    [InlineData("##VEP assembly=GRCh37.p13\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=GCF_000001405.13\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=file:///ref/GCF_000001405.25_genomic.fna\n", GenomeBuild.Unspecified)]
    [InlineData("##reference=GCA_000001405.14\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=chr1,assembly=GCF_000001405.25>\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=CM000679.1>\n", GenomeBuild.Unspecified)]
    [InlineData("##contig=<ID=CM000663.1>\n", GenomeBuild.Unspecified)]
    [InlineData("##VEP=\"v105\" API=\"v105\"\n", GenomeBuild.GRCh37)]
    public void The_header_states_the_build(string header, GenomeBuild given) =>
        Assert.Contains("HER2_Variant=L755S", Annotated.Of($"##fileformat=VCFv4.1\n{header}{Names}chr17\t37880220\t.\tT\tC\t.\t.\t.\n", new AnnotationOptions { Build = given }).Text, StringComparison.Ordinal);

    [Theory]
    [InlineData("", GenomeBuild.Unspecified, 2)]
    [InlineData("##reference=hg19.fa or hg38.fa\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##reference=hg19.fa\n##contig=<ID=chr17,length=83257441>\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##reference=hg19.fa\n", GenomeBuild.GRCh38, 2)]
    [InlineData("##reference=lab37/x.fasta\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##contig=<ID=chr17,length=78774742>\n", GenomeBuild.GRCh38, 2)] // hg18
    [InlineData("##contig=<ID=chr17,length=81195210,assembly=GRCh38>\n", GenomeBuild.Unspecified, 2)]
    [InlineData("##reference=file:///x/t2t-chm13.fa\n", GenomeBuild.GRCh38, 2)]
    [InlineData("##reference=chm13v2.0.fa\n", GenomeBuild.GRCh38, 2)]
    [InlineData("##reference=mm10.fa\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##reference=GRCh36.fa\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##contig=<ID=chr17,assembly=hg18>\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##assembly=GRCh38\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##assembly=hg18\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##reference=hg19.fa\n##assembly=GRCh38\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##contig=<ID=17,length=81195210>\n##VEP=\"v105\" assembly=\"GRCh38.p13\"\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##reference=hg19.fa\n##contig=<ID=CM000679.2>\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##contig=<ID=CM000679.1,length=83257441>\n", GenomeBuild.Unspecified, 2)]
    [InlineData("##reference=hg19.fa\n##reference=GCF_000001405.26\n", GenomeBuild.Unspecified, 3)]
    [InlineData("##reference=GCA_000001405.15\n", GenomeBuild.GRCh37, 2)]
    [InlineData("##reference=GCF_000001405.12\n", GenomeBuild.GRCh37, 2)] // NCBI36
    [InlineData("##reference=GCF_009914755.1\n", GenomeBuild.GRCh38, 2)] // T2T-CHM13
    public void A_VCF_whose_build_is_ambiguous_is_rejected(string header, GenomeBuild given, long line)
    {
        var fault = Assert.Throws<AnnotationException>(() => Annotated.Of($"##fileformat=VCFv4.1\n{header}{Names}", new AnnotationOptions { Build = given }));
        Assert.Equal(line, fault.LineNumber);
    }

    [Theory]
    [InlineData("##fileformat=VCFv4.6\n" + Contig + Names)]
    [InlineData("##fileformat=VCFv3.3\n" + Contig + Names)]
    [InlineData("##fileformat=VCFv4.10\n" + Contig + Names)]
    [InlineData("##fileformat=VCFv4.2\n" + Contig + "chr17\t1\t.\tA\tC\t.\t.\t.\n")]
    [InlineData("##fileformat=VCFv4.2\n" + Contig)]
    [InlineData("##fileformat=VCFv4.2\n" + Contig + "##INFO=<ID=HER2_Match,Number=1,Type=String,Description=\"x\">\n" + Names)]
    [InlineData("##fileformat=VCFv4.2\n" + Contig + "#CHROM\tPOS\tID\tREF\tALT\n")]
    public void Input_other_than_VCF_4_0_to_4_5_or_already_annotated_is_rejected(string table) =>
        Assert.Throws<AnnotationException>(() => Annotated.Of(table));

    [Theory]
    [InlineData("NC_000017.10\t37880220\t.\tT\tC\t.\t.\t.", RowFault.ContradictsReference, "CHROM", "NC_000017.10")] // the accession in GRCh37
    [InlineData("NC_000017.10\t39723967\t.\tT\tC\t.\t.\t.", RowFault.ContradictsReference, "CHROM", "NC_000017.10")] // a position in GRCh38
    [InlineData("CM000679.1\t37880220\t.\tT\tC\t.\t.\t.", RowFault.ContradictsReference, "CHROM", "CM000679.1")] // the accession in GRCh37
    [InlineData("NC_000017.9\t39723967\t.\tT\tC\t.\t.\t.", RowFault.ContradictsReference, "CHROM", "NC_000017.9")] // the accession in NCBI36
    [InlineData("chr17\tx1\t.\tT\tC\t.\t.\t.", RowFault.InvalidPosition, "POS", "x1")]
    [InlineData("chr17\t39723967\t.\tG\tC\t.\t.\t.", RowFault.ContradictsReference, "POS REF>ALT", "39723967 G>C")]
    [InlineData("chr17\t39723967\t.\tN\tC\t.\t.\t.", RowFault.Unreadable, "POS REF>ALT", "39723967 N>C")]
    [InlineData("chr9\t1\t.\tG", RowFault.FieldCount, "", "")]
    public void A_record_at_fault_is_reported(string record, RowFault fault, string column, string text)
    {
        var (annotated, summary) = Annotated.Of($"##fileformat=VCFv4.2\n{Contig}{Names}{record}\n");
        Assert.Equal([new RowProblem(4, fault, text) { Column = column }], Annotated.WithoutReasons(summary));
        Assert.DoesNotContain("CompanionDiagnostic;", annotated, StringComparison.Ordinal);
    }

    [Fact]
    public void A_record_outside_the_gene_in_both_builds_is_not_reported_whatever_its_accession()
    {
        var (_, summary) = Annotated.Of($"##fileformat=VCFv4.2\n{Contig}{Names}NC_000017.10\t1000\t.\tT\tC\t.\t.\t.\n");
        Assert.Equal((0, 0), (summary.GeneRows, summary.Problems.Count));
    }

    [Fact]
    public void Samples_and_line_ends_are_copied_unchanged()
    {
        const string table = "##fileformat=VCFv4.2\r\n##contig=<ID=17,length=83257441>\r\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\tFORMAT\tS1\r\n";
        var text = Annotated.Of(table + "17\t39723967\t.\tT\tC\t.\t.\tDP=1\tGT\t0/1\r\n\r\n17\t5\t.\tT\tC\t.\t.\tDP=1\tGT\t0/1").Text;
        Assert.EndsWith($"INFO\tFORMAT\tS1\r\n17\t39723967\t.\tT\tC\t.\t.\tDP=1;{L755S}\tGT\t0/1\r\n\r\n17\t5\t.\tT\tC\t.\t.\tDP=1\tGT\t0/1", text, StringComparison.Ordinal);
        Assert.DoesNotContain("\n", text.Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
