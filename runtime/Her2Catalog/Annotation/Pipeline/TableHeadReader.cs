using System.Text;
using Her2Catalog.Annotation.Delimited;
using Her2Catalog.Annotation.Maf;
using Her2Catalog.Annotation.Rows;

namespace Her2Catalog.Annotation.Pipeline;

/// <summary>Finds the head of a table, and determines its format.</summary>
internal static class TableHeadReader
{
    private const byte Comment = (byte)'#';

    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Finds the head.</summary>
    /// <param name="text">The first bytes of the table.</param>
    /// <param name="isWhole">True if no more bytes follow.</param>
    /// <param name="options">Can specify the format.</param>
    /// <returns>Null if more bytes are needed.</returns>
    /// <exception cref="AnnotationException">There is no head, or the format cannot be determined.</exception>
    public static TableHead? Find(ReadOnlySpan<byte> text, bool isWhole, AnnotationOptions options)
    {
        UnsupportedFormat.ThrowIf(text);
        var position = text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var isVcf = options.Format == TableFormat.Vcf ||
            (options.Format == TableFormat.Detect && text[position..].StartsWith("##fileformat=VCF"u8));
        var lines = 0;
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
            var isNames = isVcf ? line.StartsWith("#CHROM\t"u8) : line.Length > 0 && line[0] != Comment;
            if (isNames)
            {
                var format = !isVcf ? FormatOf(line, options, lines) : options.Column is null ? TableFormat.Vcf
                    : throw new AnnotationException(
                        lines,
                        "the table is a VCF, which has no column of variant names; do not specify a column");
                if (line.Contains((byte)'\r'))
                {
                    throw new AnnotationException(
                        lines,
                        "the line with the names of the columns contains a carriage return; end lines with a line feed");
                }

                return new TableHead(format, end, position, lines, ColumnsOf(line, format));
            }

            if (isVcf && (line.Length == 0 || line[0] != Comment))
            {
                throw new AnnotationException(lines, "a record precedes the line `#CHROM …` with the names of the columns");
            }

            position = end;
        }

        if (!isWhole)
        {
            return null;
        }

        var reason = lines == 0 ? "the input is empty" : "the input has no line with the names of its columns";
        throw new AnnotationException(Math.Max(lines, 1), reason);
    }

    private static TableFormat FormatOf(ReadOnlySpan<byte> line, AnnotationOptions options, int lineNumber)
    {
        if (options.Format is not (TableFormat.Detect or TableFormat.Maf))
        {
            return options.Format;
        }

        var hasTabs = line.Contains((byte)'\t');
        var isMaf = hasTabs && MafColumns.AreIn(ColumnsOf(line, TableFormat.Tsv));
        if (options.Column is null)
        {
            return isMaf ? TableFormat.Maf : throw new AnnotationException(
                lineNumber,
                "neither a VCF nor a MAF header; for another table, specify the column with the variant names");
        }

        // One column of a MAF alone would not be compared with the others, and rows of other genes would be looked up in this one.
        if (isMaf)
        {
            throw new AnnotationException(
                lineNumber,
                "the table is a MAF, whose columns are read together; do not specify a column, or specify the format TSV to read it alone");
        }

        if (options.Format == TableFormat.Maf)
        {
            throw new AnnotationException(lineNumber, "the header is not that of a MAF; do not specify this format");
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
