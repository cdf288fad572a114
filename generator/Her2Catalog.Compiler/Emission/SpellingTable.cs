using System.Text;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Emission;

/// <summary>A spelling that is answered without parsing. Numbers from 1; allele 0 for a protein.</summary>
internal sealed record Spelling(string Text, int Variant, int Allele);

/// <summary>Gathers the spellings that are met most: preferred and published names with their usual prefixes.</summary>
internal static class SpellingTable
{
    /// <summary>All spellings, each once, in ordinal order. One that two entries claim is left to be found by meaning.</summary>
    public static IReadOnlyList<Spelling> Of(CatalogModel model)
    {
        var spellings = new List<Spelling>();
        for (var i = 0; i < model.Variants.Count; i++)
        {
            var variant = model.Variants[i];
            var names = variant.PublishedNames.Select(alias => alias.Name).Append(variant.ShortName);
            spellings.AddRange(names.SelectMany(ProteinForms).Concat(LongForms(variant.LongName)).Select(text => new Spelling(text, i + 1, 0)));
        }

        for (var i = 0; i < model.Alleles.Count; i++)
        {
            var allele = model.Alleles[i];
            var names = allele.PublishedNames.Append(allele.Coding);
            spellings.AddRange(names.SelectMany(name => new[] { name, $"{model.Transcript.Accession}:{name}" }).Select(text => new Spelling(text, allele.VariantIndex + 1, i + 1)));
        }

        return spellings
            .Where(spelling => spelling.Text.All(unit => unit < 0x80) && spelling.Text.Length <= SpellingHash.LongestSpelling)
            .Distinct()
            .GroupBy(spelling => spelling.Text, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .OrderBy(spelling => spelling.Text, StringComparer.Ordinal)
            .ToArray();
    }

    /// <summary>The hash of a spelling.</summary>
    public static ulong Hash(Spelling spelling) => SpellingHash.Of(Encoding.ASCII.GetBytes(spelling.Text));

    private static IEnumerable<string> ProteinForms(string name) => [name, $"p.{name}", $"p.({name})"];

    private static IEnumerable<string> LongForms(string name)
    {
        var bare = name.StartsWith("p.", StringComparison.Ordinal) ? name.Substring(2) : name;
        return ProteinForms(bare);
    }
}
