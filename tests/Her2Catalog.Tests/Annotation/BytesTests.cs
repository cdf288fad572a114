using System.Buffers;
using System.Text;
using System.Text.RegularExpressions;
using CsCheck;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>All bytes of a table are copied unchanged, and blocks and threads make no difference.</summary>
[Trait("Category", "CultureFree")]
public partial class BytesTests
{
    private const string Header = "Hugo_Symbol\tHGVSc\tHGVSp_Short\n";
    private static readonly string[] Pieces = ["ERBB2", "\t", "\t", "\n", "\r\n", "c.2264T>C", "p.L755S", "\"", "#", ",", "\r", "é", "\0", " ", "TP53", "p.K755S"];

    [Fact]
    public void Rows_of_any_bytes_only_get_added_fields()
    {
        Gen.OneOf(Gen.Int[0, Pieces.Length - 1].Select(i => Encoding.UTF8.GetBytes(Pieces[i])), Gen.Byte.Select(value => new[] { value })).Array[0, 300].Sample(
            pieces =>
            {
                byte[] rows = [.. pieces.SelectMany(piece => piece)];
                var (annotated, _) = Annotated.Of([.. Encoding.UTF8.GetBytes(Header), .. rows], new AnnotationOptions { Format = TableFormat.Maf });
                var names = Encoding.UTF8.GetBytes(Header[..^1] + Annotated.Columns + "\n");
                var head = annotated.AsSpan().IndexOf(names) + names.Length;
                var (before, after) = (Lines(rows).ToArray(), Lines(annotated[head..]).ToArray());
                Assert.Equal(before.Length, after.Length);
                Assert.All(before.Zip(after), pair => AssertAddedTo(pair.First, pair.Second));
            },
            iter: 3_000);
    }

