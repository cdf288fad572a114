using System.Runtime.CompilerServices;

namespace Her2Catalog.Generator.Tests;

/// <summary>
/// Snapshots in Verify's conventions, in one method so that Verify can replace it: <c>Name.verified.*</c> is beside the test,
/// <c>Name.received.*</c> is written if they differ, ACCEPT_SNAPSHOTS=1 accepts.
/// </summary>
internal static class Snapshot
{
    public static void Verify(string text, string name, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "")
    {
        // The path of the source is not known in a deterministic build: look for the folder from the output upwards.
        var folder = FolderOf(Path.GetFileNameWithoutExtension(testFile) + ".cs");
        var stem = Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(testFile)}.{test}.{Path.GetFileNameWithoutExtension(name)}");
        string verified = stem + ".verified" + Path.GetExtension(name), received = stem + ".received" + Path.GetExtension(name);
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") == "1")
        {
            File.WriteAllText(verified, text);
            File.Delete(received);
            return;
        }

        if (!File.Exists(verified) || File.ReadAllText(verified).ReplaceLineEndings("\n") != text)
        {
            File.WriteAllText(received, text);
            Assert.Fail($"The snapshot differs: compare {Path.GetFileName(received)} with {Path.GetFileName(verified)}, accept with ACCEPT_SNAPSHOTS=1.");
        }
    }

    /// <summary>Compares several texts by their names, so that one run writes every file that differs.</summary>
    public static void VerifyAll(IEnumerable<(string Name, string Text)> files, [CallerFilePath] string testFile = "", [CallerMemberName] string test = "") =>
        Assert.All(files, file => Verify(file.Text, file.Name, testFile, test));

    private static string FolderOf(string testFile)
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, testFile)))
            {
                return folder.FullName;
            }
        }

        throw new FileNotFoundException(testFile);
    }
}
