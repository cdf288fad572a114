using System.Text;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;

/// <summary>A transcript that owns its data, for data that is loaded at run time.</summary>
/// <example>
/// <code>
/// var definition = new TranscriptDefinition("ABC", "NM_000001.1", "NP_000001.1", "1", "NC_000001.10", "NC_000001.11",
///     Strand.Forward, "ATGGCTTAA", codingStart: 1, codingEnd: 9, exons: [1, 9, 1000, 2000]);
/// VariantDescription description = definition.View.Describe("c.4G&gt;A");   // p.(Ala2Thr)
/// </code>
/// </example>
public sealed class TranscriptDefinition
{
    private readonly byte[] geneSymbols;
    private readonly byte[] transcriptAccessions;
    private readonly byte[] proteinAccessions;
    private readonly byte[] chromosome;
    private readonly byte[] grch37Accession;
    private readonly byte[] grch38Accession;
    private readonly Strand strand;
    private readonly byte[] sequence;
    private readonly int codingStart;
    private readonly int codingEnd;
    private readonly int[] exons;
    private readonly int[] numberingOffsets;
    private readonly byte[] genomicBases = [];
    private readonly int genomicGrch37Start;
    private readonly int genomicGrch38Start;
    // Set, not init: init accessors differ between frameworks, and the catalog compiler is built for one framework only.
    private byte[] geneIdentifiers = [];
    private byte[] otherSpeciesSymbols = [];
    private byte[] otherTranscripts = [];
    private int[] otherNumbering = [];

    /// <summary>Creates a transcript; the parameters are those of <see cref="Transcript"/>.</summary>
    /// <exception cref="ArgumentException">
    /// The sequence contains a character that is not a base, the coding region is not within the sequence or its length is not
    /// divisible by three, or the exons do not cover the sequence without gaps or overlaps.
    /// </exception>
    public TranscriptDefinition(
        string geneSymbols,
        string transcriptAccessions,
        string proteinAccessions,
        string chromosome,
        string grch37Accession,
        string grch38Accession,
        Strand strand,
        string sequence,
        int codingStart,
        int codingEnd,
        ReadOnlySpan<int> exons,
        ReadOnlySpan<int> numberingOffsets = default)
    {
        if (sequence is null || sequence.Any(character => "ACGT".IndexOf(character) < 0))
        {
            throw new ArgumentException("The sequence must contain only A, C, G and T.", nameof(sequence));
        }

        if (codingStart < 1 || codingEnd > sequence.Length || codingEnd - codingStart < 5 || (codingEnd - codingStart + 1) % 3 != 0)
        {
            throw new ArgumentException("The coding region must be within the sequence and consist of whole codons.", nameof(codingEnd));
        }

        if (!CoverWithoutGaps(exons, sequence.Length))
        {
            throw new ArgumentException("The exons must cover the sequence without gaps or overlaps, four numbers each.", nameof(exons));
        }

        this.geneSymbols = Encoding.ASCII.GetBytes(geneSymbols);
        this.transcriptAccessions = Encoding.ASCII.GetBytes(transcriptAccessions);
        this.proteinAccessions = Encoding.ASCII.GetBytes(proteinAccessions);
        this.chromosome = Encoding.ASCII.GetBytes(chromosome);
        this.grch37Accession = Encoding.ASCII.GetBytes(grch37Accession);
        this.grch38Accession = Encoding.ASCII.GetBytes(grch38Accession);
        this.strand = strand;
        this.sequence = Encoding.ASCII.GetBytes(sequence);
        this.codingStart = codingStart;
        this.codingEnd = codingEnd;
        this.exons = exons.ToArray();
        this.numberingOffsets = numberingOffsets.ToArray();
    }

    /// <summary>Gets or sets <see cref="Transcript.GeneIdentifiers"/>.</summary>
    public string GeneIdentifiers
    {
        get => Encoding.ASCII.GetString(geneIdentifiers);
        set => geneIdentifiers = Encoding.ASCII.GetBytes(value);
    }

    /// <summary>Gets or sets <see cref="Transcript.OtherSpeciesSymbols"/>.</summary>
    public string OtherSpeciesSymbols
    {
        get => Encoding.ASCII.GetString(otherSpeciesSymbols);
        set => otherSpeciesSymbols = Encoding.ASCII.GetBytes(value);
    }

