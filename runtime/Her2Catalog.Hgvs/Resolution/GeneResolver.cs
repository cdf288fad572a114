namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a name against the genomic sequence: genomic names, and <c>c.</c> names that touch an intron.</summary>
internal static class GeneResolver
{
    /// <summary>Checks and applies the edit of a name; the range of the change contains gene offsets.</summary>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        change.InGene = true;
        var isComplement = name.Numbering != Numbering.Coding && transcript.Strand == Strand.Reverse;
        return TryCheckLengths(transcript, text, name, change, out error) &&
            TryCheckStated(transcript, text, name, change, isComplement, out error) &&
            DnaResolver.TryCheckSubstitution(name, out error) &&
            AppliedEdit.TryApply(transcript.Genomic.Bases, text, name, isComplement, buffer, ref change, out error);
    }

    private static bool TryCheckLengths(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        scoped in DnaChange change,
        out HgvsError error)
    {
        error = default;
        var length = change.End - change.Start;
        if (name.Edit == EditKind.Insertion)
        {
            error = length == 2 && (name.IsRange || name.Numbering != Numbering.Coding) ? default : NotAdjacent(transcript, name);
            return error.Code == HgvsErrorCode.None;
        }

        var stated = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length;
        error = (name.StatedLength >= 0 || stated > 0) && stated != length ? name.Contradicts(text, length) : default;
        return error.Code == HgvsErrorCode.None;
    }

    /// <summary>Creates the error of an insertion without adjacent positions; between exons, it contains the end of the first.</summary>
    public static HgvsError NotAdjacent(scoped in Transcript transcript, scoped in ParsedName name)
    {
        var areAdjacent = CodingPositions.TryPlace(transcript, name.First, out var first, out _) && name.Numbering == Numbering.Coding &&
            CodingPositions.TryPlace(transcript, name.Last, out var last, out _) && !first.IsIntronic && !last.IsIntronic &&
            last.Position == first.Position + 1;
        return new HgvsError(HgvsErrorCode.RangeNotAdjacent, name.Positions, areAdjacent ? first.Position : 0);
    }

    private static bool TryCheckStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        scoped in DnaChange change,
        bool isComplement,
        out HgvsError error)
    {
        error = default;
        var stated = name.Stated.Of(text);
        for (var i = 0; i < stated.Length; i++)
        {
            var offset = isComplement ? change.End - 1 - i : change.Start + i;
            var reference = transcript.Genomic.Bases[offset];
            reference = isComplement ? BaseCodes.Complement(reference) : reference;
            if (AsciiLetters.ToUpper(stated[i]) != reference)
            {
                // A negative number is a gene offset. Outside the transcript, the position may belong to another gene.
                var code = IsInTranscript(transcript, offset) ? HgvsErrorCode.StatedBase : HgvsErrorCode.OtherGene;
                error = new HgvsError(code, name.Stated.Start + i, 1, number: ~offset, reference: reference);
                return false;
            }
        }

        return true;
    }

    private static bool IsInTranscript(scoped in Transcript transcript, int offset) =>
        offset >= transcript.ExonGeneStart(0) && offset < transcript.ExonGeneEnd(transcript.ExonCount - 1);
}
