using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Reads names on a transcript.</summary>
/// <example>
/// <code>
/// HgvsReading reading = transcript.Read("NM_004448.4:c.2264T&gt;C");
/// bool same = reading.Product == transcript.Read("p.L755S").Product;   // true
/// </code>
/// </example>
public static class HgvsReader
{
    /// <summary>Reads a DNA or protein name in any spelling. Never throws and allocates nothing.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">Such as <c>p.L755S</c>, <c>NM_004448.4:c.2264T&gt;C</c>, <c>chr17:37880220 T&gt;C</c>.</param>
    /// <param name="build">The build of genomic positions, if the text does not specify it.</param>
    public static HgvsReading Read(this in Transcript transcript, ReadOnlySpan<char> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            return new HgvsReading(HgvsError.TooLong(text.Length));
        }

        Span<byte> folded = stackalloc byte[text.Length];
        return ReadFolded(transcript, TextFolding.Fold(text, folded), build);
    }

    /// <summary>Reads UTF-8; positions of errors are counted in bytes.</summary>
    /// <inheritdoc cref="Read(in Transcript, ReadOnlySpan{char}, GenomeBuild)"/>
    public static HgvsReading Read(this in Transcript transcript, ReadOnlySpan<byte> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            return new HgvsReading(HgvsError.TooLong(text.Length));
        }

        return TextFolding.IsAscii(text) ? ReadFolded(transcript, text, build) : ReadNonAscii(transcript, text, build);
    }

    /// <summary>Reads an allele of a VCF or MAF row on this gene's chromosome. Never throws and allocates nothing.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="build">The build of the position.</param>
    /// <param name="position">1-based position of the first reference base.</param>
    /// <param name="reference">Reference bases; empty or <c>-</c> (MAF) for an insertion after <paramref name="position"/>.</param>
    /// <param name="alternative">Alternative bases; empty or <c>-</c> for a deletion.</param>
    public static HgvsReading Read(
        this in Transcript transcript,
        GenomeBuild build,
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative)
    {
        Span<byte> text = stackalloc byte[HgvsLimits.MaxNameLength];
        return AlleleColumns.TryParse(position, reference, alternative, ref text, out var name, out var error)
            ? ReadDna(transcript, text, name, build)
            : new HgvsReading(error);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HgvsReading ReadNonAscii(in Transcript transcript, ReadOnlySpan<byte> text, GenomeBuild build)
    {
        Span<byte> buffer = stackalloc byte[text.Length];
        var folded = TextFolding.Fold(text, buffer);
        var reading = ReadFolded(transcript, folded, build);
        if (folded.Length == text.Length || reading.Error.Code == HgvsErrorCode.None)
        {
            return reading;
        }

        var start = TextFolding.Unfold(text, reading.Error.Position);
        var end = TextFolding.Unfold(text, reading.Error.Position + reading.Error.Length);
        return new HgvsReading(reading.Error.At(start, end - start));
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static HgvsReading ReadFolded(in Transcript transcript, ReadOnlySpan<byte> text, GenomeBuild build)
    {
        if (!NameParser.TryParse(text, out var name, out var error) &&
            !NameSequenceReader.TryFindName(transcript, text, build, out name, ref error))
        {
            return new HgvsReading(error);
        }

        if (!PrefixCheck.TryCheck(transcript, text, name, build, out error))
        {
            return new HgvsReading(OtherTranscriptReader.Verify(transcript, text, name, error));
        }

        return name.Numbering == Numbering.Protein ? ReadProtein(transcript, text, name) : ReadDna(transcript, text, name, build);
    }

    private static HgvsReading ReadProtein(in Transcript transcript, ReadOnlySpan<byte> text, in ParsedName name)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return ChangeReader.TryReadProduct(transcript, text, name, residues, out var product, out var error)
            ? new HgvsReading(NameLevel.Protein, default, VariantKeyBuilder.OfProduct(transcript, product), HasNote(transcript, text, name))
            : new HgvsReading(error);
    }

    private static HgvsReading ReadDna(in Transcript transcript, ReadOnlySpan<byte> text, in ParsedName name, GenomeBuild build)
    {
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (!ChangeReader.TryReadDna(transcript, text, name, build, bases, out var change, out var error))
        {
            return new HgvsReading(error);
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        return new HgvsReading(
            NameLevel.Dna,
            VariantKeyBuilder.OfDna(change),
            VariantKeyBuilder.OfProduct(transcript, product),
            HasNote(transcript, text, name));
    }

    private static bool HasNote(in Transcript transcript, ReadOnlySpan<byte> text, in ParsedName name) =>
        !name.Prefixes.IsEmpty && !name.Accession.IsEmpty && !TranscriptNote.Of(transcript, text, name).IsEmpty;
}
