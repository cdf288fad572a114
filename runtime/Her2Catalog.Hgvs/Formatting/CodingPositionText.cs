using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

/// <summary>Writes transcript positions as <c>c.</c> positions.</summary>
internal static class CodingPositionText
{
    /// <summary>Returns a transcript position with the prefix <c>c.</c>.</summary>
    public static string Of(in Transcript transcript, int position, int offset = 0)
    {
        var builder = new StringBuilder("c.");
        Append(builder, transcript, position, offset);
        return builder.ToString();
    }

    /// <summary>Appends a transcript position, such as <c>2264</c>, <c>-5</c>, <c>*5</c> or <c>2307+1</c>.</summary>
    public static void Append(StringBuilder builder, in Transcript transcript, int position, int offset = 0)
    {
        if (position < transcript.CodingStart)
        {
            builder.Append('-').Append(transcript.CodingStart - position);
        }
        else if (position > transcript.CodingEnd)
        {
            builder.Append('*').Append(position - transcript.CodingEnd);
        }
        else
        {
            builder.Append(position - transcript.CodingStart + 1);
        }

        if (offset != 0)
        {
            builder.Append(offset > 0 ? "+" : "-").Append(Math.Abs(offset));
        }
    }
}
