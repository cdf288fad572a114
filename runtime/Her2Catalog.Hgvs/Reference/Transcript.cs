namespace Her2Catalog.Hgvs;

/// <summary>
/// One transcript as the reference for names: its sequence, coding region, exons and what it is called. It holds spans
/// only, so that it can be laid over static data at no cost; <see cref="TranscriptDefinition"/> keeps one on the heap.
/// </summary>
/// <remarks>Transcript positions are 1-based, as are <c>c.</c> and genomic ones. Bases are upper-case A, C, G, T.</remarks>
public readonly ref partial struct Transcript
{
    /// <summary>Numbers an exon takes in the exon table.</summary>
    internal const int ExonStride = 4;

    private readonly ReadOnlySpan<byte> geneSymbols;
    private readonly ReadOnlySpan<byte> transcriptAccessions;
    private readonly ReadOnlySpan<byte> proteinAccessions;
    private readonly ReadOnlySpan<byte> chromosome;
    private readonly ReadOnlySpan<byte> grch37Accession;
    private readonly ReadOnlySpan<byte> grch38Accession;
    private readonly ReadOnlySpan<byte> sequence;
    private readonly ReadOnlySpan<int> exons;
    private readonly ReadOnlySpan<int> numberingOffsets;

    /// <summary>Lays a transcript over data that the caller keeps.</summary>
    /// <param name="geneSymbols">Space-separated, preferred first: <c>ERBB2 HER2</c>.</param>
    /// <param name="transcriptAccessions">Space-separated; one without version is taken with any: <c>NM_004448.4 ENST00000269571</c>.</param>
    /// <param name="proteinAccessions">Likewise.</param>
    /// <param name="chromosome">Without <c>chr</c>: <c>17</c>.</param>
    /// <param name="grch37Accession">The chromosome's accession in GRCh37, <c>NC_000017.10</c>.</param>
    /// <param name="grch38Accession">The chromosome's accession in GRCh38, <c>NC_000017.11</c>.</param>
    /// <param name="strand">The strand of the genome that the gene is read from.</param>
    /// <param name="sequence">The whole transcript, upper-case bases.</param>
    /// <param name="codingStart">Transcript position of the first base of the start codon.</param>
    /// <param name="codingEnd">Transcript position of the last base of the stop codon.</param>
    /// <param name="exons">Four numbers an exon, in transcript order: first and last transcript position, lowest genomic position in GRCh37 and in GRCh38 (0 = unknown).</param>
    /// <param name="numberingOffsets">What other numberings in use fall short of this one, such as 22 for a protein counted without its signal peptide; used in explanations only.</param>
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

    /// <summary>The strand of the genome that the gene is read from.</summary>
    public Strand Strand { get; }

    /// <summary>Transcript position of the first base of the start codon.</summary>
    public int CodingStart { get; }

    /// <summary>Transcript position of the last base of the stop codon.</summary>
    public int CodingEnd { get; }

    /// <summary>The whole transcript.</summary>
    public ReadOnlySpan<byte> Sequence => sequence;

    /// <summary>How many residues the protein has, the stop not counted.</summary>
    public int ResidueCount => ((CodingEnd - CodingStart + 1) / 3) - 1;

    /// <summary>How many exons the transcript has.</summary>
    public int ExonCount => exons.Length / ExonStride;

    /// <summary>Symbols of the gene, ASCII, preferred first, separated by blanks.</summary>
    public ReadOnlySpan<byte> GeneSymbols => geneSymbols;

    /// <summary>Accessions of the transcript, ASCII, preferred first, separated by blanks.</summary>
    public ReadOnlySpan<byte> TranscriptAccessions => transcriptAccessions;

    internal ReadOnlySpan<byte> ProteinAccessions => proteinAccessions;

    /// <summary>The chromosome, ASCII, without <c>chr</c>.</summary>
    public ReadOnlySpan<byte> Chromosome => chromosome;

    internal ReadOnlySpan<int> NumberingOffsets => numberingOffsets;

    /// <summary>Offset in the sequence of the first coding base.</summary>
    internal int CodingOffset => CodingStart - 1;

    /// <summary>The base at a transcript position.</summary>
    /// <exception cref="IndexOutOfRangeException">The position is not on the transcript.</exception>
    public byte BaseAt(int transcriptPosition) => sequence[transcriptPosition - 1];

    /// <summary>The one-letter code of a residue; <c>*</c> at <see cref="ResidueCount"/> + 1.</summary>
    /// <exception cref="IndexOutOfRangeException">There is no such residue.</exception>
    public byte ResidueAt(int residueNumber)
    {
        var codon = sequence.Slice(CodingOffset + (3 * (residueNumber - 1)), 3);
        return GeneticCode.Translate(codon[0], codon[1], codon[2]);
    }

    /// <summary>The chromosome's accession in a build, ASCII.</summary>
    public ReadOnlySpan<byte> GenomicAccession(GenomeBuild build) =>
        build == GenomeBuild.GRCh37 ? grch37Accession : grch38Accession;

    internal int ExonStart(int exon) => exons[exon * ExonStride];

    internal int ExonEnd(int exon) => exons[(exon * ExonStride) + 1];

    /// <summary>Lowest genomic position of an exon (zero-based number), 0 where unknown.</summary>
    internal int ExonGenomicStart(int exon, GenomeBuild build) =>
        exons[(exon * ExonStride) + (build == GenomeBuild.GRCh37 ? 2 : 3)];

    internal int ExonGenomicEnd(int exon, GenomeBuild build) =>
        ExonGenomicStart(exon, build) + ExonEnd(exon) - ExonStart(exon);

    /// <summary>Zero-based number of the exon that holds a transcript position.</summary>
    internal int ExonOf(int transcriptPosition) => LastExon(exons, 0, transcriptPosition, falling: false);

    /// <summary>Zero-based number of the exon that holds a genomic position inside the gene, or of the next one behind it.</summary>
    internal int ExonAt(int genomicPosition, GenomeBuild build)
    {
        var forward = Strand == Strand.Forward;
        var exon = LastExon(exons, build == GenomeBuild.GRCh37 ? 2 : 3, genomicPosition, !forward);
        var isBefore = forward ? ExonGenomicEnd(exon, build) < genomicPosition : ExonGenomicStart(exon, build) > genomicPosition;
        return isBefore && exon + 1 < ExonCount ? exon + 1 : exon;
    }

    // The last exon whose number in a column is not above a position; or is, where the numbers fall.
    private static int LastExon(ReadOnlySpan<int> exons, int column, int position, bool falling)
    {
        int exon = 0, flip = falling ? 0 : -1;
        for (var count = exons.Length / ExonStride; count > 1;)
        {
            // The sign bit of the difference, not a branch: a processor would guess that wrong every other time.
            var half = count / 2;
            exon += half & (((position - exons[((exon + half) * ExonStride) + column]) >> 31) ^ flip);
            count -= half;
        }

        return exon;
    }
}
