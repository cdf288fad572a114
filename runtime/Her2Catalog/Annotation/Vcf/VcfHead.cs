using System.Text;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// The header of a VCF. Provenance and declarations of the added INFO fields precede the line with the column names.
/// </summary>
internal static class VcfHead
{
    private const int MaxColumnsOfOneSample = (int)VcfColumn.Count + 2;
    private const string Version40 = "##fileformat=VCFv4.0";
    private static readonly string[] Versions = [Version40, .. "12345".Select(minor => $"##fileformat=VCFv4.{minor}")];

    /// <summary>Returns the header to write.</summary>
    /// <exception cref="AnnotationException">The table is not VCF 4.0 to 4.5.</exception>
    public static byte[] Of(ReadOnlySpan<byte> text, TableHead head, VcfInfoField[] added, string provenance)
    {
        var version = VersionOf(text);
        if (head.Columns.Length < (int)VcfColumn.Count)
        {
            throw new AnnotationException(head.Lines, RuntimeMessages.VcfColumnCount(head.Columns.Length, (int)VcfColumn.Count));
        }

        var before = text[..head.NamesStart];
        var lineEnd = text is [.., (byte)'\r', (byte)'\n'] ? "\r\n" : "\n";

        // Number=A, one value per alternative allele, exists since VCF 4.1.
        var number = version == Version40 ? "." : "A";
        var declared = string.Concat(added.Select(
            field => $"##INFO=<ID={field.Id},Number={number},Type=String,Description=\"{field.Meaning}\">{lineEnd}"));
        if (head.Columns.Length > MaxColumnsOfOneSample)
        {
            // Samples of one record can have different answers.
            declared += string.Concat(added.Select(
                field => $"##FORMAT=<ID={field.Id},Number={number},Type=String,Description=\"{field.Meaning}\">{lineEnd}"));
        }

        return [.. before, .. Encoding.UTF8.GetBytes($"{provenance}{lineEnd}{declared}"), .. text[head.NamesStart..]];
    }

    private static string VersionOf(ReadOnlySpan<byte> text)
    {
        var line = Encoding.UTF8.GetString(LineEnd.Trim(text[..(text.IndexOf((byte)'\n') + 1)])).TrimStart('\uFEFF');
        return Versions.Contains(line) ? line : throw new AnnotationException(1, RuntimeMessages.VcfVersion(MessageText.Shorten(line)));
    }
}
