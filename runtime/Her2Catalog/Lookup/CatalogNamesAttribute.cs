using System.ComponentModel;

namespace Her2Catalog.Lookup;

/// <summary>
/// The reference and the names of a catalog, for analyzers of code that uses it. The generator adds the attribute to the class of the
/// catalog, so that it is part of the compiled assembly. Items of a list are separated by spaces.
/// </summary>
/// <param name="geneSymbols">Symbols of the gene.</param>
/// <param name="transcriptAccessions">Accessions of the transcript.</param>
/// <param name="proteinAccessions">Accessions of the protein.</param>
/// <param name="chromosome">Without <c>chr</c>.</param>
/// <param name="grch37Accession">Of the chromosome.</param>
/// <param name="grch38Accession">Of the chromosome.</param>
/// <param name="isForwardStrand">False on the minus strand.</param>
/// <param name="sequence">Bases of the transcript.</param>
/// <param name="codingStart">Transcript position, from 1.</param>
/// <param name="codingEnd">Transcript position, stop codon included.</param>
/// <param name="exons">Four numbers each: first and last transcript position, lowest genomic position in GRCh37 and GRCh38.</param>
/// <param name="numberingOffsets">Offsets by which other numberings are lower than this one.</param>
/// <param name="variants">Preferred short names.</param>
/// <param name="publishedMembers">Members that are aliases, each with the preferred member: <c>A775_G776insYVMA=Y772_A775dup</c>.</param>
[AttributeUsage(AttributeTargets.Class, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CatalogNamesAttribute(
    string geneSymbols,
    string transcriptAccessions,
    string proteinAccessions,
    string chromosome,
    string grch37Accession,
    string grch38Accession,
    bool isForwardStrand,
    string sequence,
    int codingStart,
    int codingEnd,
    string exons,
    string numberingOffsets,
    string variants,
    string publishedMembers) : Attribute
{
    /// <summary>Symbols of the gene.</summary>
    public string GeneSymbols { get; } = geneSymbols;

    /// <summary>Accessions of the transcript.</summary>
    public string TranscriptAccessions { get; } = transcriptAccessions;

    /// <summary>Accessions of the protein.</summary>
    public string ProteinAccessions { get; } = proteinAccessions;

    /// <summary>Without <c>chr</c>.</summary>
    public string Chromosome { get; } = chromosome;

    /// <summary>Accession of the chromosome in GRCh37.</summary>
    public string Grch37Accession { get; } = grch37Accession;

    /// <summary>Accession of the chromosome in GRCh38.</summary>
    public string Grch38Accession { get; } = grch38Accession;

    /// <summary>False on the minus strand.</summary>
    public bool IsForwardStrand { get; } = isForwardStrand;

    /// <summary>Bases of the transcript.</summary>
    public string Sequence { get; } = sequence;

    /// <summary>Transcript position of the first coding base, from 1.</summary>
    public int CodingStart { get; } = codingStart;

    /// <summary>Transcript position of the last, stop codon included.</summary>
    public int CodingEnd { get; } = codingEnd;

    /// <summary>Four numbers per exon.</summary>
    public string Exons { get; } = exons;

    /// <summary>Offsets by which other numberings are lower than this one.</summary>
    public string NumberingOffsets { get; } = numberingOffsets;

    /// <summary>Preferred short names.</summary>
    public string Variants { get; } = variants;

    /// <summary>Aliases among the members.</summary>
    public string PublishedMembers { get; } = publishedMembers;

    /// <summary>Bases of the gene, introns included, in its direction; empty if they are not known.</summary>
    public string GenomicSequence { get; set; } = string.Empty;

    /// <summary>Position of the first base of <see cref="GenomicSequence"/> in GRCh37.</summary>
    public int Grch37Start { get; set; }

    /// <summary>Position of the first base of <see cref="GenomicSequence"/> in GRCh38.</summary>
    public int Grch38Start { get; set; }
}
