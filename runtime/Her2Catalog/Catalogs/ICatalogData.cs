using System.ComponentModel;
using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Catalogs;

/// <summary>
/// The tables that the generator prints for a catalog. Variants, alleles, assays and claims are numbered from 1; 0 is none.
/// Dates are day numbers. Implemented by generated code only.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public interface ICatalogData
{
    /// <summary>The transcript that names are held against.</summary>
    static abstract Transcript Reference { get; }

    /// <summary>Number of the gene in Entrez Gene; 0 where the catalog does not say.</summary>
    static abstract int EntrezGeneId { get; }

    /// <summary>What the columns and INFO fields begin with that are added to tables.</summary>
    static abstract string ColumnPrefix { get; }

    /// <summary>How many alleles there are.</summary>
    static abstract int AlleleCount { get; }

    /// <summary>How many variants there are.</summary>
    static abstract int VariantCount { get; }

    /// <summary>How many assays there are.</summary>
    static abstract int AssayCount { get; }

    /// <summary>How many assays, the first ones, are those of a catalog that this one extends; 0 where it extends none.</summary>
    static abstract int ExtendedAssayCount { get; }

    /// <summary>Day number of each edition, oldest first.</summary>
    static abstract ReadOnlySpan<int> EditionDays { get; }

    /// <summary>Variant of each allele, allele 1 first.</summary>
    static abstract NumberTable AlleleVariants { get; }

    /// <summary>The alleles of variant 1, then those of variant 2, and so on.</summary>
    static abstract NumberTable AllelesByVariant { get; }

    /// <summary>Where in <see cref="AllelesByVariant"/> the alleles of each variant begin; one entry more than there are variants.</summary>
    static abstract NumberTable AlleleStarts { get; }

    /// <summary>Variants, ascending, that the catalog does not hold which this one extends.</summary>
    static abstract NumberTable AddedVariants { get; }

    /// <summary>Assay of each claim, claim 1 first; claims are sorted by assay, then by variant.</summary>
    static abstract ReadOnlySpan<int> ClaimAssays { get; }

    /// <summary>Variant of each claim; 0 for all targets of its assay that are printed for companion diagnosis.</summary>
    static abstract ReadOnlySpan<int> ClaimVariants { get; }

    /// <summary>First day of each claim.</summary>
    static abstract ReadOnlySpan<int> ClaimFrom { get; }

    /// <summary>First day on which a claim holds no more; <see cref="int.MaxValue"/> while open.</summary>
    static abstract ReadOnlySpan<int> ClaimUntil { get; }

    /// <summary>Number of a listed spelling, letter by letter: that of an allele, or behind all alleles that of a variant; 0 for none.</summary>
    static abstract int FindSpelling(ReadOnlySpan<byte> spelling);

    /// <summary>Number of a listed spelling.</summary>
    static abstract int FindSpelling(ReadOnlySpan<char> spelling);

    /// <summary>Number of each listed spelling of a column: texts one behind the other, where each begins and the last one ends, and a number a row.</summary>
    static abstract void FindSpellings(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> numbers);

    /// <summary>Variant of the number of a listed spelling; 0 of 0.</summary>
    static abstract int VariantOf(int number);

    /// <summary>The allele that a key means, 0 for none.</summary>
    static abstract int FindAllele(VariantKey key);

    /// <summary>The variant that a key means, 0 for none.</summary>
    static abstract int FindVariant(VariantKey key);

    /// <summary>Preferred short name of a variant.</summary>
    static abstract string VariantName(int variant);

    /// <summary>Preferred name of an allele.</summary>
    static abstract string AlleleName(int allele);

    /// <summary>Id of an edition, counted from 1.</summary>
    static abstract string EditionId(int edition);

    /// <summary>What an assay is.</summary>
    static abstract AssayShape Assay(int assay);

    /// <summary>Id of an assay.</summary>
    static abstract string AssayIdOf(int assay);

    /// <summary>Where the assay is described.</summary>
    static abstract string AssaySource(int assay);

    /// <summary>The targets of an assay.</summary>
    static abstract TargetTable Targets(int assay);

    /// <summary>Names of the alleles of a variant that the assay's table holds, a name a line.</summary>
    static abstract string ListedAlleles(int assay, int variant);

    /// <summary>Therapy of a claim.</summary>
    static abstract string ClaimTherapy(int claim);

    /// <summary>Jurisdiction of a claim.</summary>
    static abstract string ClaimJurisdiction(int claim);

    /// <summary>Source of a claim.</summary>
    static abstract string ClaimSource(int claim);
}

/// <summary>What an assay is, as far as interpreting a result needs it.</summary>
/// <param name="ListsTargets">Defined by a table of alleles.</param>
/// <param name="DefaultUse">Where neither target nor claim says more.</param>
/// <param name="ConfirmWith">The confirming assay, 0 for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct AssayShape(bool ListsTargets, Use DefaultUse, int ConfirmWith);

/// <summary>An assay's table: allele and terms of each row, and what the terms are, since a table has few.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TargetTable
{
    /// <summary>Lays a table over static data.</summary>
    public TargetTable(NumberTable alleles, NumberTable terms, ReadOnlySpan<byte> uses, ReadOnlySpan<int> from, ReadOnlySpan<int> until)
    {
        Alleles = alleles;
        Terms = terms;
        Uses = uses;
        From = from;
        Until = until;
    }

    /// <summary>Allele of each row, ascending.</summary>
    public NumberTable Alleles { get; }

    /// <summary>Terms that each row stands under, from 0.</summary>
    public NumberTable Terms { get; }

    /// <summary><see cref="Use"/> of a row under each terms.</summary>
    public ReadOnlySpan<byte> Uses { get; }

    /// <summary>First day.</summary>
    public ReadOnlySpan<int> From { get; }

    /// <summary>First day on which such a row stands no more.</summary>
    public ReadOnlySpan<int> Until { get; }
}
