using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>How a table is to be annotated.</summary>
public sealed record AnnotationOptions
{
    /// <summary>Longest row that is read, in bytes; a longer one is passed through, counted as malformed.</summary>
    public const int LongestRow = 1 << 25;

    /// <summary>The kind of table; by default it is told from the first lines.</summary>
    public TableFormat Format { get; init; }

    /// <summary>The genome build that positions count in, where the table does not say. A VCF that says another is refused; a MAF row that does gets no answer.</summary>
    public GenomeBuild Build { get; init; }

    /// <summary>For TSV and CSV: header of the column that holds names of variants.</summary>
    public string? Column { get; init; }

    /// <summary>For TSV and CSV: header of the column that holds gene symbols, so that rows of other genes are left alone; a row of several, or of none that is said, is read where its name says itself to be of the gene. None by default, and every name is then taken for one of this gene.</summary>
    public string? GeneColumn { get; init; }

    /// <summary>The day to answer for; the newest edition's by default.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>True to stop, with an <see cref="AnnotationException"/>, at the first row that is malformed, cannot be read, or contradicts the reference or itself.</summary>
    public bool IsStrict { get; init; }

    /// <summary>How many blocks of rows are at work at once; the order of rows is kept. The input may be read while the output is written, from different threads; 1 does one after the other, on the caller's thread alone.</summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
