using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Finds the assays whose statements depend on the position or kind of a change.</summary>
internal static class PlaceDependence
{
    /// <summary>
    /// The numbers of the assays with a statement that selects a range or kinds of change, or that distinguishes polymorphisms
    /// from other changes.
    /// </summary>
    public static int[] AssaysOf<TTables>(TTables tables, int assayCount)
        where TTables : struct, ICatalogTables
    {
        var assays = new List<int>();
        var starts = Column.Of(tables.UseStarts);
        for (var assay = 1; assay <= assayCount; assay++)
        {
            if (Exists(tables, starts[assay - 1], starts[assay]))
            {
                assays.Add(assay);
            }
        }

        return [.. assays];
    }

    private static bool Exists<TTables>(TTables tables, int start, int end)
        where TTables : struct, ICatalogTables
    {
        var uses = tables.Uses;
        var hasPolymorphisms = !tables.Section(TableSection.PolymorphismKeys).IsEmpty;
        for (var row = start * UseLayout.Length; row < end * UseLayout.Length; row += UseLayout.Length)
        {
            var level = (UseLevel)Digits.One(uses, row + UseLayout.Level);
            if (level is UseLevel.Residues or UseLevel.Coding ||
                (level == UseLevel.Uncatalogued && hasPolymorphisms) ||
                Digits.Two(uses, row + UseLayout.Kinds) != UseLayout.EveryKind)
            {
                return true;
            }
        }

        return false;
    }
}
