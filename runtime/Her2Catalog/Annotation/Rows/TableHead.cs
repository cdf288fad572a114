namespace Her2Catalog.Annotation.Rows;

/// <summary>The first lines of a table, up to and including the line with the names of its columns.</summary>
/// <param name="Format">The format of the table.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="NamesStart">Offset of the line with the names of the columns.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="Columns">Names of the columns.</param>
internal sealed record TableHead(TableFormat Format, int Length, int NamesStart, int Lines, string[] Columns)
{
    /// <summary>Finds the index of a column by its name, ignoring case; -1 if there is none.</summary>
    /// <exception cref="AnnotationException">Two columns have the name.</exception>
    public int Find(string name)
    {
        var first = Array.FindIndex(Columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        return first >= 0 && Array.FindIndex(Columns, first + 1, column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) >= 0
            ? throw new AnnotationException(Lines, $"two columns are named `{name}`; rename or remove one of them")
            : first;
    }
}
