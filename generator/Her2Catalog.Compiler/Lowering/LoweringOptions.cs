namespace Her2Catalog.Compiler.Lowering;

/// <summary>How generated lookups are dispatched; mirrors the attribute's choice.</summary>
public enum DispatchStyle
{
    /// <summary>By size.</summary>
    Auto,

    /// <summary><c>switch</c> throughout.</summary>
    Switch,

    /// <summary>A perfect hash throughout.</summary>
    PerfectHash,
}

/// <summary>Choices of lowering that do not change an answer.</summary>
/// <param name="ColumnPrefix">Prefix of the columns and INFO fields that are added to tables.</param>
/// <param name="Dispatch">How lookups are dispatched.</param>
/// <param name="MaxSwitchedRows">Most alleles and variants that are dispatched by small tables; a larger catalog gets packed ones.</param>
public sealed record LoweringOptions(string ColumnPrefix, DispatchStyle Dispatch = DispatchStyle.Auto, int MaxSwitchedRows = LoweringOptions.DefaultMaxSwitchedRows)
{
    /// <summary>The default of <see cref="MaxSwitchedRows"/>.</summary>
    public const int DefaultMaxSwitchedRows = 256;

    /// <summary>Most cases of a <c>switch</c> that are as fast as a perfect hash.</summary>
    internal const int MaxSwitchCases = 32;

    /// <summary>Most alleles and variants that have a member each: a documented member costs csc 0.2 ms.</summary>
    internal const int MaxMembers = 2_048;

    /// <summary>A prefix for a name: in capitals, with characters that a VCF takes (4.4, 1.6.1.8).</summary>
    public static string PrefixOf(string name) => new([.. name.Select(unit => unit < 0x80 && char.IsLetterOrDigit(unit) ? char.ToUpperInvariant(unit) : '_')]);
}
