using System.ComponentModel;
using System.Runtime.CompilerServices;
using Her2Catalog.Hgvs;
using Her2Catalog.Tables;

namespace Her2Catalog.Lookup;

/// <summary>The meaning of a query. Numbers start at 1; 0 means no entry.</summary>
/// <param name="Status">The result of the lookup.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Allele">The allele, if the query names DNA that the catalog contains.</param>
/// <param name="NamesDna">True if the query names DNA, whether or not the catalog contains it.</param>
/// <param name="IsPolymorphism">True for a polymorphism of the reference's table of domains that is not a variant of the catalog.</param>
/// <param name="Place">Position and kind of a change that was parsed, if the tables do not contain them.</param>
/// <param name="HasNote">True if the answer has a note about the transcript that the name states.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Query(
    LookupStatus Status,
    int Variant,
    int Allele,
    bool NamesDna,
    bool IsPolymorphism = false,
    ChangePlace Place = default,
    bool HasNote = false)
{
    /// <summary>True if the query names DNA without a change, such as <c>c.2264=</c>.</summary>
    public bool IsUnchanged { get; init; }

    /// <summary>True if the name could be read and agrees with the reference.</summary>
    public bool IsReadable => Status is LookupStatus.Found or LookupStatus.NotInCatalog;

    /// <summary>True if the result needs no explanation or note, so that the text need not be stored.</summary>
    internal bool NeedsNoText => IsReadable && !HasNote;
}