    [Fact]
    public void Records_of_any_bytes_only_get_added_INFO()
    {
        const string head = "##fileformat=VCFv4.2\n##reference=hg38\n#CHROM\tPOS\tID\tREF\tALT\tQUAL\tFILTER\tINFO\n";
        string[] pieces = ["chr17\t39723967\t.\tT\tC\t.\t.\t", "chr17\t39723967\t.\tT\t", "C,<DEL>,A\t.\tPASS\t", "DP=3", ".", ";", "\t", "\n", "\r\n", ",", "chr1\t5\t.\tT\tC\t.\t.\t"];
        Gen.OneOf(Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]), Gen.Byte.Select(value => ((char)value).ToString())).Array[0, 40].Sample(
            parts =>
            {
                var records = string.Concat(parts);
                var (annotated, _) = Annotated.Of(Encoding.Latin1.GetBytes(head + records), new AnnotationOptions());
                var text = Encoding.Latin1.GetString(annotated);
                text = text[(text.IndexOf("\tINFO\n", StringComparison.Ordinal) + "\tINFO\n".Length)..];
                var taken = AddedInfo().Replace(text, match => match.Value.StartsWith('\t') ? "\t" : "");
                Assert.Equal(WithBareInfo(records), WithBareInfo(taken));
            },
            iter: 5_000);
    }

    [Fact]
    public async Task Blocks_threads_and_pipes_make_no_difference()
    {
        // More than three blocks, with some rows at fault.
        var table = new StringBuilder(Header);
        for (var i = 0; table.Length < 3_300_000; i++)
        {
            table.Append((i % 7) switch { 0 => "ERBB2\tc.2264T>C\t", 1 => $"ERBB2\t\tp.L755{(char)('A' + (i % 23))}", 2 => $"bad row {i}", _ => $"TP53\tc.{i}A>G\tp.?" }).Append('\n');
        }

        var bytes = Encoding.UTF8.GetBytes(table.ToString());
        var (expected, counted) = Whole(bytes);
        foreach (var parallelism in new[] { 1, 2, 5 })
        {
            var options = new AnnotationOptions { Parallelism = parallelism };
            var (annotated, summary) = Annotated.Of(bytes, options);
            Assert.True(expected.AsSpan().SequenceEqual(annotated));
            Assert.Equal((counted.Lines, counted.Found, counted.Malformed, counted.Contradictions), (summary.Lines, summary.Found, summary.Malformed, summary.Contradictions));
            Assert.Equal(counted.Problems, summary.Problems);
            var piped = await Annotated.ThroughPipes(bytes, options);
            Assert.True(expected.AsSpan().SequenceEqual(piped));
        }
    }

    [Fact]
    public async Task Streams_that_return_one_byte_at_a_time_make_no_difference()
    {
        var bytes = Encoding.UTF8.GetBytes($"#version 2.4\r\n{Header}ERBB2\tc.2264T>C\t\r\n\nTP53\t\t\nERBB2\t\tp.T798I");
        using var input = new SlowStream(bytes);
        using var output = new MemoryStream();
        await Her2.AnnotateAsync(input, output, new AnnotationOptions());
        Assert.Equal(Encoding.UTF8.GetString(Annotated.Of(bytes, new AnnotationOptions()).Bytes), Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_row_that_is_too_long_is_copied_and_the_next_one_is_answered()
    {
        byte[] longRow = [.. Enumerable.Repeat((byte)'x', AnnotationOptions.MaxRowLength + 1_500_000), (byte)'\n'];
        byte[] table = [.. Encoding.UTF8.GetBytes(Header), .. longRow, .. "ERBB2\tc.2264T>C\t\n"u8];
        var (annotated, summary) = Annotated.Of(table, new AnnotationOptions());
        byte[] expected = [.. Encoding.UTF8.GetBytes(Header[..^1] + Annotated.Columns + "\n"), .. longRow, .. Encoding.UTF8.GetBytes("ERBB2\tc.2264T>C\t" + Annotated.L755S + "\n")];
        Assert.True(annotated.AsSpan().EndsWith(expected));
        Assert.Equal([new RowProblem(2, RowFault.TooLong, "")], summary.Problems);
        Assert.Equal((3, 2, 1), (summary.Lines, summary.Rows, summary.Found));
    }

    [Fact]
    public void A_CSV_with_a_quote_that_is_not_closed_for_too_long_is_rejected()
    {
        byte[] table = [.. "gene,variant\nERBB2,p.L755S\n"u8, (byte)'"', .. Enumerable.Repeat((byte)'\n', AnnotationOptions.MaxRowLength + 1)];
        var options = new AnnotationOptions { Column = "variant", GeneColumn = "gene" };
        Assert.Equal(3, Assert.Throws<AnnotationException>(() => Annotated.Of(table, options)).LineNumber);
    }

    [Theory]
    [InlineData("ERBB2\tc.2264T>C\tp.L755S\nTP53\tc.1A>G\t\nERBB2\t\tp.Met774_Ala775insAlaTyrValMet\n", 2)]
    [InlineData("ERBB2\tc.2265G>A\t\nERBB2\tc.2265G>C\t\nERBB2\tc.-5G>A\t\nERBB2\t\tp.P1234Afs*5\nERBB2\t\tp.P1170A\n", 0)] // position and kind decide
    [InlineData("ERBB2\tc.2324_2325insGTACGTGATGGC\tp.Y772_A775dup\nERBB2\tc.2263_2264delinsTC\t\n", 2)] // other DNA of catalog proteins
    public void Rows_allocate_nothing(string some, int found)
    {
        var rows = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(some, 1000)));
        var annotator = Her2.CreateAnnotator(Encoding.UTF8.GetBytes(Header), new AnnotationOptions());
        var output = new ArrayBufferWriter<byte>(8 * rows.Length);
        var summary = new AnnotationSummary();
        annotator.Annotate(rows, output, summary);
        output.ResetWrittenCount();
        var before = GC.GetAllocatedBytesForCurrentThread();
        annotator.Annotate(rows, output, summary);
        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
        Assert.Equal((2000 * some.Count('\n'), 2000 * found), (summary.Rows, summary.Found));
        Assert.Empty(summary.Problems);
    }

    private static (byte[] Bytes, AnnotationSummary Summary) Whole(byte[] table)
    {
        var annotator = Her2.CreateAnnotator(table, new AnnotationOptions());
        var output = new ArrayBufferWriter<byte>();
        var summary = annotator.BeginSummary();
        output.Write(annotator.Head.Span);
        annotator.Annotate(table.AsSpan(annotator.HeadLength), output, summary);
        return (output.WrittenSpan.ToArray(), summary);
    }

    private static IEnumerable<byte[]> Lines(byte[] text)
    {
        for (var start = 0; start < text.Length;)
        {
            var length = Array.IndexOf(text, (byte)'\n', start) + 1 - start;
            length = length <= 0 ? text.Length - start : length;
            yield return text[start..(start + length)];
            start += length;
        }
    }

    // A row of three fields gets more fields before the same line end; every other line is unchanged.
    private static void AssertAddedTo(byte[] line, byte[] annotated)
    {
        var lineEnd = line.AsSpan().EndsWith("\r\n"u8) ? 2 : line[^1] == '\n' ? 1 : 0;
        if (line.Length == lineEnd || line[0] == '#' || line.Count(unit => unit == '\t') != 2)
        {
            Assert.Equal(Convert.ToHexString(line), Convert.ToHexString(annotated));
            return;
        }

        var added = annotated.AsSpan()[(line.Length - lineEnd)..^lineEnd];
        Assert.True(annotated.AsSpan().StartsWith(line.AsSpan()[..^lineEnd]) && annotated.AsSpan().EndsWith(line.AsSpan()[^lineEnd..]));
        Assert.Equal((Annotated.FieldCount, (byte)'\t'), (added.Count((byte)'\t'), added[0]));
    }

    [GeneratedRegex(@"(;|(?<=^[^\t\n]*(\t[^\t\n]*){6})\t)HER2_Variant=[^;\t\n]*(;HER2_\w+=[^;\t\r\n]*)+", RegexOptions.Multiline)]
    private static partial Regex AddedInfo();

    // Added fields replace the dot for an empty INFO, and follow a semicolon at its end without another one.
    private static string WithBareInfo(string records) => string.Join('\n', records.Split('\n').Select(record =>
    {
        // The semicolon goes first: a carriage return before it is a part of INFO, but ends the line once what was added is taken away.
        var bare = record.Count(unit => unit == '\t') == 7 ? record.TrimEnd(';') : record;
        var lineEnd = bare.EndsWith('\r') ? "\r" : string.Empty;
        var fields = bare[..^lineEnd.Length].Split('\t');
        if (fields.Length == 8)
        {
            var info = fields[7].TrimEnd(';');
            fields[7] = info == "." ? string.Empty : info;
        }

        return string.Join('\t', fields) + lineEnd;
    }));

    private sealed class SlowStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
