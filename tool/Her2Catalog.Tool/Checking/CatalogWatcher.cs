using Her2Catalog.Folders;

namespace Her2Catalog.Tool.Checking;

/// <summary>Detects changes of the files of a catalog.</summary>
/// <remarks>It compares sizes and times, because network drives do not send notifications.</remarks>
internal static class CatalogWatcher
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Runs an action at once and after every change, until canceled.</summary>
    public static async Task Run(string path, Action act, CancellationToken cancellationToken)
    {
        string? seen = null;
        while (!cancellationToken.IsCancellationRequested)
        {
            var current = Fingerprint(path);
            if (current != seen)
            {
                act();
                seen = current;
            }

            await Task.Delay(Interval, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    // While an editor replaces a file, the file can be missing.
    private static string Fingerprint(string path)
    {
        try
        {
            return CatalogSources.Fingerprint(path);
        }
        catch (IOException)
        {
            return string.Empty;
        }
    }
}
