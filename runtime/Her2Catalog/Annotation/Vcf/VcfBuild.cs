using System.Globalization;
using System.Text;
using Her2Catalog.Annotation.Rows;
using Her2Catalog.Hgvs;
using Her2Catalog.Messages;

namespace Her2Catalog.Annotation.Vcf;

/// <summary>
/// Determines the genome build of a VCF from its header: <c>##reference</c>, <c>##assembly</c>, the assembly in <c>##VEP</c>, and
/// names, lengths and assemblies of <c>##contig</c>. Rejects an ambiguous header.
/// </summary>
internal static class VcfBuild
{
    /// <summary>Returns the build of the records.</summary>
    /// <param name="head">The header, including the line with the column names.</param>
    /// <param name="specified">The build that the caller specifies, if any.</param>
    /// <param name="transcript">The accessions of its chromosome also identify a build.</param>
    /// <exception cref="AnnotationException">The build is not stated, or two lines state different builds.</exception>
    public static GenomeBuild Of(ReadOnlySpan<byte> head, GenomeBuild specified, in Transcript transcript)
    {
        var stated = GenomeBuild.Unspecified;
        var lineNumber = 0;
        foreach (var line in new Pieces(LineEnd.Trim(head), (byte)'\n'))
        {
            lineNumber++;
            var build = BuildOf(line, lineNumber, transcript);
            if (build == GenomeBuild.Unspecified)
            {
                continue;
            }

            if (stated != GenomeBuild.Unspecified && stated != build)
            {
                throw new AnnotationException(lineNumber, RuntimeMessages.HeaderStatesTwoBuilds(build, stated));
            }

            if (specified != GenomeBuild.Unspecified && specified != build)
            {
                throw new AnnotationException(lineNumber, RuntimeMessages.HeaderStatesOtherBuild(build, specified));
            }

            stated = build;
        }

        return stated != GenomeBuild.Unspecified ? stated :
            specified != GenomeBuild.Unspecified ? specified :
            throw new AnnotationException(lineNumber, RuntimeMessages.HeaderStatesNoBuild());
    }

    private static GenomeBuild BuildOf(ReadOnlySpan<byte> line, int lineNumber, in Transcript transcript)
    {
        if (StatedName(line) is { } name)
        {
            ThrowIfOtherGenome(name, Encoding.UTF8.GetString(LineEnd.Trim(line)), lineNumber);
            return BuildNames.FindIn(name);
        }

        if (!line.StartsWith("##contig="u8))
        {
            return GenomeBuild.Unspecified;
        }

        var text = Encoding.UTF8.GetString(LineEnd.Trim(line));
        var id = Encoding.UTF8.GetBytes(Attribute(text, "ID"));
        var isTarget = ChromosomeNames.IsOfGene(transcript, id, out var byAccession);
        byAccession = isTarget || !ChromosomeNames.TryReadGenBank(id, out _, out var byGenBank) ? byAccession : byGenBank;
        var hasLength = int.TryParse(Attribute(text, "length"), NumberStyles.None, CultureInfo.InvariantCulture, out var bases);
        var byLength = hasLength ? AssemblyLengths.BuildOf(bases) : GenomeBuild.Unspecified;
        if (isTarget && hasLength && byLength == GenomeBuild.Unspecified)
        {
            throw new AnnotationException(lineNumber, RuntimeMessages.ContigOfUnknownLength(MessageText.Shorten(text)));
        }

        ThrowIfOtherGenome(Attribute(text, "assembly"), text, lineNumber);
        var byName = BuildNames.FindIn(Attribute(text, "assembly"));
        foreach (var build in (ReadOnlySpan<GenomeBuild>)[byAccession, byName])
        {
            if (byLength != GenomeBuild.Unspecified && build != GenomeBuild.Unspecified && build != byLength)
            {
                throw new AnnotationException(
                    lineNumber,
                    RuntimeMessages.ContigContradictsItself(MessageText.Shorten(text), byLength, build));
            }
        }

        return byLength != GenomeBuild.Unspecified ? byLength : byAccession != GenomeBuild.Unspecified ? byAccession : byName;
    }

    // The part of a line that names the genome; null for other lines. VEP states the assembly among other values:
    // ##VEP="v105" time="…" cache="/cache/homo_sapiens/105_GRCh38" assembly="GRCh38.p13" …
    private static string? StatedName(ReadOnlySpan<byte> line)
    {
        if (line.StartsWith("##reference="u8) || line.StartsWith("##assembly="u8))
        {
            return Encoding.UTF8.GetString(LineEnd.Trim(line));
        }

        if (!line.StartsWith("##VEP="u8) && !line.StartsWith("##VEP "u8))
        {
            return null;
        }

        var assembly = line.IndexOf(" assembly="u8);
        var value = assembly < 0 ? default : line[(assembly + " assembly=".Length)..].TrimStart((byte)'"');
        var end = value.IndexOfAny("\" \r"u8);
        return value.IsEmpty ? null : Encoding.UTF8.GetString(end < 0 ? value : value[..end]);
    }

    // Also thrown if a build is specified: positions on another genome are wrong in both builds.
    private static void ThrowIfOtherGenome(string name, string line, int lineNumber)
    {
        if (BuildNames.FindOtherIn(name) is { } other)
        {
            throw new AnnotationException(lineNumber, RuntimeMessages.HeaderStatesOtherGenome(MessageText.Shorten(line), other));
        }
    }

    // The value of a key in <ID=chr17,length=83257441>; empty if there is none.
    private static string Attribute(string line, string key)
    {
        var start = Math.Max(line.IndexOf($"<{key}=", StringComparison.Ordinal), line.IndexOf($",{key}=", StringComparison.Ordinal));
        if (start < 0)
        {
            return string.Empty;
        }

        start += key.Length + 2;
        var end = line.AsSpan(start).IndexOfAny(',', '>');
        return end < 0 ? line[start..] : line.Substring(start, end);
    }
}
