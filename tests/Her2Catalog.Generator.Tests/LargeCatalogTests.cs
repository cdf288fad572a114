using System.Globalization;
using System.Runtime.Loader;
using Her2Catalog.Compiler.Emission;
using Her2Catalog.Compiler.Lowering;
using Her2Catalog.Compiler.Model;
using Her2Catalog.TestSupport;

namespace Her2Catalog.Generator.Tests;

/// <summary>Catalogs printed as tables alone: the same answers, and up to 100,000 alleles.</summary>
[Trait("Category", "CultureFree")]
public class LargeCatalogTests
{
    private const int ManyAlleles = 100_000;
    private const int AllelesPerVariant = 40;

    // Code of a user, compiled with each form.
    private const string Questions = """
        namespace Demo;
        /// <summary>Asks.</summary>
        public static class Questions
        {
            /// <summary>All that a text is answered with.</summary>
            public static string Ask(string text)
            {
                var utf8 = System.Text.Encoding.UTF8.GetBytes(text);
                var result = Tested.Find(text);
                var (variant, allele) = (result.Variant, result.Allele);
                var isFound = Tested.TryFind(utf8, Her2Catalog.Hgvs.GenomeBuild.Unspecified, out var sameVariant, out var sameAllele);
                var variants = new int[1];
                Tested.FindAll(utf8, [0, utf8.Length], variants);
                var assays = "";
                foreach (var assay in Tested.Assays.All)
                {
                    var interpretation = assay.Interpret(text);
                    assays += $" {interpretation} {interpretation.Next} {interpretation.ListedAlleles} {string.Join(" ", System.Linq.Enumerable.SelectMany(interpretation.Statements, statement => statement.Citations))}";
                }

                var isSame = result.IsFound == isFound && variant == sameVariant && allele == sameAllele && variants[0] == variant.Index;
                return $"{result.Status} {isSame} {variant.Index} {variant.Name} {variant.LongName} {variant.Exon} {variant.Domain} {variant.Consequence} {variant.FirstResidue} {variant.LastResidue} {variant.PublishedNames} {variant.Citation} {variant.Alleles.Count} {allele.Index} {allele.Name} {allele.Exon} {allele.Grch37} {allele.Grch38} {allele.PublishedNames} {allele.Variant.Index}{assays}";
            }

            /// <summary>All rows of all assays.</summary>
            public static string Targets()
            {
                var rows = "";
                foreach (var assay in Tested.Assays.All)
                {
                    foreach (var target in assay.Targets)
                    {
                        rows += $"{assay.Name} {target} {target.Allele} {target.From:O} {target.Citation}\n";
                    }
                }

                return rows;
            }

            /// <summary>Index of the variant, and of the allele, of a text.</summary>
            public static (int Variant, int Allele) Find(string text)
            {
                Tested.TryFind(text, Her2Catalog.Hgvs.GenomeBuild.Unspecified, out var variant, out var allele);
                return (variant.Index, allele.Index);
            }

            /// <summary>Names of an allele and of its variant.</summary>
            public static string Names(int index)
            {
                var allele = Tested.Alleles.All[0];
                foreach (var other in Tested.Alleles.All)
                {
                    allele = other.Index == index ? other : allele;
                }

                return $"{allele.Name} {allele.Variant.Name}";
            }
        }
        """;

    [Fact]
    public void A_catalog_printed_as_tables_gives_the_answers_of_one_with_switches()
    {
        var model = CatalogFixture.Real.Compile().Model!;
        var switches = Load(model, LoweringOptions.DefaultMaxSwitchedRows);
        var tables = Load(model, maxSwitchedRows: 0);
        var names = Vectors.Read("describe-alleles.tsv").SelectMany(row => new[] { row["input"], row["coding"], row["protein"], row["protein_short"] })
            .Concat(CatalogFixture.Real.Files["variants/names.csv"].Split('\n', ',')).Concat(CatalogFixture.Real.Files["assays/oncomine-dx-target-test.csv"].Split('\n', ',')).Distinct().ToArray();
        var answers = names.Select(Ask(switches)).ToArray();
        Assert.Equal(answers, names.Select(Ask(tables)));
        Assert.Equal(answers, names.Select(Ask(Load(model, LoweringOptions.DefaultMaxSwitchedRows, DispatchStyle.Switch))));
        Assert.True(answers.Count(answer => answer.StartsWith("Found True", StringComparison.Ordinal)) > 100);
        Assert.All(answers, answer => Assert.Contains(" True ", answer, StringComparison.Ordinal));
        var targets = switches.GetMethod("Targets")!.CreateDelegate<Func<string>>()();
        Assert.Equal(54, targets.Count(unit => unit == '\n'));
        Assert.Equal(targets, tables.GetMethod("Targets")!.CreateDelegate<Func<string>>()());
    }

