using System.Globalization;
using Her2Catalog.Compiler.Model;
using Her2Catalog.Compiler.Rows;
using Her2Catalog.Compiler.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Checks;

/// <summary>Makes the model of a catalog without errors: distinct, sorted, in preferred names. The order of rows and files leaves no trace in it.</summary>
internal sealed class CatalogModelBuilder
{
    private static readonly string[] PlaceKinds = ["region", "domain"];

    private readonly CheckedCatalog catalog;
    private readonly NameReader names;
    private readonly VariantDescription[] variants;
    private readonly VariantDescription[] alleles;
    private readonly Dictionary<VariantKey, int> variantIndexes;
    private readonly Dictionary<VariantKey, int> alleleIndexes;

    // Looked up once for all: a search for each allele or variant would grow with the square of the table.
    private readonly ILookup<VariantKey, ReadTarget> targetsByAllele;
    private readonly ILookup<VariantKey, ReadTarget> targetsByProduct;
    private readonly ILookup<VariantKey, int> allelesByProduct;
    private readonly ILookup<VariantKey, NameRow> namesByMeaning;
    private readonly Dictionary<VariantKey, ReadMentioned> mentionedByProduct;

    private CatalogModelBuilder(CheckedCatalog catalog, NameReader names)
    {
        this.catalog = catalog;
        this.names = names;
        var targets = AllTargets().ToArray();
        alleles = Distinct(targets.Select(target => target.Coding.Description), description => description.Allele)
            .OrderBy(description => PositionOf(description)).ThenBy(description => description.Coding, StringComparer.Ordinal).ToArray();

        // A protein name says all that a DNA name says of the product, and nothing of one allele: describe it by its own name.
        variants = Distinct(
                targets.Select(target => names.Describe("p." + target.Coding.Description.ProteinShort)).Concat(catalog.Mentioned.Select(mentioned => mentioned.Name.Description)),
                description => description.Product)
            .OrderBy(description => description.FirstResidue).ThenBy(description => description.ProteinShort, StringComparer.Ordinal).ToArray();
        variantIndexes = variants.Select((description, i) => (description.Product, i)).ToDictionary(pair => pair.Product, pair => pair.i);
        alleleIndexes = alleles.Select((description, i) => (description.Allele, i)).ToDictionary(pair => pair.Allele, pair => pair.i);
        targetsByAllele = targets.ToLookup(target => target.Coding.Description.Allele);
        targetsByProduct = targets.ToLookup(target => target.Coding.Description.Product);
        allelesByProduct = alleles.Select((description, i) => (description.Product, i)).ToLookup(pair => pair.Product, pair => pair.i);
        namesByMeaning = catalog.Listings.ToLookup(listing => listing.Name.Meaning, listing => listing.Row);
        mentionedByProduct = catalog.Mentioned.ToDictionary(mentioned => mentioned.Name.Description.Product);
    }

    public static CatalogModel Build(CheckedCatalog catalog, NameReader names, ExtendedCatalog? extended, SourceFile manifest) =>
        new CatalogModelBuilder(catalog, names).Build(extended?.Rows, manifest);

    private CatalogModel Build(CatalogRows? extended, SourceFile manifest)
    {
        var rows = catalog.Rows;
        var evidence = new EvidenceModelBuilder(catalog, cell => variantIndexes[names.Describe(cell.Value).Product]);
        return new CatalogModel(
            catalog.Files.NameOf(manifest),
            Array(rows.Manifest.Editions.Select(row => new EditionModel(row.Id.Value, row.AsOf.Value, row.Title.Value, row.TitleJapanese.Text())).OrderBy(edition => edition.AsOf, StringComparer.Ordinal)),
            evidence.Gene(),
            Transcript(),
            Array(catalog.Reference.Domains.Select(row => new DomainModel(row.Kind, row.Name.Value, row.Start, row.End, row.Confidence.Value))),
            Array(alleles.Select(Allele)),
            Array(variants.Select(Variant)),
            Array(rows.Assays.Select(Assay)),
            evidence.Therapies(),
            evidence.Claims(),
            evidence.Trials(),
            evidence.Statements(),
            evidence.References(),
            extended?.Assays.Count ?? 0,
            extended is null ? default : AddedTo(extended));
    }

    // The rows of the catalog that is extended stand before all others.
    private EquatableArray<int> AddedTo(CatalogRows extended)
    {
        var held = new HashSet<VariantKey>(catalog.Rows.Assays.Take(extended.Assays.Count).SelectMany(assay => catalog.Targets[assay]).Select(target => target.Coding.Description.Product));
        held.UnionWith(catalog.Mentioned.Take(extended.Mentioned.Count).Select(mentioned => mentioned.Name.Description.Product));
        return new EquatableArray<int>(Enumerable.Range(0, variants.Length).Where(i => !held.Contains(variants[i].Product)));
    }

    private TranscriptModel Transcript()
    {
        var row = catalog.Rows.Manifest.Transcript!;
        var reference = catalog.Reference;
        return new TranscriptModel(
            row.Accession.Value,
            Array(row.EquivalentAccessions.Select(cell => cell.Value)),
            row.ProteinAccession.Value,
            Array(row.EquivalentProteinAccessions.Select(cell => cell.Value)),
            row.Grch37Accession.Value,
            row.Grch38Accession.Value,
            row.IsForwardStrand,
            reference.Sequence,
            reference.CodingStart,
            reference.CodingEnd,
            Array(reference.Exons.Select(exon => new ExonModel(exon.Number, exon.TranscriptStart, exon.TranscriptEnd, exon.Grch37Start, exon.Grch38Start))),
            Array(reference.NumberingOffsets));
    }

