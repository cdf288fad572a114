using System.Globalization;
using Her2Catalog.Hgvs;
using Her2Catalog.Tool.Output;

namespace Her2Catalog.Tool.Export;

/// <summary>Every canonical form of every name in a catalog. The order of forms and keys never changes.</summary>
internal static class CatalogKeys
{
    private const string Bases = "ACGT";

    /// <summary>All keys: DNA, proteins, substitutions that are not in the catalog, and the row for all other variants.</summary>
    public static IReadOnlyList<KeyRow> Of(AnswerScope scope)
    {
        var answers = new KeyAnswers(scope);
        var others = answers.OfNotInCatalog();
        var rows = scope.Catalog.Alleles.SelectMany(allele => OfAllele(allele, scope.Catalog.Gene, answers))
            .Concat(scope.Catalog.Variants.SelectMany(variant => OfVariant(variant, answers)))
            .Where(row => row.Answer.Variant is not null || !row.Answer.SaysTheSameAs(others)) // not known on the date
            .ToArray();
        var listed = rows.Where(row => row.Form == KeyForm.Coding).Select(row => row.Key).ToHashSet();
        var substitutions = SubstitutionNames(scope.Catalog.Reference).Where(name => !listed.Contains(name))
            .SelectMany(name => OfSubstitution(name, scope.Catalog, answers, others));
        return [.. rows, .. substitutions, new KeyRow(KeyForm.NotInCatalog, "*", null, null, null, others)];
    }

    // Every change of one base of the coding sequence. Each has exactly one name, which is therefore a key.
    private static List<string> SubstitutionNames(Transcript reference)
    {
        var names = new List<string>(3 * reference.Sequence.Length);
        for (var position = reference.CodingStart; position <= reference.CodingEnd; position++)
        {
            var original = (char)reference.BaseAt(position);
            var number = (position - reference.CodingStart + 1).ToString(CultureInfo.InvariantCulture);
            names.AddRange(Bases.Where(other => other != original).Select(other => $"c.{number}{original}>{other}"));
        }

        return names;
    }

    // On the genome, only those whose answer differs from the row for all others.
    private static IEnumerable<KeyRow> OfSubstitution(string name, ICatalog catalog, KeyAnswers answers, KeyAnswer others)
    {
        var description = catalog.Reference.Describe(name);
        var answer = answers.Of(catalog.Find(name));
        var protein = $"p.{description.ProteinShort}";
        yield return new KeyRow(KeyForm.CodingSubstitution, name, null, null, protein, answer);
        if (answer.SaysTheSameAs(others))
        {
            yield break;
        }

        foreach (var genomic in GenomicAllele.Of(catalog.Gene, description.Grch37, description.Grch38))
        {
            yield return new KeyRow(genomic.Form, genomic.Key, genomic, null, protein, answer);
        }
    }

    private static IEnumerable<KeyRow> OfAllele(CatalogAllele allele, Gene gene, KeyAnswers answers)
    {
        var answer = answers.Of(allele);
        var name = answer.Variant is null ? null : allele.Name;
        var protein = ProteinOf(allele.Variant);
        yield return new KeyRow(KeyForm.Coding, allele.Name, null, name, protein, answer);
        yield return new KeyRow(KeyForm.CodingAccession, $"{gene.TranscriptAccession}:{allele.Name}", null, name, protein, answer);
        foreach (var genomic in GenomicAllele.Of(gene, allele.Grch37, allele.Grch38))
        {
            yield return new KeyRow(genomic.Form, genomic.Key, genomic, name, protein, answer);
        }
    }

    private static IEnumerable<KeyRow> OfVariant(CatalogVariant variant, KeyAnswers answers)
    {
        (string Form, string Key)[] names =
        [
            (KeyForm.Protein, variant.LongName),
            (KeyForm.ProteinPredicted, $"p.({variant.LongName["p.".Length..]})"),
            (KeyForm.ProteinShort, variant.Name),
            (KeyForm.ProteinShortPrefixed, ProteinOf(variant)),
        ];
        var answer = answers.Of(variant);
        return names.Select(name => new KeyRow(name.Form, name.Key, null, null, ProteinOf(variant), answer));
    }

    private static string ProteinOf(CatalogVariant variant) => $"p.{variant.Name}";
}
