using System.ComponentModel;
using System.IO.Pipelines;
using Her2Catalog.Annotation.Pipeline;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation;

/// <summary>Annotates whole tables from stream to stream. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class TableStreams
{
    /// <summary>Annotates a table between streams, which are left open.</summary>
    public static Task<AnnotationSummary> AnnotateAsync<TTables>(
        TTables tables,
        Catalog catalog,
        Stream input,
        Stream output,
        AnnotationOptions options,
        CancellationToken cancellationToken)
        where TTables : struct, ICatalogTables
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        ArgumentNullException.ThrowIfNull(options);
        var pump = new AnnotationPump(input, output, options);
        return pump.Run((text, isWhole) => TableAnnotator.Create(tables, catalog, text, isWhole, options), cancellationToken);
    }

    /// <summary>Annotates a table between pipes, which are left open.</summary>
    public static Task<AnnotationSummary> AnnotateAsync<TTables>(
        TTables tables,
        Catalog catalog,
        PipeReader input,
        PipeWriter output,
        AnnotationOptions options,
        CancellationToken cancellationToken)
        where TTables : struct, ICatalogTables
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(output);
        Stream source = input.AsStream(leaveOpen: true), target = output.AsStream(leaveOpen: true);
        return AnnotateAsync(tables, catalog, source, target, options, cancellationToken);
    }
}
