using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Writes a change as a VCF allele and as a <c>g.</c> name; the text is empty if it depends on bases that are not known.</summary>
internal static class GenomeNames
{
    /// <summary>Returns <c>pos:ref:alt</c>, left-aligned on the plus strand (ruling R-013).</summary>
    public static string WriteVcf(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!HasPlace(transcript, build, change))
        {
            return string.Empty;
        }

        var plus = new PlusStrandChange(transcript, build, change, stackalloc byte[change.Inserted.Length]);
        var isAnchored = Shifts(change);
        if (isAnchored)
        {
            plus.AlignLeft();
            if (plus.Start == 0)
            {
                return string.Empty; // the base before is not known
            }

            plus.TakeAnchor();
        }

        var builder = new StringBuilder();
        builder.Append(plus.Origin + plus.Start).Append(':');
        for (var i = plus.Start; i < plus.End; i++)
        {
            builder.Append((char)plus.BaseAt(i));
        }

        builder.Append(':');
        if (isAnchored)
        {
            builder.Append((char)plus.BaseAt(plus.Start));
        }

        return Append(builder, plus.Inserted).ToString();
    }

    /// <summary>Returns the <c>g.</c> name, shifted 3' on the plus strand; empty if the shift reaches the end of the known bases.</summary>
    public static string WriteGenomic(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!HasPlace(transcript, build, change))
        {
            return string.Empty;
        }

        var plus = new PlusStrandChange(transcript, build, change, stackalloc byte[change.Inserted.Length]);
        if (Shifts(change))
        {
            plus.AlignRight();
            if (plus.EndsAtBorder)
            {
                return string.Empty; // the next base is not known, so that the shift may continue
            }
        }

        int start = plus.Start, end = plus.End;
        var genomic = plus.Origin;
        var builder = new StringBuilder(Encoding.ASCII.GetString(transcript.GenomicAccession(build).ToArray())).Append(":g.");
        switch (change.Kind)
        {
            case DnaChangeKind.Substitution:
                builder.Append(genomic + start).Append((char)plus.BaseAt(start)).Append('>');
                return Append(builder, plus.Inserted).ToString();
            case DnaChangeKind.Insertion or DnaChangeKind.Duplication when plus.IsDuplication:
                return Range(builder, genomic + start - plus.Inserted.Length, genomic + start - 1).Append("dup").ToString();
            case DnaChangeKind.Insertion:
                return Append(Range(builder, genomic + start - 1, genomic + start).Append("ins"), plus.Inserted).ToString();
            case DnaChangeKind.Deletion:
                return Range(builder, genomic + start, genomic + end - 1).Append("del").ToString();
            case DnaChangeKind.Inversion:
                return Range(builder, genomic + start, genomic + end - 1).Append("inv").ToString();
            default:
                return Append(Range(builder, genomic + start, genomic + end - 1).Append("delins"), plus.Inserted).ToString();
        }
    }

    // In one exon, if the genomic sequence is not known.
    private static bool HasPlace(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change) =>
        change.Kind is not (DnaChangeKind.NoChange or DnaChangeKind.Unknown) && !change.OmitsIntron(transcript) &&
        (transcript.Genomic.StartIn(build) > 0 || (!change.TouchesIntron && transcript.ExonGenomicStart(change.Exon, build) > 0));

    private static bool Shifts(scoped in DnaChange change) =>
        change.Kind is DnaChangeKind.Insertion or DnaChangeKind.Duplication or DnaChangeKind.Deletion;

    private static StringBuilder Range(StringBuilder builder, int first, int last) =>
        first == last ? builder.Append(first) : builder.Append(first).Append('_').Append(last);

    private static StringBuilder Append(StringBuilder builder, ReadOnlySpan<byte> bases)
    {
        foreach (var character in bases)
        {
            builder.Append((char)character);
        }

        return builder;
    }
}