    // Takes the compiler seconds, and no culture changes it: once is enough.
    [Fact]
    [Trait("Category", "Mutation")]
    public void More_alleles_than_two_bytes_count_compile_and_are_found()
    {
        // The rows are made up: that names and keys fit together is not what is asked here.
        var questions = Load(Many(CatalogFixture.Real.Compile().Model!), LoweringOptions.DefaultMaxSwitchedRows);
        var find = questions.GetMethod("Find")!.CreateDelegate<Func<string, (int, int)>>();
        Assert.Equal((1, 1), find("c.100000A>G"));
        Assert.Equal((2_500, 100_000), find("c.199999A>G"));
        Assert.Equal((1_639, 65_536), find("c.165535A>G"));
        Assert.Equal((1_639, 0), find("p.L11638S"));
        Assert.Equal((0, 0), find("c.200000A>G"));
        Assert.Equal("c.165536A>G L11638S", questions.GetMethod("Names")!.CreateDelegate<Func<int, string>>()(65_537));
    }

    private static Func<string, string> Ask(Type questions) => questions.GetMethod("Ask")!.CreateDelegate<Func<string, string>>();

    // Variant v (from 0) is L(10000 + v)S, with 40 alleles.
    private static CatalogModel Many(CatalogModel real)
    {
        var allele = real.Alleles[0];
        var variant = real.Variants[0];
        return real with
        {
            Alleles = new(Enumerable.Range(0, ManyAlleles).Select(i => allele with
            {
                Coding = string.Create(CultureInfo.InvariantCulture, $"c.{100_000 + i}A>G"),
                PublishedNames = default,
                VariantIndex = i / AllelesPerVariant,
                KeyHigh = (1UL << 61) | ((ulong)i << 41),
                KeyLow = 1,
            })),
            Variants = new(Enumerable.Range(0, ManyAlleles / AllelesPerVariant).Select(i => variant with
            {
                ShortName = string.Create(CultureInfo.InvariantCulture, $"L{10_000 + i}S"),
                LongName = string.Create(CultureInfo.InvariantCulture, $"p.Leu{10_000 + i}Ser"),
                PublishedNames = default,
                AlleleIndexes = new(Enumerable.Range(AllelesPerVariant * i, AllelesPerVariant)),
                KeyHigh = (2UL << 61) | ((ulong)i << 41),
                KeyLow = 19,
            })),
            Assays = new(real.Assays.Select(assay => assay with { Targets = default, Uses = default })),
            Evidence = default,
        };
    }

    private static Type Load(CatalogModel model, int maxSwitchedRows, DispatchStyle dispatch = DispatchStyle.Auto)
    {
        var target = new EmissionTarget("Demo", "Tested", "public", dispatch, maxSwitchedRows);
        var files = CatalogEmitter.Emit(CatalogLowering.Lower(model, target.Lowering), target);
        using var image = new MemoryStream();
        var emitted = GeneratorHarness.Compile([.. files.Select(file => file.Source), Questions, "namespace Demo; /** <summary>A catalog.</summary> */ public static partial class Tested;"]).Emit(image);
        Assert.True(emitted.Success, string.Join('\n', emitted.Diagnostics.Take(10)));
        image.Position = 0;
        return new AssemblyLoadContext(null, isCollectible: true).LoadFromStream(image).GetType("Demo.Questions", throwOnError: true)!;
    }
}
