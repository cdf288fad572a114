namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;

/// <content>The genomic sequence. Gene offsets are zero-based offsets in the genomic sequence of the gene.</content>
public readonly ref partial struct Transcript
{
    /// <summary>Returns the gene offset of the first base of an exon (zero-based).</summary>
    internal int ExonGeneStart(int exon)
    {
        var build = Genomic.Grch38Start > 0 ? GenomeBuild.GRCh38 : GenomeBuild.GRCh37;
        var position = Strand == Strand.Forward ? ExonGenomicStart(exon, build) : ExonGenomicEnd(exon, build);
        return GeneMap.FromGenome(this, build, position);
    }

    /// <summary>Returns the gene offset after the last base of an exon.</summary>
    internal int ExonGeneEnd(int exon) => ExonGeneStart(exon) + ExonEnd(exon) - ExonStart(exon) + 1;
}
