using Her2Catalog.Tables;

namespace Her2Catalog;

/// <summary>The state of a catalog as of a date.</summary>
/// <param name="Id">The id, such as <c>2023-11</c>.</param>
/// <param name="AsOf">First day on which it is in force.</param>
public sealed record Edition(string Id, DateOnly AsOf) : ICatalogEntry<Edition>
{
    static Edition ICatalogEntry<Edition>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Editions, number);
        return new Edition(record.Text(), DateOnly.FromDayNumber(record.Number()));
    }
}

/// <summary>An entry of a document's list of references.</summary>
/// <param name="Document">The document.</param>
/// <param name="Number">The number in the document's list.</param>
/// <param name="Text">The reference as cited; empty if the catalog does not state it.</param>
/// <param name="Pmid">PubMed id; empty if the catalog does not state it.</param>
/// <param name="Doi">DOI; empty if the catalog does not state it.</param>
public sealed record DocumentReference(CatalogDocument Document, int Number, string Text, string Pmid, string Doi)
    : ICatalogEntry<DocumentReference>
{
    static DocumentReference ICatalogEntry<DocumentReference>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.References, number);
        var document = new CatalogDocument(catalog, record.Number());
        return new DocumentReference(document, record.Number(), record.Text(), record.Text(), record.Text());
    }
}

/// <summary>The gene that a catalog describes.</summary>
/// <param name="Symbol">HGNC symbol.</param>
/// <param name="OtherSymbols">Other names in use.</param>
/// <param name="Name">Full name.</param>
/// <param name="NameJapanese">Full name in Japanese; empty if the catalog does not state it.</param>
/// <param name="Chromosome">Without <c>chr</c>.</param>
/// <param name="Cytoband">As the source prints it.</param>
/// <param name="TranscriptAccession">The transcript that names are checked against.</param>
/// <param name="ProteinAccession">Its protein.</param>
/// <param name="Citation">Where it was read.</param>
public sealed record Gene(
    string Symbol,
    IReadOnlyList<string> OtherSymbols,
    string Name,
    string NameJapanese,
    string Chromosome,
    string Cytoband,
    string TranscriptAccession,
    string ProteinAccession,
    Citation Citation)
{
    /// <summary>Genes are equal if their content is.</summary>
    public bool Equals(Gene? other) =>
        other is not null &&
        (Symbol, Name, NameJapanese, Chromosome, TranscriptAccession, Citation) ==
        (other.Symbol, other.Name, other.NameJapanese, other.Chromosome, other.TranscriptAccession, other.Citation) &&
        OtherSymbols.SequenceEqual(other.OtherSymbols);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Symbol);

    internal static Gene Read(RecordReader record) =>
        new(
            record.Text(),
            record.Texts(),
            record.Text(out var japanese),
            japanese,
            record.Text(),
            record.Text(),
            record.Text(),
            record.Text(),
            Citation.Read(ref record));
}

/// <summary>A region, domain or site of the protein; residues are counted with the signal peptide.</summary>
/// <param name="Kind"><c>region</c>, <c>domain</c>, <c>site</c> or <c>polymorphism</c>.</param>
/// <param name="Name">Its name.</param>
/// <param name="NameJapanese">Its name in Japanese; empty if the catalog does not state it.</param>
/// <param name="FirstResidue">First residue.</param>
/// <param name="LastResidue">Last residue.</param>
/// <param name="Confidence">How certain the entry is, such as <c>high</c>.</param>
public sealed record ProteinFeature(string Kind, string Name, string NameJapanese, int FirstResidue, int LastResidue, string Confidence)
    : ICatalogEntry<ProteinFeature>
{
    static ProteinFeature ICatalogEntry<ProteinFeature>.Create(Catalog catalog, int number)
    {
        var record = catalog.Record(TableSection.Features, number);
        return new ProteinFeature(record.Text(), record.Text(out var japanese), japanese, record.Number(), record.Number(), record.Text());
    }
}
