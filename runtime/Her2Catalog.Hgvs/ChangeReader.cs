using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Normalization;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>Resolves parsed names to normalized changes.</summary>
internal static class ChangeReader
{
    /// <summary>Resolves a DNA name to its normalized change.</summary>
    public static bool TryReadDna(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> bases,
        out DnaChange change,
        out HgvsError error)
    {
        if (!TryResolveDna(transcript, text, name, build, bases, out change, out error))
        {
            return false;
        }

        if (!DnaNormalizer.TryNormalize(transcript, ref change))
        {
            var code = name.Numbering == Numbering.Coding ? HgvsErrorCode.PositionOutside : HgvsErrorCode.OtherGene;
            error = new HgvsError(code, name.Positions, HgvsError.BeyondEnd);
            return false;
        }

        return name.Exon.IsEmpty || StatedExon.TryCheck(transcript, text, name, change, out error);
    }

    /// <summary>Resolves a DNA name to the change at the stated position, not normalized.</summary>
    public static bool TryResolveDna(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        GenomeBuild build,
        Span<byte> bases,
        out DnaChange change,
        out HgvsError error)
    {
        if (name.Numbering == Numbering.Coding)
        {
            return DnaResolver.TryResolve(transcript, text, name, bases, out change, out error);
        }

        if (!PrefixCheck.TryFindBuild(transcript, text, name, ref build, out error))
        {
            change = default;
            return false;
        }

        return GenomicResolver.TryResolve(transcript, text, name, build, bases, out change, out error);
    }

    /// <summary>Resolves a protein name to its normalized change.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool TryReadProduct(
        scoped in Transcript transcript,
        scoped ReadOnlySpan<byte> text,
        scoped in ParsedName name,
        Span<byte> residues,
        out ProductChange product,
        out HgvsError error)
    {
        if (!ProteinResolver.TryResolve(transcript, text, name, residues, out product, out error))
        {
            return false;
        }

        ProductNormalizer.Normalize(transcript, ref product);
        return name.Exon.IsEmpty || StatedExon.TryCheck(transcript, text, name, product, out error);
    }
}
