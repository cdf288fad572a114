using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs.Resolution;

using Her2Catalog.Hgvs.Reference;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Compares an exon stated before a name, as ANNOVAR writes it, with the exon of the change.</summary>
internal static class StatedExon
{
    private const int ExonWordLength = 4;

    /// <summary>Checks the exon of a DNA change; in an intron, the exon from which the offset is counted.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryCheck(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        in ParsedName name,
        scoped in DnaChange change,
        out HgvsError error)
    {
        if (change.InGene)
        {
            var lastOffset = Math.Max(change.Start, change.End - 1);
            return TryCheck(text, name, ExonNear(transcript, change.Start), ExonNear(transcript, lastOffset), out error);
        }

        var last = transcript.ExonOf(Math.Max(change.End, transcript.ExonStart(change.Exon)));
        return TryCheck(text, name, change.Exon + 1, last + 1, out error);
    }

    /// <summary>Checks the exon of a protein change.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static bool TryCheck(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        in ParsedName name,
        scoped in ProductChange product,
        out HgvsError error)
    {
        error = default;
        return product.FirstResidue == 0 || TryCheck(
            text,
            name,
            ExonOfBase(transcript, (3 * product.FirstResidue) - 3),
            ExonOfBase(transcript, (3 * product.LastResidue) - 1),
            out error);
    }

    private static bool TryCheck(scoped ReadOnlySpan<byte> text, in ParsedName name, int first, int last, out HgvsError error)
    {
        var cursor = new Cursor(name.Exon.Of(text)) { Position = ExonWordLength };
        var isStated = cursor.TryTakeNumber(out var stated) && stated >= first && stated <= last;
        error = isStated ? default : new HgvsError(HgvsErrorCode.StatedExon, name.Exon, number: first);
        return isStated;
    }

    private static int ExonNear(scoped in Transcript transcript, int offset) =>
        transcript.ExonOf(GeneMap.ToPlace(transcript, offset).Position) + 1;

    private static int ExonOfBase(scoped in Transcript transcript, int codingOffset) =>
        transcript.ExonOf(transcript.CodingStart + codingOffset) + 1;
}
