using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Writes a normalized change as a <c>c.</c> name.</summary>
internal static class CodingNames
{
    /// <summary>The preferred name; empty if it depends on bases of an intron.</summary>
    public static string Write(scoped in Transcript transcript, scoped in DnaChange change, ReadOnlySpan<byte> statedBase)
    {
        var builder = new StringBuilder("c.");
        if (change.Kind == DnaChangeKind.Unknown)
        {
            return "c.?";
        }

        if (change.TouchesIntron)
        {
            return WriteIntronic(builder, transcript, change, statedBase);
        }

        switch (change.Kind)
        {
            case DnaChangeKind.NoChange when change.End == 0:
                return "c.=";
            case DnaChangeKind.NoChange:
                return Range(builder, transcript, change.Start + 1, change.End).Append('=').ToString();
            case DnaChangeKind.Substitution:
                CodingPositionText.Append(builder, transcript, change.Start + 1);
                builder.Append((char)transcript.Sequence[change.Start]).Append('>').Append((char)change.Inserted[0]);
                return builder.ToString();
            case DnaChangeKind.Duplication:
                return Range(builder, transcript, change.Start - change.Inserted.Length + 1, change.Start).Append("dup").ToString();
            case DnaChangeKind.Insertion:
                Range(builder, transcript, change.Start, change.Start + 1).Append("ins");
                break;
            case DnaChangeKind.Deletion:
                return Range(builder, transcript, change.Start + 1, change.End).Append("del").ToString();
            case DnaChangeKind.Inversion:
                return Range(builder, transcript, change.Start + 1, change.End).Append("inv").ToString();
            default:
                Range(builder, transcript, change.Start + 1, change.End).Append("delins");
                break;
        }

        foreach (var letter in change.Inserted)
        {
            builder.Append((char)letter);
        }

        return builder.ToString();
    }

    // Anything but a substitution might shift over bases of the intron, which are not known (ruling R-009).
    private static string WriteIntronic(
        StringBuilder builder,
        in Transcript transcript,
        scoped in DnaChange change,
        ReadOnlySpan<byte> statedBase)
    {
        if (change.Kind != DnaChangeKind.Substitution || statedBase.Length != 1 || change.Inserted.Length != 1)
        {
            return string.Empty;
        }

        CodingPositionText.Append(builder, transcript, change.End, change.LastOffset);
        return builder.Append((char)statedBase[0]).Append('>').Append((char)change.Inserted[0]).ToString();
    }

    private static StringBuilder Range(StringBuilder builder, in Transcript transcript, int first, int last)
    {
        CodingPositionText.Append(builder, transcript, first);
        if (last != first)
        {
            builder.Append('_');
            CodingPositionText.Append(builder, transcript, last);
        }

        return builder;
    }
}
