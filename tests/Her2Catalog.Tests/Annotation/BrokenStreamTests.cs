using System.Text;
using Her2Catalog.Annotation;

namespace Her2Catalog.Tests.Annotation;

/// <summary>A stream that fails ends the annotation with its own exception, and nothing is written after the missing part.</summary>
[Trait("Category", "CultureFree")]
public class BrokenStreamTests
{
    private const int BrokenAt = 1_500_000;
    private static readonly byte[] Table = Encoding.UTF8.GetBytes("Hugo_Symbol\tHGVSc\n" + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"TP53\tc.{i}A>G\n")));

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task Output_before_a_broken_input_is_the_start_of_the_whole_output(int parallelism)
    {
        var (whole, _) = Annotated.Of(Table, new AnnotationOptions());
        for (var time = 0; time < 20; time++)
        {
            using var input = new BrokenStream(Table);
            using var output = new MemoryStream();
            var fault = await Assert.ThrowsAsync<IOException>(() => Her2.AnnotateAsync(input, output, new AnnotationOptions { Parallelism = parallelism }));
            Assert.Equal("broken", fault.Message);
            Assert.True(whole.AsSpan().StartsWith(output.ToArray()));

            // A single worker has written everything it could read.
            Assert.True(parallelism > 1 || output.Length > BrokenAt);
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public async Task A_broken_output_ends_the_annotation(int parallelism)
    {
        using var input = new MemoryStream(Table);
        using var output = new BrokenStream([]);
        var fault = await Assert.ThrowsAsync<IOException>(() => Her2.AnnotateAsync(input, output, new AnnotationOptions { Parallelism = parallelism }));
        Assert.Equal("broken", fault.Message);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    public async Task The_first_row_at_fault_is_reported_whichever_block_is_annotated_first(int parallelism)
    {
        // One at the end of the first block, followed by blocks full of others.
        var good = Table.AsSpan(0, 250_000);
        good = good[..(good.LastIndexOf((byte)'\n') + 1)];
        byte[] table = [.. good, .. Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("bad\n", 500_000)))];
        var line = good.Count((byte)'\n') + 1;
        for (var time = 0; time < 20; time++)
        {
            using var input = new MemoryStream(table);
            using var output = new MemoryStream();
            var options = new AnnotationOptions { Parallelism = parallelism, IsStrict = true };
            var fault = await Assert.ThrowsAsync<AnnotationException>(() => Her2.AnnotateAsync(input, output, options));
            Assert.Equal(line, fault.LineNumber);
        }
    }

    [Fact]
    public async Task Cancellation_ends_the_annotation()
    {
        using var source = new CancellationTokenSource();
        using var input = new EndlessStream(source);
        var work = Her2.AnnotateAsync(input, Stream.Null, new AnnotationOptions { Parallelism = 3 }, source.Token);
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => work.WaitAsync(TimeSpan.FromMinutes(1)));
    }

    private sealed class BrokenStream(byte[] bytes) : MemoryStream(bytes, writable: true)
    {
        private int written;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            Position > BrokenAt ? throw new IOException("broken") : base.ReadAsync(buffer, cancellationToken);

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            written += buffer.Length;
            return written > BrokenAt ? throw new IOException("broken") : ValueTask.CompletedTask;
        }
    }

    // Returns rows for ever, and cancels after some.
    private sealed class EndlessStream(CancellationTokenSource source) : MemoryStream(Table)
    {
        private int reads;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (++reads == 20)
            {
                source.Cancel();
            }

            Position = Position >= Length - buffer.Length ? 0 : Position;
            return base.ReadAsync(buffer, cancellationToken);
        }
    }
}
