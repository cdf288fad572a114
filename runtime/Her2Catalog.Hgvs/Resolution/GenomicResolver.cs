namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a genomic name or a VCF allele to a change of the transcript.</summary>
internal static class GenomicResolver
{
    /// <summary>Converts a genomic name to a change; positions are in <paramref name="build"/>.</summary>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> buffer,
        out DnaChange change,
        out HgvsError error)
    {
        change = new DnaChange { Kind = name.Edit == EditKind.Unknown ? DnaChangeKind.Unknown : DnaChangeKind.DeletionInsertion };
        if (name.Edit == EditKind.Repeat)
        {
            error = HgvsError.NotSupported(UnsupportedForm.CopyNumber, name.Positions.Start, name.Positions.Length);
            return false;
        }

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

        return transcript.Genomic.StartIn(build) > 0
            ? TryResolveInGene(transcript, text, name, build, buffer, ref change, out error)
            : TryResolveInExons(transcript, text, name, build, buffer, ref change, out error);
    }

    private static bool TryResolveInGene(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        var first = GeneMap.FromGenome(transcript, build, name.First.Number);
        var last = GeneMap.FromGenome(transcript, build, name.Last.Number);
        change.Start = Math.Min(first, last);
        change.End = Math.Max(first, last) + 1;
        if (!GeneMap.Contains(transcript, build, name.First.Number, name.Last.Number))
        {
            error = new HgvsError(HgvsErrorCode.OtherGene, name.Positions);
            return false;
        }

        return GeneResolver.TryResolve(transcript, text, name, buffer, ref change, out error);
    }

    private static bool TryResolveInExons(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> buffer,
        ref DnaChange change,
        out HgvsError error)
    {
        int low = name.First.Number, high = name.Last.Number, exon = 0;
        if (!TryCheckPlaces(transcript, name, build, out error) ||
            !TryCheckStated(transcript, text, name, build, ref exon, out error) ||
            !DnaResolver.TryCheckSubstitution(name, out error))
        {
            return false;
        }

        var inserted = name.Inserted.Of(text);
        if (name.Edit == EditKind.Insertion)
        {
            low++; // the gap before base low, as an empty range [low, low - 1]
            high = low - 1;
        }
        else if (name.Edit is EditKind.Substitution or EditKind.DeletionInsertion && name.Stated.Length > 0)
        {
            StatedEdges.Trim(name.Stated.Of(text), ref inserted, ref low, ref high);
            if (low > high && inserted.IsEmpty)
            {
                // Both alleles are the same: no change, at the positions of the name.
                low = name.First.Number;
                high = name.Last.Number;
                change.Kind = DnaChangeKind.NoChange;
            }
        }

        return low > high
            ? GenomicInsertionResolver.TryResolve(transcript, name, build, inserted, buffer, low, exon, ref change, out error)
            : TryPlaceRange(transcript, text, name, build, inserted, buffer, low, high, exon, ref change, out error);
    }

    private static bool TryCheckPlaces(scoped in Transcript transcript, in ParsedName name, GenomeBuild build, out HgvsError error)
    {
        error = default;
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

    private static bool TryPlaceRange(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
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
        change.Exon = transcript.ExonOf(first.Position);
        change.FirstOffset = first.Offset;
        change.LastOffset = last.Offset;

        // A genomic range over several exons includes the introns between them.
        change.TouchesIntron = first.IsIntronic || last.IsIntronic || change.End - change.Start != high - low + 1;
        if (name.Edit == EditKind.NoChange || change.Kind == DnaChangeKind.NoChange)
        {
            change.Kind = DnaChangeKind.NoChange;
            return true;
        }

        if (change.TouchesIntron)
        {
            if (inserted.Length == 1 && low == high && name.Stated.Length > 0)
            {
                var stated = AsciiLetters.ToUpper(name.Stated.Of(text)[low - name.First.Number]);
                change.Kind = DnaChangeKind.Substitution;
                change.StatedBase = forward ? stated : BaseCodes.Complement(stated);
                change.Inserted = buffer.Slice(0, 1);
                BaseSequence.CopyFromGenome(inserted, transcript.Strand, change.Inserted);
            }

            return true;
        }

        return AppliedEdit.TryApply(
            transcript.Sequence, inserted, StatedEdges.WithInserted(name, inserted.Length), !forward, buffer, ref change, out error);
    }
}
