using System.Text;
using Her2Catalog.Catalogs;

namespace Her2Catalog.Annotation;

/// <summary>
/// The answers of a catalog at a day, each made when it is first asked for: one for each allele, two for each variant (named
/// by other DNA, or by its protein), one for what the catalog does not hold. Shared by all blocks; making one twice does no harm.
/// </summary>
internal sealed class Answers<TCatalog>(DateOnly? asOf)
    where TCatalog : ICatalogData
{
    private readonly Answer?[] answers = new Answer?[1 + TCatalog.AlleleCount + (2 * TCatalog.VariantCount)];

    /// <summary>Names of the columns or INFO fields that are added: the variant, how it was met, and one an assay.</summary>
    public static string[] ColumnNames() =>
        [.. Enumerable.Range(1, TCatalog.AssayCount).Select(TCatalog.AssayIdOf).Prepend("Match").Prepend("Variant").Select(name => $"{TCatalog.ColumnPrefix}_{name}")];

    /// <summary>How many answers there can be.</summary>
    public int Count => answers.Length;

    /// <summary>The number of the answer to a query that could be read.</summary>
    public static int NumberOf(Query query) =>
        query.Allele != 0 ? query.Allele :
        query.Variant == 0 ? 0 : TCatalog.AlleleCount + (2 * query.Variant) - (query.NamesDna ? 0 : 1);

    /// <summary>The answer to a query that could be read.</summary>
    public Answer Of(Query query) => answers[NumberOf(query)] ??= Make(query);

    /// <summary>An answer that was given before, by its number.</summary>
    public Answer At(int number) => answers[number]!;

    private Answer Make(Query query)
    {
        var interpretations = Enumerable.Range(1, TCatalog.AssayCount).Select(assay => CatalogInterpreter.Interpret<TCatalog>(assay, query, asOf)).ToArray();
        Use[] uses = [.. interpretations.Select(answer => answer.Use)];
        string[] texts = [TCatalog.VariantName(query.Variant), CatalogInterpreter.ShownMatch(interpretations).ToString(), .. uses.Select(use => use.ToString())];
        return new Answer([.. texts.Select(Encoding.UTF8.GetBytes)], uses, query.Variant != 0);
    }
}