    /// <summary>Gets or sets <see cref="Transcript.OtherTranscripts"/>.</summary>
    public string OtherTranscripts
    {
        get => Encoding.UTF8.GetString(otherTranscripts);
        set => otherTranscripts = Encoding.UTF8.GetBytes(value);
    }

    /// <summary>Gets or sets <see cref="Transcript.OtherNumbering"/>.</summary>
    public ReadOnlySpan<int> OtherNumbering
    {
        get => otherNumbering;
        set => otherNumbering = value.ToArray();
    }

    private TranscriptDefinition(TranscriptDefinition other, byte[] genomicBases, int genomicGrch37Start, int genomicGrch38Start)
    {
        geneSymbols = other.geneSymbols;
        transcriptAccessions = other.transcriptAccessions;
        proteinAccessions = other.proteinAccessions;
        chromosome = other.chromosome;
        grch37Accession = other.grch37Accession;
        grch38Accession = other.grch38Accession;
        strand = other.strand;
        sequence = other.sequence;
        codingStart = other.codingStart;
        codingEnd = other.codingEnd;
        exons = other.exons;
        numberingOffsets = other.numberingOffsets;
        geneIdentifiers = other.geneIdentifiers;
        otherSpeciesSymbols = other.otherSpeciesSymbols;
        otherTranscripts = other.otherTranscripts;
        otherNumbering = other.otherNumbering;
        this.genomicBases = genomicBases;
        this.genomicGrch37Start = genomicGrch37Start;
        this.genomicGrch38Start = genomicGrch38Start;
    }

    /// <summary>Gets the transcript, which refers to the data of this object.</summary>
    public Transcript View => new(
        geneSymbols,
        transcriptAccessions,
        proteinAccessions,
        chromosome,
        grch37Accession,
        grch38Accession,
        strand,
        sequence,
        codingStart,
        codingEnd,
        exons,
        numberingOffsets)
    {
        GeneIdentifiers = geneIdentifiers,
        OtherSpeciesSymbols = otherSpeciesSymbols,
        OtherTranscripts = otherTranscripts,
        OtherNumbering = otherNumbering,
        Genomic = new GenomicSequence(genomicBases, genomicGrch37Start, genomicGrch38Start),
    };

    /// <summary>Returns the same transcript with the genomic sequence of its gene, see <see cref="Transcript.Genomic"/>.</summary>
    /// <param name="bases">The bases in the direction of the gene.</param>
    /// <param name="grch37Start">Position of the first base in GRCh37; 0 if unknown.</param>
    /// <param name="grch38Start">Position of the first base in GRCh38; 0 if unknown.</param>
    /// <exception cref="ArgumentException">
    /// The sequence contains a character that is not a base, or its bases at the exons' positions are not those of the transcript in
    /// each build that is known.
    /// </exception>
    public TranscriptDefinition WithGenomicSequence(string bases, int grch37Start, int grch38Start)
    {
        if (bases is null || bases.Any(character => "ACGT".IndexOf(character) < 0))
        {
            throw new ArgumentException("The sequence must contain only A, C, G and T.", nameof(bases));
        }

        var definition = new TranscriptDefinition(this, Encoding.ASCII.GetBytes(bases), grch37Start, grch38Start);
        var view = definition.View;
        var isKnown = grch37Start > 0 || grch38Start > 0;
        if (!isKnown ||
            (grch37Start > 0 && !GenomicExons.Match(view, GenomeBuild.GRCh37)) ||
            (grch38Start > 0 && !GenomicExons.Match(view, GenomeBuild.GRCh38)))
        {
            throw new ArgumentException("The exons of the genomic sequence must match the transcript.", nameof(bases));
        }

        return definition;
    }

    private static bool CoverWithoutGaps(ReadOnlySpan<int> exons, int length)
    {
        var next = 1;
        for (var i = 0; i + Transcript.ExonStride <= exons.Length; i += Transcript.ExonStride)
        {
            if (exons[i] != next || exons[i + 1] < next)
            {
                return false;
            }

            next = exons[i + 1] + 1;
        }

        return exons.Length % Transcript.ExonStride == 0 && next == length + 1;
    }
}
