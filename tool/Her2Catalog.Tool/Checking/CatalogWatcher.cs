using Her2Catalog.Folders;

namespace Her2Catalog.Tool.Checking;

/// <summary>Tells when files of a catalog change. It looks at sizes and times, which also works on a network drive that sends no notice.</summary>
internal static class CatalogWatcher
{
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    /// <summary>Acts at once and after every change, until cancelled.</summary>
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

    // While an editor replaces a file there may be none to look at.
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
