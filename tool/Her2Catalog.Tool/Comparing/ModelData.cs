using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Comparing;

/// <summary>
/// A compiled model behind the interface that lookup and interpreter ask, so that the rules are theirs and stand nowhere twice.
/// The interface is static, as generated code is: each side of a comparison is a type of its own, and holds one model.
/// </summary>
/// <typeparam name="TSide">Which side.</typeparam>
internal readonly struct ModelData<TSide> : ICatalogData
{
    private static ModelTables? laid;

    public static Transcript Reference => Tables.Reference;

    public static int AlleleCount => Tables.Model.Alleles.Count;

    public static int VariantCount => Tables.Model.Variants.Count;

    public static int AssayCount => Tables.Model.Assays.Count;

    public static ReadOnlySpan<int> EditionDays => Tables.EditionDays;

    public static ReadOnlySpan<ushort> AlleleVariants => Tables.AlleleVariants;

    public static ReadOnlySpan<ushort> ClaimAssays => Tables.ClaimAssays;

    public static ReadOnlySpan<ushort> ClaimVariants => Tables.ClaimVariants;

    public static ReadOnlySpan<int> ClaimFrom => Tables.ClaimFrom;

    public static ReadOnlySpan<int> ClaimUntil => Tables.ClaimUntil;

    private static ModelTables Tables => laid ?? throw new InvalidOperationException("No model was laid behind this side.");

    /// <summary>Puts a model behind this side.</summary>
    public static void Lay(ModelTables tables) => laid = tables;

    // No spelling is listed: every name is read, and found by what it means.
    public static bool TryFindSpelling(ReadOnlySpan<byte> spelling, out ushort variant, out ushort allele)
    {
        (variant, allele) = (0, 0);
        return false;
    }

    public static ushort FindAllele(VariantKey key) => Tables.FindAllele(key);

    public static ushort FindVariant(VariantKey key) => Tables.FindVariant(key);

    public static string VariantName(ushort variant) => Tables.Model.Variants[variant - 1].ShortName;

    public static string AlleleName(ushort allele) => Tables.Model.Alleles[allele - 1].Coding;

    public static string EditionId(int edition) => Tables.Model.Editions[edition - 1].Id;

    public static AssayShape Assay(ushort assay) => Tables.Shape(assay);

    public static string AssayIdOf(ushort assay) => Tables.Model.Assays[assay - 1].Identifier;

    public static string AssaySource(ushort assay) => Tables.Model.Assays[assay - 1].Source.Facts;

    public static TargetTable Targets(ushort assay) => Tables.Targets(assay);

    public static string ListedAlleles(ushort assay, ushort variant) => Tables.ListedAlleles(assay, variant);

    public static string ClaimTherapy(ushort claim) => Tables.Model.Therapies[Tables.Model.Claims[claim - 1].TherapyIndex].Identifier;

    public static string ClaimJurisdiction(ushort claim) => Tables.Model.Claims[claim - 1].Jurisdiction;

    public static string ClaimSource(ushort claim) => Tables.Model.Claims[claim - 1].Source.Facts;
}
