using System.Text;

namespace Her2Catalog.Annotation.Rows;

/// <summary>How the values of an answer are written.</summary>
/// <param name="Separator">The byte between two fields of the table.</param>
/// <param name="IsInfo">True for values of INFO fields of a VCF.</param>
/// <param name="HasPhase">True if the last two values are those of phase.</param>
internal readonly record struct AnswerFormat(byte Separator, bool IsInfo, bool HasPhase)
{
    // VCF 4.3 to 4.4, 1.2: characters with a meaning are percent-encoded in values. In VCF 4.1 and 4.2 they are not allowed at all.
    private static readonly (string Character, string Code)[] InfoCodes =
        [("%", "%25"), (":", "%3A"), (";", "%3B"), ("=", "%3D"), (",", "%2C"), ("\r", "%0D"), ("\n", "%0A"), ("\t", "%09")];

    /// <summary>INFO fields of a VCF.</summary>
    public static AnswerFormat Info => new((byte)'\t', IsInfo: true, HasPhase: true);

    /// <summary>Columns of a table.</summary>
    public static AnswerFormat Columns(byte separator, bool hasPhase) => new(separator, IsInfo: false, hasPhase);

    /// <summary>A value as UTF-8.</summary>
    public byte[] Encode(string value) =>
        Encoding.UTF8.GetBytes(IsInfo ? EncodeInfo(value) : Separator == (byte)',' ? EncodeCsv(value) : value);

    // RFC 4180.
    private static string EncodeCsv(string value) =>
        value.AsSpan().ContainsAny(',', '"') ? $"\"{value.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : value;

    private static string EncodeInfo(string value) =>
        InfoCodes.Aggregate(value, (text, code) => text.Replace(code.Character, code.Code, StringComparison.Ordinal));
}
