using System.ComponentModel;
using Her2Catalog.Hgvs;

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

    /// <summary>How many alleles there are.</summary>
    static abstract int AlleleCount { get; }

    /// <summary>How many variants there are.</summary>
    static abstract int VariantCount { get; }

    /// <summary>How many assays there are.</summary>
    static abstract int AssayCount { get; }

    /// <summary>Day number of each edition, oldest first.</summary>
    static abstract ReadOnlySpan<int> EditionDays { get; }

    /// <summary>Variant of each allele, allele 1 first.</summary>
    static abstract ReadOnlySpan<ushort> AlleleVariants { get; }

    /// <summary>Assay of each claim, claim 1 first.</summary>
    static abstract ReadOnlySpan<ushort> ClaimAssays { get; }

    /// <summary>Variant of each claim; 0 for all targets of its assay that are printed for companion diagnosis.</summary>
    static abstract ReadOnlySpan<ushort> ClaimVariants { get; }

    /// <summary>First day of each claim.</summary>
    static abstract ReadOnlySpan<int> ClaimFrom { get; }

    /// <summary>First day on which a claim holds no more; <see cref="int.MaxValue"/> while open.</summary>
    static abstract ReadOnlySpan<int> ClaimUntil { get; }

    /// <summary>Looks for a spelling, letter by letter.</summary>
    static abstract bool TryFindSpelling(ReadOnlySpan<byte> spelling, out ushort variant, out ushort allele);

    /// <summary>The allele that a key means, 0 for none.</summary>
    static abstract ushort FindAllele(VariantKey key);

    /// <summary>The variant that a key means, 0 for none.</summary>
    static abstract ushort FindVariant(VariantKey key);

    /// <summary>Preferred short name of a variant.</summary>
    static abstract string VariantName(ushort variant);

    /// <summary>Preferred name of an allele.</summary>
    static abstract string AlleleName(ushort allele);

    /// <summary>Id of an edition, counted from 1.</summary>
    static abstract string EditionId(int edition);

    /// <summary>What an assay is.</summary>
    static abstract AssayShape Assay(ushort assay);

    /// <summary>Id of an assay.</summary>
    static abstract string AssayIdOf(ushort assay);

    /// <summary>Where the assay is described.</summary>
    static abstract string AssaySource(ushort assay);

    /// <summary>The targets of an assay.</summary>
    static abstract TargetTable Targets(ushort assay);

    /// <summary>Names of the alleles of a variant that the assay's table holds, a name a line.</summary>
    static abstract string ListedAlleles(ushort assay, ushort variant);

    /// <summary>Therapy of a claim.</summary>
    static abstract string ClaimTherapy(ushort claim);

    /// <summary>Jurisdiction of a claim.</summary>
    static abstract string ClaimJurisdiction(ushort claim);

    /// <summary>Source of a claim.</summary>
    static abstract string ClaimSource(ushort claim);
}

/// <summary>What an assay is, as far as interpreting a result needs it.</summary>
/// <param name="ListsTargets">Defined by a table of alleles.</param>
/// <param name="DefaultUse">Where neither target nor claim says more.</param>
/// <param name="ConfirmWith">The confirming assay, 0 for none.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct AssayShape(bool ListsTargets, Use DefaultUse, ushort ConfirmWith);

/// <summary>An assay's table, one entry a row in each span.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly ref struct TargetTable
{
    /// <summary>Lays a table over static data.</summary>
    public TargetTable(ReadOnlySpan<ushort> alleles, ReadOnlySpan<byte> uses, ReadOnlySpan<int> from, ReadOnlySpan<int> until)
    {
        Alleles = alleles;
        Uses = uses;
        From = from;
        Until = until;
    }

    /// <summary>Allele of each row.</summary>
    public ReadOnlySpan<ushort> Alleles { get; }

    /// <summary><see cref="Use"/> of each row.</summary>
    public ReadOnlySpan<byte> Uses { get; }

    /// <summary>First day of each row.</summary>
    public ReadOnlySpan<int> From { get; }

    /// <summary>First day on which a row stands no more.</summary>
    public ReadOnlySpan<int> Until { get; }
}
