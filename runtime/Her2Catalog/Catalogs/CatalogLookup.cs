using System.ComponentModel;
using System.Runtime.CompilerServices;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Catalogs;

/// <summary>What a query was found to mean. Numbers count from 1; 0 is none.</summary>
/// <param name="Status">How the lookup ended.</param>
/// <param name="Variant">The variant.</param>
/// <param name="Allele">The allele, where the query names DNA that the catalog holds.</param>
/// <param name="NamesDna">True where the query names DNA, known to the catalog or not.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct Query(LookupStatus Status, int Variant, int Allele, bool NamesDna);

/// <summary>The one way from a text to a variant: exact spelling first, by meaning on a miss. Allocates nothing. Used by generated code.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class CatalogLookup
{
    /// <summary>Finds what a text means.</summary>
    public static Query Find<TCatalog>(ReadOnlySpan<char> text, GenomeBuild build)
        where TCatalog : ICatalogData
    {
        var number = TCatalog.FindSpelling(text);
        return number != 0 ? Listed<TCatalog>(number) : FindByMeaning<TCatalog>(text, build);
    }

    /// <summary>Finds what a UTF-8 text means.</summary>
    public static Query Find<TCatalog>(ReadOnlySpan<byte> text, GenomeBuild build)
        where TCatalog : ICatalogData
    {
        var number = TCatalog.FindSpelling(text);
        return number != 0 ? Listed<TCatalog>(number) : FindByMeaning<TCatalog>(text, build);
    }

    /// <summary>Variant of a listed spelling, 0 where the text is none.</summary>
    public static int FindListed<TCatalog>(ReadOnlySpan<char> text)
        where TCatalog : ICatalogData => TCatalog.VariantOf(TCatalog.FindSpelling(text));

    /// <summary>Variant of a listed spelling in UTF-8, 0 where the text is none.</summary>
    public static int FindListed<TCatalog>(ReadOnlySpan<byte> text)
        where TCatalog : ICatalogData => TCatalog.VariantOf(TCatalog.FindSpelling(text));

    /// <summary>Variant of each row of a column, 0 where the text is no listed spelling.</summary>
    public static void FindAllListed<TCatalog>(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> variants)
        where TCatalog : ICatalogData
    {
        var rows = RowsOf(offsets, variants);
        TCatalog.FindSpellings(utf8, offsets, rows);
        foreach (ref var row in rows)
        {
            row = TCatalog.VariantOf(row);
        }
    }

    /// <summary>Variant of each row of a column, 0 where the text means none.</summary>
    public static void FindAll<TCatalog>(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> variants, GenomeBuild build)
        where TCatalog : ICatalogData
    {
        FindAllListed<TCatalog>(utf8, offsets, variants);
        for (var row = 0; row < offsets.Length - 1; row++)
        {
            if (variants[row] == 0)
            {
                variants[row] = FindByMeaning<TCatalog>(utf8[offsets[row]..offsets[row + 1]], build).Variant;
            }
        }
    }

    /// <summary>Finds what an allele on the genome means.</summary>
    public static Query Find<TCatalog>(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative)
        where TCatalog : ICatalogData
    {
        var reading = TCatalog.Reference.Read(build, position, reference, alternative);
        var query = Find<TCatalog>(reading);
        return IsDigest(reading) ? Confirm<TCatalog>(TCatalog.Reference.Describe(build, position, reference, alternative), query) : query;
    }

    private static Query Listed<TCatalog>(int number)
        where TCatalog : ICatalogData
    {
        var namesDna = number <= TCatalog.AlleleVariants.Count;
        return new Query(LookupStatus.Found, TCatalog.VariantOf(number), namesDna ? number : 0, namesDna);
    }

    private static Span<int> RowsOf(ReadOnlySpan<int> offsets, Span<int> variants) =>
        offsets.IsEmpty ? [] :
        variants.Length >= offsets.Length - 1 ? variants[..(offsets.Length - 1)] :
        throw new ArgumentException("There are more rows than room for their variants.", nameof(variants));

    // Apart from the exact lookup, which needs none of the room that reading takes.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Query FindByMeaning<TCatalog>(ReadOnlySpan<char> text, GenomeBuild build)
        where TCatalog : ICatalogData
    {
        var reading = TCatalog.Reference.Read(text, build);
        var query = Find<TCatalog>(reading);
        return IsDigest(reading) ? Confirm<TCatalog>(TCatalog.Reference.Describe(text, build), query) : query;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static Query FindByMeaning<TCatalog>(ReadOnlySpan<byte> text, GenomeBuild build)
        where TCatalog : ICatalogData
    {
        var reading = TCatalog.Reference.Read(text, build);
        var query = Find<TCatalog>(reading);
        return IsDigest(reading) ? Confirm<TCatalog>(TCatalog.Reference.Describe(Encoding.UTF8.GetString(text), build), query) : query;
    }

    private static Query Find<TCatalog>(in HgvsReading reading)
        where TCatalog : ICatalogData
    {
        if (reading.Status != HgvsStatus.Ok)
        {
            return new Query(StatusOf(reading.Status), 0, 0, false);
        }

        var allele = reading.Allele.IsNone ? 0 : TCatalog.FindAllele(reading.Allele);
        var variant = allele != 0 ? TCatalog.AlleleVariants[allele - 1] :
            reading.Product.IsNone ? 0 : TCatalog.FindVariant(reading.Product);
        return new Query(variant == 0 ? LookupStatus.NotInCatalog : LookupStatus.Found, variant, allele, reading.Level == NameLevel.Dna);
    }

    private static bool IsDigest(in HgvsReading reading) => reading.Allele.IsDigest || reading.Product.IsDigest;

    // A change too long for its key is taken for one of the catalog's only where the preferred names agree letter by letter.
    private static Query Confirm<TCatalog>(VariantDescription description, Query query)
        where TCatalog : ICatalogData
    {
        if (query.Variant == 0)
        {
            return query;
        }

        var sameAllele = query.Allele != 0 && description.Coding == TCatalog.AlleleName(query.Allele);
        var sameVariant = description.ProteinShort == TCatalog.VariantName(query.Variant);
        return sameVariant
            ? query with { Allele = sameAllele ? query.Allele : 0 }
            : new Query(LookupStatus.NotInCatalog, 0, 0, query.NamesDna);
    }

    private static LookupStatus StatusOf(HgvsStatus status) => status switch
    {
        HgvsStatus.ContradictsReference => LookupStatus.ContradictsReference,
        HgvsStatus.OutOfRange => LookupStatus.OutOfRange,
        HgvsStatus.OtherGene => LookupStatus.OtherGene,
        HgvsStatus.Unsupported => LookupStatus.Unsupported,
        _ => LookupStatus.Unreadable,
    };
}
