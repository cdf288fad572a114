using System.Runtime.CompilerServices;
using Her2Catalog.Lookup;
using Her2Catalog.Tables;

namespace Her2Catalog.Annotation.Rows;

/// <summary>
/// The answers of a catalog in a scope, each created when it is first needed. A query for an entry of the catalog has one
/// answer: per allele, per variant named by other DNA, per variant named by its protein. If statements select changes by
/// position or kind, other queries have one per set of statements. Shared by all threads: creating an answer twice is harmless.
/// </summary>
internal sealed class Answers<TTables>
    where TTables : struct, ICatalogTables
{
    private readonly TTables tables;
    private readonly Catalog catalog;
    private readonly AnswerScope scope;
    private readonly string[] provenance;
    private readonly int assayCount;
    private readonly int alleleCount;
    private readonly int[] assaysByPlace;
    private readonly Answer?[] answersByEntry;
    private readonly AnswerCache answersByPlace = new();

    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="catalog">The catalog over the tables.</param>
    /// <param name="scope">The date to answer for, and the statements that count.</param>
    /// <param name="format">How values are written.</param>
    /// <param name="provenance">Values that follow those of every answer.</param>
    public Answers(TTables tables, Catalog catalog, AnswerScope scope, AnswerFormat format, string[] provenance)
    {
        this.provenance = provenance;
        this.tables = tables;
        this.catalog = catalog;
        this.scope = scope;
        Format = format;
        assayCount = catalog.Assays.Count;
        alleleCount = tables.AlleleCount;
        answersByEntry = new Answer?[2 + alleleCount + (2 * catalog.Variants.Count)];
        assaysByPlace = PlaceDependence.AssaysOf(tables, assayCount);
        var columns = AnswerColumns.NamesOf(catalog, format.HasPhase).Length + provenance.Length;
        None = new Answer([.. Enumerable.Repeat(Array.Empty<byte>(), columns)], format.Separator)
        {
            Uses = [],
            IsFound = false,
        };
    }

    /// <summary>How the values are written.</summary>
    public AnswerFormat Format { get; }

    /// <summary>An answer without values.</summary>
    public Answer None { get; }

    /// <summary>True if lookups must determine <see cref="Query.Place"/>.</summary>
    public bool DependOnPlace => assaysByPlace.Length > 0;

    /// <summary>The answer to a query that could be read.</summary>
    public Answer Of(in Query query)
    {
        var entry = EntryOf(query);
        return query.Place == default && !query.IsPolymorphism ? answersByEntry[entry] ??= Create(query) : OfPlace(entry, query);
    }

    // 0 if the catalog does not contain the variant. The last entry is DNA without a change.
    private int EntryOf(in Query query) =>
        query.IsUnchanged ? answersByEntry.Length - 1 :
        query.Allele != 0 ? query.Allele :
        query.Variant == 0 ? 0 : alleleCount + (2 * query.Variant) - (query.NamesDna ? 0 : 1);

    // The answer depends on the entry and, for assays whose statements select positions, on the statements that apply.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private Answer OfPlace(int entry, in Query query)
    {
        // Bounded: the tables have two digits for the number of an assay.
        Span<ulong> statements = stackalloc ulong[assaysByPlace.Length];
        for (var i = 0; i < statements.Length; i++)
        {
            statements[i] = Interpreter.Interpret(tables, assaysByPlace[i], query, scope.AsOf).Uses;
        }

        var answer = answersByPlace.Find(entry, statements);
        if (answer is null)
        {
            answer = Create(query);
            answersByPlace.Add(entry, statements, answer);
        }

        return answer;
    }

    private Answer Create(in Query query)
    {
        var variant = query.Variant;
        var interpretations = new Interpretation[assayCount];
        for (var assay = 0; assay < interpretations.Length; assay++)
        {
            // A variant that the catalog does not contain yet on the date is left out.
            var data = Interpreter.Interpret(tables, assay + 1, query, scope.AsOf);
            variant = data.KnownVariant;
            interpretations[assay] = scope.Filter(new Interpretation(catalog, data));
        }

        var name = variant == 0 ? string.Empty : catalog.Variants[variant - 1].Name;
        var values = AnswerColumns.ValuesOf(name, interpretations, Format.HasPhase).Concat(provenance);
        return new Answer([.. values.Select(Format.Encode)], Format.Separator)
        {
            Uses = [.. interpretations.Select(interpretation => interpretation.Use)],
            IsFound = variant != 0,
        };
    }
}
