namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Changes;

/// <content>What a table's columns may call the gene, its transcript and its chromosome. Nothing here allocates.</content>
public readonly ref partial struct Transcript
{
    /// <summary>True for an accession of this transcript or an equal one; without version it means any, another version is another transcript.</summary>
    /// <param name="accession">Such as <c>NM_004448.4</c> or <c>ENST00000269571</c>, ASCII, in any case.</param>
    public bool IsTranscript(ReadOnlySpan<byte> accession) => ReferenceNames.Compare(transcriptAccessions, accession) == HgvsErrorCode.None;

    /// <summary>True for an accession of this transcript, its protein, or what equals them, in whatever version.</summary>
    /// <param name="accession">Such as <c>NM_004448.3</c> or <c>ENSP00000269571</c>, ASCII, in any case; one in parentheses behind it is not looked at.</param>
    public bool Owns(ReadOnlySpan<byte> accession)
    {
        var gene = accession.IndexOf((byte)'(');
        accession = gene < 0 ? accession : accession.Slice(0, gene);
        return ReferenceNames.Compare(transcriptAccessions, accession) != HgvsErrorCode.OtherAccession ||
            ReferenceNames.Compare(proteinAccessions, accession) != HgvsErrorCode.OtherAccession;
    }

    /// <summary>True for a name of this gene's chromosome: <c>17</c>, <c>chr17</c>, <c>NC_000017.11</c>.</summary>
    /// <param name="name">ASCII, in any case.</param>
    /// <param name="build">The build that an accession with its version belongs to; not specified for the others.</param>
    public bool IsChromosome(ReadOnlySpan<byte> name, out GenomeBuild build)
    {
        build = GenomeBuild.Unspecified;
        if (ReferenceNames.IsChromosome(this, name))
        {
            return true;
        }

        var is37 = ReferenceNames.Compare(grch37Accession, name) == HgvsErrorCode.None;
        var is38 = ReferenceNames.Compare(grch38Accession, name) == HgvsErrorCode.None;
        build = is37 == is38 ? GenomeBuild.Unspecified : is37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
        return is37 || is38;
    }

    /// <summary>True where a genomic position lies between the ends of the transcript.</summary>
    /// <param name="build">The build that the position counts in.</param>
    /// <param name="position">1-based.</param>
    public bool IsInGene(GenomeBuild build, int position) => GenomeMap.IsInGene(this, build, position);

    /// <summary>The only build in which a position lies in the gene; not specified where it lies in it in both or none.</summary>
    /// <param name="position">1-based.</param>
    public GenomeBuild InferBuild(int position)
    {
        var in37 = IsInGene(GenomeBuild.GRCh37, position);
        var in38 = IsInGene(GenomeBuild.GRCh38, position);
        return in37 == in38 ? GenomeBuild.Unspecified : in37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
    }
}
