using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Compares every gene symbol and accession before a name with those of the transcript. A word that is not recognized means another
/// gene.
/// </summary>
internal static class PrefixCheck
{
    /// <summary>Checks all prefixes of a name: their gene, their build, their level and their numbering.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The parsed name.</param>
    /// <param name="build">The build to assume.</param>
    /// <param name="error">
    /// The error, if any. After <see cref="HgvsErrorCode.OtherTranscript"/>, <c>OtherTranscriptReader</c> tries to convert the name.
    /// </param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryCheck(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        out HgvsError error)
    {
        error = default;
        return name.Prefixes.IsEmpty || TryCheckPrefixes(transcript, text, name, build, out error);
    }

    /// <summary>
    /// Determines the build of a genomic name: that of its accession, the given one, or the one in which its position is in the gene.
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
        var words = new PrefixWords(text, name.Prefixes);
        while (words.TryTake(out var word))
        {
            if (StatedBuild.Is(transcript, word.Of(text)) && !StatedBuild.TryCombine(transcript, text, word, ref build, out error))
            {
                return false;
            }
        }

        // The chromosome of a genomic allele is part of the name, not a prefix.
        var isInName = !name.Accession.IsEmpty && name.Accession.Start >= name.Prefixes.End;
        error = default;
        return (!isInName || StatedBuild.TryCombine(transcript, text, name.Accession, ref build, out error)) &&
            StatedBuild.TryCombineWord(text, name, ref build, out error) &&
            (build != GenomeBuild.Unspecified || TryInferBuild(transcript, name, out build, out error));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool TryCheckPrefixes(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        out HgvsError error)
    {
        var prefixes = default(PrefixKinds);
        var words = new PrefixWords(text, name.Prefixes);
        while (words.TryTake(out var word))
        {
            if (StatedBuild.Is(transcript, word.Of(text)))
            {
                if (!StatedBuild.TryCombine(transcript, text, word, ref build, out error))
                {
                    return false;
                }

                prefixes.Chromosome = word;
            }
            else if (word != name.Exon && !TryAdd(transcript, text, word, name, ref prefixes, out error))
            {
                return false;
            }
        }

        return StatedBuild.TryCombineWord(text, name, ref build, out error) && TryCheckLevel(name, prefixes, out error) &&
            TryCheckNumbering(name, prefixes, out error);
    }

    private static bool TryAdd(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        TextRange word,
        scoped in ParsedName name,
        ref PrefixKinds prefixes,
        out HgvsError error)
    {
        error = default;
        var relation = AccessionIdentity.Of(transcript, word.Of(text), out var line, out var numbering);
        switch (relation)
        {
            case AccessionRelation.NotAccession when IsSymbol(transcript, word.Of(text)):
                prefixes.IsOfGene = true;
                return true;
            case AccessionRelation.NotAccession:
                error = new HgvsError(HgvsErrorCode.OtherGene, word);
                return false;
            case AccessionRelation.OtherGene:
                var isOtherVersion = NameList.MatchAccession(transcript.GeneIdentifiers, word.Of(text)) == AccessionMatch.OtherVersion;
                error = new HgvsError(isOtherVersion ? HgvsErrorCode.AccessionVersion : HgvsErrorCode.OtherAccession, word);
                return false;
            case AccessionRelation.Gene:
                var isRegion = AccessionForm.TypeOf(word.Of(text)) == AccessionType.Region;
                prefixes.Region = isRegion ? word : prefixes.Region;
                prefixes.IsOfGene |= !isRegion;
                return true;
            default:
                prefixes.IsOfGene = true;
                AddTranscript(text, word, ref prefixes);
                AddNumbering(name, word, numbering, relation, line, ref prefixes);
                return true;
        }
    }

    // HER2/neu is one symbol, ERBB2/HER2 two.
    private static bool IsSymbol(scoped in Transcript transcript, ReadOnlySpan<byte> word)
    {
        var slash = word.IndexOf((byte)'/');
        return transcript.IsGeneSymbol(word) ||
            (slash > 0 && transcript.IsGeneSymbol(word.Slice(0, slash)) && IsSymbol(transcript, word.Slice(slash + 1)));
    }

    private static void AddTranscript(ReadOnlySpan<byte> text, TextRange word, ref PrefixKinds prefixes)
    {
        if (AccessionForm.TypeOf(word.Of(text)) == AccessionType.Protein)
        {
            prefixes.Protein = word;
        }
        else
        {
            prefixes.Transcript = word;
        }
    }

