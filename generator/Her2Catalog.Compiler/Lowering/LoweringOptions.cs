namespace Her2Catalog.Compiler.Lowering;

/// <summary>How generated lookups are dispatched; the values of the attribute.</summary>
public enum DispatchStyle
{
    /// <summary>Depends on the size.</summary>
    Auto,

    /// <summary>Always a <c>switch</c>.</summary>
    Switch,

    /// <summary>Always a perfect hash.</summary>
    PerfectHash,
}

/// <summary>Choices of lowering that do not change an answer.</summary>
/// <param name="ColumnPrefix">Prefix of the columns and INFO fields that are added to tables.</param>
/// <param name="Dispatch">How lookups are dispatched.</param>
/// <param name="MaxSwitchedRows">Maximum number of alleles and variants for small tables; a larger catalog has packed ones.</param>
public sealed record LoweringOptions(string ColumnPrefix, DispatchStyle Dispatch = DispatchStyle.Auto, int MaxSwitchedRows = LoweringOptions.DefaultMaxSwitchedRows)
{
    /// <summary>The default of <see cref="MaxSwitchedRows"/>.</summary>
    public const int DefaultMaxSwitchedRows = 256;

    /// <summary>Maximum number of cases with which a <c>switch</c> is as fast as a perfect hash.</summary>
    internal const int MaxSwitchCases = 32;

    /// <summary>Maximum number of alleles and variants that have members: a documented member costs csc 0.2 ms.</summary>
    internal const int MaxMembers = 2_048;

    /// <summary>Returns the prefix for a name: in capitals, with characters that VCF allows (4.4, 1.6.1.8).</summary>
    public static string PrefixOf(string name) => new([.. name.Select(unit => unit < 0x80 && char.IsLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_')]);
}
