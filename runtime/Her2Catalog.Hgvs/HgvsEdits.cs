namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Normalization;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Combines DNA changes of one haplotype: substitutions of two bases of one codon cause one protein change, which differs from
/// the change that each of them causes alone.
/// </summary>
/// <example>
/// <code>
/// transcript.TryReadEdit("c.2263T&gt;C"u8, GenomeBuild.Unspecified, out DnaEdit first);
/// transcript.TryReadEdit("c.2264T&gt;C"u8, GenomeBuild.Unspecified, out DnaEdit second);
/// transcript.TryCombine([first, second], out HgvsReading both);   // both.Product is that of p.L755P
/// </code>
/// </example>
public static class HgvsEdits
{
    // Few bases are between edits that share a codon.
    internal const int MaxLength = 1024;

    /// <summary>Reads an edit from a DNA name.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="name">ASCII, such as <c>c.2264T&gt;C</c>.</param>
    /// <param name="build">The build of genomic positions, if the name does not specify it.</param>
    /// <param name="edit">The edit.</param>
    /// <returns>
    /// False if the name cannot be read, states no change, includes bases of an intron, or touches no codon.
    /// </returns>
    public static bool TryReadEdit(this in Transcript transcript, ReadOnlySpan<byte> name, GenomeBuild build, out DnaEdit edit)
    {
        edit = default;
        if (name.Length > HgvsLimits.MaxNameLength || !TextFolding.IsAscii(name) ||
            !NameParser.TryParse(name, out var parsed, out _) || parsed.Numbering == Numbering.Protein ||
            !PrefixCheck.TryCheck(transcript, name, parsed, build, out _))
        {
            return false;
        }

        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return ChangeReader.TryResolveDna(transcript, name, parsed, build, bases, out var change, out _) &&
            TryCreate(transcript, ref change, out edit);
    }

    /// <summary>Reads an edit from the columns of a VCF or MAF row.</summary>
    /// <inheritdoc cref="HgvsReader.Read(in Transcript, GenomeBuild, int, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    /// <param name="edit">The edit.</param>
    /// <returns>
    /// False if the allele cannot be read, states no change, includes bases of an intron, or touches no codon.
    /// </returns>
    public static bool TryReadEdit(
        this in Transcript transcript,
        GenomeBuild build,
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative,
        out DnaEdit edit)
    {
        edit = default;
        Span<byte> text = stackalloc byte[HgvsLimits.MaxNameLength];
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return AlleleColumns.TryParse(position, reference, alternative, ref text, out var name, out _) &&
            ChangeReader.TryResolveDna(transcript, text, name, build, bases, out var change, out _) &&
            TryCreate(transcript, ref change, out edit);
    }

