using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Export;

/// <summary>Every canonical form of every name in a catalog. The order of forms and keys never changes.</summary>
internal static class CatalogKeys
{
    /// <summary>All keys: DNA, proteins, DNA that is not in the catalog, and the row for all other variants.</summary>
    public static IReadOnlyList<KeyRow> Of(AnswerScope scope)
    {
        var answers = new KeyAnswers(scope);
        var others = answers.OfNotInCatalog();
        var rows = scope.Catalog.Alleles.SelectMany(allele => OfAllele(allele, scope.Catalog.Gene, answers))
            .Concat(scope.Catalog.Variants.SelectMany(variant => OfVariant(variant, answers)))
            .Where(row => row.Answer.Variant is not null || !row.Answer.SaysTheSameAs(others)); // not known on the date
        return [.. rows, new KeyRow(KeyForm.NotInCatalog, "*", null, null, others)];
    }

    private static IEnumerable<KeyRow> OfAllele(CatalogAllele allele, Gene gene, KeyAnswers answers)
    {
        var answer = answers.Of(allele);
        var name = answer.Variant is null ? null : allele.Name;
        yield return new KeyRow(KeyForm.Coding, allele.Name, null, name, answer);
        yield return new KeyRow(KeyForm.CodingAccession, $"{gene.TranscriptAccession}:{allele.Name}", null, name, answer);
        if (GenomicAllele.Of(GenomeBuild.GRCh37, gene.Chromosome, allele.Grch37) is { } grch37)
        {
            yield return new KeyRow(KeyForm.Grch37, grch37.Key, grch37, name, answer);
        }

        if (GenomicAllele.Of(GenomeBuild.GRCh38, gene.Chromosome, allele.Grch38) is { } grch38)
        {
            yield return new KeyRow(KeyForm.Grch38, grch38.Key, grch38, name, answer);
        }
    }

    private static IEnumerable<KeyRow> OfVariant(CatalogVariant variant, KeyAnswers answers)
    {
        (string Form, string Key)[] names =
        [
            (KeyForm.Protein, variant.LongName),
            (KeyForm.ProteinPredicted, $"p.({variant.LongName["p.".Length..]})"),
            (KeyForm.ProteinShort, variant.Name),
            (KeyForm.ProteinShortPrefixed, $"p.{variant.Name}"),
        ];
        var ofProtein = answers.Of(variant);
        var ofOtherAllele = answers.OfOtherAllele(variant);
        return names.Select(name => new KeyRow(name.Form, name.Key, null, null, ofProtein))
            .Concat(names.Select(name => new KeyRow(KeyForm.OtherAllele, name.Key, null, null, ofOtherAllele)));
    }
}
