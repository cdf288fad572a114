using System.CommandLine;

namespace Her2Catalog.Tool.Commands;

/// <summary>Options that take one of a few names.</summary>
internal static class NamedOption
{
    /// <summary>Takes the names alone, in any case: the parser of enumerations would take any number, too.</summary>
    public static Option<T> OnlyByName<T>(this Option<T> option)
        where T : struct, Enum
    {
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, Enum.GetNames<T>());
        return option;
    }
}
