namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;

/// <content>The exons and their positions on the genome. Exon numbers are zero-based here.</content>
public readonly ref partial struct Transcript
{
    /// <summary>The count of numbers per exon in the exon table.</summary>
    internal const int ExonStride = 4;

    /// <summary>Gets the number of exons.</summary>
    public int ExonCount => exons.Length / ExonStride;

    /// <summary>Returns true if a genomic position is between the ends of the transcript.</summary>
    /// <param name="build">The build of the position.</param>
    /// <param name="position">The 1-based position.</param>
    public bool IsInGene(GenomeBuild build, int position) => GenomeMap.IsInGene(this, build, position);

    /// <summary>
    /// Returns the build in which a position is in the gene; unspecified if it is in the gene in both builds or in neither.
    /// </summary>
    /// <param name="position">The 1-based position.</param>
    public GenomeBuild InferBuild(int position)
    {
        var in37 = IsInGene(GenomeBuild.GRCh37, position);
        var in38 = IsInGene(GenomeBuild.GRCh38, position);
        return in37 == in38 ? GenomeBuild.Unspecified : in37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
    }

    internal int ExonStart(int exon) => exons[exon * ExonStride];

    internal int ExonEnd(int exon) => exons[(exon * ExonStride) + 1];

    /// <summary>Returns the lowest genomic position of an exon; 0 if unknown.</summary>
    internal int ExonGenomicStart(int exon, GenomeBuild build) =>
        exons[(exon * ExonStride) + (build == GenomeBuild.GRCh37 ? 2 : 3)];

    internal int ExonGenomicEnd(int exon, GenomeBuild build) =>
        ExonGenomicStart(exon, build) + ExonEnd(exon) - ExonStart(exon);

    /// <summary>Returns the exon that contains a transcript position.</summary>
    internal int ExonOf(int transcriptPosition) => LastExon(exons, 0, transcriptPosition, falling: false);

    /// <summary>Returns the exon that contains a genomic position in the gene, or the next exon after it.</summary>
    internal int ExonAt(int genomicPosition, GenomeBuild build)
    {
        var forward = Strand == Strand.Forward;
        var exon = LastExon(exons, build == GenomeBuild.GRCh37 ? 2 : 3, genomicPosition, !forward);
        var isBefore = forward ? ExonGenomicEnd(exon, build) < genomicPosition : ExonGenomicStart(exon, build) > genomicPosition;
        return isBefore && exon + 1 < ExonCount ? exon + 1 : exon;
    }

    // The last exon whose number in a column is at most (in an ascending column) or at least (in a descending one) a position.
    private static int LastExon(ReadOnlySpan<int> exons, int column, int position, bool falling)
    {
        int exon = 0, flip = falling ? 0 : -1;
        for (var count = exons.Length / ExonStride; count > 1;)
        {
            // Uses the sign bit of the difference instead of a branch, which would be mispredicted half of the time.
            var half = count / 2;
            exon += half & (((position - exons[((exon + half) * ExonStride) + column]) >> 31) ^ flip);
            count -= half;
        }

        return exon;
    }
}
