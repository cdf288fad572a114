using System.Buffers.Binary;
using Her2Catalog.Hgvs.Keys;
using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>
/// Checks tables when they are loaded, so that no later lookup fails: first the data that lookups read without bounds checks, then all
/// other data by reading them once.
/// </summary>
internal static class LoadedTablesCheck
{
    /// <summary>Checks the perfect hash of spellings, whose lookup does not check offsets.</summary>
    public static void CheckSpellings(SerializedTables tables)
    {
        var entries = tables[TableSection.SpellingEntries];
        var texts = tables[TableSection.SpellingTexts];
        var variants = Column.Of(tables[TableSection.SpellingVariants]);
        var isWhole = tables[TableSection.SpellingDisplacements].Length >= PerfectHash.DisplacementBytes &&
            entries.Length >= SpellingEntry.Digits &&
            entries.Length % SpellingEntry.Digits == 0;
        for (var offset = 0; isWhole && offset < entries.Length; offset += SpellingEntry.Digits)
        {
            var entry = new SpellingEntry(BinaryPrimitives.ReadUInt64LittleEndian(entries[offset..]));
            isWhole = (uint)entry.Start <= (uint)(texts.Length - SpellingWords.MaxLength) &&
                entry.Start + entry.Length <= texts.Length &&
                (uint)entry.Number < (uint)variants.Count;
        }

        if (!isWhole)
        {
            throw new FormatException("The data are not the tables of a catalog: the spellings are damaged.");
        }
    }

    /// <summary>Reads every entry, and interprets every variant and allele in every edition.</summary>
    public static void ReadEverything(Catalog catalog)
    {
        if (catalog.Editions.Count == 0)
        {
            throw new FormatException("The data are not the tables of a catalog: there is no edition.");
        }

        _ = (catalog.Id, catalog.Digest, catalog.ColumnPrefix, catalog.Gene);
        Format(catalog.Documents);
        Format(catalog.Jurisdictions);
        ReadRecords(catalog);
        foreach (var assay in catalog.Assays)
        {
            ReadAssay(catalog, assay);
        }
    }

    private static void ReadRecords(Catalog catalog)
    {
        Format(catalog.Therapies.SelectMany(therapy => therapy.Approvals));
        Format(catalog.Therapies.SelectMany(therapy => therapy.Statements));
        Format(catalog.Trials);
        Format(catalog.Evidence);
        Format(catalog.References);
        Format(catalog.Features);
        foreach (var variant in catalog.Variants)
        {
            _ = (variant.Name, variant.LongName, variant.Exon, variant.DomainJapanese, variant.Domain, variant.Consequence);
            _ = (variant.FirstResidue, variant.LastResidue, variant.PublishedNames, variant.Citation.ToString());
            Format(variant.Alleles);
            Format(variant.Evidence);
        }

        foreach (var allele in catalog.Alleles)
        {
            _ = (allele.Name, allele.Exon, allele.Grch37, allele.Grch38, allele.PublishedNames, allele.Variant.Name);
        }
    }

    private static void ReadAssay(Catalog catalog, CatalogAssay assay)
    {
        _ = (assay.Id, assay.Name, assay.Specimen, assay.Coverage, assay.Citation.ToString());
        _ = (assay.NameJapanese, assay.ShortName, assay.ShortNameJapanese, assay.SpecimenJapanese, assay.CoverageJapanese);
        Format(assay.Statements);
        Format(assay.Targets);
        foreach (var use in assay.Uses)
        {
            _ = (use.ToString(), use.Indication, use.IndicationJapanese, use.ConfirmWith.Id, use.From, use.Until);
            Format(use.Citations);
        }

        foreach (var edition in catalog.Editions)
        {
            foreach (var variant in catalog.Variants)
            {
                Format(catalog.Interpret(assay, variant, edition.AsOf).Statements);
                Format(catalog.InterpretOtherAllele(assay, variant, edition.AsOf).Statements);
            }
        }
    }

    private static void Format<T>(IEnumerable<T> entries)
    {
        foreach (var entry in entries)
        {
            _ = entry?.ToString();
        }
    }
}
