using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Reads texts that contain more than one name, or words around a name. All names must mean the same change (ruling R-031); a DNA
/// name determines the answer.
/// </summary>
internal static class NameSequenceReader
{
    /// <summary>Finds the name that determines the answer of a text with several names or words.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">The folded text.</param>
    /// <param name="build">The build of genomic positions, if the text does not specify it.</param>
    /// <param name="name">The DNA name among the names on this transcript, or the first name if there is none.</param>
    /// <param name="error">The error of the text parsed as one name; receives a more specific error, if there is one.</param>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryFindName(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        GenomeBuild build,
        out ParsedName name,
        ref HgvsError error)
    {
        var names = new TranscriptNames(text);
        ParsedName converted = default;
        name = default;
        while (names.TryTakeNext(transcript, out var next))
        {
            // A name on another transcript is only compared; it never determines the answer.
            if (names.IsConverted)
            {
                converted = IsBetter(next, converted) ? next : converted;
            }
            else
            {
                name = IsBetter(next, name) ? next : name;
            }
        }

        if (names.Error.Code != HgvsErrorCode.None || names.IsEmpty)
        {
            error = IsBetter(names.Error, error) ? names.Error : error;
            return false;
        }

        var basis = IsBetter(converted, name) ? converted : name;
        error = default;
        var isAlone = names.Count == 1 && converted.Whole.IsEmpty;
        if (names.Count > 0 && !isAlone && !TryCompare(transcript, text, build, basis, out error))
        {
            return false;
        }

        error = names.OnOtherTranscript;
        return error.Code == HgvsErrorCode.None;
    }

    // A DNA name is better than a protein name, because it determines the protein.
    private static bool IsBetter(in ParsedName next, in ParsedName name) => !next.Whole.IsEmpty &&
        (name.Whole.IsEmpty || (name.Numbering == Numbering.Protein && next.Numbering != Numbering.Protein));

    // The error of a later name is more specific than "text after the name", but less specific than an unsupported form.
    private static bool IsBetter(HgvsError fault, HgvsError error) =>
        fault.Status is not (HgvsStatus.Ok or HgvsStatus.Unreadable) ||
        (fault.Code != HgvsErrorCode.None && fault.Position > error.Position && error.Status == HgvsStatus.Unreadable);

    private static bool TryCompare(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        GenomeBuild build,
        in ParsedName name,
        out HgvsError error) => name.Numbering == Numbering.Protein
            ? TryCompareProteins(transcript, text, name, out error)
            : TryCompareWithDna(transcript, text, build, name, out error);

    private static bool TryCompareWithDna(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        GenomeBuild build,
        in ParsedName name,
        out HgvsError error)
    {
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        Span<byte> otherBases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (!ChangeReader.TryReadDna(transcript, text, name, build, bases, out var change, out error))
        {
            return false;
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        var shiftsFrame = change.LengthDifference % 3 != 0;
        var names = new TranscriptNames(text);
        while (names.TryTakeNext(transcript, out var other))
        {
            if (other.Whole == name.Whole)
            {
                continue;
            }

            if (other.Numbering == Numbering.Protein)
            {
                if (!TryCompareProduct(transcript, text, name, product, shiftsFrame, other, out error))
                {
                    return false;
                }
            }
            else if (!ChangeReader.TryReadDna(transcript, text, other, build, otherBases, out var otherChange, out error))
            {
                return false;
            }
            else if (!AlleleAgreement.AreEqual(change, otherChange))
            {
                error = Differ(name, other);
                return false;
            }
        }

        return true;
    }

    private static bool TryCompareProteins(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        in ParsedName name,
        out HgvsError error)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (!ChangeReader.TryReadProduct(transcript, text, name, residues, out var product, out error))
        {
            return false;
        }

        var names = new TranscriptNames(text);
        while (names.TryTakeNext(transcript, out var other))
        {
            if (other.Whole != name.Whole && !TryCompareProduct(transcript, text, name, product, shiftsFrame: false, other, out error))
            {
                return false;
            }
        }

        return true;
    }

    private static bool TryCompareProduct(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        in ParsedName name,
        scoped in ProductChange product,
        bool shiftsFrame,
        in ParsedName other,
        out HgvsError error)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        if (!ChangeReader.TryReadProduct(transcript, text, other, residues, out var stated, out error))
        {
            return false;
        }

        if (!ProductAgreement.Agrees(transcript, product, shiftsFrame, stated, other))
        {
            error = Differ(name, other);
            return false;
        }

        return true;
    }

    // The explanation shows both names, so the error contains both ranges.
    private static HgvsError Differ(in ParsedName name, in ParsedName other) =>
        new(HgvsErrorCode.NamesDiffer, other.Whole, (name.Whole.Start << 16) | name.Whole.Length);
}
