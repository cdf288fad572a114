namespace Her2Catalog.Tool.Output;

/// <summary>A progress bar on standard error: only on a terminal, and only after a delay.</summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;
    private static readonly TimeSpan Delay = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly object drawing = new();
    private readonly TextWriter output;
    private readonly long total;
    private readonly Func<long> done;
    private readonly Timer timer;
    private bool isDrawn;
    private bool isEnded;

    private ProgressBar(TextWriter output, long total, Func<long> done)
    {
        this.output = output;
        this.total = total;
        this.done = done;
        timer = new Timer(_ => Draw(), null, Delay, Interval);
    }

    /// <summary>Starts a bar; returns null if standard error is not a terminal or the size is unknown.</summary>
    /// <param name="output">Standard error.</param>
    /// <param name="total">Number of bytes to read.</param>
    /// <param name="done">Returns the number of bytes read so far.</param>
    public static ProgressBar? Start(TextWriter output, long total, Func<long> done) =>
        Console.IsErrorRedirected || total <= 0 ? null : new ProgressBar(output, total, done);

    /// <summary>Removes the bar from the terminal.</summary>
    public void Dispose()
    {
        lock (drawing)
        {
            isEnded = true;
            timer.Dispose();
            if (isDrawn)
            {
                output.Write("\r\u001b[K");
            }
        }
    }

    private void Draw()
    {
        lock (drawing)
        {
            if (isEnded)
            {
                return;
            }

            var share = Math.Clamp((double)done() / total, 0, 1);
            var filled = (int)(share * Width);
            output.Write($"\r\u001b[K[{new string('#', filled)}{new string(' ', Width - filled)}] {(int)(100 * share),3} %");
            isDrawn = true;
        }
    }
}
