using Her2Catalog.Compiler.Rules;
using Her2Catalog.Compiler.Text;

namespace Her2Catalog.Compiler.Rows;

/// <summary>Where a fact was read, as written.</summary>
internal sealed record SourceRow(Cell Facts, Cell? Section, IReadOnlyList<Cell> References);

/// <summary>A sentence with its source, as written.</summary>
internal sealed record TextRow(Cell Text, SourceRow Source)
{
    public static TextRow Bind(MappingReader reader) => new(reader.Required("text"), reader.Source());
}

/// <summary>The manifest. One that extends another catalog has the gene and the transcript of that.</summary>
internal sealed record ManifestRow(Cell? Extends, IReadOnlyList<EditionRow> Editions, GeneRow? Gene, TranscriptRow? Transcript, FilesRow? Files, IReadOnlyList<SealRow> Seals)
{
    public static ManifestRow? Read(SourceFile file, FindingList findings)
    {
        if (MappingReader.OfFile(file, findings) is not { } reader)
        {
            return null;
        }

        reader.Id("catalog");
        var extends = reader.Has("extends") ? reader.Required("extends") : null;
        var editions = reader.Each("editions", EditionRow.Bind);
        var gene = extends is null ? reader.Inner("gene", GeneRow.Bind, isRequired: true) : null;
        var transcript = extends is null ? reader.Inner("transcript", TranscriptRow.Bind, isRequired: true) : null;
        var files = reader.Inner("files", FilesRow.Bind, isRequired: true);
        var seals = reader.Each("seals", SealRow.Bind);
        reader.Finish();
        if (editions.Count == 0 && extends is null)
        {
            findings.Report(TextRules.Key, file, new TextSpan(0, 0), "'editions' needs at least one entry.");
        }

        return new ManifestRow(extends, editions, gene, transcript, files, seals);
    }
}

/// <summary>A state of the catalog.</summary>
internal sealed record EditionRow(Cell Id, Cell AsOf, Cell Title, Cell? TitleJapanese)
{
    public static EditionRow Bind(MappingReader reader)
    {
        var row = new EditionRow(reader.Id("id"), reader.Required("as_of"), reader.Required("title"), reader.Optional("title_japanese"));
        CellValues.Date(row.AsOf, reader.Findings);
        return row;
    }
}

/// <summary>The gene.</summary>
internal sealed record GeneRow(Cell Symbol, IReadOnlyList<Cell> OtherSymbols, Cell Name, Cell Chromosome, Cell? Cytoband, int EntrezId, SourceRow Source)
{
    public static GeneRow Bind(MappingReader reader)
    {
        var entrez = reader.Optional("entrez_id");
        return new GeneRow(
            reader.Id("symbol"),
            reader.Values("other_symbols"),
            reader.Required("name"),
            reader.Id("chromosome"),
            reader.Optional("cytoband"),
            entrez.IsStated() ? CellValues.Number(entrez!, 1, reader.Findings) : 0,
            reader.Source());
    }
}

/// <summary>The transcript, and the files that hold it.</summary>
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
    Cell Domains)
{
    private static readonly string[] Strands = ["forward", "reverse"];

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
            reader.Values("numbering_offsets"),
            reader.Required("sequence"),
            reader.Required("protein"),
            reader.Required("exons"),
            reader.Required("domains"));
        CellValues.OneOf(row.Strand, Strands, reader.Findings);
        return row;
    }
}

/// <summary>The files a catalog consists of, beside those of the transcript. What a catalog has nothing to say of needs no file; the facts that it cites do.</summary>
internal sealed record FilesRow(IReadOnlyList<Cell> Assays, Cell? Names, Cell? Variants, Cell? Therapies, Cell? Trials, Cell? Claims, Cell? Statements, Cell? References, Cell Facts)
{
    public static FilesRow Bind(MappingReader reader) => new(
        reader.Values("assays"),
        reader.Optional("names"),
        reader.Optional("variants"),
        reader.Optional("therapies"),
        reader.Optional("trials"),
        reader.Optional("claims"),
        reader.Optional("statements"),
        reader.Optional("references"),
        reader.Required("facts"));
}

/// <summary>What a file held when a person last compared it with its source.</summary>
internal sealed record SealRow(Cell File, Cell Digest)
{
    public static SealRow Bind(MappingReader reader) => new(reader.Required("file"), reader.Id("digest"));
}
