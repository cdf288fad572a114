using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Exporting;

/// <summary>Every canonical form of every name in the catalog. Forms and their keys come in one order, always.</summary>
internal static class CatalogKeys
{
    /// <summary>All keys: DNA, proteins, DNA that is not in the catalog, and the row for all else.</summary>
    public static IReadOnlyList<KeyRow> All()
    {
        var rows = new List<KeyRow>();
        var gene = Her2.Gene;
        foreach (var allele in Her2.Alleles.All)
        {
            rows.AddRange(OfAllele(allele, gene));
        }

        foreach (var variant in Her2.Variants.All)
        {
            rows.AddRange(OfProtein(variant));
        }

        rows.Add(new KeyRow(KeyForm.NotInCatalog, "*", null, null, KeyAnswer.OfNotInCatalog()));
        return rows;
    }

    private static IEnumerable<KeyRow> OfAllele(Her2.Allele allele, Gene gene)
    {
        var answer = KeyAnswer.Of(allele);
        yield return new KeyRow(KeyForm.Coding, allele.Name, null, allele.Name, answer);
        yield return new KeyRow(KeyForm.CodingAccession, $"{gene.TranscriptAccession}:{allele.Name}", null, allele.Name, answer);
        if (GenomicAllele.Of(GenomeBuild.GRCh37, gene.Chromosome, allele.Grch37) is { } grch37)
        {
            yield return new KeyRow(KeyForm.Grch37, grch37.Key, grch37, allele.Name, answer);
        }

        if (GenomicAllele.Of(GenomeBuild.GRCh38, gene.Chromosome, allele.Grch38) is { } grch38)
        {
            yield return new KeyRow(KeyForm.Grch38, grch38.Key, grch38, allele.Name, answer);
        }
    }

    private static IEnumerable<KeyRow> OfProtein(Her2.Variant variant)
    {
        (string Form, string Key)[] names =
        [
            (KeyForm.Protein, variant.LongName),
            (KeyForm.ProteinPredicted, $"p.({variant.LongName["p.".Length..]})"),
            (KeyForm.ProteinShort, variant.Name),
            (KeyForm.ProteinShortPrefixed, $"p.{variant.Name}"),
        ];
        var ofProtein = KeyAnswer.Of(variant);
        var ofOtherAllele = KeyAnswer.OfOtherAllele(variant);
        return names.Select(name => new KeyRow(name.Form, name.Key, null, null, ofProtein))
            .Concat(names.Select(name => new KeyRow(KeyForm.OtherAllele, name.Key, null, null, ofOtherAllele)));
    }
}
