namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a genomic name or a VCF allele to a change of the transcript.</summary>
internal static class GenomicResolver
{
    /// <summary>Converts a genomic name to a change; positions are those of <paramref name="build"/>.</summary>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> buffer,
        out DnaChange change,
        out HgvsError error)
    {
        change = new DnaChange { Kind = DnaChangeKind.DeletionInsertion };
        int low = name.First.Number, high = name.Last.Number, exon = 0;
        if (name.Edit == EditKind.Repeat)
        {
            error = HgvsError.NotSupported(UnsupportedForm.CopyNumber, name.Positions.Start, name.Positions.Length);
            return false;
        }

        if (!TryCheckPlaces(transcript, name, build, out error) || !TryCheckStated(transcript, text, name, build, ref exon, out error))
        {
            return false;
        }

        var inserted = name.Inserted.Of(text);
        switch (name.Edit)
        {
            case EditKind.Unknown:
                change.Kind = DnaChangeKind.Unknown;
                return true;
            case EditKind.Insertion:
                low++; // the gap before base low, as an empty range [low, low - 1]
                high = low - 1;
                break;
            case EditKind.Substitution or EditKind.DeletionInsertion when name.Stated.Length > 0:
                TrimShared(name.Stated.Of(text), ref inserted, ref low, ref high);
                break;
        }

        if (low > high && name.Edit != EditKind.Duplication)
        {
            return GenomicInsertionResolver.TryResolve(transcript, name, build, inserted, buffer, low, exon, ref change, out error);
        }

        return TryPlaceRange(transcript, name, build, inserted, buffer, low, high, exon, ref change, out error);
    }

    private static bool TryCheckPlaces(scoped in Transcript transcript, in ParsedName name, GenomeBuild build, out HgvsError error)
    {
        error = default;
        if (name.Edit == EditKind.Unknown)
        {
            return true;
        }

        if (name.Last.Number < name.First.Number)
        {
            error = new HgvsError(HgvsErrorCode.RangeReversed, name.Positions);
            return false;
        }

        if (!GenomeMap.IsInGene(transcript, build, name.First.Number) || !GenomeMap.IsInGene(transcript, build, name.Last.Number))
        {
            error = new HgvsError(HgvsErrorCode.OtherGene, name.Positions);
            return false;
        }

        if (name.Edit == EditKind.Insertion && name.Last.Number != name.First.Number + 1)
        {
            error = new HgvsError(HgvsErrorCode.RangeNotAdjacent, name.Positions);
            return false;
        }

        return true;
    }

    // Stated bases in exons must match the reference; those of introns are not known.
    private static bool TryCheckStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        ref int exon,
        out HgvsError error)
    {
        error = default;
        var length = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length;
        if ((name.StatedLength >= 0 || length > 0) && name.Edit != EditKind.Insertion && length != name.Last.Number - name.First.Number + 1)
        {
            error = name.Contradicts(text, name.Last.Number - name.First.Number + 1);
            return false;
        }

        var stated = name.Stated.Of(text);
        for (var i = 0; i < stated.Length; i++)
        {
            var place = GenomeMap.ToTranscript(transcript, build, name.First.Number + i, ref exon);
            if (place.IsIntronic)
            {
                continue;
            }

            var reference = transcript.BaseAt(place.Position);
            reference = transcript.Strand == Strand.Forward ? reference : BaseCodes.Complement(reference);
            if (AsciiLetters.ToUpper(stated[i]) != reference)
            {
                error = new HgvsError(HgvsErrorCode.StatedBase, name.Stated.Start + i, 1, number: place.Position, reference: reference);
                return false;
            }
        }

        return true;
    }

    // VCF adds the base before the change: bases that both alleles share may lie in an intron and are not part of the change.
    private static void TrimShared(ReadOnlySpan<byte> stated, ref ReadOnlySpan<byte> inserted, ref int low, ref int high)
    {
        while (low <= high && inserted.Length > 0 && AsciiLetters.ToUpper(stated[0]) == AsciiLetters.ToUpper(inserted[0]))
        {
            stated = stated.Slice(1);
            inserted = inserted.Slice(1);
            low++;
        }

        while (low <= high && inserted.Length > 0 &&
            AsciiLetters.ToUpper(stated[stated.Length - 1]) == AsciiLetters.ToUpper(inserted[inserted.Length - 1]))
        {
            stated = stated.Slice(0, stated.Length - 1);
            inserted = inserted.Slice(0, inserted.Length - 1);
            high--;
        }
    }

    private static bool TryPlaceRange(
        scoped in Transcript transcript,
        scoped in ParsedName name,
        GenomeBuild build,
        scoped ReadOnlySpan<byte> inserted,
        Span<byte> buffer,
        int low,
        int high,
        int exon,
        ref DnaChange change,
        out HgvsError error)
    {
        error = default;
        var forward = transcript.Strand == Strand.Forward;
        var first = GenomeMap.ToTranscript(transcript, build, forward ? low : high, ref exon);
        var last = low == high ? first : GenomeMap.ToTranscript(transcript, build, forward ? high : low, ref exon);
        change.Start = first.Position - 1;
        change.End = last.Position;
        change.FirstOffset = first.Offset;
        change.LastOffset = last.Offset;

        // A genomic range over several exons includes the introns between them.
        change.TouchesIntron = first.IsIntronic || last.IsIntronic || change.End - change.Start != high - low + 1;
        var replaced = change.End - change.Start;
        var copied = name.Edit is EditKind.Duplication or EditKind.Inversion or EditKind.NoChange ? replaced : inserted.Length;
        if (copied > buffer.Length)
        {
            error = new HgvsError(HgvsErrorCode.TooLong, name.First.Text);
            return false;
        }

        change.Inserted = buffer.Slice(0, copied);
        var reference = transcript.Sequence.Slice(change.Start, replaced);
        switch (name.Edit)
        {
            case EditKind.Duplication:
                reference.CopyTo(change.Inserted);
                change.Start = change.End;
                break;
            case EditKind.Inversion:
                BaseSequence.CopyReverseComplement(reference, change.Inserted);
                break;
            case EditKind.NoChange:
                reference.CopyTo(change.Inserted);
                break;
            default:
                BaseSequence.CopyFromGenome(inserted, transcript.Strand, change.Inserted);
                change.Kind = inserted.Length == 1 && low == high ? DnaChangeKind.Substitution : change.Kind;
                break;
        }

        return true;
    }
}
