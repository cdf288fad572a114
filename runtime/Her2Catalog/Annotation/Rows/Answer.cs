namespace Her2Catalog.Annotation.Rows;

/// <summary>The values that are added to a row, in the order of the added columns, as UTF-8.</summary>
internal sealed class Answer
{
    /// <param name="values">The values, see <see cref="AnswerColumns"/>; empty ones are missing.</param>
    /// <param name="separator">The byte between two fields of the table.</param>
    public Answer(byte[][] values, byte separator)
    {
        Values = values;
        Fields = [.. values.SelectMany(value => value.Prepend(separator))];
    }

    /// <summary>The values, see <see cref="AnswerColumns"/>; empty ones are missing.</summary>
    public byte[][] Values { get; }

    /// <summary>The same answer with other values in the last two columns, the columns of the phase.</summary>
    public Answer WithPhase(string state, string combined, AnswerFormat format) =>
        new([.. Values[..^2], format.Encode(state), format.Encode(combined)], format.Separator) { Uses = Uses, IsFound = IsFound };

    /// <summary>The values as fields that follow the last field of a row.</summary>
    public byte[] Fields { get; }

    /// <summary>The use for each assay.</summary>
    public required PermittedUse[] Uses { get; init; }

    /// <summary>True if the catalog contains the variant on the date.</summary>
    public required bool IsFound { get; init; }
}
