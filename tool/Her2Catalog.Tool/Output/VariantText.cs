using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Messages;

namespace Her2Catalog.Tool.Output;

/// <summary>The names of a variant, and its place in the gene.</summary>
internal static class VariantText
{
    /// <summary>DNA change, protein and place, in cells.</summary>
    public static IReadOnlyList<string> Names(ICatalog catalog, LookupAnswer answer)
    {
        var description = answer.Description;
        var variant = answer.Variant;
        string[] names = answer.IsFound
            ? [
                answer.Allele.IsNone ? description.Coding : answer.Allele.Name,
                variant.Name,
                $"p.({variant.LongName["p.".Length..]})",
                Place(variant.Exon, FeatureOf(catalog, variant.FirstResidue, variant.LastResidue)),
            ]
            : [
                description.Coding,
                description.ProteinShort,
                description.Protein,
                Place(description.Exon, ConsequenceText.Of(description.Consequence)),
            ];
        return [.. names.Where(name => name.Length > 0)];
    }

    /// <summary>True if the names contain the input, so that it need not be repeated.</summary>
    public static bool Contains(IReadOnlyList<string> names, string input)
    {
        var name = input.StartsWith("p.", StringComparison.Ordinal) ? input["p.".Length..] : input;
        return names.Contains(input) || names.Contains(name);
    }

    /// <summary>The symbol of the gene, after the one that people use: <c>HER2 (ERBB2) </c>.</summary>
    public static LocalizedMessage Gene(ICatalog catalog) => catalog.Gene.OtherSymbols is [var common, ..]
        ? ToolMessages.GeneWithCommonSymbol(common, catalog.Gene.Symbol)
        : ToolMessages.GeneSymbol(catalog.Gene.Symbol);

    private static string Place(string exon, string detail) => (exon, detail) switch
    {
        ("", _) => detail,
        (_, "") => ToolMessages.Exon(exon).ToString(),
        _ => ToolMessages.PlaceInGene(ToolMessages.Exon(exon), detail).ToString(),
    };

    // Data banks draw the borders of a kinase domain differently, and have names of their own for it.
    private static string FeatureOf(ICatalog catalog, int first, int last)
    {
        var around = catalog.Features.Where(feature => feature.FirstResidue <= first && last <= feature.LastResidue).ToArray();
        if (around.Any(feature => feature.Kind == "domain" && feature.Name.Contains("kinase", StringComparison.OrdinalIgnoreCase)))
        {
            return ToolMessages.KinaseDomain().ToString();
        }

        var region = around.Where(feature => feature.Kind == "region").MinBy(feature => feature.LastResidue - feature.FirstResidue);
        var name = region is null ? string.Empty : CatalogText.Select(region.Name, region.NameJapanese);
        return EntryText.MidSentence(EntryText.WithoutParenthesis(name));
    }
}
