using System.Text;

namespace Her2Catalog.Hgvs.Naming;

using Her2Catalog.Hgvs.Changes;

/// <summary>Writes a change as a left-aligned VCF allele and as a <c>g.</c> name; empty where bases outside the exons would be needed.</summary>
internal static class GenomeNames
{
    /// <summary><c>pos:ref:alt</c>, left-aligned on the plus strand (ruling R-013).</summary>
    public static string WriteVcf(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!TryFindExon(transcript, build, change, out var exon))
        {
            return string.Empty;
        }

        // The exon as the genome's plus strand reads it, and the change as a range of it.
        var exonBases = transcript.Sequence.Slice(transcript.ExonStart(exon) - 1, transcript.ExonEnd(exon) - transcript.ExonStart(exon) + 1);
        var forward = transcript.Strand == Strand.Forward;
        var start = change.Start - (transcript.ExonStart(exon) - 1);
        var end = change.End - (transcript.ExonStart(exon) - 1);
        Span<byte> alternative = stackalloc byte[change.Inserted.Length];
        if (forward)
        {
            change.Inserted.CopyTo(alternative);
        }
        else
        {
            (start, end) = (exonBases.Length - end, exonBases.Length - start);
            BaseText.CopyReverseComplement(change.Inserted, alternative);
        }

        if (change.Kind is DnaChangeKind.Insertion or DnaChangeKind.Duplication or DnaChangeKind.Deletion)
        {
            AlignLeft(exonBases, forward, ref start, ref end, alternative);
            if (start == 0)
            {
                return string.Empty; // the base before lies in an intron or outside the transcript
            }

            start--;
        }

        var builder = new StringBuilder();
        builder.Append(transcript.ExonGenomicStart(exon, build) + start).Append(':');
        for (var i = start; i < end; i++)
        {
            builder.Append((char)PlusBase(exonBases, forward, i));
        }

        builder.Append(':');
        if (end - start != change.End - change.Start)
        {
            builder.Append((char)PlusBase(exonBases, forward, start));
        }

        return Append(builder, alternative).ToString();
    }

    /// <summary>The <c>g.</c> name, 3' on the plus strand as HGVS asks; empty where the shift ends at the border of an exon.</summary>
    public static string WriteGenomic(scoped in Transcript transcript, GenomeBuild build, scoped in DnaChange change)
    {
        if (!TryFindExon(transcript, build, change, out var exon))
        {
            return string.Empty;
        }

        var exonBases = transcript.Sequence.Slice(transcript.ExonStart(exon) - 1, transcript.ExonEnd(exon) - transcript.ExonStart(exon) + 1);
        var forward = transcript.Strand == Strand.Forward;
        var start = change.Start - (transcript.ExonStart(exon) - 1);
        var end = change.End - (transcript.ExonStart(exon) - 1);
        Span<byte> alternative = stackalloc byte[change.Inserted.Length];
        change.Inserted.CopyTo(alternative);
        if (!forward)
        {
            (start, end) = (exonBases.Length - end, exonBases.Length - start);
            BaseText.CopyReverseComplement(change.Inserted, alternative);
        }

        var shifts = change.Kind is DnaChangeKind.Insertion or DnaChangeKind.Duplication or DnaChangeKind.Deletion;
        if (shifts)
        {
            AlignRight(exonBases, forward, ref start, ref end, alternative);
            if (end == exonBases.Length)
            {
                return string.Empty; // the next base, which might let it shift on, is not known
            }
        }

        var genomic = transcript.ExonGenomicStart(exon, build);
        var builder = new StringBuilder(Encoding.ASCII.GetString(transcript.GenomicAccession(build).ToArray())).Append(":g.");
        switch (change.Kind)
        {
            case DnaChangeKind.Substitution:
                builder.Append(genomic + start).Append((char)PlusBase(exonBases, forward, start)).Append('>');
                return Append(builder, alternative).ToString();
            case DnaChangeKind.Duplication:
                return Range(builder, genomic + start - alternative.Length, genomic + start - 1).Append("dup").ToString();
            case DnaChangeKind.Insertion:
                return Append(Range(builder, genomic + start - 1, genomic + start).Append("ins"), alternative).ToString();
            case DnaChangeKind.Deletion:
                return Range(builder, genomic + start, genomic + end - 1).Append("del").ToString();
            case DnaChangeKind.Inversion:
                return Range(builder, genomic + start, genomic + end - 1).Append("inv").ToString();
            default:
                return Append(Range(builder, genomic + start, genomic + end - 1).Append("delins"), alternative).ToString();
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

    private static void AlignLeft(ReadOnlySpan<byte> exon, bool forward, ref int start, ref int end, Span<byte> inserted)
    {
        var steps = 0;
        while (start > 0 && (inserted.Length > 0
            ? PlusBase(exon, forward, start - 1) == inserted[inserted.Length - 1 - (steps % inserted.Length)]
            : PlusBase(exon, forward, start - 1) == PlusBase(exon, forward, end - 1)))
        {
            start--;
            end--;
            steps++;
        }

        if (inserted.Length > 0)
        {
            DnaNormalizer.Rotate(inserted, (inserted.Length - (steps % inserted.Length)) % inserted.Length);
        }
    }

    private static void AlignRight(ReadOnlySpan<byte> exon, bool forward, ref int start, ref int end, Span<byte> inserted)
    {
        var steps = 0;
        while (end < exon.Length && (inserted.Length > 0
            ? PlusBase(exon, forward, end) == inserted[steps % inserted.Length]
            : PlusBase(exon, forward, end) == PlusBase(exon, forward, start)))
        {
            start++;
            end++;
            steps++;
        }

        if (inserted.Length > 0)
        {
            DnaNormalizer.Rotate(inserted, steps % inserted.Length);
        }
    }

    // Offset in the exon counted on the plus strand of the genome.
    private static byte PlusBase(ReadOnlySpan<byte> exon, bool forward, int offset) =>
        forward ? exon[offset] : GeneticCode.Complement(exon[exon.Length - 1 - offset]);

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
