using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>Names of variants of the gene, for the documentation of generated lookups.</summary>
internal static class ExampleNames
{
    /// <summary>Returns a protein change and, if the catalog has alleles, a DNA change and its genomic position.</summary>
    public static IReadOnlyList<string> Of(CatalogModel model)
    {
        var names = new List<string>();
        var allele = model.Alleles.FirstOrDefault(allele => allele.Grch38.Length > 0);
        if (model.Variants.Count > 0)
        {
            names.Add("p." + model.Variants[allele?.VariantIndex ?? 0].ShortName);
        }

        if (allele is not null)
        {
            names.Add($"{model.Transcript.Accession}:{allele.Coding}");
            names.Add($"chr{model.Gene.Chromosome}:{allele.Grch38}");
        }

        return names;
    }
}
