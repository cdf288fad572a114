using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>How the names of a row of the gene were read.</summary>
internal enum RowOutcome : byte
{
    /// <summary>The row names nothing that could be looked up: it gets no answer, and none is missed.</summary>
    Nameless,

    /// <summary>Read: the query is what it means.</summary>
    Read,

    /// <summary>None of its names can be read.</summary>
    Unreadable,

    /// <summary>A name contradicts the reference.</summary>
    ContradictsReference,

    /// <summary>Two names mean different variants.</summary>
    ContradictsItself,

    /// <summary>A position is no number.</summary>
    NoPosition,

    /// <summary>A name counts on another version of the catalog's transcript or protein.</summary>
    OtherVersion,

    /// <summary>The row is said to be of several genes, and nothing tells of which one its names speak.</summary>
    SeveralGenes,

    /// <summary>Nothing says that the row is of the gene.</summary>
    NotOfGene,
}

/// <summary>What the names of a row mean.</summary>
/// <param name="Outcome">How they were read.</param>
/// <param name="Query">What they mean, where they could be read.</param>
/// <param name="Culprit">The value at fault, where one is.</param>
internal readonly record struct RowReading(RowOutcome Outcome, Query Query, FieldRange Culprit);

/// <summary>Says what the names of a row mean. Knows which columns hold them; shared by all blocks.</summary>
internal abstract class RowReader
{
    // What tables write where there is nothing, in any case.
    private static readonly byte[][] Blanks = [[(byte)'.'], [(byte)'-'], [(byte)' '], [.. "NA"u8], [.. "N/A"u8], [.. "NaN"u8], [.. "NULL"u8], [.. "None"u8], [.. "Unknown"u8]];
    private static readonly int LongestBlank = Blanks.Max(word => word.Length);

    /// <summary>For each byte, whether a value may begin with it which says that there is none.</summary>
    public static readonly bool[] BlankBeginnings = [.. Enumerable.Range(0, 256).Select(letter => Blanks.Any(word => (word[0] | 0x20) == (letter | 0x20)))];

    /// <summary>Column of each field that is handed to <see cref="Read"/>; -1 for one that the table lacks.</summary>
    public abstract IReadOnlyList<int> Columns { get; }

    /// <summary>Place in <see cref="Columns"/> of the field that holds the gene, -1 where every row is read.</summary>
    public abstract int GeneField { get; }

    /// <summary>Reads the fields of one row; fields that the table lacks are empty.</summary>
    public abstract RowReading Read(ReadOnlySpan<byte> row, ReadOnlySpan<FieldRange> fields);

    /// <summary>Why a value is at fault, and what would be right, for a person; empty where the fault says all.</summary>
    /// <param name="field">Place in <see cref="Columns"/>.</param>
    /// <param name="value">The value at fault.</param>
    /// <param name="outcome">How the row was read.</param>
    public abstract string ReasonOf(int field, ReadOnlySpan<byte> value, RowOutcome outcome);

    /// <summary>A value without the quotes that spreadsheets put around values of TSV, too.</summary>
    public static ReadOnlySpan<byte> Unquoted(ReadOnlySpan<byte> value) => value is [(byte)'"', .. var inner, (byte)'"'] ? inner : value;

    /// <summary>True for a value that says that there is none.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> value)
    {
        if (value.IsEmpty)
        {
            return true;
        }

        // Nearly all values are told by their length or their first letter.
        if (value.Length > LongestBlank || !BlankBeginnings[value[0]])
        {
            return false;
        }

        foreach (var word in Blanks)
        {
            if (System.Text.Ascii.EqualsIgnoreCase(value, word))
            {
                return true;
            }
        }

        return false;
    }
}
