using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>INFO and FORMAT fields of a record that have a reserved name.</summary>
internal static class VcfReservedFields
{
    private const byte Tab = (byte)'\t';
    private const byte Semicolon = (byte)';';
    private const byte Colon = (byte)':';
    private const byte Missing = (byte)'.';

    /// <summary>Finds the key of the first such field; empty if there is none.</summary>
    public static ReadOnlySpan<byte> Find(ReadOnlySpan<byte> row, ReservedNames reserved)
    {
        var column = 0;
        foreach (var field in new Pieces(row, Tab))
        {
            if (column is (int)VcfColumn.Info or (int)VcfColumn.Count)
            {
                foreach (var entry in new Pieces(field, column == (int)VcfColumn.Info ? Semicolon : Colon))
                {
                    if (reserved.Contains(entry))
                    {
                        var end = entry.IndexOf((byte)'=');
                        return end < 0 ? entry : entry[..end];
                    }
                }
            }

            column++;
        }

        return default;
    }

    /// <summary>Copies a record without such fields.</summary>
    /// <returns>The number of bytes copied.</returns>
    public static int Remove(ReadOnlySpan<byte> row, ReservedNames reserved, Span<byte> target)
    {
        int count = 0, column = 0;
        ReadOnlySpan<byte> format = default;
        foreach (var field in new Pieces(row, Tab))
        {
            if (column > 0)
            {
                target[count++] = Tab;
            }

            if (column == (int)VcfColumn.Info)
            {
                count += RemoveEntries(field, field, Semicolon, reserved, target[count..]);
            }
            else if (column >= (int)VcfColumn.Count)
            {
                format = column == (int)VcfColumn.Count ? field : format;
                count += RemoveEntries(field, format, Colon, reserved, target[count..]);
            }
            else
            {
                field.CopyTo(target[count..]);
                count += field.Length;
            }

            column++;
        }

        return count;
    }

    // Copies the entries of a field, except those whose name in the list of names is reserved.
    private static int RemoveEntries(
        ReadOnlySpan<byte> field,
        ReadOnlySpan<byte> names,
        byte separator,
        ReservedNames reserved,
        Span<byte> target)
    {
        var name = new Pieces(names, separator);
        int count = 0, removed = 0, kept = 0;
        foreach (var entry in new Pieces(field, separator))
        {
            if (name.MoveNext() && reserved.Contains(name.Current))
            {
                removed++;
                continue;
            }

            if (kept++ > 0)
            {
                target[count++] = separator;
            }

            entry.CopyTo(target[count..]);
            count += entry.Length;
        }

        if (removed > 0 && count == 0)
        {
            target[count++] = Missing;
        }

        return count;
    }
}
