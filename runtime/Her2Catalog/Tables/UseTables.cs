using System.ComponentModel;

namespace Her2Catalog.Tables;

/// <summary>The sections that an interpretation reads. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct UseTables
{
    /// <summary>Combines sections; each is described at its <see cref="TableSection"/>.</summary>
    public UseTables(
        ReadOnlySpan<byte> editionDays,
        ReadOnlySpan<byte> useStarts,
        ReadOnlySpan<byte> uses,
        ReadOnlySpan<byte> listingStarts,
        ReadOnlySpan<byte> listings,
        ReadOnlySpan<byte> terms,
        ReadOnlySpan<byte> knownFrom,
        ReadOnlySpan<byte> baseKnownFrom)
    {
        EditionDays = editionDays;
        UseStarts = useStarts;
        Uses = uses;
        ListingStarts = listingStarts;
        Listings = listings;
        Terms = terms;
        KnownFrom = knownFrom;
        BaseKnownFrom = baseKnownFrom;
    }

    internal ReadOnlySpan<byte> EditionDays { get; }

    internal ReadOnlySpan<byte> UseStarts { get; }

    internal ReadOnlySpan<byte> Uses { get; }

    internal ReadOnlySpan<byte> ListingStarts { get; }

    internal ReadOnlySpan<byte> Listings { get; }

    internal ReadOnlySpan<byte> Terms { get; }

    internal ReadOnlySpan<byte> KnownFrom { get; }

    internal ReadOnlySpan<byte> BaseKnownFrom { get; }
}
