using System.Text;

namespace Her2Catalog.Annotation;

/// <summary>The header of a VCF with the added INFO fields declared just before the line of column names.</summary>
internal static class VcfHead
{
    private static readonly string[] Versions = ["##fileformat=VCFv4.1", "##fileformat=VCFv4.2", "##fileformat=VCFv4.3", "##fileformat=VCFv4.4"];

    private const string Disclaimer = "as the cited source says; not a medical device";

    /// <summary>The head to write.</summary>
    /// <exception cref="AnnotationException">It is no VCF 4.1 or later, or declares one of the fields already.</exception>
    public static byte[] Of(ReadOnlySpan<byte> text, TableHead head, string[] fields)
    {
        RefuseVersion(text);
        var before = text[..head.NamesStart];
        foreach (var field in fields)
        {
            var at = before.IndexOf(Encoding.ASCII.GetBytes($"##INFO=<ID={field},"));
            if (at >= 0)
            {
                throw new AnnotationException(before[..at].Count((byte)'\n') + 1, $"INFO field `{field}` is declared already; `bcftools annotate -x INFO/{field}` takes it out");
            }
        }

        var lineEnd = text is [.., (byte)'\r', (byte)'\n'] ? "\r\n" : "\n";
        var prefix = fields[0].Length - "Variant".Length;
        var declared = string.Concat(fields.Select((field, i) => $"##INFO=<ID={field},Number=A,Type=String,Description=\"{Meaning(field[prefix..], i)}\">{lineEnd}"));
        return [.. before, .. Encoding.UTF8.GetBytes(declared), .. text[head.NamesStart..]];
    }

    private static string Meaning(string name, int place) => place switch
    {
        0 => "Variant of the catalog by preferred protein name",
        1 => "How the allele met the catalog: Allele, OtherAllele, Protein or None",
        _ => $"What a result of {name} may be used for, {Disclaimer}",
    };

    private static void RefuseVersion(ReadOnlySpan<byte> text)
    {
        var line = Encoding.UTF8.GetString(TableHead.TrimLineEnd(text[..(text.IndexOf((byte)'\n') + 1)])).TrimStart('\uFEFF');
        if (!Versions.Contains(line))
        {
            throw new AnnotationException(1, $"`{line}`: VCF 4.1 to 4.4 is read; the first line says `##fileformat=VCFv4.2` or so");
        }
    }
}
