using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Rows;

/// <summary>The first lines of a table, up to and including the line with the names of its columns.</summary>
/// <param name="Format">The format of the table.</param>
/// <param name="Length">The number of bytes.</param>
/// <param name="NamesStart">Offset of the line with the names of the columns.</param>
/// <param name="Lines">The number of lines.</param>
/// <param name="Columns">Names of the columns.</param>
internal sealed record TableHead(TableFormat Format, int Length, int NamesStart, int Lines, string[] Columns)
{
    /// <summary>Finds the index of a column by its name: an exact match, otherwise a match ignoring case; -1 if there is none.</summary>
    /// <exception cref="AnnotationException">Several columns have the name.</exception>
    public int Find(string name)
    {
        // Studies of cBioPortal have cDNA_Change of Oncotator and cdna_change of another tool.
        var found = FindAll(name, StringComparison.Ordinal);
        found = found.Length > 0 ? found : FindAll(name.TrimStart('#', ' '), StringComparison.OrdinalIgnoreCase);
        return OnlyOne(found, name);
    }

    /// <summary>Finds the index of a column by the letters and digits of its name, ignoring case; -1 if there is none.</summary>
    /// <param name="name">The name in the form of <see cref="HeaderName"/>.</param>
    /// <exception cref="AnnotationException">Several columns have the name.</exception>
    public int FindSimplified(string name) =>
        OnlyOne([.. Enumerable.Range(0, Columns.Length).Where(column => HeaderName.Simplify(Columns[column]) == name)], name);

    /// <summary>Finds the indexes of all columns with a name, ignoring case.</summary>
    public int[] FindAll(string name) => FindAll(name, StringComparison.OrdinalIgnoreCase);

    private int OnlyOne(int[] found, string name) => found.Length <= 1
        ? found.FirstOrDefault(-1)
        : throw new AnnotationException(Lines, RuntimeMessages.RepeatedColumn(found.Length, name));

    private int[] FindAll(string name, StringComparison comparison) =>
        [.. Enumerable.Range(0, Columns.Length).Where(column => Columns[column].Equals(name, comparison))];
}