    private AlleleModel Allele(VariantDescription description)
    {
        var printed = targetsByAllele[description.Allele].Select(target => target.Row.Coding.Value).Concat(namesByMeaning[description.Allele].Select(row => row.Name.Value));
        return new AlleleModel(
            CSharpIdentifier.From(description.Coding),
            description.Coding,
            Array(printed.Where(name => name != description.Coding).Distinct().OrderBy(name => name, StringComparer.Ordinal)),
            variantIndexes[description.Product],
            description.Exon,
            description.Grch37,
            description.Grch38,
            description.Allele.High,
            description.Allele.Low);
    }

    private VariantModel Variant(VariantDescription description)
    {
        mentionedByProduct.TryGetValue(description.Product, out var mentioned);
        return new VariantModel(
            CSharpIdentifier.From(description.ProteinShort),
            description.ProteinShort,
            description.ProteinStated,
            Aliases(description),
            Array(allelesByProduct[description.Product]),
            description.FirstResidue,
            description.LastResidue,
            description.Exon,
            description.Consequence,
            Domain(description),
            mentioned is null ? default : EvidenceModelBuilder.Texts(mentioned.Row.Statements, catalog.Files),
            mentioned is null ? TableSource(description) : EvidenceModelBuilder.Source(mentioned.Row.Source, mentioned.Row.Protein, catalog.Files),
            description.Product.High,
            description.Product.Low);
    }

    // Published names: those of the table of names, and those that assays print; as one-letter text where they are written so.
    private EquatableArray<AliasModel> Aliases(VariantDescription description)
    {
        var listed = namesByMeaning[description.Product].Select(row => (row.Name, Facts: EvidenceModelBuilder.Facts(row.Source)));
        var printed = targetsByProduct[description.Product].Select(target => (Name: target.Row.Protein, Facts: EvidenceModelBuilder.Facts(target.Row.Source)));
        var aliases = listed.Concat(printed)
            .Select(alias => (Name: CSharpIdentifier.Bare(alias.Name.Value), alias.Facts, File: catalog.Files.NameOf(alias.Name.File)))
            .Where(alias => alias.Name != description.ProteinShort && "p." + alias.Name != description.ProteinStated)
            .GroupBy(alias => alias.Name, StringComparer.Ordinal)
            .Select(group => group.OrderBy(alias => alias.File, StringComparer.Ordinal).Last())
            .OrderBy(alias => alias.Name, StringComparer.Ordinal);
        return Array(aliases.Select(alias => new AliasModel(CSharpIdentifier.From(alias.Name), alias.Name, new SourceModel(alias.Facts, string.Empty, default, alias.File))));
    }

    private SourceModel TableSource(VariantDescription description)
    {
        var target = targetsByProduct[description.Product].First();
        return new SourceModel(EvidenceModelBuilder.Facts(target.Row.Source), string.Empty, default, catalog.Files.NameOf(target.Row.Coding.File));
    }

    // The smallest region that holds the change, and the smallest domain, of those that are sure.
    private string Domain(VariantDescription description)
    {
        var found = PlaceKinds.Select(kind => catalog.Reference.Domains
            .Where(row => row.Kind == kind && row.Start <= description.FirstResidue && row.End >= description.LastResidue)
            .OrderBy(row => row.End - row.Start).ThenBy(row => row.Name.Value, StringComparer.Ordinal)
            .FirstOrDefault()?.Name.Value);
        return string.Join(", ", found.Where(name => name is not null));
    }

    private AssayModel Assay(AssayRow row) => new(
        row.Id.Value,
        row.Name.Value,
        row.NameJapanese.Value,
        row.Specimen.Value,
        row.Coverage.Value,
        row.ListsTargets,
        row.CoversAllExons,
        row.DefaultUse.Value,
        row.ConfirmWith.IsStated() ? catalog.Rows.Assays.ToList().FindIndex(assay => assay.Id.Value == row.ConfirmWith!.Value) : -1,
        Array(catalog.Targets[row].Select(Target).OrderBy(target => target.AlleleIndex).ThenBy(target => target.From, StringComparer.Ordinal)),
        EvidenceModelBuilder.Texts(row.Statements, catalog.Files),
        EvidenceModelBuilder.Source(row.Source, row.Id, catalog.Files));

    private TargetModel Target(ReadTarget target) => new(
        alleleIndexes[target.Coding.Description.Allele],
        target.Row.Protein.Value,
        target.Row.Coding.Value,
        target.Row.Use.Value,
        target.Row.From.Value,
        target.Row.Until.Value,
        new SourceModel(EvidenceModelBuilder.Facts(target.Row.Source), string.Empty, default, catalog.Files.NameOf(target.Row.Coding.File)));

    private IEnumerable<ReadTarget> AllTargets() => catalog.Rows.Assays.SelectMany(assay => catalog.Targets[assay]);

    // The number in the preferred name; enough to sort by, since names of one place are sorted by their text.
    private static int PositionOf(VariantDescription description)
    {
        var digits = new string(description.Coding.Skip(2).TakeWhile(unit => unit is >= '0' and <= '9').ToArray());
        return digits.Length == 0 ? 0 : int.Parse(digits, CultureInfo.InvariantCulture);
    }

    private static IEnumerable<VariantDescription> Distinct(IEnumerable<VariantDescription> descriptions, Func<VariantDescription, VariantKey> key) =>
        descriptions.GroupBy(key).Select(group => group.First());

    private static EquatableArray<T> Array<T>(IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
