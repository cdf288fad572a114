using System.Globalization;
using Her2Catalog.Catalogs;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Tool.Comparing;

/// <summary>A compiled model as the tables that the interpreter reads: what the generator prints, on the heap.</summary>
internal sealed class ModelTables
{
    private readonly TranscriptDefinition definition;
    private readonly Dictionary<VariantKey, ushort> variants;
    private readonly Dictionary<VariantKey, ushort> alleles;
    private readonly TargetColumns[] targets;

    public ModelTables(CatalogModel model)
    {
        Model = model;
        definition = Define(model);
        variants = Numbered(model.Variants.Select(variant => new VariantKey(variant.KeyHigh, variant.KeyLow)));
        alleles = Numbered(model.Alleles.Select(allele => new VariantKey(allele.KeyHigh, allele.KeyLow)));
        targets = [.. model.Assays.Select(TargetColumns.Of)];
        EditionDays = [.. model.Editions.Select(edition => Day(edition.AsOf))];
        AlleleVariants = [.. model.Alleles.Select(allele => (ushort)(allele.VariantIndex + 1))];
        ClaimAssays = [.. model.Claims.Select(claim => (ushort)(claim.AssayIndex + 1))];
        ClaimVariants = [.. model.Claims.Select(claim => (ushort)(claim.VariantIndex + 1))];
        ClaimFrom = [.. model.Claims.Select(claim => Day(claim.From))];
        ClaimUntil = [.. model.Claims.Select(claim => Day(claim.Until))];
    }

    public CatalogModel Model { get; }

    public Transcript Reference => definition.View;

    public int[] EditionDays { get; }

    public ushort[] AlleleVariants { get; }

    public ushort[] ClaimAssays { get; }

    public ushort[] ClaimVariants { get; }

    public int[] ClaimFrom { get; }

    public int[] ClaimUntil { get; }

    public ushort FindAllele(VariantKey key) => alleles.GetValueOrDefault(key);

    public ushort FindVariant(VariantKey key) => variants.GetValueOrDefault(key);

    public TargetTable Targets(int assay) => targets[assay - 1].Table;

    public AssayShape Shape(int assay)
    {
        var row = Model.Assays[assay - 1];
        return new AssayShape(row.ListsTargets, Enum.Parse<Use>(row.DefaultUse), (ushort)(row.ConfirmWithIndex + 1));
    }

    public string ListedAlleles(int assay, int variant) => string.Join('\n', Model.Assays[assay - 1].Targets
        .Select(target => target.AlleleIndex).Distinct().Order()
        .Select(allele => Model.Alleles[allele])
        .Where(allele => allele.VariantIndex == variant - 1)
        .Select(allele => allele.Coding));

    /// <summary>The day number of an ISO date; <see cref="int.MaxValue"/> for none.</summary>
    public static int Day(string isoDate) =>
        isoDate.Length == 0 ? int.MaxValue : DateOnly.ParseExact(isoDate, "yyyy-MM-dd", CultureInfo.InvariantCulture).DayNumber;

    private static Dictionary<VariantKey, ushort> Numbered(IEnumerable<VariantKey> keys) =>
        keys.Select((key, i) => (key, Number: (ushort)(i + 1))).ToDictionary(pair => pair.key, pair => pair.Number);

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

    /// <summary>The table of an assay, a column each.</summary>
    private sealed record TargetColumns(ushort[] Alleles, byte[] Uses, int[] From, int[] Until)
    {
        public TargetTable Table => new(Alleles, Uses, From, Until);

        public static TargetColumns Of(AssayModel assay) => new(
            [.. assay.Targets.Select(target => (ushort)(target.AlleleIndex + 1))],
            [.. assay.Targets.Select(target => (byte)Enum.Parse<Use>(target.Use))],
            [.. assay.Targets.Select(target => Day(target.From))],
            [.. assay.Targets.Select(target => Day(target.Until))]);
    }
}
