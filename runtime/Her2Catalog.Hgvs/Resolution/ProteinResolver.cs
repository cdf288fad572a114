namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves a <c>p.</c> name against the protein.</summary>
internal static class ProteinResolver
{
    /// <summary>
    /// Converts a protein name to a change, not normalized. The error of a contradiction is at the contradicting characters.
    /// </summary>
    public static bool TryResolve(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        out ProductChange change,
        out HgvsError error)
    {
        change = default;
        error = default;
        if (name.First.Text.IsEmpty)
        {
            change.Kind = name.Edit switch
            {
                EditKind.NoChange => ProductKind.Untouched,
                EditKind.NoProtein => ProductKind.NoProtein,
                _ => ProductKind.Unknown,
            };
            return true;
        }

        if (!TryCheckPosition(transcript, name.First, out error) || !TryCheckPosition(transcript, name.Last, out error) ||
            !TryCheckRange(name, out error))
        {
            return false;
        }

        change.First = name.First.Number - 1;
        change.Count = name.Last.Number - name.First.Number + 1;
        return TryCheckStated(transcript, text, name, out error) && TryFill(transcript, text, name, buffer, ref change, out error);
    }

    private static bool TryCheckPosition(scoped in Transcript transcript, in NamedPosition position, out HgvsError error)
    {
        error = default;
        if (position.Number < 1 || position.Number > transcript.ResidueCount + 1)
        {
            error = new HgvsError(HgvsErrorCode.PositionOutside, position.Text);
            return false;
        }

        var reference = transcript.ResidueAt(position.Number);
        if (position.Residue != reference)
        {
            error = new HgvsError(HgvsErrorCode.StatedResidue, position.ResidueText, number: position.Number, reference: reference);
            return false;
        }

        return true;
    }

    private static bool TryCheckRange(in ParsedName name, out HgvsError error)
    {
        var code = name.Last.Number < name.First.Number ? HgvsErrorCode.RangeReversed :
            name.Edit == EditKind.Insertion && name.Last.Number != name.First.Number + 1 ? HgvsErrorCode.RangeNotAdjacent :
            HgvsErrorCode.None;
        error = code == HgvsErrorCode.None ? default : new HgvsError(code, name.Positions);
        return code == HgvsErrorCode.None;
    }

    // del and dup may state their residues, which must match the reference.
    private static bool TryCheckStated(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        out HgvsError error)
    {
        error = default;
        var width = name.ThreeLetters ? 3 : 1;
        var length = name.StatedLength >= 0 ? name.StatedLength : name.Stated.Length / width;
        var count = name.Last.Number - name.First.Number + 1;
        if ((name.StatedLength >= 0 || !name.Stated.IsEmpty) && length != count)
        {
            error = name.Contradicts(text, count);
            return false;
        }

        for (var i = 0; i < name.Stated.Length / width; i++)
        {
            var reference = transcript.ResidueAt(name.First.Number + i);
            var residue = ReadResidue(name.Stated.Of(text).Slice(i * width), name.ThreeLetters);
            if (residue != reference)
            {
                var fault = new TextRange(name.Stated.Start + (i * width), width);
                error = new HgvsError(HgvsErrorCode.StatedResidue, fault, name.First.Number + i, reference);
                return false;
            }
        }

        return true;
    }

    private static bool TryFill(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref ProductChange change,
        out HgvsError error)
    {
        error = default;
        var reachesStop = name.Last.Number > transcript.ResidueCount;
        switch (name.Edit)
        {
            case EditKind.NoChange:
                change.Kind = ProductKind.Synonymous;
                return true;
            case EditKind.Unknown:
                change.Kind = name.First.Number == 1 ? ProductKind.StartLost : ProductKind.Unknown;
                return true;
            case EditKind.Frameshift or EditKind.Extension:
                change.Kind = name.Edit == EditKind.Frameshift ? ProductKind.Frameshift : ProductKind.Extension;
                change.StopDistance = name.StopDistance;
                return TryRead(text, name, buffer, ref change, out _, out error);
            case EditKind.Repeat:
                return TryRepeat(transcript, name, buffer, ref change, out error);
            case EditKind.Duplication when change.Count > buffer.Length:
                error = new HgvsError(HgvsErrorCode.ChangeTooLong, name.Positions);
                return false;
            case EditKind.Duplication:
                Duplicate(transcript, buffer, ref change);
                break;
            case EditKind.Insertion:
                change.First++;
                change.Count = 0;
                reachesStop = false;
                break;
        }

        var endsInStop = false;
        if (name.Edit != EditKind.Duplication && !TryRead(text, name, buffer, ref change, out endsInStop, out error))
        {
            return false;
        }

        if (reachesStop && !endsInStop)
        {
            // The stop codon is replaced, and the name does not state the position of the next one.
            change.Kind = name.Edit == EditKind.Substitution ? ProductKind.Extension : ProductKind.Unknown;
            return true;
        }

        change.Kind = endsInStop ? ProductKind.Truncation : ProductKind.Replacement;
        return true;
    }

    private static bool TryRepeat(
        scoped in Transcript transcript,
        in ParsedName name,
        Span<byte> buffer,
        ref ProductChange change,
        out HgvsError error)
    {
        Span<byte> protein = stackalloc byte[HgvsLimits.MaxSequenceLength];
        var end = change.First + change.Count;
        if (transcript.ResidueCount > protein.Length)
        {
            error = new HgvsError(HgvsErrorCode.ChangeTooLong, name.Positions);
            return false;
        }

        protein = protein.Slice(0, transcript.ResidueCount);
        for (var i = 0; i < protein.Length; i++)
        {
            protein[i] = transcript.ResidueAt(i + 1);
        }

        change.Kind = ProductKind.Replacement;
        var filled = RepeatCopies.TryFill(protein, name, buffer, change.First, ref end, out change.Inserted, out error);
        change.Count = end - change.First;
        return filled;
    }

    private static void Duplicate(scoped in Transcript transcript, Span<byte> buffer, ref ProductChange change)
    {
        for (var i = 0; i < change.Count; i++)
        {
            buffer[i] = transcript.ResidueAt(change.First + i + 1);
        }

        change.Inserted = buffer.Slice(0, change.Count);
        change.First += change.Count;
        change.Count = 0;
    }

    // Reads new residues into the buffer; no residue may follow a stop codon.
    private static bool TryRead(
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> buffer,
        ref ProductChange change,
        out bool endsInStop,
        out HgvsError error)
    {
        error = default;
        endsInStop = false;
        var inserted = name.Inserted.Of(text);
        int position = 0, count = 0;
        while (position < inserted.Length)
        {
            var width = inserted[position] == ResidueCodes.Stop || !name.ThreeLetters ? 1 : 3;
            if (endsInStop || count == buffer.Length)
            {
                var code = endsInStop ? HgvsErrorCode.Syntax : HgvsErrorCode.ChangeTooLong;
                error = new HgvsError(code, name.Inserted.Start + position, width, Expectation.End);
                return false;
            }

            var residue = ReadResidue(inserted.Slice(position), name.ThreeLetters);
            endsInStop = residue == ResidueCodes.Stop;
            if (!endsInStop)
            {
                buffer[count++] = residue;
            }

            position += width;
        }

        change.Inserted = buffer.Slice(0, count);
        return true;
    }

    private static byte ReadResidue(ReadOnlySpan<byte> text, bool threeLetters) =>
        text[0] == ResidueCodes.Stop ? ResidueCodes.Stop :
        threeLetters ? ResidueCodes.FromThreeLetters(text) : ResidueCodes.FromOneLetter(text[0]);
}
