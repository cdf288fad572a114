using System.ComponentModel;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Identity;
using Her2Catalog.Hgvs.Projection;
using Her2Catalog.Hgvs.Resolution;
using Her2Catalog.Hgvs.Syntax;

/// <summary>
/// Compares names whose keys are digests with listed names, base by base and residue by residue. Allocates nothing. Used by the
/// lookup of catalogs.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class LongChanges
{
    /// <summary>Compares a name with the allele and the variant that have the same keys.</summary>
    /// <param name="transcript">The reference.</param>
    /// <param name="text">A name that can be read.</param>
    /// <param name="build">The build of genomic positions, if the text does not specify it.</param>
    /// <param name="allele">The <c>c.</c> name of the listed allele; empty if there is none.</param>
    /// <param name="variant">The short protein name of the listed variant; empty if there is none.</param>
    public static LongChangeMatch Compare(
        in Transcript transcript,
        ReadOnlySpan<char> text,
        GenomeBuild build,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            return default;
        }

        Span<byte> folded = stackalloc byte[text.Length];
        return CompareFolded(transcript, TextFolding.Fold(text, folded), build, allele, variant);
    }

    /// <inheritdoc cref="Compare(in Transcript, ReadOnlySpan{char}, GenomeBuild, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static LongChangeMatch Compare(
        in Transcript transcript,
        ReadOnlySpan<byte> text,
        GenomeBuild build,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        if (text.Length > HgvsLimits.MaxNameLength)
        {
            return default;
        }

        Span<byte> folded = stackalloc byte[text.Length];
        return CompareFolded(transcript, TextFolding.Fold(text, folded), build, allele, variant);
    }

    /// <summary>Compares an allele of a VCF or MAF row.</summary>
    /// <inheritdoc cref="Compare(in Transcript, ReadOnlySpan{char}, GenomeBuild, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static LongChangeMatch Compare(
        in Transcript transcript,
        GenomeBuild build,
        int position,
        ReadOnlySpan<byte> reference,
        ReadOnlySpan<byte> alternative,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        Span<byte> text = stackalloc byte[HgvsLimits.MaxNameLength];
        return AlleleColumns.TryParse(position, reference, alternative, ref text, out var name, out _)
            ? CompareDna(transcript, text, name, build, allele, variant)
            : default;
    }

    /// <summary>Compares edits of one haplotype.</summary>
    /// <inheritdoc cref="Compare(in Transcript, ReadOnlySpan{char}, GenomeBuild, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/>
    public static LongChangeMatch Compare(
        in Transcript transcript,
        ReadOnlySpan<DnaEdit> edits,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        Span<byte> bases = stackalloc byte[HgvsEdits.MaxLength];
        return HgvsEdits.TryMerge(transcript, edits, bases, out var change) ? CompareChange(transcript, change, allele, variant) : default;
    }

    private static LongChangeMatch CompareFolded(
        in Transcript transcript,
        ReadOnlySpan<byte> text,
        GenomeBuild build,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        if (!NameParser.TryParse(text, out var name, out var error) &&
            !NameSequenceReader.TryFindName(transcript, text, build, out name, ref error))
        {
            return default;
        }

        if (name.Numbering != Numbering.Protein)
        {
            return CompareDna(transcript, text, name, build, allele, variant);
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return ChangeReader.TryReadProduct(transcript, text, name, residues, out var product, out _)
            ? new LongChangeMatch(false, IsSameProduct(transcript, product, variant), ChangePlaces.OfProduct(product))
            : default;
    }

    private static LongChangeMatch CompareDna(
        in Transcript transcript,
        ReadOnlySpan<byte> text,
        in ParsedName name,
        GenomeBuild build,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return ChangeReader.TryReadDna(transcript, text, name, build, bases, out var change, out _)
            ? CompareChange(transcript, change, allele, variant)
            : default;
    }

    private static LongChangeMatch CompareChange(
        in Transcript transcript,
        scoped in DnaChange change,
        ReadOnlySpan<byte> allele,
        ReadOnlySpan<byte> variant)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        ProductPredictor.Predict(transcript, change, residues, out var product);
        var place = change.TouchesIntron ? default : ChangePlaces.OfDna(transcript, change, product);
        return new LongChangeMatch(IsSameDna(transcript, change, allele), IsSameProduct(transcript, product, variant), place);
    }

    private static bool IsSameDna(in Transcript transcript, scoped in DnaChange change, ReadOnlySpan<byte> listed)
    {
        Span<byte> bases = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return !listed.IsEmpty && NameParser.TryParse(listed, out var name, out _) && name.Numbering == Numbering.Coding &&
            ChangeReader.TryReadDna(transcript, listed, name, GenomeBuild.Unspecified, bases, out var other, out _) &&
            other.InGene == change.InGene && other.Start == change.Start && other.End == change.End &&
            other.Inserted.SequenceEqual(change.Inserted);
    }

    private static bool IsSameProduct(in Transcript transcript, scoped in ProductChange product, ReadOnlySpan<byte> listed)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.MaxSequenceLength];
        return !listed.IsEmpty && NameParser.TryParse(listed, out var name, out _) && name.Numbering == Numbering.Protein &&
            ChangeReader.TryReadProduct(transcript, listed, name, residues, out var other, out _) &&
            VariantKeyBuilder.OfProduct(transcript, other) == VariantKeyBuilder.OfProduct(transcript, product) &&
            other.First == product.First && other.Inserted.SequenceEqual(product.Inserted);
    }
}
