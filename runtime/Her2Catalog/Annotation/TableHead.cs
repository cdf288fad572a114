using System.Text;

namespace Her2Catalog.Annotation;

/// <summary>The first lines of a table, up to and with the one that names its columns.</summary>
/// <param name="Format">What kind of table it is.</param>
/// <param name="Length">Bytes up to and with the line of column names.</param>
/// <param name="NamesStart">First byte of the line of column names.</param>
/// <param name="Lines">How many lines it has.</param>
/// <param name="Columns">Names of the columns.</param>
internal sealed record TableHead(TableFormat Format, int Length, int NamesStart, int Lines, string[] Columns)
{
    private const byte Comment = (byte)'#';

    // What files begin with that are packed otherwise than by gzip.
    private static readonly (byte[] Magic, string Name)[] Packed = [([0xFD, (byte)'7', (byte)'z', (byte)'X', (byte)'Z'], "xz"), ([(byte)'B', (byte)'Z', (byte)'h'], "bzip2"), ([0x28, 0xB5, 0x2F, 0xFD], "zstd"), ([(byte)'P', (byte)'K', 3, 4], "zip")];
    private static readonly byte[] ByteOrderMark = [0xEF, 0xBB, 0xBF];

    /// <summary>Finds the head.</summary>
    /// <param name="text">The table's first bytes.</param>
    /// <param name="isWhole">True where no more bytes follow.</param>
    /// <param name="options">Says the format where it is not to be told from the text.</param>
    /// <returns>Null where more bytes are needed.</returns>
    /// <exception cref="AnnotationException">There is no head, or not one that can be told.</exception>
    public static TableHead? Find(ReadOnlySpan<byte> text, bool isWhole, AnnotationOptions options)
    {
        RefuseForeign(text);
        var position = text.StartsWith(ByteOrderMark) ? ByteOrderMark.Length : 0;
        var isVcf = options.Format == TableFormat.Vcf || (options.Format == TableFormat.Detect && text[position..].StartsWith("##fileformat=VCF"u8));
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
            var line = TrimLineEnd(text[position..end]);
            var isNames = isVcf ? line.StartsWith("#CHROM\t"u8) : line.Length > 0 && line[0] != Comment;
            if (isNames)
            {
                var format = !isVcf ? FormatOf(line, options, lines) : options.Column is null ? TableFormat.Vcf
                    : throw new AnnotationException(lines, "this is a VCF, which has no column of names; leave `--column` out");
                if (line.Contains((byte)'\r'))
                {
                    throw new AnnotationException(lines, "the line that names the columns has a carriage return inside; end lines with a line feed");
                }

                return new TableHead(format, end, position, lines, ColumnsOf(line, format));
            }

            if (isVcf && (line.Length == 0 || line[0] != Comment))
            {
                throw new AnnotationException(lines, "VCF: a record stands before the line `#CHROM …` that names the columns");
            }

            position = end;
        }

        return isWhole ? throw new AnnotationException(Math.Max(lines, 1), lines == 0 ? "the input is empty" : "the input has no line that names its columns") : null;
    }

    /// <summary>A line without its line end.</summary>
    public static ReadOnlySpan<byte> TrimLineEnd(ReadOnlySpan<byte> line)
    {
        line = line is [.., (byte)'\n'] ? line[..^1] : line;
        return line is [.., (byte)'\r'] ? line[..^1] : line;
    }

    /// <summary>Number of the column of a name, in any case; -1 where there is none.</summary>
    /// <exception cref="AnnotationException">Two columns have the name.</exception>
    public int Find(string name)
    {
        var first = Array.FindIndex(Columns, column => column.Equals(name, StringComparison.OrdinalIgnoreCase));
        return first >= 0 && Array.FindIndex(Columns, first + 1, column => column.Equals(name, StringComparison.OrdinalIgnoreCase)) >= 0
            ? throw new AnnotationException(Lines, $"two columns are called `{name}`; which one is meant?")
            : first;
    }

    private static TableFormat FormatOf(ReadOnlySpan<byte> line, AnnotationOptions options, int lineNumber)
    {
        if (options.Format is not (TableFormat.Detect or TableFormat.Maf))
        {
            return options.Format;
        }

        var hasTabs = line.Contains((byte)'\t');
        var isMaf = hasTabs && MafColumns.AreOf(ColumnsOf(line, TableFormat.Tsv));
        if (options.Column is null)
        {
            return isMaf ? TableFormat.Maf : throw new AnnotationException(lineNumber, "neither a VCF nor a MAF header; for another table give the column that holds names of variants (`--column NAME`)");
        }

        // One column of a MAF by itself would be held against nothing, and would count as this gene's in rows of others.
        return isMaf ? throw new AnnotationException(lineNumber, "this is a MAF, whose columns are read together; leave `--column` out, or give `--format tsv` to read that one alone")
            : options.Format == TableFormat.Maf ? throw new AnnotationException(lineNumber, "this is no MAF header; leave `--format maf` out")
            : hasTabs || !line.Contains((byte)',') ? TableFormat.Tsv : TableFormat.Csv;
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

    private static void RefuseForeign(ReadOnlySpan<byte> text)
    {
        if (text.StartsWith("BCF"u8))
        {
            throw new AnnotationException(1, "this is BCF; `bcftools view FILE | her2 annotate -` reads it");
        }

        foreach (var (magic, name) in Packed)
        {
            if (text.StartsWith(magic))
            {
                throw new AnnotationException(1, $"this is compressed by {name}; unpack it and hand it over with `her2 annotate -`");
            }
        }

        if (text.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || text.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            throw new AnnotationException(1, "this is UTF-16; save the table as UTF-8");
        }
    }
}
