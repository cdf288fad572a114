using System.ComponentModel;
using System.IO.Pipelines;
using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>Annotates whole tables from stream to stream. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableStreams
{
    /// <summary>Annotates a table between streams, which are left open.</summary>
    public static Task<AnnotationSummary> AnnotateAsync<TCatalog>(Stream input, Stream output, AnnotationOptions options, CancellationToken cancellationToken)
        where TCatalog : ICatalogData
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        return new AnnotationPump(input, output, options).Run<TCatalog>(cancellationToken);
    }

    /// <summary>Annotates a table between pipes, which are left open.</summary>
    public static Task<AnnotationSummary> AnnotateAsync<TCatalog>(PipeReader input, PipeWriter output, AnnotationOptions options, CancellationToken cancellationToken)
        where TCatalog : ICatalogData
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        return AnnotateAsync<TCatalog>(input.AsStream(leaveOpen: true), output.AsStream(leaveOpen: true), options, cancellationToken);
    }
}
