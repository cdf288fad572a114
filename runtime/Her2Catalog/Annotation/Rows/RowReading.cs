using Her2Catalog.Lookup;

namespace Her2Catalog.Annotation.Rows;

/// <summary>The result of reading a row.</summary>
internal enum RowReadingKind : byte
{
    /// <summary>The row does not state that it belongs to the gene.</summary>
    NotOfGene,

    /// <summary>The row belongs to the gene, but contains no name that can be looked up. It is not at fault.</summary>
    WithoutUsableName,

    /// <summary>The query is what the row means.</summary>
    Read,

    /// <summary>A value is at fault.</summary>
    Faulty,
}

/// <summary>The meaning of the names of a row.</summary>
/// <param name="Kind">Which of the other values are used.</param>
/// <param name="Query">What the names mean.</param>
/// <param name="Fault">What is wrong.</param>
/// <param name="FaultField">The value at fault.</param>
internal readonly record struct RowReading(RowReadingKind Kind, Query Query, RowFault Fault, FieldRange FaultField)
{
    /// <summary>A row that does not state that it belongs to the gene.</summary>
    public static RowReading NotOfGene => default;

    /// <summary>A row of the gene without a name that can be looked up.</summary>
    public static RowReading WithoutUsableName => new(RowReadingKind.WithoutUsableName, default, RowFault.None, default);

    /// <summary>A row whose names mean a query.</summary>
    public static RowReading Of(in Query query) => new(RowReadingKind.Read, query, RowFault.None, default);

    /// <summary>A row with a value at fault.</summary>
    public static RowReading Failed(RowFault fault, FieldRange field) => new(RowReadingKind.Faulty, default, fault, field);
}
