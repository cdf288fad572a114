using Her2Catalog.Compiler.Messages;
using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>The source of an entry, as written.</summary>
internal sealed record SourceRow(Cell Facts, Cell? Section, IReadOnlyList<Cell> References);

/// <summary>A text with its source, as written.</summary>
internal sealed record TextRow(BilingualCell Text, SourceRow Source)
{
    public static TextRow Bind(MappingReader reader) => new(reader.Text("text"), reader.Source());
}

/// <summary>
/// The manifest. If it extends another catalog, the gene and the transcript are null, because the other catalog specifies them.
/// </summary>
internal sealed record ManifestRow(Cell Catalog, Cell? Extends, IReadOnlyList<EditionRow> Editions, IReadOnlyList<JurisdictionRow> Jurisdictions, GeneRow? Gene, TranscriptRow? Transcript, FilesRow? Files)
{
    private const string English = "en";
    private const string Japanese = "ja";
    private static readonly string[] Languages = [English, Japanese];

    public static ManifestRow? Read(SourceFile file, FindingList findings)
    {
        if (MappingReader.OfFile(file, findings) is not { } reader)
        {
            return null;
        }

        var catalog = reader.Id("catalog");
        var extends = reader.Has("extends") ? reader.Required("extends") : null;
        findings.RequiresJapanese = RequiresJapanese(reader);
        var editions = reader.Each("editions", EditionRow.Bind);
        var jurisdictions = reader.Each("jurisdictions", JurisdictionRow.Bind);
        var gene = extends is null ? reader.Inner("gene", GeneRow.Bind, isRequired: true) : null;
        var transcript = extends is null ? reader.Inner("transcript", TranscriptRow.Bind, isRequired: true) : null;
        var files = reader.Inner("files", FilesRow.Bind, isRequired: true);
        if (editions.Count == 0 && extends is null && !reader.HasUnknownKeys)
        {
            findings.Report(TextRules.Key, file, new TextSpan(0, 0), CompilerMessages.EditionsEmpty());
        }

        reader.Finish();

        return new ManifestRow(catalog, extends, editions, jurisdictions, gene, transcript, files);
    }

    private static bool RequiresJapanese(MappingReader reader)
    {
        var languages = reader.Values("languages");
        foreach (var language in languages)
        {
            CellValues.OneOf(language, Languages, reader.Findings);
        }

        if (languages.Count > 0 && languages.All(language => language.Value != English))
        {
            reader.Findings.Report(TextRules.ValueNotAllowed, languages[0], CompilerMessages.EnglishMissing());
        }

        return languages.Any(language => language.Value == Japanese);
    }
}

/// <summary>An edition of the catalog.</summary>
internal sealed record EditionRow(Cell Id, Cell AsOf)
{
    public static EditionRow Bind(MappingReader reader)
    {
        var row = new EditionRow(reader.Id("id"), reader.Required("as_of"));
        CellValues.Date(row.AsOf, reader.Findings);
        return row;
    }
}

/// <summary>A country or region whose authority approves therapies and companion diagnostics.</summary>
internal sealed record JurisdictionRow(Cell Id, BilingualCell Name)
{
    public static JurisdictionRow Bind(MappingReader reader) => new(reader.Id("id"), reader.Text("name"));
}

/// <summary>The gene.</summary>
internal sealed record GeneRow(Cell Symbol, IReadOnlyList<Cell> OtherSymbols, IReadOnlyList<Cell> OtherSpeciesSymbols, IReadOnlyList<Cell> Identifiers, BilingualCell Name, Cell Chromosome, Cell? Cytoband, int EntrezId, SourceRow Source)
{
    public static GeneRow Bind(MappingReader reader)
    {
        var entrez = reader.Stated("entrez_id");
        return new GeneRow(
            reader.Id("symbol"),
            reader.Values("other_symbols"),
            reader.Values("other_species_symbols"),
            reader.Values("identifiers"),
            reader.Text("name"),
            reader.Id("chromosome"),
            reader.Stated("cytoband"),
            entrez.IsStated() ? CellValues.Number(entrez!, 1, reader.Findings) : 0,
            reader.Source());
    }
}

