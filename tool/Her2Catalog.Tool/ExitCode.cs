namespace Her2Catalog.Tool;

/// <summary>What the command says to the shell.</summary>
internal static class ExitCode
{
    /// <summary>All well.</summary>
    public const int Success = 0;

    /// <summary>Something was not found or could not be read as the name of a variant, or a check has errors.</summary>
    public const int NotFound = 1;

    /// <summary>What was compared differs.</summary>
    public const int Different = 1;

    /// <summary>Wrong usage, unreadable input, or an I/O error.</summary>
    public const int Usage = 2;

    /// <summary>Ended by Ctrl-C: 128 and the number of the signal, as shells say it.</summary>
    public const int Interrupted = 130;
}
