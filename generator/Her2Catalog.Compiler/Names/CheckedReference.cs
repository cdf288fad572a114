using Her2Catalog.Compiler.Rows;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Compiler.Names;

/// <summary>A reference without errors.</summary>
internal sealed record CheckedReference(
    string Sequence,
    int CodingStart,
    int CodingEnd,
    IReadOnlyList<int> NumberingOffsets,
    IReadOnlyList<ExonRow> Exons,
    IReadOnlyList<DomainRow> Domains,
    IReadOnlyList<OtherTranscriptRow> OtherTranscripts,
    TranscriptDefinition Definition)
{
    /// <summary>Gets the genomic sequence of the gene; null if the catalog has none.</summary>
    public GenomicReference? Genomic { get; init; }

    /// <summary>Gets or sets the names of the last catalog with this reference. Most names of the next one are the same.</summary>
    public IReadOnlyDictionary<string, KnownName> NameCache { get; set; } = new Dictionary<string, KnownName>();

    /// <summary>Gets the number of residues of the protein.</summary>
    public int ResidueCount => ((CodingEnd - CodingStart + 1) / 3) - 1;
}
