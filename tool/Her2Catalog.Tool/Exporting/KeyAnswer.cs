using Her2Catalog.Catalogs;

namespace Her2Catalog.Tool.Exporting;

/// <summary>What the catalog says to a key.</summary>
/// <param name="Variant">Preferred short name; null where the catalog holds none.</param>
/// <param name="Match">How it is met; as <c>annotate</c> tells it.</param>
/// <param name="Uses">Of each assay, in the catalog's order.</param>
/// <param name="Edition">Of the catalog.</param>
/// <param name="Sources">Where each use stands.</param>
internal sealed record KeyAnswer(string? Variant, Match Match, IReadOnlyList<Use> Uses, string Edition, string Sources)
{
    // Readable, and nobody lists it: the first residue unchanged.
    private const string NameOutsideTheCatalog = "p.Met1=";

    /// <summary>To the name of an allele of the catalog.</summary>
    public static KeyAnswer Of(Her2.Allele allele) => Of(allele.Variant.Name, assay => assay.Interpret(allele));

    /// <summary>To the name of a protein, where no DNA is known.</summary>
    public static KeyAnswer Of(Her2.Variant variant) => Of(variant.Name, assay => assay.Interpret(variant));

    /// <summary>To DNA that gives the protein, though it is none of the catalog's alleles.</summary>
    public static KeyAnswer OfOtherAllele(Her2.Variant variant) => Of(variant.Name, assay => assay.InterpretOtherAllele(variant));

    /// <summary>To a name that can be read, of a variant that the catalog does not hold.</summary>
    public static KeyAnswer OfNotInCatalog() => Of(null, assay =>
    {
        var interpretation = assay.Interpret(NameOutsideTheCatalog);
        return interpretation.Status == LookupStatus.NotInCatalog
            ? interpretation
            : throw new InvalidOperationException($"The catalog holds {NameOutsideTheCatalog}: it cannot stand for what the catalog does not hold.");
    });

    private static KeyAnswer Of(string? variant, Func<Her2.Assay, Interpretation> interpret)
    {
        var answers = new Interpretation[Her2.Assays.All.Count];
        var sources = new List<string>();
        foreach (var assay in Her2.Assays.All)
        {
            var answer = interpret(assay);
            answers[assay.Index - 1] = answer;
            sources.Add($"{assay.Id}: {answer.Sources}");
        }

        return new KeyAnswer(variant, CatalogInterpreter.ShownMatch(answers), [.. answers.Select(answer => answer.Use)], answers[^1].Edition, string.Join("; ", sources));
    }
}
