using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation.Rows;

/// <summary>Reads the meaning of the names of a row from the columns that contain them. All threads share it.</summary>
internal abstract class RowReader
{
    /// <summary>The column of each field that <see cref="Read"/> receives; -1 for a column that the table does not have.</summary>
    public abstract IReadOnlyList<int> Columns { get; }

    /// <summary>Index in <see cref="Columns"/> of the field with the gene; -1 if every row is read.</summary>
    public abstract int GeneField { get; }

    /// <summary>Reads the field with the gene.</summary>
    public abstract GeneColumn Genes { get; }

    /// <summary>Reads the fields of one row; fields that the table does not have are empty.</summary>
    public abstract RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields);

    /// <summary>Explains why a value is wrong, and how to fix it; null if the fault is enough.</summary>
    /// <param name="field">Index in <see cref="Columns"/>.</param>
    /// <param name="value">The value at fault.</param>
    /// <param name="fault">What is wrong.</param>
    public abstract LocalizedMessage? ReasonOf(int field, ReadOnlySpan<byte> value, RowFault fault);

    /// <summary>Removes the quotes that spreadsheets put around values, in TSV too.</summary>
    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value) => value is [(byte)'"', .. var inner, (byte)'"'] ? inner : value;
}
