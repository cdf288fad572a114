using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

/// <summary>Converts ASCII to strings.</summary>
internal static class AsciiText
{
    public static string Of(ReadOnlySpan<byte> ascii) => Encoding.ASCII.GetString(ascii.ToArray());
}
