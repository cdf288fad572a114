using System.Collections.Frozen;
using System.Globalization;
using BenchmarkDotNet.Attributes;

namespace Her2Catalog.Benchmarks;

/// <summary>
/// Interpreting variants and alleles in random order, for each assay of the catalog. The peer is a FrozenDictionary from variant
/// and assay to the use, without dates or therapies, and is built before the measurement.
/// </summary>
[MemoryDiagnoser]
[ShortRunJob]
[MinColumn]
public class InterpretationBenchmarks
{
    private const int Queries = 65_536;
    private const int Seed = 755;
    private readonly Her2.Variant[] variants = new Her2.Variant[Queries];
    private readonly Her2.Allele[] alleles = new Her2.Allele[Queries];
    private FrozenDictionary<(Her2.Variant Variant, Her2.Assay Assay), PermittedUse> uses = FrozenDictionary<(Her2.Variant, Her2.Assay), PermittedUse>.Empty;

    /// <summary>Id of the assay: a table, a list of proteins, or one statement about any change.</summary>
    [Params("OncomineDxTargetTest", "Guardant360Cdx", "LungCancerCompactPanel")]
    public string AssayId { get; set; } = "";

    private Her2.Assay Assay { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(Seed);
        Assay = Her2.Assay.Parse(AssayId, CultureInfo.InvariantCulture);
        uses = Her2.Variants.All.ToFrozenDictionary(variant => (variant, Assay), variant => Assay.Interpret(variant).Use);
        for (var i = 0; i < Queries; i++)
        {
            variants[i] = Her2.Variants.All[random.Next(Her2.Variants.All.Count)];
            alleles[i] = Her2.Alleles.All[random.Next(Her2.Alleles.All.Count)];
        }
    }

    /// <summary>The peer.</summary>
    [Benchmark(Baseline = true, OperationsPerInvoke = Queries)]
    public int FrozenDictionary()
    {
        var sum = 0;
        foreach (var variant in variants)
        {
            sum += (int)uses[(variant, Assay)];
        }

        return sum;
    }

    /// <summary>The use of a protein.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public int Variant()
    {
        var sum = 0;
        foreach (var variant in variants)
        {
            sum += (int)Assay.Interpret(variant).Use;
        }

        return sum;
    }

    /// <summary>The use of a DNA change.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public int Allele()
    {
        var sum = 0;
        foreach (var allele in alleles)
        {
            sum += (int)Assay.Interpret(allele).Use;
        }

        return sum;
    }

    /// <summary>Every statement of a protein, with its therapy.</summary>
    [Benchmark(OperationsPerInvoke = Queries)]
    public int Statements()
    {
        var sum = 0;
        foreach (var variant in variants)
        {
            foreach (var statement in Assay.Interpret(variant).Statements)
            {
                sum += (int)statement.Use + statement.Therapy.Index;
            }
        }

        return sum;
    }
}
