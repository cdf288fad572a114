using CsCheck;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Tests.Files;

[Trait("Category", "CultureFree")]
public class CompressedInputTests
{
    private static readonly byte[] Small = Samples.Text(400);

    // Every optional field of RFC 1952: an extra field that is not BC, a name, a comment, a checksum of the header.
    private static readonly byte[] EveryField = [0x1F, 0x8B, 8, 0x1E, 0, 0, 0, 0, 0, 3, 5, 0, (byte)'X', (byte)'Y', 1, 0, 9, (byte)'a', 0, (byte)'b', 0, 0, 0];

    [Theory]
    [InlineData("")]
    [InlineData("H")]
    [InlineData("Hugo_Symbol\tHGVSc\nERBB2\tc.2264T>C\n")]
    public void Plain_text_is_read_unchanged(string text)
    {
        var bytes = text.Select(letter => (byte)letter).ToArray();
        AssertReads(bytes, Compression.None, new MemoryStream(bytes));
    }

    [DebianToolFact("gzip", "bgzip")]
    public void Output_of_gzip_and_of_bgzip_is_read_and_distinguished()
    {
        foreach (var plain in new[] { [], Small, Samples.Text(700_000), Samples.Noise(700_000, 1) })
        {
            AssertReads(plain, Compression.Gzip, new MemoryStream(DebianTool.Run(plain, "gzip", "-c")));
            AssertReads(plain, Compression.Gzip, new MemoryStream(DebianTool.Run(plain, "gzip", "-c1")));
            AssertReads(plain, Compression.Bgzf, new MemoryStream(DebianTool.Run(plain, "bgzip", "-c")));
        }
    }

    [Fact]
    public void Members_of_any_content_and_size_come_out_one_after_another_however_they_are_read()
    {
        // sizes about that of DeflateStream's buffer, so that ends of members fall on ends of buffers
        var plain = Gen.Select(Gen.OneOf(Gen.Int[0, 40], Gen.Int[8_100, 8_220], Gen.Int[0, 140_000]), Gen.Bool, Gen.Int)
            .Select((length, isText, seed) => isText ? Samples.Text(length) : Samples.Noise(length, seed));
        Gen.Select(plain.Array[1, 5], Gen.Int[1, 20_000], Gen.Int[1, 20_000], Gen.Bool).Sample((parts, given, read, isBgzf) =>
        {
            var source = parts.SelectMany(part => isBgzf ? Samples.Bgzf(part) : Samples.Gzip(part)).ToArray();
            var (bytes, compression) = Samples.Read(new Trickle(source, given), read);
            return bytes.AsSpan().SequenceEqual(parts.SelectMany(part => part).ToArray()) && compression == (isBgzf ? Compression.Bgzf : Compression.Gzip);
        }, iter: 200, threads: 1);
    }

    [Fact]
    public void Every_optional_field_of_a_header_is_skipped()
    {
        byte[] member = [.. EveryField, .. Samples.Gzip(Small)[10..]];
        AssertReads(Small, Compression.Gzip, new Trickle(member, 1));
    }

    [Fact]
    public void A_gzip_file_cut_anywhere_is_an_error_and_never_a_shorter_text()
    {
        byte[] whole = [.. EveryField, .. Samples.Gzip(Small)[10..]];
        for (var length = 1; length < whole.Length; length++)
        {
            var (plain, fault) = Samples.TryRead(whole[..length]);
            Assert.True(fault is not null, $"cut after {length} of {whole.Length} bytes: {plain.Length} bytes of text and no error");
            Assert.StartsWith("cohort.maf is ", fault, StringComparison.Ordinal);
            Assert.Contains("again", fault, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_second_member_cut_anywhere_is_an_error()
    {
        var first = Samples.Gzip(Small);
        byte[] whole = [.. first, .. Samples.Gzip([.. "more"u8])];
        for (var length = first.Length + 1; length < whole.Length; length++)
        {
            Assert.NotNull(Samples.TryRead(whole[..length]).Fault);
        }
    }

    [Fact]
    public void A_BGZF_file_cut_anywhere_is_an_error_also_between_two_blocks()
    {
        var whole = Samples.Bgzf(Samples.Noise(500, 2));
        for (var length = 1; length < whole.Length; length++)
        {
            Assert.Contains("is truncated", Samples.TryRead(whole[..length]).Fault, StringComparison.Ordinal);
        }

        Assert.Contains("the end-of-file block of BGZF is missing", Samples.TryRead(whole[..^28]).Fault, StringComparison.Ordinal);
        Assert.Contains("the end-of-file block of BGZF is missing", Samples.TryRead([.. Samples.Bgzf([]), .. whole[..^28]]).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void A_damaged_byte_is_an_error_or_changes_nothing()
    {
        var first = Samples.Text(300);
        byte[][] files = [[.. Samples.Gzip(first), .. Samples.Gzip(Small)], [.. Samples.Bgzf(first), .. Samples.Bgzf(Small)]];
        foreach (var whole in files)
        {
            // the first two are what makes it gzip at all
            for (var at = 2; at < whole.Length; at++)
            {
                for (var bit = 0; bit < 8; bit++)
                {
                    var damaged = whole.ToArray();
                    damaged[at] ^= (byte)(1 << bit);
                    var (plain, fault) = Samples.TryRead(damaged);
                    Assert.True(fault is not null || plain.AsSpan().SequenceEqual([.. first, .. Small]), $"byte {at}, bit {bit}: another text and no error");
                }
            }
        }
    }

    [Fact]
    public void A_wrong_checksum_or_length_says_where_the_damage_is()
    {
        var first = Samples.Gzip(Samples.Text(90));
        var second = Samples.Gzip(Small);
        second[^5] ^= 1;
        Assert.Contains($"from byte {first.Length} on do not match their checksum", Samples.TryRead([.. first, .. second]).Fault, StringComparison.Ordinal);
        second[^5] ^= 1;
        second[^1] ^= 1;
        Assert.Contains($"from byte {first.Length} on do not match their checksum", Samples.TryRead([.. first, .. second]).Fault, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(100_000)]
    public void Bytes_after_the_end_are_an_error(int count)
    {
        var gzip = Samples.Gzip(Small);
        var fault = Samples.TryRead([.. gzip, .. new byte[count]]).Fault;
        Assert.True(fault!.Contains($"from byte {gzip.Length} on, are not gzip", StringComparison.Ordinal) || (count < 10 && fault.Contains("is truncated", StringComparison.Ordinal)), fault);
        Assert.NotNull(Samples.TryRead([.. Samples.Bgzf(Small), .. new byte[count]]).Fault);
    }

    [Fact]
    public void Plain_gzip_after_BGZF_is_an_error_that_says_what_to_do()
    {
        Assert.Contains("gzip -dc | bgzip", Samples.TryRead([.. Samples.Bgzf(Small), .. Samples.Gzip(Small)]).Fault, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_are_counted_before_decompression()
    {
        foreach (var whole in new[] { Small, Samples.Gzip(Small), Samples.Bgzf(Small) })
        {
            using var input = CompressedInput.Open(new MemoryStream(whole), "cohort.maf");
            input.CopyTo(Stream.Null);
            Assert.Equal(whole.Length, input.CompressedBytesRead);
        }
    }

    private static void AssertReads(byte[] plain, Compression compression, Stream source)
    {
        var read = Samples.Read(source);
        Assert.Equal(compression, read.Compression);
        Assert.True(plain.AsSpan().SequenceEqual(read.Plain));
    }
}
