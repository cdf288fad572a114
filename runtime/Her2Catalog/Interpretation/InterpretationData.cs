using System.ComponentModel;

namespace Her2Catalog;

/// <summary>An interpretation in numbers of its catalog: what <see cref="Interpretation"/> and the generated types read. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct InterpretationData
{
    internal LookupStatus Status { get; init; }

    internal int Assay { get; init; }

    internal int Variant { get; init; }

    internal int Allele { get; init; }

    internal bool NamesDna { get; init; }

    internal int Day { get; init; }

    internal int Edition { get; init; }

    internal int FirstUse { get; init; }

    // Statements of the assay that apply, a bit each.
    internal ulong Uses { get; init; }

    // Those of them that name the protein.
    internal ulong ProteinUses { get; init; }

    internal AssayMatch ListedMatch { get; init; }
}
