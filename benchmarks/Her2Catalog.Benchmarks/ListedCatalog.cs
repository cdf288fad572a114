using Her2Catalog.Compiler.Model;

namespace Her2Catalog.Benchmarks;

/// <summary>A generated catalog of any size, with the loops that query it, and the spellings that it lists.</summary>
internal sealed class ListedCatalog
{
    private const string Loops = """
        namespace Demo;
        public static class Loops
        {
            public static int Characters(string[] texts) { var found = 0; foreach (var text in texts) { found += Catalog.TryFindListed(text, out _) ? 1 : 0; } return found; }
            public static int Utf8(byte[][] texts) { var found = 0; foreach (var text in texts) { found += Catalog.TryFindListed(text, out _) ? 1 : 0; } return found; }
            public static int Column(byte[] utf8, int[] offsets, int[] variants) { Catalog.FindAllListed(utf8, offsets, variants); var found = 0; foreach (var variant in variants) { found += variant != 0 ? 1 : 0; } return found; }
            public static bool IsListed(string text) => Catalog.TryFindListed(text, out _);
        }
        """;

    private ListedCatalog(CatalogModel model)
    {
        var loops = GeneratedCatalog.Load([Loops, .. GeneratedCatalog.Print(model)]);
        Characters = loops.GetMethod(nameof(Characters))!.CreateDelegate<Func<string[], int>>();
        Utf8 = loops.GetMethod(nameof(Utf8))!.CreateDelegate<Func<byte[][], int>>();
        Column = loops.GetMethod(nameof(Column))!.CreateDelegate<Func<byte[], int[], int[], int>>();
        var isListed = loops.GetMethod("IsListed")!.CreateDelegate<Func<string, bool>>();
        Spellings = [.. Names(model).Distinct(StringComparer.Ordinal).Where(isListed)];
    }

    /// <summary>The number of texts that are found.</summary>
    public Func<string[], int> Characters { get; }

    /// <summary>The number of UTF-8 texts that are found.</summary>
    public Func<byte[][], int> Utf8 { get; }

    /// <summary>The number of texts of a column that are found, given the texts, their offsets, and space for the variants.</summary>
    public Func<byte[], int[], int[], int> Column { get; }

    /// <summary>All spellings that the catalog lists.</summary>
    public string[] Spellings { get; }

    public static ListedCatalog Of(int rows) => new(GeneratedCatalog.ModelOf(rows));

    // Candidates for spellings; the catalog decides which of them it lists.
    private static IEnumerable<string> Names(CatalogModel model)
    {
        foreach (var variant in model.Variants)
        {
            foreach (var name in variant.PublishedNames.Select(alias => alias.Name).Append(variant.ShortName).Append(variant.LongName.Replace("p.", string.Empty, StringComparison.Ordinal)))
            {
                yield return name;
                yield return $"p.{name}";
                yield return $"p.({name})";
            }
        }

        foreach (var name in model.Alleles.SelectMany(allele => allele.PublishedNames.Append(allele.Coding)))
        {
            yield return name;
            yield return $"{model.Transcript.Accession}:{name}";
        }
    }
}
