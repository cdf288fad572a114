namespace Her2Catalog.Hgvs.Changes;

using Her2Catalog.Hgvs.Parsing;

/// <summary>Holds the gene symbols and accessions of a name against those of the transcript.</summary>
internal static class ReferenceNames
{
    /// <summary>Checks what stands before a <c>c.</c> or <c>p.</c> name.</summary>
    public static bool TryCheck(scoped in Transcript transcript, scoped ReadOnlySpan<byte> text, scoped in ParsedName name, out HgvsError error)
    {
        error = default;
        if (!name.Gene.IsEmpty && !Lists(transcript.GeneSymbols, name.Gene.Of(text)))
        {
            error = new HgvsError(HgvsErrorCode.OtherGene, name.Gene.Start, name.Gene.Length);
            return false;
        }

        if (name.Accession.IsEmpty || name.Numbering is Numbering.Genomic or Numbering.GenomicAllele)
        {
            return true;
        }

        var accession = name.Accession.Of(text);
        var code = Compare(transcript.TranscriptAccessions, accession);
        code = code == HgvsErrorCode.OtherAccession ? Compare(transcript.ProteinAccessions, accession) : code;
        error = code == HgvsErrorCode.None ? default : new HgvsError(code, name.Accession.Start, name.Accession.Length);
        return code == HgvsErrorCode.None;
    }

    /// <summary>Tells which build a genomic name counts in.</summary>
    public static bool TryFindBuild(scoped in Transcript transcript, ReadOnlySpan<byte> text, ref ParsedName name, GenomeBuild build, out HgvsError error)
    {
        error = default;
        var accession = name.Accession.Of(text);
        var stated = GenomeBuild.Unspecified;
        if (!accession.IsEmpty && !IsChromosome(transcript, accession))
        {
            var code37 = Compare(transcript.GenomicAccession(GenomeBuild.GRCh37), accession);
            var code38 = Compare(transcript.GenomicAccession(GenomeBuild.GRCh38), accession);
            if (code37 != HgvsErrorCode.None && code38 != HgvsErrorCode.None)
            {
                error = new HgvsError(code37, name.Accession.Start, name.Accession.Length);
                return false;
            }

            stated = code37 == code38 ? GenomeBuild.Unspecified : code37 == HgvsErrorCode.None ? GenomeBuild.GRCh37 : GenomeBuild.GRCh38;
        }

        if (stated != GenomeBuild.Unspecified && build != GenomeBuild.Unspecified && stated != build)
        {
            error = new HgvsError(HgvsErrorCode.BuildContradiction, name.Accession.Start, name.Accession.Length);
            return false;
        }

        name.Build = stated != GenomeBuild.Unspecified ? stated : build;
        return name.Build != GenomeBuild.Unspecified || TryInferBuild(transcript, ref name, out error);
    }

    // Where the gene lies at different places in the two builds, a position inside it can mean one of them only.
    private static bool TryInferBuild(scoped in Transcript transcript, ref ParsedName name, out HgvsError error)
    {
        name.Build = transcript.InferBuild(name.First.Number);
        var isInBoth = name.Build == GenomeBuild.Unspecified && transcript.IsInGene(GenomeBuild.GRCh37, name.First.Number);
        error = name.Build == GenomeBuild.Unspecified
            ? new HgvsError(isInBoth ? HgvsErrorCode.BuildContradiction : HgvsErrorCode.OtherGene, name.First.Text.Start, name.First.Text.Length)
            : default;
        return name.Build != GenomeBuild.Unspecified;
    }

    /// <summary>True for the chromosome's number, with or without <c>chr</c>.</summary>
    public static bool IsChromosome(scoped in Transcript transcript, ReadOnlySpan<byte> name)
    {
        var cursor = new Cursor(name);
        cursor.TryTakeWord("chr"u8);
        return EqualsFolded(name.Slice(cursor.Position), transcript.Chromosome);
    }

    private static bool Lists(ReadOnlySpan<byte> list, ReadOnlySpan<byte> wanted)
    {
        while (TryTakeFirst(ref list, out var item))
        {
            if (EqualsFolded(item, wanted))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>None where one of the list is meant; an accession without version, on either side, means any version.</summary>
    public static HgvsErrorCode Compare(ReadOnlySpan<byte> list, ReadOnlySpan<byte> accession)
    {
        if (Lists(list, accession))
        {
            return HgvsErrorCode.None;
        }

        var code = HgvsErrorCode.OtherAccession;
        while (TryTakeFirst(ref list, out var item))
        {
            int dot = item.IndexOf((byte)'.'), otherDot = accession.IndexOf((byte)'.');
            var stem = dot < 0 ? item : item.Slice(0, dot);
            var otherStem = otherDot < 0 ? accession : accession.Slice(0, otherDot);
            if (EqualsFolded(stem, otherStem))
            {
                code = dot < 0 || otherDot < 0 ? HgvsErrorCode.None : HgvsErrorCode.AccessionVersion;
            }
        }

        return code;
    }

    private static bool TryTakeFirst(ref ReadOnlySpan<byte> list, out ReadOnlySpan<byte> item)
    {
        var end = list.IndexOf((byte)' ');
        item = end < 0 ? list : list.Slice(0, end);
        list = end < 0 ? default : list.Slice(end + 1);
        return !item.IsEmpty;
    }

    private static bool EqualsFolded(ReadOnlySpan<byte> left, ReadOnlySpan<byte> right)
    {
        // Nearly always letters are written as they are listed.
        if (left.SequenceEqual(right))
        {
            return true;
        }

        if (left.Length != right.Length)
        {
            return false;
        }

        for (var i = 0; i < left.Length; i++)
        {
            if (GeneticCode.ToUpper(left[i]) != GeneticCode.ToUpper(right[i]))
            {
                return false;
            }
        }

        return true;
    }
}
