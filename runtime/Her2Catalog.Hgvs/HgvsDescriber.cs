namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Formatting;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Describes names on a transcript: preferred names, consequence, exons, genomic positions, explanations of errors.</summary>
/// <example>
/// <code>
/// VariantDescription description = transcript.Describe("c.2264T&gt;C");
/// // description.Protein == "p.(Leu755Ser)", description.Consequence == "missense_variant"
/// </code>
/// </example>
public static class HgvsDescriber
{
    /// <summary>Reads a name and describes it. Never throws on text.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">Any spelling that <see cref="HgvsReader.Read(in Transcript, ReadOnlySpan{char}, GenomeBuild)"/> accepts.</param>
    /// <param name="build">The build of genomic positions, if the text does not specify it.</param>
    public static VariantDescription Describe(
        this in Transcript transcript,
        ReadOnlySpan<char> text,
        GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            return DescriptionBuilder.OfError(transcript, text, HgvsError.TooLong(text.Length));
        }

        Span<byte> buffer = stackalloc byte[text.Length];
        var folded = TextFolding.Fold(text, buffer);
        if (!NameParser.TryParse(folded, out var name, out var error) &&
            !NameSequenceReader.TryFindName(transcript, folded, build, out name, ref error))
        {
            return DescriptionBuilder.OfOtherTranscript(transcript, text, error);
        }

        if (!PrefixCheck.TryCheck(transcript, folded, name, build, out error))
        {
            error = OtherTranscriptReader.Verify(transcript, folded, name, error);
            return DescriptionBuilder.OfOtherTranscript(transcript, text, error);
        }

        var description = Describe(transcript, text, folded, name, build);
        description.NoteMessage = TranscriptNote.MessageOf(transcript, folded, name);
        return description;
    }

    private static VariantDescription Describe(
        scoped in Transcript transcript,
        ReadOnlySpan<char> text,
        ReadOnlySpan<byte> folded,
        scoped in ParsedName name,
        GenomeBuild build)
    {
        HgvsError error;
        Span<byte> sequence = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (name.Numbering == Numbering.Protein)
        {
            return ChangeReader.TryReadProduct(transcript, folded, name, sequence, out var product, out error)
                ? DescriptionBuilder.OfProtein(transcript, product)
                : DescriptionBuilder.OfError(transcript, text, error);
        }

        return ChangeReader.TryReadDna(transcript, folded, name, build, sequence, out var change, out error)
            ? DescriptionBuilder.OfDna(transcript, change)
            : DescriptionBuilder.OfError(transcript, text, error);
    }

    /// <summary>Reads an allele of a VCF or MAF row and describes it.</summary>
    /// <inheritdoc cref="HgvsReader.Read(in Transcript, GenomeBuild, int, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static VariantDescription Describe(
        this in Transcript transcript,
        GenomeBuild build,
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative)
    {
        Span<byte> text = stackalloc byte[HgvsLimits.MaxNameLength];
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (AlleleColumns.TryParse(position, reference, alternative, ref text, out var name, out var error) &&
            ChangeReader.TryReadDna(transcript, text, name, build, bases, out var change, out error))
        {
            return DescriptionBuilder.OfDna(transcript, change);
        }

        // A text that is too long was not copied.
        var alleles = error.Code == HgvsErrorCode.TooLong ? string.Empty : AsciiText.Of(text);
        return DescriptionBuilder.OfError(transcript, alleles.AsSpan(), error);
    }
}