/// <summary>
/// Looks up variants in the tables of a catalog: by exact spelling, otherwise by meaning. Allocates nothing. Used by generated code.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogLookup
{
    /// <summary>Finds the meaning of a text.</summary>
    /// <param name="tables">The tables of the catalog.</param>
    /// <param name="text">Any spelling.</param>
    /// <param name="build">The genome build of positions, if the text does not state it.</param>
    /// <param name="withPlace">True to determine <see cref="Query.Place"/>, which an interpretation needs.</param>
    public static Query Find<TTables>(TTables tables, ReadOnlySpan<char> text, GenomeBuild build, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var number = tables.FindSpelling(text);
        return number != 0 ? Listed(tables, number) : FindByMeaning(tables, text, build, withPlace);
    }

    /// <summary>Finds the meaning of a UTF-8 text.</summary>
    public static Query Find<TTables>(TTables tables, ReadOnlySpan<byte> text, GenomeBuild build, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var number = tables.FindSpelling(text);
        return number != 0 ? Listed(tables, number) : FindByMeaning(tables, text, build, withPlace);
    }

    /// <summary>Variant of a listed spelling, 0 for any other text.</summary>
    public static int FindListed<TTables>(TTables tables, ReadOnlySpan<char> text)
        where TTables : struct, ICatalogTables => tables.VariantOf(tables.FindSpelling(text));

    /// <summary>Variant of a listed spelling in UTF-8, 0 for any other text.</summary>
    public static int FindListed<TTables>(TTables tables, ReadOnlySpan<byte> text)
        where TTables : struct, ICatalogTables => tables.VariantOf(tables.FindSpelling(text));

    /// <summary>Variant of each row of a column, 0 for a text that is not a listed spelling.</summary>
    public static void FindAllListed<TTables>(TTables tables, ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> variants)
        where TTables : struct, ICatalogTables
    {
        var rows = RowsOf(offsets, variants);
        tables.FindSpellings(utf8, offsets, rows);
        foreach (ref var row in rows)
        {
            row = tables.VariantOf(row);
        }
    }

    /// <summary>Variant of each row of a column, 0 for a text without a variant of the catalog.</summary>
    public static void FindAll<TTables>(
        TTables tables,
        ReadOnlySpan<byte> utf8,
        ReadOnlySpan<int> offsets,
        Span<int> variants,
        GenomeBuild build)
        where TTables : struct, ICatalogTables
    {
        FindAllListed(tables, utf8, offsets, variants);
        for (var row = 0; row < offsets.Length - 1; row++)
        {
            if (variants[row] == 0)
            {
                variants[row] = FindByMeaning(tables, utf8[offsets[row]..offsets[row + 1]], build, withPlace: false).Variant;
            }
        }
    }

    /// <summary>Finds the meaning of an allele on the genome.</summary>
    public static Query Find<TTables>(
        TTables tables,
        GenomeBuild build,
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative,
        bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var transcript = tables.Reference;
        var reading = transcript.Read(build, position, reference, alternative);
        var query = Find(tables, transcript, reading, withPlace);
        return IsDigest(reading)
            ? Confirm(query, LongChanges.Compare(
                transcript, build, position, reference, alternative, AlleleName(tables, query), VariantName(tables, query)))
            : query;
    }

    /// <summary>Finds the meaning of edits that are on one haplotype; it is unsupported if they cannot be combined.</summary>
    public static Query Find<TTables>(TTables tables, ReadOnlySpan<DnaEdit> edits, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var transcript = tables.Reference;
        if (!transcript.TryCombine(edits, out var reading))
        {
            return new Query(LookupStatus.Unsupported, 0, 0, false);
        }

        var query = Find(tables, transcript, reading, withPlace);
        return IsDigest(reading)
            ? Confirm(query, LongChanges.Compare(transcript, edits, AlleleName(tables, query), VariantName(tables, query)))
            : query;
    }

    private static Query Listed<TTables>(TTables tables, int number)
        where TTables : struct, ICatalogTables
    {
        var namesDna = number <= tables.AlleleCount;
        return new Query(LookupStatus.Found, tables.VariantOf(number), namesDna ? number : 0, namesDna);
    }

    private static Span<int> RowsOf(ReadOnlySpan<int> offsets, Span<int> variants) =>
        offsets.IsEmpty ? [] :
        variants.Length >= offsets.Length - 1 ? variants[..(offsets.Length - 1)] :
        throw new ArgumentException("There are more texts than elements for their variants.", nameof(variants));

    // Not inlined, because the exact lookup does not need the stack space for parsing.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Query FindByMeaning<TTables>(TTables tables, ReadOnlySpan<char> text, GenomeBuild build, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var transcript = tables.Reference;
        var reading = transcript.Read(text, build);
        var query = Find(tables, transcript, reading, withPlace);
        return IsDigest(reading)
            ? Confirm(query, LongChanges.Compare(transcript, text, build, AlleleName(tables, query), VariantName(tables, query)))
            : query;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Query FindByMeaning<TTables>(TTables tables, ReadOnlySpan<byte> text, GenomeBuild build, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        var transcript = tables.Reference;
        var reading = transcript.Read(text, build);
        var query = Find(tables, transcript, reading, withPlace);
        return IsDigest(reading)
            ? Confirm(query, LongChanges.Compare(transcript, text, build, AlleleName(tables, query), VariantName(tables, query)))
            : query;
    }

    private static Query Find<TTables>(TTables tables, scoped in Transcript transcript, in HgvsReading reading, bool withPlace)
        where TTables : struct, ICatalogTables
    {
        if (reading.Status != HgvsStatus.Ok)
        {
            return new Query(StatusOf(reading.Status), 0, 0, false);
        }

        var namesDna = reading.Level == NameLevel.Dna;
        if (namesDna && reading.Allele.IsNone && !reading.Product.IsNone)
        {
            return new Query(LookupStatus.NotInCatalog, 0, 0, namesDna) { IsUnchanged = true };
        }

        var allele = reading.Allele.IsNone ? 0 : tables.FindAllele(reading.Allele);
        if (allele != 0)
        {
            return new Query(LookupStatus.Found, tables.VariantOf(allele), allele, namesDna, HasNote: reading.HasNote);
        }

        var variant = reading.Product.IsNone ? 0 : tables.FindVariant(reading.Product);
        var status = variant == 0 ? LookupStatus.NotInCatalog : LookupStatus.Found;
        var isPolymorphism = withPlace && variant == 0 && IsPolymorphism(tables, reading.Product);
        var place = withPlace && (variant == 0 || namesDna) ? transcript.PlaceOf(reading.Allele, reading.Product) : default;
        return new Query(status, variant, 0, namesDna, isPolymorphism, place, reading.HasNote);
    }

    /// <summary>True if a product is a polymorphism of the reference's table of domains.</summary>
    internal static bool IsPolymorphism<TTables>(TTables tables, VariantKey product)
        where TTables : struct, ICatalogTables
    {
        var keys = tables.Section(TableSection.PolymorphismKeys);
        for (var i = product.IsNone ? -1 : KeyText.CountOf(keys) - 1; i >= 0; i--)
        {
            if (KeyText.Read(keys, i) == product)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsDigest(in HgvsReading reading) => reading.Allele.IsDigest || reading.Product.IsDigest;

    // A change that is too long for its key is one of the catalog's only if every base or residue is the same.
    private static Query Confirm(in Query query, in LongChangeMatch match) =>
        query.Variant == 0 ? query with { Place = match.Place } :
        match.IsVariant ? query with { Allele = match.IsAllele ? query.Allele : 0, Place = match.Place } :
        new Query(LookupStatus.NotInCatalog, 0, 0, query.NamesDna, Place: match.Place, HasNote: query.HasNote);

    private static ReadOnlySpan<byte> AlleleName<TTables>(TTables tables, in Query query)
        where TTables : struct, ICatalogTables =>
        query.Allele == 0 ? default : TextPool.OfEntry(tables, TableSection.AlleleNames, query.Allele);

    private static ReadOnlySpan<byte> VariantName<TTables>(TTables tables, in Query query)
        where TTables : struct, ICatalogTables =>
        query.Variant == 0 ? default : TextPool.OfEntry(tables, TableSection.VariantNames, query.Variant);

    private static LookupStatus StatusOf(HgvsStatus status) => status switch
    {
        HgvsStatus.ContradictsReference => LookupStatus.ContradictsReference,
        HgvsStatus.OutOfRange => LookupStatus.OutOfRange,
        HgvsStatus.OtherGene => LookupStatus.OtherGene,
        HgvsStatus.OtherTranscript => LookupStatus.OtherTranscript,
        HgvsStatus.Unsupported => LookupStatus.Unsupported,
        _ => LookupStatus.Unreadable,
    };
}
