namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;

/// <summary>
/// A transcript as the reference for names: its sequence, coding region and exons, and the names of its gene. It consists of spans
/// over data of the caller, such as static data of an assembly; <see cref="TranscriptDefinition"/> owns its data.
/// </summary>
/// <remarks>
/// Transcript, <c>c.</c> and genomic positions are 1-based. Bases are uppercase A, C, G, T. <c>HgvsReader</c> and
/// <c>HgvsDescriber</c> add methods that read and describe names: <c>transcript.Read("p.L755S")</c>.
/// </remarks>
public readonly ref partial struct Transcript
{
    private readonly ReadOnlySpan<byte> geneSymbols;
    private readonly ReadOnlySpan<byte> transcriptAccessions;
    private readonly ReadOnlySpan<byte> proteinAccessions;
    private readonly ReadOnlySpan<byte> chromosome;
    private readonly ReadOnlySpan<byte> grch37Accession;
    private readonly ReadOnlySpan<byte> grch38Accession;
    private readonly ReadOnlySpan<byte> sequence;
    private readonly ReadOnlySpan<int> exons;
    private readonly ReadOnlySpan<int> numberingOffsets;

    /// <summary>Creates a transcript over data that the caller keeps.</summary>
    /// <param name="geneSymbols">Space-separated, preferred first: <c>ERBB2 HER2</c>.</param>
    /// <param name="transcriptAccessions">
    /// Space-separated; one without version matches any version: <c>NM_004448.4 ENST00000269571</c>.
    /// </param>
    /// <param name="proteinAccessions">Space-separated, in the same form.</param>
    /// <param name="chromosome">Without <c>chr</c>: <c>17</c>.</param>
    /// <param name="grch37Accession">The chromosome's accession in GRCh37, <c>NC_000017.10</c>.</param>
    /// <param name="grch38Accession">The chromosome's accession in GRCh38, <c>NC_000017.11</c>.</param>
    /// <param name="strand">The strand of the gene on the genome.</param>
    /// <param name="sequence">The whole transcript, uppercase bases.</param>
    /// <param name="codingStart">Transcript position of the first base of the start codon.</param>
    /// <param name="codingEnd">Transcript position of the last base of the stop codon.</param>
    /// <param name="exons">
    /// Four numbers per exon, in transcript order: first and last transcript position, lowest genomic position in GRCh37 and in
    /// GRCh38 (0 = unknown).
    /// </param>
    /// <param name="numberingOffsets">
    /// Differences to other numberings in use, such as 22 for a protein counted without its signal peptide; used in explanations
    /// only.
    /// </param>
    public Transcript(
        ReadOnlySpan<byte> geneSymbols,
        ReadOnlySpan<byte> transcriptAccessions,
        ReadOnlySpan<byte> proteinAccessions,
        ReadOnlySpan<byte> chromosome,
        ReadOnlySpan<byte> grch37Accession,
        ReadOnlySpan<byte> grch38Accession,
        Strand strand,
        ReadOnlySpan<byte> sequence,
        int codingStart,
        int codingEnd,
        ReadOnlySpan<int> exons,
        ReadOnlySpan<int> numberingOffsets = default)
    {
        this.geneSymbols = geneSymbols;
        this.transcriptAccessions = transcriptAccessions;
        this.proteinAccessions = proteinAccessions;
        this.chromosome = chromosome;
        this.grch37Accession = grch37Accession;
        this.grch38Accession = grch38Accession;
        this.sequence = sequence;
        this.exons = exons;
        this.numberingOffsets = numberingOffsets;
        Strand = strand;
        CodingStart = codingStart;
        CodingEnd = codingEnd;
    }

    /// <summary>
    /// Gets the accessions of the gene and its genomic region, ASCII, separated by spaces: <c>ENSG00000141736 HGNC:3430
    /// NG_007503.1</c>.
    /// </summary>
    public ReadOnlySpan<byte> GeneIdentifiers { get; init; }

    /// <summary>
    /// Gets symbols of other species that differ from those of the gene only in case, in their exact case: <c>Erbb2</c> is the gene
    /// of the mouse.
    /// </summary>
    public ReadOnlySpan<byte> OtherSpeciesSymbols { get; init; }

    /// <summary>
    /// Gets the other transcripts and proteins of the gene, UTF-8: one line per numbering, with accessions separated by spaces, and
    /// an optional note after <c>|</c>, which may have a Japanese version after another <c>|</c>.
    /// </summary>
    public ReadOnlySpan<byte> OtherTranscripts { get; init; }

    /// <summary>
    /// Gets the numbering of each line of <see cref="OtherTranscripts"/>: 1 if its names are answered as written, otherwise 0; the
    /// number of coding bases; the number of segments; per segment the first position, the last position and the difference to the
    /// positions of this transcript.
    /// </summary>
    public ReadOnlySpan<int> OtherNumbering { get; init; }

    /// <summary>Gets the strand of the gene on the genome.</summary>
    public Strand Strand { get; }

    /// <summary>Gets the transcript position of the first base of the start codon.</summary>
    public int CodingStart { get; }

    /// <summary>Gets the transcript position of the last base of the stop codon.</summary>
    public int CodingEnd { get; }

    /// <summary>Gets the sequence of the whole transcript.</summary>
    public ReadOnlySpan<byte> Sequence => sequence;

    /// <summary>Gets the number of residues of the protein, without the stop codon.</summary>
    public int ResidueCount => ((CodingEnd - CodingStart + 1) / 3) - 1;

    /// <summary>
    /// Gets the genomic sequence of the gene. If it is empty, the bases of introns are not known: changes that touch an intron
    /// have no key and no predicted protein.
    /// </summary>
    public GenomicSequence Genomic { get; init; }

    internal ReadOnlySpan<int> NumberingOffsets => numberingOffsets;

    /// <summary>Gets the offset of the first coding base in the sequence.</summary>
    internal int CodingOffset => CodingStart - 1;

    /// <summary>Returns the base at a transcript position.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is outside the transcript.</exception>
    public byte BaseAt(int transcriptPosition) => sequence[transcriptPosition - 1];

    /// <summary>Returns the one-letter code of a residue; <c>*</c> at <see cref="ResidueCount"/> + 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The codon of the residue is outside the transcript.</exception>
    public byte ResidueAt(int residueNumber)
    {
        var codon = sequence.Slice(CodingOffset + (3 * (residueNumber - 1)), 3);
        return GeneticCode.Translate(codon[0], codon[1], codon[2]);
    }
}
