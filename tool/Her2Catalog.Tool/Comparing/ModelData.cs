using Her2Catalog.Catalogs;
using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

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

    public static int EntrezGeneId => Tables.Model.Gene.EntrezId;

    // No table is annotated from a model: the prefix is of the class that a generator writes.
    public static string ColumnPrefix => string.Empty;

    public static int AlleleCount => Tables.Model.Alleles.Count;

    public static int VariantCount => Tables.Model.Variants.Count;

    public static int AssayCount => Tables.Model.Assays.Count;

    public static int ExtendedAssayCount => Tables.Model.ExtendedAssays;

    public static ReadOnlySpan<int> EditionDays => Tables.EditionDays;

    public static NumberTable AlleleVariants => Tables.AlleleVariants;

    public static NumberTable AllelesByVariant => Tables.AllelesByVariant;

    public static NumberTable AlleleStarts => Tables.AlleleStarts;

    public static NumberTable AddedVariants => Tables.AddedVariants;

    public static ReadOnlySpan<int> ClaimAssays => Tables.ClaimAssays;

    public static ReadOnlySpan<int> ClaimVariants => Tables.ClaimVariants;

    public static ReadOnlySpan<int> ClaimFrom => Tables.ClaimFrom;

    public static ReadOnlySpan<int> ClaimUntil => Tables.ClaimUntil;

    private static ModelTables Tables => laid ?? throw new InvalidOperationException("No model was laid behind this side.");

    /// <summary>Puts a model behind this side.</summary>
    public static void Lay(ModelTables tables) => laid = tables;

    // No spelling is listed: every name is read, and found by what it means.
    public static int FindSpelling(ReadOnlySpan<byte> spelling) => 0;

    public static int FindSpelling(ReadOnlySpan<char> spelling) => 0;

    public static void FindSpellings(ReadOnlySpan<byte> utf8, ReadOnlySpan<int> offsets, Span<int> numbers) => numbers.Clear();

    public static int VariantOf(int number) => 0;

    public static int FindAllele(VariantKey key) => Tables.FindAllele(key);

    public static int FindVariant(VariantKey key) => Tables.FindVariant(key);

    public static string VariantName(int variant) => Tables.Model.Variants[variant - 1].ShortName;

    public static string AlleleName(int allele) => Tables.Model.Alleles[allele - 1].Coding;

    public static string EditionId(int edition) => Tables.Model.Editions[edition - 1].Id;

    public static AssayShape Assay(int assay) => Tables.Shape(assay);

    public static string AssayIdOf(int assay) => Tables.Model.Assays[assay - 1].Identifier;

    public static string AssaySource(int assay) => Tables.Model.Assays[assay - 1].Source.Facts;

    public static TargetTable Targets(int assay) => Tables.Targets(assay);

    public static string ListedAlleles(int assay, int variant) => Tables.ListedAlleles(assay, variant);

    public static string ClaimTherapy(int claim) => Tables.Model.Therapies[Tables.Claims[claim - 1].TherapyIndex].Identifier;

    public static string ClaimJurisdiction(int claim) => Tables.Claims[claim - 1].Jurisdiction;

    public static string ClaimSource(int claim) => Tables.Claims[claim - 1].Source.Facts;
}
