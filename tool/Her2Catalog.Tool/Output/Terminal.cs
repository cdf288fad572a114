namespace Her2Catalog.Tool.Output;

/// <summary>When output is colored.</summary>
internal enum ColorChoice
{
    /// <summary>On a terminal, unless NO_COLOR is set.</summary>
    Auto,

    /// <summary>Always.</summary>
    Always,

    /// <summary>Never.</summary>
    Never,
}

/// <summary>What the output can show.</summary>
/// <param name="HasColor">True to write colors.</param>
/// <param name="Width">Number of columns.</param>
internal readonly record struct Terminal(bool HasColor, int Width)
{
    private const int DefaultWidth = 120;

    /// <summary>The terminal of standard output.</summary>
    public static Terminal Of(ColorChoice color)
    {
        var isTerminal = !Console.IsOutputRedirected;
        var hasColor = color == ColorChoice.Always || (color == ColorChoice.Auto && isTerminal && string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")));
        return new Terminal(hasColor, isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth);
    }

    public string Red(string text) => Paint("1;31", text);

    public string Yellow(string text) => Paint("1;33", text);

    public string Blue(string text) => Paint("1;34", text);

    public string Bold(string text) => Paint("1", text);

    public string Dim(string text) => Paint("2", text);

    private string Paint(string code, string text) => HasColor ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
