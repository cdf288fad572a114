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

/// <summary>The capabilities of the output.</summary>
/// <param name="HasColor">True to write colors.</param>
/// <param name="Width">Number of columns.</param>
internal readonly record struct Terminal(bool HasColor, int Width)
{
    private const int DefaultWidth = 120;

    /// <summary>The terminal of standard output.</summary>
    public static Terminal Of(ColorChoice color)
    {
        var isTerminal = !Console.IsOutputRedirected;
        var isColorless = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        var hasColor = color == ColorChoice.Always || (color == ColorChoice.Auto && isTerminal && !isColorless);
        return new Terminal(hasColor, isTerminal && Console.WindowWidth > 0 ? Console.WindowWidth : DefaultWidth);
    }

    public Painted Red(string text) => Paint("1;31", text);

    public Painted Yellow(string text) => Paint("1;33", text);

    public Painted Blue(string text) => Paint("1;34", text);

    public Painted Bold(string text) => Paint("1", text);

    public Painted Dim(string text) => Paint("2", text);

    /// <summary>A text without a color.</summary>
    public static Painted Plain(string text) => new(string.Empty, text);

    private Painted Paint(string code, string text) => new(HasColor ? code : string.Empty, text);
}
