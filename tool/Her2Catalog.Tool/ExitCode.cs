namespace Her2Catalog.Tool;

/// <summary>Exit codes.</summary>
internal static class ExitCode
{
    /// <summary>Success.</summary>
    public const int Success = 0;

    /// <summary>Something was not found or cannot be read, or a check has errors.</summary>
    public const int NotFound = 1;

    /// <summary>The compared catalogs differ.</summary>
    public const int Different = 1;

    /// <summary>Wrong usage, unreadable input, or an I/O error.</summary>
    public const int Usage = 2;

    /// <summary>Interrupted by Ctrl-C: 128 plus the number of the signal, as in shells.</summary>
    public const int Interrupted = 130;
}
