namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Checks the chromosome that a name states, and its build.</summary>
internal static class StatedBuild
{
    /// <summary>Returns true for the chromosome of the gene (<c>17</c>, <c>chr17</c>) and for any accession of a chromosome.</summary>
    public static bool Is(scoped in Transcript transcript, ReadOnlySpan<byte> word) =>
        ChromosomeName.IsNumber(transcript, word) || AccessionForm.TypeOf(word) == AccessionType.Chromosome;

    /// <summary>Compares a chromosome with that of the gene, and its build with the build so far.</summary>
    public static bool TryCombine(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        TextRange chromosome,
        ref GenomeBuild build,
        out HgvsError error)
    {
        error = default;
        var word = chromosome.Of(text);
        if (!transcript.IsChromosome(word, out var stated))
        {
            var match = NameList.MatchAccession(transcript.GenomicAccession(GenomeBuild.GRCh37), word);
            var isOtherVersion = match == AccessionMatch.OtherVersion;
            error = new HgvsError(isOtherVersion ? HgvsErrorCode.AccessionVersion : HgvsErrorCode.OtherAccession, chromosome);
            return false;
        }

        if (stated != GenomeBuild.Unspecified && build != GenomeBuild.Unspecified && stated != build)
        {
            error = new HgvsError(HgvsErrorCode.BuildContradiction, chromosome);
            return false;
        }

        build = stated != GenomeBuild.Unspecified ? stated : build;
        return true;
    }

    /// <summary>Compares a build before or after the name, such as <c>hg38</c>, with the build so far.</summary>
    public static bool TryCombineWord(scoped ReadOnlySpan<byte> text, scoped in ParsedName name, ref GenomeBuild build, out HgvsError error)
    {
        error = default;
        if (name.Build.IsEmpty)
        {
            return true;
        }

        var number = BuildWord.NumberOf(name.Build.Of(text));
        var stated = number == 38 ? GenomeBuild.GRCh38 : GenomeBuild.GRCh37;
        error = number == 0 ? HgvsError.NotSupported(UnsupportedForm.OtherBuild, name.Build.Start, name.Build.Length) :
            build != GenomeBuild.Unspecified && stated != build ? new HgvsError(HgvsErrorCode.BuildContradiction, name.Build) : default;
        build = stated;
        return error.Code == HgvsErrorCode.None;
    }
}
