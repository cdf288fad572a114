using System.Diagnostics;
using System.Text;
using Her2Catalog.Tool.Tests.Files;

namespace Her2Catalog.Tool.Tests.Annotating;

/// <summary>Broken input, killed runs, full disks: nothing lost, a clear error each, memory within bounds.</summary>
[Trait("Category", "CultureFree")]
[Trait("Category", "Linux")]
public class ReliabilityTests
{
    private const string Header = "Hugo_Symbol\tHGVSc\n";
    private const string Row = "ERBB2\tc.2264T>C\n";
    private const int MaxWait = 60_000;

    [Fact]
    public void A_gzip_that_ends_too_soon_is_an_error_and_leaves_nothing()
    {
        using var folder = new ScratchFolder();
        var whole = Samples.Gzip(Encoding.UTF8.GetBytes(Header + string.Concat(Enumerable.Range(0, 5_000).Select(i => $"TP53\tc.{i}A>G\n"))));
        File.WriteAllBytes(folder.PathOf("in.maf.gz"), whole[..^100]);
        var (exit, _, error) = Command.Run(null, "annotate", folder.PathOf("in.maf.gz"), "-o", folder.PathOf("out.maf"));
        Assert.Equal(2, exit);
        Assert.Contains("in.maf.gz", error, StringComparison.Ordinal);
        Assert.Equal(["in.maf.gz"], folder.Names);
    }

    [Theory]
    [InlineData((byte)'x')]
    [InlineData((byte)'\t')]
    public async Task An_unlimited_line_is_copied_in_little_memory(byte letter)
    {
        // Three times as much as the process may have in all.
        const int length = 300 << 20;
        using var process = Command.Start(start => start.Environment["DOTNET_GCHeapHardLimit"] = (100 << 20).ToString("x"), "annotate", "-");
        var error = process.StandardError.ReadToEndAsync();
        var counting = Task.Run(() => Count(process.StandardOutput.BaseStream));
        var block = new byte[1 << 20];
        Array.Fill(block, letter);
        process.StandardInput.BaseStream.Write(Encoding.UTF8.GetBytes(Header));
        for (var written = 0; written < length; written += block.Length)
        {
            process.StandardInput.BaseStream.Write(block);
        }

        process.StandardInput.Close();
        Assert.True(process.WaitForExit(MaxWait));
        var head = Command.Run(Header, "annotate", "-").Output.Length;
        Assert.Equal((0, length), (process.ExitCode, await counting - head));
        Assert.Contains("her2: standard input:2: the row is longer than 33554432 bytes and was not read; shorten it, for example by removing samples from a VCF\n", await error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("KILL")]
    [InlineData("TERM")]
    [InlineData("INT")]
    public void An_interrupted_run_does_not_change_the_older_file(string signal)
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("out.maf"), "old");
        using var process = Begin(HandlingInterrupts, "annotate", "-", "-o", folder.PathOf("out.maf"));
        WaitFor(() => folder.Names.Length == 2); // the draft
        DebianTool.Run([], "kill", $"-{signal}", $"{process.Id}");
        Assert.True(process.WaitForExit(MaxWait));
        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal("old", File.ReadAllText(folder.PathOf("out.maf")));
        if (signal != "KILL")
        {
            Assert.Equal(["out.maf"], folder.Names);
            Assert.Equal("her2: interrupted; no file was written\n", process.StandardError.ReadToEnd());
        }
    }

    [Fact]
    public void Of_two_simultaneous_runs_the_last_one_overwrites_nothing_and_reports_it()
    {
        using var folder = new ScratchFolder();
        using var slow = Begin("annotate", "-", "-o", folder.PathOf("out.maf"));
        WaitFor(() => folder.Names.Length == 1);
        Assert.Equal(0, Command.Run(Header + Row, "annotate", "-", "-o", folder.PathOf("out.maf")).Exit);
        var first = File.ReadAllText(folder.PathOf("out.maf"));
        slow.StandardInput.Write(Row + Row);
        slow.StandardInput.Close();
        Assert.True(slow.WaitForExit(MaxWait));
        Assert.Equal(2, slow.ExitCode);
        Assert.Contains("nothing was overwritten", slow.StandardError.ReadToEnd(), StringComparison.Ordinal);
        Assert.Equal(first, File.ReadAllText(folder.PathOf("out.maf")));
        Assert.Equal(["out.maf"], folder.Names);
    }

    [Fact]
    public void A_full_disk_is_reported_and_no_partial_file_remains()
    {
        using var folder = new ScratchFolder();
        using var disk = MemoryDisk.TryMount(folder.PathOf("disk"), "size=1m");
        var target = disk is null ? "/dev/full" : folder.PathOf("disk/out.maf");
        var (exit, _, error) = Command.Run(Header + string.Concat(Enumerable.Repeat(Row, 100_000)), "annotate", "-", "-o", target);
        Assert.Equal((2, $"her2: {target}: the disk is full; free some space, or specify another file\n"), (exit, error));
        Assert.Empty(disk is null ? [] : Directory.GetFileSystemEntries(folder.PathOf("disk")));
    }

    [Fact]
    public void A_folder_that_cannot_be_written_is_named()
    {
        using var folder = new ScratchFolder();
        using var disk = MemoryDisk.TryMount(folder.PathOf("disk"), "ro");
        var target = folder.PathOf(disk is null ? "disk/no-such-folder/out.maf" : "disk/out.maf");
        var (exit, output, error) = Command.Run(Header + Row, "annotate", "-", "-o", target);
        Assert.Equal((2, ""), (exit, output));
        Assert.StartsWith($"her2: {target}: ", error, StringComparison.Ordinal);
        Assert.Single(error.TrimEnd('\n').Split('\n'));
    }

    [Fact]
    public void A_reader_that_closes_the_pipe_ends_the_run_with_one_line()
    {
        using var process = Command.Start("annotate", "-", "--quiet");
        process.StandardOutput.Close();
        try
        {
            process.StandardInput.Write(Header);
            for (var i = 0; i < 100; i++)
            {
                process.StandardInput.Write(string.Concat(Enumerable.Repeat(Row, 10_000)));
            }

            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended, too.
        }

        Assert.True(process.WaitForExit(MaxWait));
        Assert.Equal(2, process.ExitCode);
        Assert.Single(process.StandardError.ReadToEnd().TrimEnd('\n').Split('\n'));
    }

    // A run that has read a header and a row, and waits for more.
    private static Process Begin(params string[] arguments) => Begin(_ => { }, arguments);

    private static Process Begin(Action<ProcessStartInfo> prepare, params string[] arguments)
    {
        var process = Command.Start(prepare, arguments);
        process.StandardInput.Write(Header + Row);
        process.StandardInput.Flush();
        return process;
    }

    // A shell starts background jobs with SIGINT ignored, and a child inherits that: env gives it back its default.
    private static void HandlingInterrupts(ProcessStartInfo start)
    {
        start.ArgumentList.Insert(0, start.FileName);
        start.ArgumentList.Insert(0, "--default-signal=INT");
        start.FileName = "env";
    }

    private static void WaitFor(Func<bool> condition) => Assert.True(SpinWait.SpinUntil(condition, MaxWait));

    private static long Count(Stream stream)
    {
        var buffer = new byte[1 << 20];
        long count = 0;
        for (var read = 1; read > 0; count += read)
        {
            read = stream.Read(buffer);
        }

        return count;
    }
}