/// <summary>The transcript, and the names of its files.</summary>
internal sealed record TranscriptRow(
    Cell Accession,
    IReadOnlyList<Cell> EquivalentAccessions,
    Cell ProteinAccession,
    IReadOnlyList<Cell> EquivalentProteinAccessions,
    Cell Grch37Accession,
    Cell Grch38Accession,
    Cell Strand,
    Cell CodingStart,
    Cell CodingEnd,
    IReadOnlyList<Cell> NumberingOffsets,
    Cell Sequence,
    Cell Protein,
    Cell Exons,
    Cell Domains,
    Cell? OtherTranscripts,
    GenomicRow? Genomic)
{
    private static readonly string[] Strands = ["forward", "reverse"];

    /// <summary>Gets the names of the reference files.</summary>
    public IEnumerable<Cell> Files => new[] { Sequence, Protein, Exons, Domains, OtherTranscripts, Genomic?.Sequence }.OfType<Cell>();

    public bool IsForwardStrand => Strand.Value == Strands[0];

    public static TranscriptRow Bind(MappingReader reader)
    {
        var row = new TranscriptRow(
            reader.Id("accession"),
            reader.Values("equivalent_accessions"),
            reader.Id("protein_accession"),
            reader.Values("equivalent_protein_accessions"),
            reader.Id("grch37_accession"),
            reader.Id("grch38_accession"),
            reader.Required("strand"),
            reader.Required("coding_start"),
            reader.Required("coding_end"),
            reader.Unread("numbering_offsets"),
            reader.Required("sequence"),
            reader.Required("protein"),
            reader.Required("exons"),
            reader.Required("domains"),
            reader.Stated("other_transcripts"),
            reader.Inner("genomic", GenomicRow.Bind, isRequired: false));
        CellValues.OneOf(row.Strand, Strands, reader.Findings);
        return row;
    }
}

/// <summary>The genomic sequence of the gene, and the position of its first base in GRCh37 and GRCh38.</summary>
internal sealed record GenomicRow(Cell Accession, Cell Sequence, Cell Grch37Start, Cell Grch38Start)
{
    public static GenomicRow Bind(MappingReader reader) =>
        new(reader.Id("accession"), reader.Required("sequence"), reader.Required("grch37_start"), reader.Required("grch38_start"));
}

/// <summary>The names of a catalog's files, except those of the transcript. Only the file with the cited facts is required.</summary>
internal sealed record FilesRow(
    IReadOnlyList<Cell> Assays,
    Cell? Names,
    Cell? Variants,
    Cell? Therapies,
    Cell? Trials,
    Cell? Statements,
    Cell? Documents,
    Cell? References,
    Cell Facts,
    Cell? Seals,
    Cell Head)
{
    /// <summary>Returns true if the manifest contains the key of a part.</summary>
    public bool Has(CatalogParts part) => part switch
    {
        CatalogParts.Assays => Assays.Count > 0,
        CatalogParts.Names => Names is not null,
        CatalogParts.Mentioned => Variants is not null,
        CatalogParts.Therapies => Therapies is not null,
        CatalogParts.Trials => Trials is not null,
        CatalogParts.Statements => Statements is not null,
        CatalogParts.Documents => Documents is not null,
        CatalogParts.References => References is not null,
        CatalogParts.Seals => Seals is not null,
        _ => true,
    };

    public static FilesRow Bind(MappingReader reader) => new(
        reader.Values("assays"),
        reader.Stated("names"),
        reader.Stated("variants"),
        reader.Stated("therapies"),
        reader.Stated("trials"),
        reader.Stated("statements"),
        reader.Stated("documents"),
        reader.Stated("references"),
        reader.Required("facts"),
        reader.Stated("seals"),
        reader.Head);
}
