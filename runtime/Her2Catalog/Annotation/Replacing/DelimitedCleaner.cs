using Her2Catalog.Annotation.Rows;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Replacing;

/// <summary>Removes columns with reserved names from a MAF, TSV or CSV, and comment lines with such a name.</summary>
internal sealed class DelimitedCleaner<TScanner> : RowCleaner
    where TScanner : struct, IRowScanner<TScanner>
{
    private readonly bool hasComments;
    private readonly byte separator;
    private readonly bool[] isRemoved;
    private readonly int keptCount;

    /// <param name="text">The start of the table.</param>
    /// <param name="head">Its head.</param>
    /// <param name="reserved">The reserved names.</param>
    public DelimitedCleaner(ReadOnlySpan<byte> text, TableHead head, ReservedNames reserved)
    {
        hasComments = head.Format == TableFormat.Maf;
        separator = head.Format == TableFormat.Csv ? (byte)',' : (byte)'\t';
        isRemoved = [.. head.Columns.Select(reserved.Contains)];
        keptCount = isRemoved.Count(removed => !removed);
        Removed = [.. head.Columns.Where(reserved.Contains)];
        var line = text[head.NamesStart..head.Length];
        var names = line[..^LineEnd.LengthOf(line)];
        var kept = new byte[names.Length];
        var count = CleanRow(names, kept);
        Head = [.. HeadLines.Without(text[..head.NamesStart], reserved), .. kept.AsSpan(0, count), .. line[names.Length..]];
    }

    /// <inheritdoc/>
    public override byte[] Head { get; }

    /// <inheritdoc/>
    public override IReadOnlyList<string> Removed { get; }

    /// <inheritdoc/>
    public override int Clean(ReadOnlySpan<byte> rows, Span<byte> target, long linesBefore)
    {
        var scanner = TScanner.Create(separator);
        var (count, line) = (0, linesBefore);
        while (scanner.MoveNext(rows))
        {
            line++;
            var whole = rows[scanner.Start..scanner.End];
            var row = whole[..^LineEnd.LengthOf(whole)];
            var fieldCount = scanner.Separators + 1;
            if (row.IsEmpty || (hasComments && row[0] == (byte)'#'))
            {
                count = Append(whole, target, count);
            }
            else if (fieldCount == isRemoved.Length && !scanner.HasOpenQuote)
            {
                count += CleanRow(row, target[count..]);
                count = Append(whole[row.Length..], target, count);
            }
            else if (fieldCount == keptCount)
            {
                // Without the removed columns, the row would have the right number of fields, but in the wrong columns.
                var stated = RuntimeMessages.Fields(fieldCount, isRemoved.Length);
                throw new AnnotationException(line, RuntimeMessages.RowBesideAnnotation(stated));
            }
            else
            {
                count = Append(whole, target, count);
            }

            line += TScanner.CountInnerLines(row);
        }

        return count;
    }

    private int CleanRow(ReadOnlySpan<byte> row, Span<byte> target)
    {
        int count = 0, start = 0;
        var isFirst = true;
        foreach (var removed in isRemoved)
        {
            var next = TScanner.TakeField(row, start, separator, out _);
            if (!removed)
            {
                // Copied with its quotes, which are not part of the field.
                count = Append(isFirst ? default : new ReadOnlySpan<byte>(in separator), target, count);
                count = Append(row[start..(next - 1)], target, count);
                isFirst = false;
            }

            start = next;
        }

        return count;
    }
}
