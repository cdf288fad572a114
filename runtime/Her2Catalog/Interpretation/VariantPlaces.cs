using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>Position and kind of the change that a query describes.</summary>
internal static class VariantPlaces
{
    /// <summary>As the name was read; for a listed spelling, which is not parsed, from the tables.</summary>
    public static ChangePlace Of<TTables>(TTables tables, in Query query)
        where TTables : struct, ICatalogTables =>
        query.Place != default || query.Variant == 0 ? query.Place :
        query.Allele != 0 ? Read(tables.Section(TableSection.AllelePlaces), query.Allele) :
        Read(tables.Section(TableSection.VariantPlaces), query.Variant);

    private static ChangePlace Read(ReadOnlySpan<byte> places, int entry)
    {
        var row = (entry - 1) * PlaceLayout.Length;
        return new ChangePlace(
            (ChangeKind)Digits.One(places, row + PlaceLayout.Kind),
            Digits.Four(places, row + PlaceLayout.FirstResidue),
            Digits.Four(places, row + PlaceLayout.LastResidue),
            Digits.Four(places, row + PlaceLayout.FirstCoding),
            Digits.Four(places, row + PlaceLayout.LastCoding));
    }
}
