namespace Her2Catalog.Tool.Output;

/// <summary>Entries of one kind as rows of text; a cell is a text, a list of texts, or null.</summary>
/// <param name="Kind">Such as <c>variants</c>.</param>
/// <param name="Columns">Names in snake case.</param>
/// <param name="Rows">A cell per column.</param>
internal sealed record CatalogListing(string Kind, IReadOnlyList<string> Columns, IReadOnlyList<object?[]> Rows)
{
    private static readonly Dictionary<string, Func<ICatalog, CatalogListing>> Listings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["variants"] = Variants,
        ["alleles"] = Alleles,
        ["assays"] = Assays,
        ["therapies"] = Therapies,
        ["trials"] = Trials,
        ["documents"] = Documents,
        ["editions"] = Editions,
        ["jurisdictions"] = Jurisdictions,
        ["statements"] = Statements,
    };

    /// <summary>The kinds of entries.</summary>
    public static IReadOnlyCollection<string> Kinds => Listings.Keys;

    /// <summary>Lists the entries of one of <see cref="Kinds"/>.</summary>
    public static CatalogListing Of(ICatalog catalog, string kind) => Listings[kind](catalog);

    private static CatalogListing Variants(ICatalog catalog) => Create(
        "variants",
        catalog.Variants,
        ("variant", variant => variant.Name),
        ("protein", variant => variant.LongName),
        ("exon", variant => variant.Exon),
        ("domain", variant => variant.Domain),
        ("consequence", variant => variant.Consequence),
        ("alleles", variant => Texts(variant.Alleles.Select(allele => allele.Name))),
        ("published_names", variant => variant.PublishedNames.ToArray()),
        ("citation", variant => variant.Citation.ToString()));

    private static CatalogListing Alleles(ICatalog catalog) => Create(
        "alleles",
        catalog.Alleles,
        ("allele", allele => allele.Name),
        ("variant", allele => allele.Variant.Name),
        ("exon", allele => allele.Exon),
        ("grch37", allele => allele.Grch37),
        ("grch38", allele => allele.Grch38),
        ("published_names", allele => allele.PublishedNames.ToArray()));

    private static CatalogListing Assays(ICatalog catalog) => Create(
        "assays",
        catalog.Assays,
        ("assay", assay => assay.Id),
        ("name", assay => assay.Name),
        ("name_japanese", assay => assay.NameJapanese),
        ("specimen", assay => assay.Specimen),
        ("covers_all_exons", assay => assay.CoversAllExons ? "true" : "false"),
        ("coverage", assay => assay.Coverage),
        ("citation", assay => assay.Citation.ToString()));

    private static CatalogListing Therapies(ICatalog catalog) => Create(
        "therapies",
        catalog.Therapies,
        ("therapy", therapy => therapy.Id),
        ("name", therapy => therapy.Name),
        ("name_japanese", therapy => therapy.NameJapanese),
        ("class", therapy => therapy.Class),
        ("approvals", therapy => Texts(therapy.Approvals.Select(approval => $"{approval.Jurisdiction.Id} {approval.Date}"))),
        ("citation", therapy => therapy.Citation.ToString()));

    private static CatalogListing Trials(ICatalog catalog) => Create(
        "trials",
        catalog.Trials,
        ("trial", trial => trial.Id),
        ("name", trial => trial.Name),
        ("registry_id", trial => trial.RegistryId),
        ("phase", trial => trial.Phase),
        ("therapy", trial => trial.Therapy.Id),
        ("population", trial => trial.Population),
        ("citation", trial => trial.Citation.ToString()));

    private static CatalogListing Documents(ICatalog catalog) => Create(
        "documents",
        catalog.Documents,
        ("document", document => document.Id),
        ("short_title", document => document.ShortTitle),
        ("title", document => document.Title),
        ("title_japanese", document => document.TitleJapanese),
        ("publisher", document => document.Publisher),
        ("edition", document => document.Edition),
        ("date", document => document.Date),
        ("url", document => document.Url));

    private static CatalogListing Editions(ICatalog catalog) => Create(
        "editions",
        catalog.Editions,
        ("edition", edition => edition.Id),
        ("from", edition => AnswerText.Of(edition.AsOf)));

    private static CatalogListing Jurisdictions(ICatalog catalog) => Create(
        "jurisdictions",
        catalog.Jurisdictions,
        ("jurisdiction", jurisdiction => jurisdiction.Id),
        ("name", jurisdiction => jurisdiction.Name),
        ("name_japanese", jurisdiction => jurisdiction.NameJapanese));

    private static CatalogListing Statements(ICatalog catalog) => Create(
        "statements",
        catalog.Evidence,
        ("statement", statement => statement.Id),
        ("topic", statement => statement.Topic),
        ("text", statement => statement.Text),
        ("variants", statement => Texts(statement.Variants.Select(variant => variant.Name))),
        ("from", statement => AnswerText.Of(statement.From)),
        ("until", statement => statement.Until is { } until ? AnswerText.Of(until) : null),
        ("citation", statement => statement.Citation.ToString()));

    private static CatalogListing Create<T>(string kind, IEnumerable<T> entries, params (string Name, Func<T, object?> Value)[] columns) =>
        new(
            kind,
            [.. columns.Select(column => column.Name)],
            [.. entries.Select(entry => columns.Select(column => column.Value(entry)).ToArray())]);

    private static string[] Texts(IEnumerable<string> texts) => [.. texts];
}
