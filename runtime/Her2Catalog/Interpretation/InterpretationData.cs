using System.ComponentModel;
using Her2Catalog.Hgvs;

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

    internal PermittedUse Use { get; init; }

    internal AssayMatch Match { get; init; }

    // How the query matches listed alleles and proteins.
    internal AssayMatch ListedMatch { get; init; }

    internal bool IsPolymorphism { get; init; }

    internal ChangePlace Place { get; init; }
}