    private static void AddNumbering(
        scoped in ParsedName name,
        TextRange word,
        scoped in TranscriptNumbering numbering,
        AccessionRelation relation,
        int line,
        ref PrefixKinds prefixes)
    {
        // 0 is the numbering of the transcript itself, or one that is equal at the positions of the name.
        var isSame = relation is AccessionRelation.Same or AccessionRelation.SameWithNote &&
            (line < 0 || PositionConversion.TryFindOffset(numbering, name, out _));
        var number = isSame ? 0 : relation == AccessionRelation.Convertible ? line + 1 : -1;
        prefixes.IsAmbiguous |= number < 0 || (prefixes.HasNumbering && number != prefixes.Numbering);
        prefixes.HasNumbering = true;
        prefixes.Numbering = number;
        prefixes.Other = number != 0 && prefixes.Other.IsEmpty ? word : prefixes.Other;
    }

    private static bool TryCheckLevel(scoped in ParsedName name, scoped in PrefixKinds prefixes, out HgvsError error)
    {
        var isGenomic = name.Numbering is Numbering.Genomic or Numbering.GenomicAllele;
        var hasChromosome = !prefixes.Chromosome.IsEmpty || name.Accession.Start >= name.Prefixes.End;
        var place = prefixes.Chromosome.IsEmpty ? prefixes.Region : prefixes.Chromosome;
        var fault = isGenomic
            ? (prefixes.Protein.IsEmpty && !hasChromosome ? prefixes.Transcript : prefixes.Protein)
            : name.Numbering == Numbering.Coding && !prefixes.Protein.IsEmpty ? prefixes.Protein
            : prefixes.IsOfGene ? default : place;
        error = !fault.IsEmpty ? new HgvsError(HgvsErrorCode.AccessionLevel, fault) :
            isGenomic && !prefixes.Region.IsEmpty ?
                HgvsError.NotSupported(UnsupportedForm.RegionPosition, prefixes.Region.Start, prefixes.Region.Length) : default;
        return error.Code == HgvsErrorCode.None;
    }

    // Genomic positions do not depend on the transcript. The number of the error is the line of the numbering, or 0.
    private static bool TryCheckNumbering(scoped in ParsedName name, scoped in PrefixKinds prefixes, out HgvsError error)
    {
        var isGenomic = name.Numbering is Numbering.Genomic or Numbering.GenomicAllele;
        var isOther = !isGenomic && !prefixes.Other.IsEmpty;
        error = isOther
            ? new HgvsError(HgvsErrorCode.OtherTranscript, prefixes.Other, prefixes.IsAmbiguous ? 0 : prefixes.Numbering)
            : default;
        return !isOther;
    }

    private static bool TryInferBuild(
        scoped in Transcript transcript,
        in ParsedName name,
        out GenomeBuild build,
        out HgvsError error)
    {
        build = transcript.InferBuild(name.First.Number);
        var isInBoth = build == GenomeBuild.Unspecified && transcript.IsInGene(GenomeBuild.GRCh37, name.First.Number);
        build = build == GenomeBuild.Unspecified && !isInBoth ? InferAround(transcript, name) : build;
        error = build == GenomeBuild.Unspecified
            ? new HgvsError(isInBoth ? HgvsErrorCode.BuildContradiction : HgvsErrorCode.OtherGene, name.First.Text)
            : default;
        return build != GenomeBuild.Unspecified;
    }

    // A change of the transcript may have positions outside it: with a padding base, or shifted (17-37856316-T-TC is c.-172dup).
    private static GenomeBuild InferAround(scoped in Transcript transcript, in ParsedName name)
    {
        var in37 = GeneMap.Contains(transcript, GenomeBuild.GRCh37, name.First.Number, name.Last.Number);
        var in38 = GeneMap.Contains(transcript, GenomeBuild.GRCh38, name.First.Number, name.Last.Number);
        return in37 == in38 ? GenomeBuild.Unspecified : in37 ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
    }

    /// <summary>The last prefix of each kind.</summary>
    private struct PrefixKinds
    {
        public TextRange Chromosome;
        public TextRange Region;
        public TextRange Transcript;
        public TextRange Protein;

        /// <summary>The first accession with a numbering other than that of the transcript.</summary>
        public TextRange Other;

        /// <summary>The 1-based line of the numbering; 0 for that of the transcript.</summary>
        public int Numbering;
        public bool HasNumbering;

        /// <summary>True if the numbering is not known, or if there are several.</summary>
        public bool IsAmbiguous;

        /// <summary>True if a word names the gene, a transcript or a protein.</summary>
        public bool IsOfGene;
    }
}