    /// <summary>Reads edits of one haplotype as one change. Allocates nothing.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="edits">The edits, in any order.</param>
    /// <param name="reading">The change of all of them.</param>
    /// <returns>
    /// False if one haplotype cannot have all edits (<see cref="DnaEdit.IsCompatibleWith"/>), if one edit inserts more than 64 bases,
    /// or if the edits span more than 1,024 bases.
    /// </returns>
    public static bool TryCombine(this in Transcript transcript, ReadOnlySpan<DnaEdit> edits, out HgvsReading reading)
    {
        reading = default;
        Span<byte> bases = stackalloc byte[MaxLength];
        if (!TryMerge(transcript, edits, bases, out var change))
        {
            return false;
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        reading = new HgvsReading(NameLevel.Dna, VariantKeyBuilder.OfDna(change), VariantKeyBuilder.OfProduct(transcript, product));
        return true;
    }

    /// <summary>Describes edits of one haplotype as one change.</summary>
    /// <inheritdoc cref="TryCombine"/>
    /// <returns>Null if the edits cannot be combined.</returns>
    public static VariantDescription? DescribeCombination(this in Transcript transcript, ReadOnlySpan<DnaEdit> edits)
    {
        Span<byte> bases = stackalloc byte[MaxLength];
        return TryMerge(transcript, edits, bases, out var change) ? DescriptionBuilder.OfDna(transcript, change) : null;
    }

    private static bool TryCreate(scoped in Transcript transcript, ref DnaChange change, out DnaEdit edit)
    {
        edit = default;
        Span<byte> bases = stackalloc byte[change.Inserted.Length];
        change.Inserted.CopyTo(bases);
        scoped var normalized = change;
        normalized.Inserted = bases;
        if (!DnaNormalizer.TryNormalize(transcript, ref normalized) || normalized.TouchesIntron ||
            normalized.Kind is DnaChangeKind.Unknown or DnaChangeKind.NoChange)
        {
            return false;
        }

        ExonEdges.TrimInExon(transcript, normalized.Exon, ref change);
        return change.InGene ? TryCreateInExon(transcript, normalized, out edit) : TryCreateInExon(transcript, change, out edit);
    }

    private static bool TryCreateInExon(scoped in Transcript transcript, scoped in DnaChange change, out DnaEdit edit)
    {
        edit = default;
        var (first, last) = EditExtent.Of(transcript.Sequence, change);
        first = Math.Max(first, transcript.CodingOffset);
        last = Math.Min(last, transcript.CodingEnd - 1);
        if (first > last)
        {
            return false;
        }

        edit = new DnaEdit(change, transcript.CodingOffset, ResidueOf(transcript, first), ResidueOf(transcript, last));
        return true;
    }

    private static int ResidueOf(scoped in Transcript transcript, int offset) => ((offset - transcript.CodingOffset) / 3) + 1;

    // Bases between two edits are copied from the reference; bases that both edits replace are written once.
    internal static bool TryMerge(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<DnaEdit> edits,
        Span<byte> bases,
        out DnaChange change)
    {
        change = new DnaChange { Kind = DnaChangeKind.DeletionInsertion };
        if (edits.IsEmpty || !AreCompatible(edits))
        {
            return false;
        }

        var length = 0;
        for (var done = 0; done < edits.Length; done++)
        {
            ref readonly var edit = ref NextOf(edits, done);
            change.Start = done == 0 ? edit.Start : change.Start;
            change.End = done == 0 ? edit.Start : change.End;
            var shared = Math.Max(0, change.End - edit.Start);
            var gap = Math.Max(0, edit.Start - change.End);
            var added = Math.Max(0, edit.Inserted.Length - shared);
            if (edit.Inserted.IsTooLong || length + gap + added > bases.Length)
            {
                return false;
            }

            transcript.Sequence.Slice(change.End, gap).CopyTo(bases.Slice(length));
            length += gap;
            for (var i = 0; i < added; i++)
            {
                bases[length++] = edit.Inserted[shared + i];
            }

            change.End = Math.Max(change.End, edit.End);
        }

        change.Inserted = bases.Slice(0, length);
        change.Exon = transcript.ExonOf(change.Start + 1);
        return DnaNormalizer.TryNormalize(transcript, ref change) && !change.TouchesIntron;
    }

    private static bool AreCompatible(ReadOnlySpan<DnaEdit> edits)
    {
        for (var i = 0; i < edits.Length; i++)
        {
            for (var j = i + 1; j < edits.Length; j++)
            {
                if (!edits[i].IsCompatibleWith(edits[j]))
                {
                    return false;
                }
            }
        }

        return true;
    }

    // The edit at an index in order of position: an insertion comes before a change of the bases after it.
    private static ref readonly DnaEdit NextOf(ReadOnlySpan<DnaEdit> edits, int index)
    {
        for (var i = 0; i < edits.Length; i++)
        {
            var before = 0;
            for (var j = 0; j < edits.Length; j++)
            {
                before += IsBefore(edits[j], edits[i]) || (j < i && !IsBefore(edits[i], edits[j])) ? 1 : 0;
            }

            if (before == index)
            {
                return ref edits[i];
            }
        }

        throw new InvalidOperationException("Each index has an edit.");
    }

    private static bool IsBefore(in DnaEdit left, in DnaEdit right) =>
        left.Start < right.Start || (left.Start == right.Start && left.End < right.End);
}
