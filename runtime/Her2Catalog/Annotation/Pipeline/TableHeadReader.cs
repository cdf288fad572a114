using System.Text;
using Her2Catalog.Annotation.Delimited;
using Her2Catalog.Annotation.Maf;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>Finds the head of a table, and determines its format.</summary>
internal static class TableHeadReader
{
    private const byte Comment = (byte)'#';

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];
    private static readonly char[] HeadMarks = ['#', ' '];

    /// <summary>Finds the head.</summary>
    /// <param name="text">The first bytes of the table.</param>
    /// <param name="isWhole">True if no more bytes follow.</param>
    /// <param name="options">The format, if the caller specifies it.</param>
    /// <returns>Null if more bytes are needed.</returns>
    /// <exception cref="AnnotationException">There is no head, or the format cannot be determined.</exception>
    public static TableHead? Find(ReadOnlySpan<byte> text, bool isWhole, AnnotationOptions options)
    {
        UnsupportedFormat.ThrowIf(text);
        var position = text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var isVcf = options.Format == TableFormat.Vcf ||
            (options.Format == TableFormat.Detect && text[position..].StartsWith("##fileformat=VCF"u8));
        var lines = 0;
        Range? comment = null;
        while (position < text.Length)
        {
            var length = text[position..].IndexOf((byte)'\n');
            if (length < 0 && !isWhole)
            {
                return null;
            }

            lines++;
            var end = length < 0 ? text.Length : position + length + 1;
            var line = LineEnd.Trim(text[position..end]);
            if (isVcf)
            {
                if (line.StartsWith("#CHROM\t"u8))
                {
                    return HeadOf(text, position..end, lines, options, isVcf);
                }

                if (line.Length == 0 || line[0] != Comment)
                {
                    throw new AnnotationException(lines, RuntimeMessages.RecordBeforeHeader());
                }
            }
            else if (line.Length > 0 && line[0] != Comment)
            {
                return comment is { } names && AreNames(LineEnd.Trim(text[names]), line, options)
                    ? HeadOf(text, names, lines - 1, options, isVcf)
                    : HeadOf(text, position..end, lines, options, isVcf);
            }

            comment = line.Length > 1 && line[1] != Comment ? position..end : null;
            position = end;
        }

        if (!isWhole)
        {
            return null;
        }

        if (!isVcf && comment is { } last && AreNames(LineEnd.Trim(text[last]), default, options))
        {
            return HeadOf(text, last, lines, options, isVcf);
        }

        throw new AnnotationException(Math.Max(lines, 1), lines == 0 ? RuntimeMessages.EmptyInput() : RuntimeMessages.NoHeaderLine());
    }

    private static TableHead HeadOf(ReadOnlySpan<byte> text, Range names, int lines, AnnotationOptions options, bool isVcf)
    {
        var line = LineEnd.Trim(text[names]);
        if (isVcf && options.Column is not null)
        {
            throw new AnnotationException(lines, RuntimeMessages.ColumnOfVcf());
        }

        var format = isVcf ? TableFormat.Vcf : FormatOf(line, options, lines);
        if (line.Contains((byte)'\r'))
        {
            throw new AnnotationException(lines, RuntimeMessages.CarriageReturnInHeader());
        }

        return new TableHead(format, names.End.Value, names.Start.Value, lines, isVcf ? ColumnsOf(line, format) : NamesOf(line, format));
    }

    // In the files of VEP (#Uploaded_variation), SnpSift (#CHROM) and Ion Reporter (# locus), the line with the column names looks like
    // a comment. Such a line has the required columns, or has as many columns as the next line, which does not have them.
    private static bool AreNames(ReadOnlySpan<byte> comment, ReadOnlySpan<byte> next, AnnotationOptions options)
    {
        bool HasRequired(string[] columns) => options.Column is null
            ? MafColumns.AreIn(columns)
            : columns.Contains(options.Column.TrimStart(HeadMarks), StringComparer.OrdinalIgnoreCase);
        var separator = options.Format == TableFormat.Csv || !comment.Contains((byte)'\t') ? TableFormat.Csv : TableFormat.Tsv;
        var nextColumns = next.IsEmpty ? [] : NamesOf(next, separator);
        var columns = NamesOf(comment, separator);
        return !HasRequired(nextColumns) && (HasRequired(columns) || (columns.Length > 1 && columns.Length == nextColumns.Length));
    }

    // Column names, without the number sign before the first one.
    private static string[] NamesOf(ReadOnlySpan<byte> line, TableFormat format)
    {
        var columns = ColumnsOf(line, format);
        columns[0] = columns[0].TrimStart(HeadMarks);
        return columns;
    }

    private static TableFormat FormatOf(ReadOnlySpan<byte> line, AnnotationOptions options, int lineNumber)
    {
        if (options.Format is not (TableFormat.Detect or TableFormat.Maf))
        {
            return options.Format;
        }

        var hasTabs = line.Contains((byte)'\t');
        var isMaf = hasTabs && MafColumns.AreIn(NamesOf(line, TableFormat.Tsv));
        if (options.Column is null)
        {
            return isMaf ? TableFormat.Maf : throw new AnnotationException(lineNumber, RuntimeMessages.FormatUnknown());
        }

        // A single column of a MAF would not be compared with the others, and rows of other genes would be looked up in this gene.
        if (isMaf)
        {
            throw new AnnotationException(lineNumber, RuntimeMessages.ColumnOfMaf());
        }

        if (options.Format == TableFormat.Maf)
        {
            throw new AnnotationException(lineNumber, RuntimeMessages.NotMaf());
        }

        return hasTabs || !line.Contains((byte)',') ? TableFormat.Tsv : TableFormat.Csv;
    }

    private static string[] ColumnsOf(ReadOnlySpan<byte> line, TableFormat format)
    {
        if (format != TableFormat.Csv)
        {
            return Encoding.UTF8.GetString(line).Split('\t');
        }

        var columns = new List<string>();
        for (var start = 0; start <= line.Length;)
        {
            start = CsvScanner.TakeField(line, start, (byte)',', out var field);
            columns.Add(Encoding.UTF8.GetString(field.Of(line)));
        }

        return [.. columns];
    }
}
