namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;

/// <content>The names of the gene, its transcript, its protein and its chromosome.</content>
public readonly ref partial struct Transcript
{
    /// <summary>Gets the symbols of the gene, ASCII, preferred first, separated by spaces.</summary>
    public ReadOnlySpan<byte> GeneSymbols => geneSymbols;

    /// <summary>Gets the accessions of the transcript, ASCII, preferred first, separated by spaces.</summary>
    public ReadOnlySpan<byte> TranscriptAccessions => transcriptAccessions;

    internal ReadOnlySpan<byte> ProteinAccessions => proteinAccessions;

    /// <summary>Returns true for a symbol of the gene, in any case except the one that another species uses.</summary>
    /// <param name="symbol">Such as <c>ERBB2</c>, <c>Her2</c> or <c>HER2/neu</c>, ASCII.</param>
    public bool IsGeneSymbol(ReadOnlySpan<byte> symbol) =>
        NameList.Contains(geneSymbols, symbol) && !NameList.ContainsExactly(OtherSpeciesSymbols, symbol);

    /// <summary>Returns the relation of an accession to this transcript. Allocates nothing.</summary>
    /// <param name="accession">
    /// One accession, ASCII, in any case. Without version, it matches any version of this transcript, but not of another transcript.
    /// </param>
    /// <example><code>
    /// transcript.Identify("NM_004448.3"u8)      // Same: the coding sequence is identical
    /// transcript.Identify("NM_001005862.2"u8)   // Convertible: L755S is L785S on this transcript
    /// transcript.Identify("NM_005228.5"u8)      // OtherGene
    /// </code></example>
    public AccessionRelation Identify(ReadOnlySpan<byte> accession) => AccessionIdentity.Of(this, accession, out _, out _);

    /// <summary>Gets the chromosome, ASCII, without <c>chr</c>.</summary>
    public ReadOnlySpan<byte> Chromosome => chromosome;

    /// <summary>Gets the chromosome's accession in a build, ASCII.</summary>
    public ReadOnlySpan<byte> GenomicAccession(GenomeBuild build) =>
        build == GenomeBuild.GRCh37 ? grch37Accession : grch38Accession;

    /// <summary>
    /// Returns true for an accession of this transcript. Without version, it matches any version; another version does not match.
    /// </summary>
    /// <param name="accession">Such as <c>NM_004448.4</c> or <c>ENST00000269571</c>, ASCII, in any case.</param>
    public bool IsTranscript(ReadOnlySpan<byte> accession) =>
        NameList.MatchAccession(transcriptAccessions, accession) == AccessionMatch.Match;

    /// <summary>
    /// Returns true for an accession of this transcript's protein. Without version, it matches any version; another version does not
    /// match.
    /// </summary>
    /// <param name="accession">Such as <c>NP_004439.2</c> or <c>ENSP00000269571</c>, ASCII, in any case.</param>
    public bool IsProtein(ReadOnlySpan<byte> accession) =>
        NameList.MatchAccession(proteinAccessions, accession) == AccessionMatch.Match;

    /// <summary>Returns true for an accession of this transcript or its protein, in any version.</summary>
    /// <param name="accession">
    /// Such as <c>NM_004448.3</c>, <c>NM_004448.3(ERBB2)</c> or <c>ENSP00000269571</c>, ASCII, in any case; a gene in parentheses
    /// is ignored.
    /// </param>
    public bool MatchesAccession(ReadOnlySpan<byte> accession)
    {
        var gene = accession.IndexOf((byte)'(');
        accession = gene < 0 ? accession : accession.Slice(0, gene);
        return NameList.MatchAccession(transcriptAccessions, accession) != AccessionMatch.None ||
            NameList.MatchAccession(proteinAccessions, accession) != AccessionMatch.None;
    }

    /// <summary>Returns true for a name of this gene's chromosome: <c>17</c>, <c>chr17</c>, <c>NC_000017.11</c>.</summary>
    /// <param name="name">ASCII, in any case.</param>
    /// <param name="build">The build of an accession with its version; unspecified for other names.</param>
    public bool IsChromosome(ReadOnlySpan<byte> name, out GenomeBuild build)
    {
        build = GenomeBuild.Unspecified;
        if (ChromosomeName.IsNumber(this, name))
        {
            return true;
        }

        var is37 = NameList.MatchAccession(grch37Accession, name) == AccessionMatch.Match;
        var is38 = NameList.MatchAccession(grch38Accession, name) == AccessionMatch.Match;
        build = is37 == is38 ? GenomeBuild.Unspecified : is37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
        return is37 || is38;
    }
}
