using System.ComponentModel;
using Her2Catalog.Lookup;

namespace Her2Catalog;

/// <summary>
/// An interpretation in numbers of its catalog, which <see cref="Interpretation"/> and the generated types read. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct InterpretationData
{
    internal LookupStatus Status { get; init; }

    internal int Assay { get; init; }

    // The query. If the status is NotInCatalog, the catalog does not contain its variant on the day.
    internal Query Query { get; init; }

    internal int Day { get; init; }

    internal int Edition { get; init; }

    internal int FirstUse { get; init; }

    // Statements of the assay that apply, one bit each.
    internal ulong Uses { get; init; }

    // Those of them that name the protein.
    internal ulong ProteinUses { get; init; }

    internal PermittedUse Use { get; init; }

    internal AssayMatch Match { get; init; }

    // How the query matches listed alleles and proteins.
    internal AssayMatch ListingMatch { get; init; }

    // Therapy and jurisdiction that the answer was filtered for; 0 for none.
    internal int Therapy { get; init; }

    internal int Jurisdiction { get; init; }

    internal int KnownVariant => Status == LookupStatus.Found ? Query.Variant : 0;

    internal int KnownAllele => Status == LookupStatus.Found ? Query.Allele : 0;
}
