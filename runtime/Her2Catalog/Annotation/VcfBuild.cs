using System.Globalization;
using System.Text;
using Her2Catalog.Hgvs;

namespace Her2Catalog.Annotation;

/// <summary>Tells the genome build of a VCF from its header: <c>##reference</c>, and lengths and assemblies of <c>##contig</c>. In doubt it is refused.</summary>
internal static class VcfBuild
{
    private const string Remedy = "give it with `--build GRCh37` or `--build GRCh38`";

    /// <summary>The build of the records.</summary>
    /// <param name="head">The header, up to the line of column names.</param>
    /// <param name="given">What the user says; none where nothing.</param>
    /// <param name="transcript">Its chromosome's accessions tell a build, too.</param>
    /// <exception cref="AnnotationException">Nothing tells the build, or two lines tell two.</exception>
    public static GenomeBuild Tell(ReadOnlySpan<byte> head, GenomeBuild given, in Transcript transcript)
    {
        var told = GenomeBuild.Unspecified;
        var lineNumber = 0;
        foreach (var line in new Pieces(TableHead.TrimLineEnd(head), (byte)'\n'))
        {
            lineNumber++;
            var build = OfLine(line, lineNumber, transcript);
            if (build == GenomeBuild.Unspecified)
            {
                continue;
            }

            if (told != GenomeBuild.Unspecified && told != build)
            {
                throw new AnnotationException(lineNumber, $"this header line speaks of {build}, one before it of {told}; mend the header (`bcftools reheader`)");
            }

            if (given != GenomeBuild.Unspecified && given != build)
            {
                throw new AnnotationException(lineNumber, $"this header line speaks of {build}, not of {given}; leave `--build` out, or mend the header (`bcftools reheader`)");
            }

            told = build;
        }

        return told != GenomeBuild.Unspecified ? told :
            given != GenomeBuild.Unspecified ? given :
            throw new AnnotationException(lineNumber, $"the header does not tell the genome build (no `##reference` that names one, and no `##contig` with the length of a chromosome); {Remedy}");
    }

    private static GenomeBuild OfLine(ReadOnlySpan<byte> line, int lineNumber, in Transcript transcript)
    {
        if (line.StartsWith("##reference="u8))
        {
            var reference = Encoding.UTF8.GetString(TableHead.TrimLineEnd(line));
            RefuseOther(reference, reference, lineNumber);
            return BuildNames.FindIn(reference);
        }

        if (!line.StartsWith("##contig="u8))
        {
            return GenomeBuild.Unspecified;
        }

        var text = Encoding.UTF8.GetString(TableHead.TrimLineEnd(line));
        var isOurs = transcript.IsChromosome(Encoding.UTF8.GetBytes(Attribute(text, "ID")), out var byAccession);
        var hasLength = int.TryParse(Attribute(text, "length"), NumberStyles.None, CultureInfo.InvariantCulture, out var bases);
        var byLength = hasLength ? AssemblyLengths.BuildOf(bases) : GenomeBuild.Unspecified;
        if (isOurs && hasLength && byLength == GenomeBuild.Unspecified)
        {
            throw new AnnotationException(lineNumber, $"`{text}`: in neither GRCh37 nor GRCh38 has the chromosome this length");
        }

        RefuseOther(Attribute(text, "assembly"), text, lineNumber);
        var byName = BuildNames.FindIn(Attribute(text, "assembly"));
        foreach (var build in (ReadOnlySpan<GenomeBuild>)[byAccession, byName])
        {
            if (byLength != GenomeBuild.Unspecified && build != GenomeBuild.Unspecified && build != byLength)
            {
                throw new AnnotationException(lineNumber, $"`{text}`: the length is that of {byLength}, the rest speaks of {build}; mend the header (`bcftools reheader`)");
            }
        }

        return byLength != GenomeBuild.Unspecified ? byLength : byAccession != GenomeBuild.Unspecified ? byAccession : byName;
    }

    // Whatever build is given: a position on another genome is none of ours.
    private static void RefuseOther(string name, string line, int lineNumber)
    {
        if (BuildNames.FindOtherIn(name) is { } other)
        {
            throw new AnnotationException(lineNumber, $"`{TableAnnotator.Shown(line)}` speaks of {other}; GRCh37 and GRCh38 are read: lift the records over first");
        }
    }

    // The value of a key in <ID=chr17,length=83257441>; empty where there is none.
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
