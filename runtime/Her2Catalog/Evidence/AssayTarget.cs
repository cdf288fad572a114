using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>One row of an assay's table, as printed.</summary>
/// <param name="Row">Number in the printed table, from 1.</param>
/// <param name="Allele">The DNA change.</param>
/// <param name="PrintedCoding">The DNA change as printed.</param>
/// <param name="PrintedProtein">The protein as printed.</param>
/// <param name="Use">The printed use; statements of use name the therapy.</param>
/// <param name="From">First day on which the row is in the table.</param>
/// <param name="Until">First day on which it no longer is; null if it still is.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record AssayTarget(
    int Row,
    CatalogAllele Allele,
    string PrintedCoding,
    string PrintedProtein,
    PermittedUse Use,
    DateOnly From,
    DateOnly? Until,
    Citation Citation) : ICatalogEntry<AssayTarget>
{
    static AssayTarget ICatalogEntry<AssayTarget>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Targets, number);
        return new AssayTarget(
            record.Number(),
            new CatalogAllele(catalog, record.Number()),
            record.Text(),
            record.Text(),
            (PermittedUse)record.Number(),
            record.Day() ?? DateOnly.MinValue,
            record.Day(),
            Citation.Read(ref record));
    }
}
