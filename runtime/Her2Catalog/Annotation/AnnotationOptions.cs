using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>How a table is annotated.</summary>
public sealed record AnnotationOptions
{
    /// <summary>Maximum length of a row in bytes. A longer row is copied unchanged and counted as malformed.</summary>
    public const int MaxRowLength = 1 << 25;

    /// <summary>The format of the table; by default it is detected from the first lines.</summary>
    public TableFormat Format { get; init; }

    /// <summary>
    /// The genome build of positions, if the table does not state it. A VCF that states another build is rejected; a MAF row
    /// that does gets no answer.
    /// </summary>
    public GenomeBuild Build { get; init; }

    /// <summary>For TSV and CSV: header of the column that contains variant names.</summary>
    public string? Column { get; init; }

    /// <summary>
    /// For TSV and CSV: header of the column that contains gene symbols, so that rows of other genes get no answer. A row that
    /// states several genes or none is looked up only if its variant name states the gene. By default, without such a column,
    /// every name is looked up in the catalog's gene.
    /// </summary>
    public string? GeneColumn { get; init; }

    /// <summary>The date to answer for; the newest edition's by default.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Id of a therapy. Uses are then those of statements for this therapy and of statements without a therapy.</summary>
    public string? Therapy { get; init; }

    /// <summary>
    /// Id of a jurisdiction. Uses are then those of statements for this jurisdiction and of statements without a
    /// jurisdiction.
    /// </summary>
    public string? Jurisdiction { get; init; }

    /// <summary>
    /// True to replace an earlier annotation: all columns, INFO and FORMAT fields, and header lines whose names start with the
    /// catalog's prefix and an underscore are removed first. By default a table that contains one is rejected, because its values
    /// would be mistaken for answers.
    /// </summary>
    public bool ReplacesAnnotation { get; init; }

    /// <summary>
    /// True to stop, with an <see cref="AnnotationException"/>, at the first row that is malformed, cannot be read,
    /// contradicts the reference or itself, is numbered on another transcript, or may be part of another change
    /// (<see cref="RowFault.PhaseUnknown"/>).
    /// </summary>
    public bool IsStrict { get; init; }

    /// <summary>
    /// Maximum number of blocks of rows that are annotated at the same time; the order of rows is kept. The input may be read
    /// while the output is written, from different threads. With 1, all work is done on the caller's thread, one step at a time.
    /// </summary>
    public int Parallelism { get; init; } = Environment.ProcessorCount;
}
