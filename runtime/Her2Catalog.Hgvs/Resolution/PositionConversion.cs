namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Converts the positions of a name from another transcript.</summary>
/// <remarks>All positions must be in one segment, so that the sequence between them is the same on both transcripts.</remarks>
internal static class PositionConversion
{
    private const int BasesPerCodon = 3;

    /// <summary>Finds the offset to add to the positions of a <c>c.</c> name or the residues of a <c>p.</c> name.</summary>
    public static bool TryFindOffset(scoped in TranscriptNumbering numbering, scoped in ParsedName name, out int offset)
    {
        offset = 0;
        if (!name.First.Text.IsEmpty && (name.First.Number < 1 || name.Last.Number < 1))
        {
            // There is no c.0; reading the name on this transcript reports that.
            return numbering.IsSame;
        }

        if (name.Numbering != Numbering.Protein)
        {
            return name.First.Text.IsEmpty
                ? numbering.IsSame
                : numbering.TryFindOffset(LinearOf(numbering, name.First), LinearOf(numbering, name.Last), out offset);
        }

        if (name.First.Text.IsEmpty)
        {
            // p.= and p.0 are about the whole protein.
            return numbering.IsSame;
        }

        // A frameshift or an extension depends on the sequence up to the end of the transcript.
        var last = name.Edit is EditKind.Frameshift or EditKind.Extension ? numbering.CodingLength : BasesPerCodon * name.Last.Number;
        var isWhole = numbering.TryFindOffset((BasesPerCodon * name.First.Number) - 2, last, out offset) && offset % BasesPerCodon == 0;
        offset /= BasesPerCodon;

        // The start codon of another transcript may be any codon of this one, so that its loss means something else.
        return isWhole && (numbering.IsSame || name.First.Number > 1);
    }

    /// <summary>Adds the offset to the positions of a name.</summary>
    public static ParsedName Move(in ParsedName name, scoped in TranscriptNumbering numbering, scoped in Transcript transcript, int offset)
    {
        var moved = name;
        Move(ref moved.First, name.Numbering, numbering, transcript, offset);
        Move(ref moved.Last, name.Numbering, numbering, transcript, offset);
        return moved;
    }

    private static void Move(
        ref NamedPosition position,
        Numbering level,
        scoped in TranscriptNumbering numbering,
        scoped in Transcript transcript,
        int offset)
    {
        if (level == Numbering.Protein)
        {
            position.Number += offset;
            return;
        }

        var linear = LinearOf(numbering, position) + offset;
        var codingLength = transcript.CodingEnd - transcript.CodingStart + 1;
        (position.Anchor, position.Number) =
            linear < 1 ? (PositionAnchor.BeforeStart, 1 - linear) :
            linear > codingLength ? (PositionAnchor.AfterStop, linear - codingLength) :
            (PositionAnchor.StartCodon, linear);
    }

    private static int LinearOf(scoped in TranscriptNumbering numbering, in NamedPosition position) => position.Anchor switch
    {
        PositionAnchor.BeforeStart => 1 - position.Number,
        PositionAnchor.AfterStop => numbering.CodingLength + position.Number,
        _ => position.Number,
    };
}
