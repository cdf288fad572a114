namespace Her2Catalog.Hgvs;

/// <summary>Converts kinds of change to Sequence Ontology terms and back.</summary>
/// <example>
/// <code>
/// string term = ChangeKind.InframeInsertion.ToTerm();                  // inframe_insertion
/// bool known = ChangeKinds.TryParse("stop_gained", out ChangeKind kind); // true, StopGained
/// </code>
/// </example>
public static class ChangeKinds
{
    // In the order of the enum.
    private static readonly string[] Terms =
    [
        "sequence_variant",
        "missense_variant",
        "inframe_insertion",
        "inframe_deletion",
        "protein_altering_variant",
        "frameshift_variant",
        "stop_gained",
        "stop_lost",
        "start_lost",
        "synonymous_variant",
        "5_prime_UTR_variant",
        "3_prime_UTR_variant",
    ];

    /// <summary>
    /// Gets the Sequence Ontology term of a kind; <c>sequence_variant</c>, the root of all terms, for
    /// <see cref="ChangeKind.Unknown"/>.
    /// </summary>
    /// <param name="kind">A defined kind.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a defined kind.</exception>
    public static string ToTerm(this ChangeKind kind) =>
        (int)kind < Terms.Length
            ? Terms[(int)kind]
            : throw new ArgumentOutOfRangeException(nameof(kind), kind, "Not a defined kind of change.");

    /// <summary>
    /// Parses a Sequence Ontology term. Only the terms of defined kinds other than <see cref="ChangeKind.Unknown"/> are accepted.
    /// </summary>
    /// <param name="term">Such as <c>inframe_insertion</c>, exactly as the ontology spells it.</param>
    /// <param name="kind">The kind; <see cref="ChangeKind.Unknown"/> if no kind has this term.</param>
    /// <returns>True if a kind has this term.</returns>
    public static bool TryParse(string? term, out ChangeKind kind)
    {
        var index = Array.IndexOf(Terms, term);
        kind = index > 0 ? (ChangeKind)index : ChangeKind.Unknown;
        return index > 0;
    }
}
