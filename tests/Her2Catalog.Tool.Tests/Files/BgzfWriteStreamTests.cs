using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using CsCheck;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Tests.Files;

[Trait("Category", "CultureFree")]
public class BgzfWriteStreamTests
{
    private const int BlockOfPlainBytes = 65_280;

    [Fact]
    public void Any_content_written_in_any_portions_comes_back_whatever_the_number_of_threads()
    {
        Gen.Select(Gen.Int[0, 300_000], Gen.Int[1, 100_000], Gen.Int[1, 4], Gen.Bool).Sample((length, portion, degree, isText) =>
        {
            var plain = isText ? Samples.Text(length) : Samples.Noise(length, length);
            var output = new MemoryStream();
            using var bgzf = new BgzfWriteStream(output, degree);
            foreach (var part in plain.Chunk(portion))
            {
                bgzf.Write(part);
            }

            bgzf.Complete();
            return Samples.Read(output.ToArray()).Plain.AsSpan().SequenceEqual(plain) && output.ToArray().AsSpan().SequenceEqual(Samples.Bgzf(plain));
        }, iter: 100, threads: 1);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(1, 2)]
    [InlineData(BlockOfPlainBytes, 2)]
    [InlineData(BlockOfPlainBytes + 1, 3)]
    [InlineData(2 * BlockOfPlainBytes, 3)]
    public void Blocks_are_as_the_specification_says(int length, int blocks)
    {
        var bgzf = Samples.Bgzf(Samples.Noise(length, 3));
        var count = 0;
        for (var at = 0; at < bgzf.Length; count++)
        {
            // SAM specification, table of section 4.1: BC of 2 bytes as the one extra field, BSIZE after it
            Assert.Equal([0x1F, 0x8B, 8, 4], bgzf[at..(at + 4)]);
            Assert.Equal([6, 0, (byte)'B', (byte)'C', 2, 0], bgzf[(at + 10)..(at + 16)]);
            at += BinaryPrimitives.ReadUInt16LittleEndian(bgzf.AsSpan(at + 16)) + 1;
            Assert.InRange(BinaryPrimitives.ReadUInt32LittleEndian(bgzf.AsSpan(at - 4)), 0u, 65_536u);
        }

        Assert.Equal(blocks, count);
        Assert.Equal("1f8b08040000000000ff0600424302001b0003000000000000000000", Convert.ToHexStringLower(bgzf[^28..]));
    }

    [DebianToolFact("bgzip", "gzip")]
    public void Gzip_and_bgzip_accept_it_and_read_the_same()
    {
        using var folder = new ScratchFolder();
        foreach (var plain in new[] { [], Samples.Text(10), Samples.Text(500_000), Samples.Noise(500_000, 4) })
        {
            var bgzf = Samples.Bgzf(plain, 2);
            Assert.Equal(plain, DebianTool.Run(bgzf, "gzip", "-dc"));
            Assert.Equal(plain, DebianTool.Run(bgzf, "bgzip", "-dc"));
            File.WriteAllBytes(folder.PathOf("sample.gz"), bgzf);
            DebianTool.Run([], "bgzip", "-t", folder.PathOf("sample.gz"));
        }
    }

    [DebianToolFact("tabix", "bcftools")]
    public void A_VCF_can_be_indexed_and_asked_for_a_place()
    {
        using var folder = new ScratchFolder();
        var text = new StringBuilder("##fileformat=VCFv4.2\n##contig=<ID=chr17,length=83257441>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n");
        for (var position = 39_700_000; position < 39_730_000; position++)
        {
            text.Append(CultureInfo.InvariantCulture, $"chr17\t{position}\t.\tT\tC\t.\tPASS\t.\n");
        }

        var path = folder.PathOf("sample.vcf.gz");
        File.WriteAllBytes(path, Samples.Bgzf(Encoding.ASCII.GetBytes(text.ToString()), 2));
        DebianTool.Run([], "tabix", "-p", "vcf", path);
        Assert.Equal("chr17\t39723967\t.\tT\tC\t.\tPASS\t.\n", Encoding.ASCII.GetString(DebianTool.Run([], "tabix", path, "chr17:39723967-39723967")));
        Assert.Equal("39729999\n", Encoding.ASCII.GetString(DebianTool.Run([], "bcftools", "query", "-f", "%POS\n", "-r", "chr17:39729999", path)));
    }

    [DebianToolFact("bcftools")]
    public void Readers_report_the_output_of_a_failed_run_as_truncated()
    {
        using var folder = new ScratchFolder();
        var output = new MemoryStream();
        using (var bgzf = new BgzfWriteStream(output, 1))
        {
            bgzf.Write(Encoding.ASCII.GetBytes("##fileformat=VCFv4.2\n##contig=<ID=chr17>\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n"));
            bgzf.Write(Encoding.ASCII.GetBytes(string.Concat(Enumerable.Repeat("chr17\t39723967\t.\tT\tC\t.\tPASS\t.\n", 5_000))));
        }

        File.WriteAllBytes(folder.PathOf("part.vcf.gz"), output.ToArray());
        Assert.Contains("truncated", DebianTool.Try([], "bcftools", "view", "-H", folder.PathOf("part.vcf.gz")).Error, StringComparison.Ordinal);
        Assert.Contains("is truncated", Samples.TryRead(output.ToArray()).Fault, StringComparison.Ordinal);
    }

    [Trait("Category", "Linux")]
    [Fact]
    public void An_error_of_the_output_reaches_the_writer()
    {
        using var full = new FileStream("/dev/full", FileMode.Open, FileAccess.Write, FileShare.ReadWrite, bufferSize: 0);
        using var bgzf = new BgzfWriteStream(full, 2);
        Assert.Throws<IOException>(() =>
        {
            bgzf.Write(Samples.Noise(4 * BlockOfPlainBytes, 5));
            bgzf.Complete();
        });
    }
}
