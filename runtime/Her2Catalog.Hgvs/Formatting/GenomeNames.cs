using System.Text;

namespace Her2Catalog.Hgvs.Formatting;

using Her2Catalog.Hgvs.Resolution;

/// <summary>Writes a change as a left-aligned VCF allele and as a <c>g.</c> name; empty if it depends on bases outside the exons.</summary>
internal static class GenomeNames
{
    /// <summary><c>pos:ref:alt</c>, left-aligned on the plus strand (ruling R-013).</summary>
    public static string WriteVcf(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!TryFindExon(transcript, build, change, out var exon))
        {
            return string.Empty;
        }

        var plus = new PlusStrandChange(transcript, change, stackalloc byte[change.Inserted.Length]);
        var isAnchored = Shifts(change);
        if (isAnchored)
        {
            plus.AlignLeft();
            if (plus.Start == 0)
            {
                return string.Empty; // the base before lies in an intron or outside the transcript
            }

            plus.TakeAnchor();
        }

        var builder = new StringBuilder();
        builder.Append(transcript.ExonGenomicStart(exon, build) + plus.Start).Append(':');
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

    /// <summary>The <c>g.</c> name, 3' on the plus strand as HGVS requires; empty if the shift ends at the border of an exon.</summary>
    public static string WriteGenomic(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!TryFindExon(transcript, build, change, out var exon))
        {
            return string.Empty;
        }

        var plus = new PlusStrandChange(transcript, change, stackalloc byte[change.Inserted.Length]);
        if (Shifts(change))
        {
            plus.AlignRight();
            if (plus.EndsAtBorder)
            {
                return string.Empty; // the next base, over which it might shift, is not known
            }
        }

        int start = plus.Start, end = plus.End;
        var genomic = transcript.ExonGenomicStart(exon, build);
        var builder = new StringBuilder(Encoding.ASCII.GetString(transcript.GenomicAccession(build).ToArray())).Append(":g.");
        switch (change.Kind)
        {
            case DnaChangeKind.Substitution:
                builder.Append(genomic + start).Append((char)plus.BaseAt(start)).Append('>');
                return Append(builder, plus.Inserted).ToString();
            case DnaChangeKind.Duplication:
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

    private static bool TryFindExon(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change, out int exon)
    {
        exon = 0;
        if (change.TouchesIntron || change.Kind is DnaChangeKind.NoChange or DnaChangeKind.Unknown)
        {
            return false;
        }

        exon = change.FirstExon(transcript);
        var isAtJunction = change.Kind == DnaChangeKind.Insertion && change.Start == transcript.ExonEnd(exon);
        return exon == change.LastExon(transcript) && !isAtJunction && transcript.ExonGenomicStart(exon, build) > 0;
    }

    private static bool Shifts(scoped in DnaChange change) =>
        change.Kind is DnaChangeKind.Insertion or DnaChangeKind.Duplication or DnaChangeKind.Deletion;

    private static StringBuilder Range(StringBuilder builder, int first, int last) =>
        first == last ? builder.Append(first) : builder.Append(first).Append('_').Append(last);

    private static StringBuilder Append(StringBuilder builder, ReadOnlySpan<byte> bases)
    {
        foreach (var letter in bases)
        {
            builder.Append((char)letter);
        }

        return builder;
    }
}
