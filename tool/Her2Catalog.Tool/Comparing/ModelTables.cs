using System.Globalization;
using System.Text;
using Her2Catalog.Catalogs;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs;
using Her2Catalog.Hgvs.Keys;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A compiled model as the tables that the interpreter reads: what the generator prints, on the heap.</summary>
internal sealed class ModelTables
{
    private readonly TranscriptDefinition definition;
    private readonly Dictionary<VariantKey, int> variants;
    private readonly Dictionary<VariantKey, int> alleles;
    private readonly TargetColumns[] targets;
    private readonly NumberColumn alleleVariants;
    private readonly NumberColumn allelesByVariant;
    private readonly NumberColumn alleleStarts;
    private readonly NumberColumn addedVariants;

    public ModelTables(CatalogModel model)
    {
        Model = model;
        definition = Define(model);
        variants = Numbered(model.Variants.Select(variant => new VariantKey(variant.KeyHigh, variant.KeyLow)));
        alleles = Numbered(model.Alleles.Select(allele => new VariantKey(allele.KeyHigh, allele.KeyLow)));
        targets = [.. model.Assays.Select(TargetColumns.Of)];
        EditionDays = [.. model.Editions.Select(edition => Day(edition.AsOf))];
        alleleVariants = new NumberColumn(model.Alleles.Select(allele => allele.VariantIndex + 1));
        allelesByVariant = new NumberColumn(model.Variants.SelectMany(variant => variant.AlleleIndexes).Select(allele => allele + 1));
        alleleStarts = new NumberColumn(Starts(model.Variants.Select(variant => variant.AlleleIndexes.Count)));
        addedVariants = new NumberColumn(model.AddedVariants.Select(variant => variant + 1));

        // Sorted for the interpreter's search, as the generator prints them.
        Claims = [.. model.Claims.OrderBy(claim => claim.AssayIndex).ThenBy(claim => claim.VariantIndex)];
        ClaimAssays = [.. Claims.Select(claim => claim.AssayIndex + 1)];
        ClaimVariants = [.. Claims.Select(claim => claim.VariantIndex + 1)];
        ClaimFrom = [.. Claims.Select(claim => Day(claim.From))];
        ClaimUntil = [.. Claims.Select(claim => Day(claim.Until))];
    }

    public CatalogModel Model { get; }

    public Transcript Reference => definition.View;

    public int[] EditionDays { get; }

    public NumberTable AlleleVariants => alleleVariants.Table;

    /// <summary>Alleles variant by variant; where those of each begin, <see cref="AlleleStarts"/> says.</summary>
    public NumberTable AllelesByVariant => allelesByVariant.Table;

    public NumberTable AlleleStarts => alleleStarts.Table;

    public NumberTable AddedVariants => addedVariants.Table;

    public ClaimModel[] Claims { get; }

    public int[] ClaimAssays { get; }

    public int[] ClaimVariants { get; }

    public int[] ClaimFrom { get; }

    public int[] ClaimUntil { get; }

    public int FindAllele(VariantKey key) => alleles.GetValueOrDefault(key);

    public int FindVariant(VariantKey key) => variants.GetValueOrDefault(key);

    public TargetTable Targets(int assay) => targets[assay - 1].Table;

    public AssayShape Shape(int assay)
    {
        var row = Model.Assays[assay - 1];
        return new AssayShape(row.ListsTargets, Enum.Parse<Use>(row.DefaultUse), row.ConfirmWithIndex + 1);
    }

    public string ListedAlleles(int assay, int variant) => string.Join('\n', Model.Assays[assay - 1].Targets
        .Select(target => target.AlleleIndex).Distinct().Order()
        .Select(allele => Model.Alleles[allele])
        .Where(allele => allele.VariantIndex == variant - 1)
        .Select(allele => allele.Coding));

    /// <summary>The day number of an ISO date; <see cref="int.MaxValue"/> for none.</summary>
    public static int Day(string isoDate) =>
        isoDate.Length == 0 ? int.MaxValue : DateOnly.ParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    // Where each run begins, and where the last one ends.
    private static IEnumerable<int> Starts(IEnumerable<int> counts)
    {
        var start = 0;
        yield return start;
        foreach (var count in counts)
        {
            start += count;
            yield return start;
        }
    }

    private static Dictionary<VariantKey, int> Numbered(IEnumerable<VariantKey> keys) =>
        keys.Select((key, i) => (key, Number: i + 1)).ToDictionary(pair => pair.key, pair => pair.Number);

    private static TranscriptDefinition Define(CatalogModel model)
    {
        var transcript = model.Transcript;
        return new TranscriptDefinition(
            string.Join(' ', model.Gene.OtherSymbols.Prepend(model.Gene.Symbol)),
            string.Join(' ', transcript.EquivalentAccessions.Prepend(transcript.Accession)),
            string.Join(' ', transcript.EquivalentProteinAccessions.Prepend(transcript.ProteinAccession)),
            model.Gene.Chromosome,
            transcript.Grch37Accession,
            transcript.Grch38Accession,
            transcript.IsForwardStrand ? Strand.Forward : Strand.Reverse,
            transcript.Sequence,
            transcript.CodingStart,
            transcript.CodingEnd,
            [.. transcript.Exons.SelectMany(exon => new[] { exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start })],
            [.. transcript.NumberingOffsets]);
    }

    /// <summary>The table of an assay, a column each; every row stands under terms of its own.</summary>
    private sealed record TargetColumns(NumberColumn Alleles, NumberColumn Terms, byte[] Uses, int[] From, int[] Until)
    {
        public TargetTable Table => new(Alleles.Table, Terms.Table, Uses, From, Until);

        public static TargetColumns Of(AssayModel assay) => new(
            new NumberColumn(assay.Targets.Select(target => target.AlleleIndex + 1)),
            new NumberColumn(Enumerable.Range(0, assay.Targets.Count)),
            [.. assay.Targets.Select(target => (byte)Enum.Parse<Use>(target.Use))],
            [.. assay.Targets.Select(target => Day(target.From))],
            [.. assay.Targets.Select(target => Day(target.Until))]);
    }

    /// <summary>The text of a table of numbers, kept on the heap.</summary>
    private sealed class NumberColumn
    {
        private readonly byte[] digits;
        private readonly int width;

        public NumberColumn(IEnumerable<int> numbers)
        {
            var all = numbers.ToArray();
            width = NumberTable.WidthOf(all);
            digits = Encoding.ASCII.GetBytes(NumberTable.Write(all, width));
        }

        public NumberTable Table => new(digits, width);
    }
}
