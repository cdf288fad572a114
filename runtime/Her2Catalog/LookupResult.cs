using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs;
using Her2Catalog.Lookup;

namespace Her2Catalog;

/// <summary>The result of a lookup. Its default is <see cref="LookupStatus.None"/>: nothing was looked up.</summary>
[System.Diagnostics.DebuggerDisplay("{ToString(),nq}")]
public readonly struct LookupResult
{
    private const char AlleleSeparator = ':';

    private readonly Catalog? catalog;
    private readonly Query query;
    private readonly string? text;
    private readonly GenomeBuild build;

    // The text is position, reference and alternative bases.
    private readonly bool isAllele;

    internal LookupResult(Catalog catalog, in Query query, string? text, GenomeBuild build, bool isAllele = false)
    {
        this.isAllele = isAllele;
        this.catalog = catalog;
        this.query = query;
        this.text = text;
        this.build = build;
    }

    /// <summary>The status of the lookup.</summary>
    public LookupStatus Status => query.Status;

    /// <summary>True if the catalog contains the variant.</summary>
    public bool IsFound => Status == LookupStatus.Found;

    /// <summary>The variant; none unless <see cref="IsFound"/>.</summary>
    public CatalogVariant Variant => new(catalog, query.Variant);

    /// <summary>The allele; none unless the name describes a DNA change that the catalog contains.</summary>
    public CatalogAllele Allele => new(catalog, query.Allele);

    /// <summary>True if the name describes a DNA change, whether or not the catalog contains it.</summary>
    public bool NamesDna => query.NamesDna;

    /// <summary>
    /// What is wrong with a name that cannot be read or that contradicts the reference, in the current UI culture; otherwise empty.
    /// It is created on demand.
    /// </summary>
    public string Explanation => ExplanationMessage.ToString(CultureInfo.CurrentUICulture);

    /// <summary>The same in any language.</summary>
    public LocalizedMessage ExplanationMessage => Describe()?.ExplanationMessage ?? LocalizedMessage.Empty;

    /// <summary>The corrected name, if it can be computed. It is created on demand.</summary>
    public string? Suggestion => Describe()?.Suggestion;

    /// <summary>
    /// A caveat about the answer: the evidence for the numbering, if the name states another version of the transcript; otherwise
    /// empty. It is created on demand.
    /// </summary>
    public string Note => query.IsReadable && query.HasNote && text is not null
        ? catalog!.Reference.Describe(text, build).Note
        : string.Empty;

    /// <summary>The name of the variant; otherwise the status and the explanation.</summary>
    public override string ToString() =>
        IsFound ? Variant.Name :
        Explanation is { Length: > 0 } reason ? $"{Status}: {reason}" :
        Status.ToString();

    internal Query QueryOf(Catalog owner) => catalog is null || catalog == owner
        ? query
        : throw new ArgumentException($"The lookup was made in the catalog {catalog.Id}, not in {owner.Id}.");

    // Longer text is rejected because of its length, so the rest is not needed.
    internal static string Truncate(ReadOnlySpan<char> text) => new(text[..Math.Min(text.Length, HgvsLimits.MaxNameLength + 1)]);

    internal static string Truncate(ReadOnlySpan<byte> text) =>
        Encoding.UTF8.GetString(text[..Math.Min(text.Length, HgvsLimits.MaxNameLength + 1)]);

    // Bases do not contain the separator. In other text, a question mark replaces it, which is not a base either.
    internal static string TextOf(int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative) =>
        string.Create(CultureInfo.InvariantCulture, $"{position}{AlleleSeparator}{Bases(reference)}{AlleleSeparator}{Bases(alternative)}");

    private static string Bases(ReadOnlySpan<byte> bases) => Truncate(bases).Replace(AlleleSeparator, '?');

    private VariantDescription? Describe() =>
        query.IsReadable || text is null || catalog is null ? null :
        isAllele ? DescribeAllele(catalog, build, text.Split(AlleleSeparator)) :
        catalog.Reference.Describe(text, build);

    private static VariantDescription DescribeAllele(Catalog catalog, GenomeBuild build, string[] parts) =>
        catalog.Reference.Describe(
            build,
            int.Parse(parts[0], CultureInfo.InvariantCulture),
            Encoding.UTF8.GetBytes(parts[1]),
            Encoding.UTF8.GetBytes(parts[2]));
}
