using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;

/// <summary>Writes a normalized change as a <c>c.</c> name.</summary>
internal static class CodingNames
{
    /// <summary>Returns the preferred name; empty if it depends on intron bases that are not known.</summary>
    public static string Write(scoped in Transcript transcript, scoped in DnaChange change)
    {
        if (change.Kind == DnaChangeKind.Unknown)
        {
            return "c.?";
        }

        var builder = new StringBuilder("c.");
        if (change.OmitsIntron(transcript))
        {
            return string.Empty;
        }

        if (change.TouchesIntron && !change.InGene)
        {
            return WriteUnknownIntron(builder, transcript, change);
        }

        switch (change.Kind)
        {
            case DnaChangeKind.NoChange when change.End == 0:
                return "c.=";
            case DnaChangeKind.NoChange:
                return Range(builder, transcript, change, change.Start, change.End - 1).Append('=').ToString();
            case DnaChangeKind.Substitution:
                var reference = change.InGene ? transcript.Genomic.Bases[change.Start] : transcript.Sequence[change.Start];
                Position(builder, transcript, change, change.Start).Append((char)reference).Append('>');
                break;
            case DnaChangeKind.Duplication:
                return Range(builder, transcript, change, change.Start - change.Inserted.Length, change.Start - 1).Append("dup").ToString();
            case DnaChangeKind.Insertion:
                Range(builder, transcript, change, change.Start - 1, change.Start).Append("ins");
                break;
            case DnaChangeKind.Deletion:
                return Range(builder, transcript, change, change.Start, change.End - 1).Append("del").ToString();
            case DnaChangeKind.Inversion:
                return Range(builder, transcript, change, change.Start, change.End - 1).Append("inv").ToString();
            default:
                Range(builder, transcript, change, change.Start, change.End - 1).Append("delins");
                break;
        }

        foreach (var character in change.Inserted)
        {
            builder.Append((char)character);
        }

        return builder.ToString();
    }

    // Any change other than a substitution might shift into the intron, whose bases are not known (ruling R-009).
    private static string WriteUnknownIntron(StringBuilder builder, in Transcript transcript, scoped in DnaChange change)
    {
        if (change.Kind != DnaChangeKind.Substitution)
        {
            return string.Empty;
        }

        CodingPositionText.Append(builder, transcript, change.End, change.LastOffset);
        return builder.Append((char)change.StatedBase).Append('>').Append((char)change.Inserted[0]).ToString();
    }

    private static StringBuilder Range(StringBuilder builder, in Transcript transcript, scoped in DnaChange change, int first, int last)
    {
        Position(builder, transcript, change, first);
        return last == first ? builder : Position(builder.Append('_'), transcript, change, last);
    }

    private static StringBuilder Position(StringBuilder builder, in Transcript transcript, scoped in DnaChange change, int offset)
    {
        var place = change.InGene ? GeneMap.ToPlace(transcript, offset) : new TranscriptPlace(offset + 1, 0);
        CodingPositionText.Append(builder, transcript, place.Position, place.Offset);
        return builder;
    }
}
