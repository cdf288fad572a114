using System.Runtime.Versioning;
using Her2Catalog.Tool.Files;

namespace Her2Catalog.Tool.Tests.Files;

[Trait("Category", "Linux")]
public class OutputFileTests
{
    [Fact]
    public void A_file_appears_whole_when_it_is_committed_and_not_before()
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf("out.maf");
        using (var file = OutputFile.Create(path))
        {
            file.Content.Write("half"u8);
            Assert.False(File.Exists(path));
            file.Content.Write(" and half"u8);
            file.Commit();
            Assert.Equal("half and half", File.ReadAllText(path));
        }

        Assert.Equal(["out.maf"], folder.Names);
    }

    [Fact]
    public void An_uncommitted_draft_is_deleted_and_an_older_file_does_not_change()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("old.maf"), "old");
        foreach (var name in new[] { "old.maf", "new.maf" })
        {
            using var file = OutputFile.Create(folder.PathOf(name));
            file.Content.Write("half"u8);
        }

        Assert.Equal(["old.maf"], folder.Names);
        Assert.Equal("old", File.ReadAllText(folder.PathOf("old.maf")));
    }

    [Fact]
    public void A_link_stays_a_link_and_what_it_leads_to_is_replaced()
    {
        using var folder = new ScratchFolder();
        Directory.CreateDirectory(folder.PathOf("there"));
        File.WriteAllText(folder.PathOf("there/real.maf"), "old");
        File.CreateSymbolicLink(folder.PathOf("middle.maf"), "there/real.maf");
        File.CreateSymbolicLink(folder.PathOf("link.maf"), "middle.maf");
        File.CreateSymbolicLink(folder.PathOf("dangling.maf"), "there/none-yet.maf");
        OutputFile.Write(folder.PathOf("link.maf"), "new"u8);
        OutputFile.Write(folder.PathOf("dangling.maf"), "first"u8);
        Assert.Equal("middle.maf", new FileInfo(folder.PathOf("link.maf")).LinkTarget);
        Assert.Equal("new", File.ReadAllText(folder.PathOf("there/real.maf")));
        Assert.Equal("first", File.ReadAllText(folder.PathOf("there/none-yet.maf")));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void The_mode_of_an_older_file_is_kept_and_its_draft_is_never_more_open()
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf("private.maf");
        File.WriteAllText(path, "old");
        const UnixFileMode mode = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherWrite; // a bit that a umask takes away
        File.SetUnixFileMode(path, mode);
        using var file = OutputFile.Create(path);
        Assert.Equal(mode, File.GetUnixFileMode(folder.PathOf(folder.Names[0])));
        file.Commit();
        Assert.Equal(mode, File.GetUnixFileMode(path));
    }

    [Fact]
    [UnsupportedOSPlatform("windows")]
    public void A_new_file_has_the_mode_that_any_program_gives()
    {
        using var folder = new ScratchFolder();
        OutputFile.Write(folder.PathOf("ours"), "x"u8);
        DebianTool.Run([], "touch", folder.PathOf("theirs"));
        Assert.Equal(File.GetUnixFileMode(folder.PathOf("theirs")), File.GetUnixFileMode(folder.PathOf("ours")));
    }

    [Fact]
    public void Of_two_simultaneous_runs_the_second_fails_and_overwrites_nothing()
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf("out.maf");
        using (var first = OutputFile.Create(path))
        using (var second = OutputFile.Create(path))
        {
            first.Content.Write("first"u8);
            second.Content.Write("second"u8);
            first.Commit();
            var fault = Assert.Throws<IOException>(second.Commit);
            Assert.Equal($"{path}: was changed by another program; nothing was overwritten", fault.Message);
        }

        Assert.Equal("first", File.ReadAllText(path));
        Assert.Equal(["out.maf"], folder.Names);
    }

    [Fact]
    public void A_file_changed_or_removed_meanwhile_is_not_overwritten()
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf("out.maf");
        Action[] changes = [() => File.AppendAllText(path, "more"), () => File.SetLastWriteTimeUtc(path, new DateTime(2024, 2, 29, 0, 0, 0, DateTimeKind.Utc)), () => File.Delete(path)];
        foreach (var change in changes)
        {
            File.WriteAllText(path, "old");
            using var file = OutputFile.Create(path);
            change();
            Assert.Contains("changed by another program", Assert.Throws<IOException>(file.Commit).Message, StringComparison.Ordinal);
        }

        Assert.Empty(folder.Names);
    }

    [Fact]
    public void A_path_that_cannot_be_a_file_is_reported_at_once_by_its_name()
    {
        using var folder = new ScratchFolder();
        File.WriteAllText(folder.PathOf("file"), "");
        (string Path, string Reason)[] places =
        [
            (folder.PathOf("missing/out.maf"), $"the folder {folder.PathOf("missing")} does not exist; create it first (mkdir -p), or specify another file"),
            (folder.PathOf("file/out.maf"), $"the folder {folder.PathOf("file")} does not exist; create it first (mkdir -p), or specify another file"),
            ("", "the output file name is empty; specify a file"),
            (folder.Path, "is a folder; specify a file in it"),
            (folder.PathOf("missing/"), "is a folder; specify a file in it"),
            (folder.PathOf(new string('n', 300)), "too long"),
        ];
        foreach (var (path, reason) in places)
        {
            using var file = TryCreate(path, out var fault);
            if (file is not null)
            {
                fault = Assert.Throws<IOException>(file.Commit).Message;
            }

            Assert.StartsWith($"{path}: ", fault, StringComparison.Ordinal);
            Assert.Contains(reason, fault, StringComparison.Ordinal);
        }

        Assert.Equal(["file"], folder.Names);
    }

    [Fact]
    public void A_folder_without_write_permission_is_reported_at_once()
    {
        // root may write anywhere but on a disk that is read only; others not in the folder of the kernel
        using var folder = new ScratchFolder();
        using var mount = MemoryDisk.TryMount(folder.PathOf("disk"), "size=1m,ro");
        var place = mount is null ? "/sys/kernel" : folder.PathOf("disk");
        Assert.Null(TryCreate(Path.Combine(place, "out.maf"), out var fault));
        Assert.Matches("^.*/out.maf: (Read-only file system|no permission to write this file or its folder; change the permissions \\(chmod u\\+w\\), or specify another file)$", fault!);
    }

    [Fact]
    public void A_full_disk_is_reported_by_the_name_of_the_file_and_the_draft_is_deleted()
    {
        using var folder = new ScratchFolder();
        using var mount = MemoryDisk.TryMount(folder.PathOf("disk"), "size=1m");
        var path = mount is null ? "/dev/full" : folder.PathOf("disk/out.maf");
        using (var file = OutputFile.Create(path))
        {
            var fault = Assert.Throws<IOException>(() => file.Content.Write(new byte[2_000_000]));
            Assert.Equal($"{path}: the disk is full; free some space, or specify another file", fault.Message);
        }

        Assert.True(mount is null || Directory.GetFileSystemEntries(folder.PathOf("disk")).Length == 0);
    }

    [Fact]
    public void A_device_is_written_to_and_stays_one()
    {
        OutputFile.Write("/dev/null", "x"u8);
        using var device = new FileStream("/dev/null", FileMode.Open, FileAccess.Read);
        Assert.Equal(0, device.Length);
    }

    [DebianToolFact("mkfifo")]
    public async Task A_pipe_with_a_name_is_written_to_and_stays_one()
    {
        using var folder = new ScratchFolder();
        var path = folder.PathOf("pipe");
        DebianTool.Run([], "mkfifo", path);
        var reading = Task.Run(() => File.ReadAllText(path));
        OutputFile.Write(path, "through"u8);
        Assert.Equal("through", await reading.WaitAsync(TimeSpan.FromSeconds(20)));
        Assert.Equal(["pipe"], folder.Names);
    }

    private static OutputFile? TryCreate(string path, out string? fault)
    {
        fault = null;
        try
        {
            return OutputFile.Create(path);
        }
        catch (IOException exception)
        {
            fault = exception.Message;
            return null;
        }
    }
}
