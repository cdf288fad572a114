using System.IO.Pipes;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Tests.Files;

public class SynchronousStreamTests
{
    [Fact]
    public async Task An_asynchronous_read_of_a_file_is_done_when_it_returns()
    {
        using var folder = new ScratchFolder();
        await File.WriteAllBytesAsync(folder.PathOf("in"), Samples.Text(100_000));
        using var file = SynchronousStream.OpenRead(folder.PathOf("in"));
        var copy = new MemoryStream();
        var buffer = new byte[4_096];
        for (var count = 1; count > 0;)
        {
            var reading = file.ReadAsync(buffer);
            Assert.True(reading.IsCompleted);
            count = await reading;
            copy.Write(buffer, 0, count);
        }

        Assert.Equal(Samples.Text(100_000), copy.ToArray());
    }

    [Fact]
    public async Task An_asynchronous_write_is_done_when_it_returns()
    {
        var inner = new MemoryStream();
        using var stream = new SynchronousStream(inner);
        var writing = stream.WriteAsync("ERBB2"u8.ToArray());
        Assert.True(writing.IsCompleted);
        await writing;
        Assert.Equal("ERBB2"u8.ToArray(), inner.ToArray());
        await Assert.ThrowsAnyAsync<OperationCanceledException>(async () => await stream.WriteAsync(new byte[1], new CancellationToken(canceled: true)));
    }

    [Fact]
    public void A_pipe_is_read_to_its_end_and_one_without_a_reader_is_an_error()
    {
        using var server = new AnonymousPipeServerStream(PipeDirection.Out);
        using var client = new AnonymousPipeClientStream(PipeDirection.In, server.ClientSafePipeHandle);
        using var writing = new SynchronousStream(server);
        using var reading = new SynchronousStream(client);
        Assert.False(reading.CanSeek);
        writing.Write("ERBB2"u8);
        var buffer = new byte[10];
        Assert.Equal(5, reading.Read(buffer));
        reading.Dispose();
        Assert.Throws<IOException>(() => writing.Write("ERBB2"u8));
    }

    [Fact]
    public void A_folder_is_reported_as_a_folder()
    {
        using var folder = new ScratchFolder();
        Assert.Equal($"'{folder.Path}' is a folder; specify a file", Assert.Throws<IOException>(() => SynchronousStream.OpenRead(folder.Path)).Message);
    }
}
