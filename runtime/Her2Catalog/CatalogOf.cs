using System.ComponentModel;
using System.IO.Pipelines;
using Her2Catalog.Annotation;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>A catalog over tables of one type. Used by generated code.</summary>
/// <param name="tables">The tables.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Catalog<TTables>(TTables tables) : Catalog
    where TTables : struct, ICatalogTables
{
    private readonly TTables tables = tables;

    /// <summary>The catalog of generated tables, which have no state. Lookups do not need it.</summary>
#pragma warning disable CA1000 // One instance per type of tables is the point.
    public static Catalog<TTables> Instance { get; } = new(default);
#pragma warning restore CA1000

    /// <inheritdoc/>
    public override Transcript Reference => tables.Reference;

    /// <inheritdoc/>
    public override TableAnnotator CreateAnnotator(ReadOnlySpan<byte> text, AnnotationOptions options) =>
        TableAnnotator.Create(tables, this, text, true, options)!;

    /// <inheritdoc/>
    public override Task<AnnotationSummary> AnnotateAsync(
        Stream input,
        Stream output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default) =>
        TableStreams.AnnotateAsync(tables, this, input, output, options, cancellationToken);

    /// <inheritdoc/>
    public override Task<AnnotationSummary> AnnotateAsync(
        PipeReader input,
        PipeWriter output,
        AnnotationOptions options,
        CancellationToken cancellationToken = default) =>
        TableStreams.AnnotateAsync(tables, this, input, output, options, cancellationToken);

    internal override ReadOnlySpan<byte> Section(TableSection section) => tables.Section(section);

    internal override Query FindQuery(ReadOnlySpan<char> text, GenomeBuild build) =>
        CatalogLookup.Find(tables, text, build, withPlace: true);

    internal override Query FindQuery(ReadOnlySpan<byte> text, GenomeBuild build) =>
        CatalogLookup.Find(tables, text, build, withPlace: true);

    internal override Query FindQuery(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative) =>
        CatalogLookup.Find(tables, build, position, reference, alternative, withPlace: true);

    internal override InterpretationData InterpretQuery(int assay, in Query query, DateOnly? asOf) =>
        Interpreter.Interpret(tables, assay, query, asOf);

    internal override int VariantOfAllele(int allele) => tables.VariantOf(allele);
}
