namespace Her2Catalog.Tool.Export;

/// <summary>A table by columns, all of the same length.</summary>
internal sealed record Table(int RowCount, IReadOnlyList<TableColumn> Columns);

/// <summary>A column: text or numbers.</summary>
/// <param name="Name">Name of the column.</param>
internal abstract record TableColumn(string Name);

/// <summary>A column of text; null is a missing value.</summary>
internal sealed record TextColumn(string Name, IReadOnlyList<string?> Values) : TableColumn(Name);

/// <summary>A column of numbers; null is a missing value.</summary>
internal sealed record NumberColumn(string Name, IReadOnlyList<int?> Values) : TableColumn(Name);
