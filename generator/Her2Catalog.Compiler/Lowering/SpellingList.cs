using System.Text;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Compiler.Lowering;

/// <summary>A spelling that is found without parsing.</summary>
/// <param name="Text">The spelling, ASCII.</param>
/// <param name="Number">The number of an allele from 1, or of a variant after all alleles.</param>
internal sealed record Spelling(string Text, int Number);

/// <summary>Collects the most frequent spellings: preferred and published names with their usual prefixes.</summary>
internal static class SpellingList
{
    /// <summary>Returns the spellings without duplicates, in ordinal order.</summary>
    /// <remarks>A spelling of two entries, or with the hash of another one, is left out: it is found by meaning.</remarks>
    public static IReadOnlyList<Spelling> Of(CatalogModel model, bool isLarge) => Distinct(isLarge ? Few(model) : All(model));

    /// <summary>Returns the hash of a spelling.</summary>
    public static ulong Hash(Spelling spelling) => SpellingHash.Of(Encoding.ASCII.GetBytes(spelling.Text));

    // A large catalog lists the preferred names and the most usual prefix; with others they are found by meaning.
    private static List<Spelling> Few(CatalogModel model)
    {
        var spellings = model.Alleles.Select((allele, i) => new Spelling(allele.Coding, i + 1)).ToList();
        for (var i = 0; i < model.Variants.Count; i++)
        {
            var variant = model.Variants[i];
            spellings.AddRange(new[] { variant.ShortName, $"p.{variant.ShortName}", variant.LongName }.Select(text => new Spelling(text, model.Alleles.Count + i + 1)));
        }

        return spellings;
    }

    private static List<Spelling> All(CatalogModel model)
    {
        var spellings = new List<Spelling>();
        for (var i = 0; i < model.Variants.Count; i++)
        {
            var variant = model.Variants[i];
            var names = variant.PublishedNames.Select(alias => alias.Name).Append(variant.ShortName);
            spellings.AddRange(names.SelectMany(ProteinForms).Concat(LongForms(variant.LongName)).Select(text => new Spelling(text, model.Alleles.Count + i + 1)));
        }

        for (var i = 0; i < model.Alleles.Count; i++)
        {
            var allele = model.Alleles[i];
            var names = allele.PublishedNames.Append(allele.Coding);
            spellings.AddRange(names.SelectMany(name => new[] { name, $"{model.Transcript.Accession}:{name}" }).Select(text => new Spelling(text, i + 1)));
        }

        return spellings;
    }

    // Only spellings that the entries of a table can address.
    private static IEnumerable<Spelling> WithinReach(IEnumerable<Spelling> spellings)
    {
        var letters = 0;
        foreach (var spelling in spellings)
        {
            letters += Math.Max(spelling.Text.Length, SpellingEntry.Digits);
            if (spelling.Number <= SpellingEntry.MaxNumber && letters <= SpellingEntry.MaxStart)
            {
                yield return spelling;
            }
        }
    }

    private static Spelling[] Distinct(IEnumerable<Spelling> spellings) =>
        WithinReach(spellings)
            .Where(spelling => spelling.Text.All(unit => unit is > '\0' and < '\u0080') && spelling.Text.Length is > 0 and <= SpellingHash.MaxLength)
            .Distinct()
            .GroupBy(spelling => spelling.Text, StringComparer.Ordinal)
            .Where(group => group.Count() == 1)
            .Select(group => group.Single())
            .GroupBy(Hash)
            .Select(group => group.First())
            .OrderBy(spelling => spelling.Text, StringComparer.Ordinal)
            .ToArray();

    private static IEnumerable<string> ProteinForms(string name) => [name, $"p.{name}", $"p.({name})"];

    private static IEnumerable<string> LongForms(string name)
    {
        var bare = name.StartsWith("p.", StringComparison.Ordinal) ? name.Substring(2) : name;
        return ProteinForms(bare);
    }
}
