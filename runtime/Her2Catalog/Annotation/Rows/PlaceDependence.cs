using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Whether the position or kind of a change can decide which statements of use apply.</summary>
internal static class PlaceDependence
{
    /// <summary>True if a statement selects a range or kinds of change, or distinguishes polymorphisms from other changes.</summary>
    public static bool Exists<TTables>(TTables tables)
        where TTables : struct, ICatalogTables
    {
        var uses = tables.Uses;
        var hasPolymorphisms = !tables.Section(TableSection.PolymorphismKeys).IsEmpty;
        var starts = Column.Of(uses.UseStarts);
        var count = starts.Count == 0 ? 0 : starts[starts.Count - 1];
        for (var row = 0; row < count * UseLayout.Length; row += UseLayout.Length)
        {
            var level = (UseLevel)Digits.One(uses.Uses, row + UseLayout.Level);
            if (level is UseLevel.Residues or UseLevel.Coding ||
                (level == UseLevel.Uncatalogued && hasPolymorphisms) ||
                Digits.Two(uses.Uses, row + UseLayout.Kinds) != UseLayout.EveryKind)
            {
                return true;
            }
        }

        return false;
    }
}
