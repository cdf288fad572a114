using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Converts names that are numbered on another transcript, for explanations and descriptions. Such names never have an answer.
/// </summary>
internal static class OtherTranscriptReader
{
    /// <summary>
    /// Returns the error of a name whose prefixes failed the check. If the converted name contradicts the reference, returns that error.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static HgvsError Verify(scoped in Transcript transcript, ReadOnlySpan<byte> text, scoped in ParsedName name, HgvsError error)
    {
        if (!TryMove(transcript, text, name, error, out var moved))
        {
            return error;
        }

        Span<byte> buffer = stackalloc byte[HgvsLimits.MaxSequenceLength];
        var isRead = moved.Numbering == Numbering.Protein
            ? ChangeReader.TryReadProduct(transcript, text, moved, buffer, out _, out var fault)
            : ChangeReader.TryReadDna(transcript, text, moved, GenomeBuild.Unspecified, buffer, out _, out fault);
        return isRead ? error : fault;
    }

    /// <summary>
    /// Describes the first name of a text by its change on this transcript; returns null if it cannot be converted.
    /// </summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The text.</param>
    /// <param name="name">The name to show; empty if it cannot be written.</param>
    public static VariantDescription? Describe(scoped in Transcript transcript, ReadOnlySpan<char> text, out string name)
    {
        name = string.Empty;
        Span<byte> buffer = stackalloc byte[Math.Min(text.Length, HgvsLimits.MaxNameLength)];
        var folded = TextFolding.Fold(text.Slice(0, buffer.Length), buffer);
        var names = new NameSequence(folded);
        if (!names.TryTakeNext(out var parsed) ||
            PrefixCheck.TryCheck(transcript, folded, parsed, GenomeBuild.Unspecified, out var error) ||
            Describe(transcript, folded, parsed, error) is not { } description)
        {
            return null;
        }

        name = description.Level == NameLevel.Dna ? description.Coding :
            parsed.First.ResidueLength == 1 ? "p." + description.ProteinShort : description.ProteinStated;
        return description;
    }

    /// <summary>Finds the converted name that contains an error, and the offset of its numbering to this transcript.</summary>
    public static bool TryFindOffset(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        int position,
        out ParsedName name,
        out TextRange accession,
        out int offset)
    {
        accession = default;
        offset = 0;
        var names = new NameSequence(text);
        if (!names.TryTakeNext(out name) || position < name.Whole.Start || position >= name.Whole.End ||
            PrefixCheck.TryCheck(transcript, text, name, GenomeBuild.Unspecified, out var error) ||
            !TryFindNumbering(transcript, text, name, error, out _, out offset))
        {
            return false;
        }

        accession = new TextRange(error.Position, error.Length);
        return true;
    }

    private static VariantDescription? Describe(
        scoped in Transcript transcript,
        ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        HgvsError error)
    {
        if (!TryMove(transcript, text, name, error, out var moved))
        {
            return null;
        }

        Span<byte> buffer = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (moved.Numbering == Numbering.Protein)
        {
            return ChangeReader.TryReadProduct(transcript, text, moved, buffer, out var product, out _)
                ? DescriptionBuilder.OfProtein(transcript, product)
                : null;
        }

        return ChangeReader.TryReadDna(transcript, text, moved, GenomeBuild.Unspecified, buffer, out var change, out _)
            ? DescriptionBuilder.OfDna(transcript, change)
            : null;
    }

    /// <summary>
    /// Converts the positions of a name to this transcript. Its exon number is dropped, because it is that of the other transcript.
    /// </summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="name">The name.</param>
    /// <param name="error">The error of its prefixes; for a name without prefixes, that of the name before it.</param>
    /// <param name="moved">The name with its positions on this transcript.</param>
    public static bool TryMove(
        scoped in Transcript transcript,
        ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        HgvsError error,
        out ParsedName moved)
    {
        var isKnown = TryFindNumbering(transcript, text, name, error, out var numbering, out var offset);
        moved = isKnown ? PositionConversion.Move(name, numbering, transcript, offset) : name;
        moved.Exon = isKnown ? default : name.Exon;
        return isKnown;
    }

    private static bool TryFindNumbering(
        scoped in Transcript transcript,
        ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        HgvsError error,
        out TranscriptNumbering numbering,
        out int offset)
    {
        numbering = default;
        offset = 0;
        if (error.Code != HgvsErrorCode.OtherTranscript || error.Number == 0)
        {
            return false;
        }

        AccessionIdentity.Of(transcript, text.Slice(error.Position, error.Length), out _, out numbering);
        return PositionConversion.TryFindOffset(numbering, name, out offset);
    }
}
