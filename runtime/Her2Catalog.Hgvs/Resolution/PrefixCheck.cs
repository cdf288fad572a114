namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Compares the gene symbols and accessions of a name with those of the transcript.</summary>
internal static class PrefixCheck
{
    /// <summary>Checks the gene of any name, and the accession of a <c>c.</c> or <c>p.</c> name.</summary>
    public static bool TryCheck(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        out HgvsError error)
    {
        error = default;
        if (!name.Gene.IsEmpty && !NameList.Contains(transcript.GeneSymbols, name.Gene.Of(text)))
        {
            error = new HgvsError(HgvsErrorCode.OtherGene, name.Gene);
            return false;
        }

        if (name.Accession.IsEmpty || name.Numbering is Numbering.Genomic or Numbering.GenomicAllele)
        {
            return true;
        }

        var accession = name.Accession.Of(text);
        var match = NameList.MatchAccession(transcript.TranscriptAccessions, accession);
        match = match == AccessionMatch.None ? NameList.MatchAccession(transcript.ProteinAccessions, accession) : match;
        return match == AccessionMatch.Match || Fail(match, name.Accession, out error);
    }

    /// <summary>
    /// Determines the build of the positions of a genomic name: that of its accession, the one given, or the one in which its
    /// position lies in the gene.
    /// </summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The parsed name.</param>
    /// <param name="build">The build to assume; on return the build of the name.</param>
    /// <param name="error">The error, if any.</param>
    public static bool TryFindBuild(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        ref GenomeBuild build,
        out HgvsError error)
    {
        error = default;
        var accession = name.Accession.Of(text);
        var stated = GenomeBuild.Unspecified;
        if (!accession.IsEmpty && !ChromosomeName.IsNumber(transcript, accession))
        {
            var match37 = NameList.MatchAccession(transcript.GenomicAccession(GenomeBuild.GRCh37), accession);
            var match38 = NameList.MatchAccession(transcript.GenomicAccession(GenomeBuild.GRCh38), accession);
            if (match37 != AccessionMatch.Match && match38 != AccessionMatch.Match)
            {
                return Fail(match37, name.Accession, out error);
            }

            stated = match37 == match38 ? GenomeBuild.Unspecified :
                match37 == AccessionMatch.Match ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
        }

        if (!name.Build.IsEmpty && !TryAddBuild(text, name, ref stated, out error))
        {
            return false;
        }

        if (stated != GenomeBuild.Unspecified && build != GenomeBuild.Unspecified && stated != build)
        {
            error = new HgvsError(HgvsErrorCode.BuildContradiction, name.Build.IsEmpty ? name.Accession : name.Build);
            return false;
        }

        build = stated != GenomeBuild.Unspecified ? stated : build;
        return build != GenomeBuild.Unspecified || TryInferBuild(transcript, name.First, out build, out error);
    }

    // A build beside the name must be that of its accession.
    private static bool TryAddBuild(scoped ReadOnlySpan<byte> text, in ParsedName name, ref GenomeBuild stated, out HgvsError error)
    {
        var number = BuildWord.NumberOf(name.Build.Of(text));
        var build = number == 38 ? GenomeBuild.GRCh38 : GenomeBuild.GRCh37;
        error = number == 0 ? HgvsError.NotSupported(UnsupportedForm.OtherBuild, name.Build.Start, name.Build.Length) :
            stated != GenomeBuild.Unspecified && stated != build ? new HgvsError(HgvsErrorCode.BuildContradiction, name.Build) : default;
        stated = build;
        return error.Code == HgvsErrorCode.None;
    }

    private static bool TryInferBuild(
        scoped in Transcript transcript,
        in NamedPosition position,
        out GenomeBuild build,
        out HgvsError error)
    {
        build = transcript.InferBuild(position.Number);
        var isInBoth = build == GenomeBuild.Unspecified && transcript.IsInGene(GenomeBuild.GRCh37, position.Number);
        error = build == GenomeBuild.Unspecified
            ? new HgvsError(isInBoth ? HgvsErrorCode.BuildContradiction : HgvsErrorCode.OtherGene, position.Text)
            : default;
        return build != GenomeBuild.Unspecified;
    }

    private static bool Fail(AccessionMatch match, TextRange accession, out HgvsError error)
    {
        var code = match == AccessionMatch.OtherVersion ? HgvsErrorCode.AccessionVersion : HgvsErrorCode.OtherAccession;
        error = new HgvsError(code, accession);
        return false;
    }
}
