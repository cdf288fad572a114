using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Changes;
using Her2Catalog.Hgvs.Keys;
using Her2Catalog.Hgvs.Naming;
using Her2Catalog.Hgvs.Parsing;

public readonly ref partial struct Transcript
{
    /// <summary>Reads a name of DNA or protein in any spelling. Never throws, allocates nothing.</summary>
    /// <param name="text">Such as <c>p.L755S</c>, <c>NM_004448.4:c.2264T&gt;C</c>, <c>chr17:37880220 T&gt;C</c>.</param>
    /// <param name="build">The build genomic positions count in, where the text does not say.</param>
    public HgvsReading Read(ReadOnlySpan<char> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.NameLength)
        {
            return TooLong(text.Length);
        }

        Span<byte> folded = stackalloc byte[text.Length];
        return ReadFolded(TextFolding.Fold(text, folded), build);
    }

    /// <summary>Reads UTF-8; positions in errors count bytes.</summary>
    /// <inheritdoc cref="Read(ReadOnlySpan{char}, GenomeBuild)"/>
    public HgvsReading Read(ReadOnlySpan<byte> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.NameLength)
        {
            return TooLong(text.Length);
        }

        return TextFolding.IsAscii(text) ? ReadFolded(text, build) : ReadForeign(text, build);
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HgvsReading ReadForeign(ReadOnlySpan<byte> text, GenomeBuild build)
    {
        Span<byte> buffer = stackalloc byte[text.Length];
        var folded = TextFolding.Fold(text, buffer);
        var reading = ReadFolded(folded, build);
        if (folded.Length == text.Length || reading.Error.Code == HgvsErrorCode.None)
        {
            return reading;
        }

        var start = TextFolding.Unfold(text, reading.Error.Position);
        var end = TextFolding.Unfold(text, reading.Error.Position + reading.Error.Length);
        return new HgvsReading(reading.Error.At(start, end - start));
    }

    /// <summary>Reads an allele on this gene's chromosome as a VCF or MAF row has it. Never throws, allocates nothing.</summary>
    /// <param name="build">The build the position counts in.</param>
    /// <param name="position">1-based position of the first reference base.</param>
    /// <param name="reference">Reference bases; none (<c>-</c> in MAF) for an insertion behind <paramref name="position"/>.</param>
    /// <param name="alternative">Bases in their place; none (<c>-</c>) for a deletion.</param>
    public HgvsReading Read(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative)
    {
        Span<byte> text = stackalloc byte[HgvsLimits.NameLength];
        return TryParseAllele(position, reference, alternative, ref text, out var name, out var error)
            ? ReadDna(text, ref name, build)
            : new HgvsReading(error);
    }

    /// <summary>Reads an allele as <see cref="Read(GenomeBuild, int, ReadOnlySpan{byte}, ReadOnlySpan{byte})"/> does and writes down all that can be said of it.</summary>
    public VariantDescription Describe(GenomeBuild build, int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative)
    {
        Span<byte> text = stackalloc byte[HgvsLimits.NameLength];
        Span<byte> bases = stackalloc byte[HgvsLimits.SequenceLength];
        return TryParseAllele(position, reference, alternative, ref text, out var name, out var error) &&
            TryResolveDna(text, ref name, build, bases, out var change, out error)
                ? Describer.OfDna(this, change, default)
                : Describer.OfError(this, default, error);
    }

    /// <summary>Reads a name and writes down all that can be said of it. Never throws on text.</summary>
    /// <param name="text">Any spelling that <see cref="Read(ReadOnlySpan{char}, GenomeBuild)"/> takes.</param>
    /// <param name="build">The build genomic positions count in, where the text does not say.</param>
    public VariantDescription Describe(ReadOnlySpan<char> text, GenomeBuild build = GenomeBuild.Unspecified)
    {
        if (text.Length > HgvsLimits.NameLength)
        {
            return Describer.OfError(this, text, TooLong(text.Length).Error);
        }

        Span<byte> buffer = stackalloc byte[text.Length];
        ReadOnlySpan<byte> folded = TextFolding.Fold(text, buffer);
        if (!NameParser.TryParse(folded, out var name, out var error) || !ReferenceNames.TryCheck(this, folded, name, out error))
        {
            return Describer.OfError(this, text, error);
        }

        Span<byte> letters = stackalloc byte[HgvsLimits.SequenceLength];
        if (name.Numbering == Numbering.Protein)
        {
            return ProteinResolver.TryResolve(this, folded, name, letters, out var product, out error)
                ? Describer.OfProtein(this, product)
                : Describer.OfError(this, text, error);
        }

        return TryResolveDna(folded, ref name, build, letters, out var change, out error)
            ? Describer.OfDna(this, change, name.Numbering == Numbering.Coding ? name.Stated.Of(folded) : default)
            : Describer.OfError(this, text, error);
    }

    // Both alleles side by side are the text that the name points into.
    private static bool TryParseAllele(int position, ReadOnlySpan<byte> reference, ReadOnlySpan<byte> alternative, ref Span<byte> text, out ParsedName name, out HgvsError error)
    {
        reference = reference.Length == 1 && reference[0] == '-' ? default : reference;
        alternative = alternative.Length == 1 && alternative[0] == '-' ? default : alternative;
        var length = reference.Length + alternative.Length;
        var isInsertion = reference.IsEmpty;
        name = new ParsedName
        {
            Numbering = Numbering.GenomicAllele,
            Edit = isInsertion ? EditKind.Insertion : EditKind.DeletionInsertion,
            First = { Number = position },
            Last = { Number = isInsertion ? position + 1 : position + reference.Length - 1 },
            IsRange = true,
            StatedLength = -1,
            Stated = new TextRange(0, reference.Length),
            Inserted = new TextRange(reference.Length, alternative.Length),
        };
        error = length > text.Length ? TooLong(length).Error : default;
        if (error.Code != HgvsErrorCode.None)
        {
            return false;
        }

        text = text.Slice(0, length);
        reference.CopyTo(text);
        alternative.CopyTo(text.Slice(reference.Length));
        for (var i = 0; i < text.Length; i++)
        {
            if (!GeneticCode.IsBase(text[i]))
            {
                error = new HgvsError(HgvsErrorCode.NotSupported, i, 1);
                return false;
            }
        }

        return true;
    }

    private static HgvsReading TooLong(int length) => new(new HgvsError(HgvsErrorCode.TooLong, HgvsLimits.NameLength, Math.Max(0, length - HgvsLimits.NameLength)));

    [MethodImpl(MethodImplOptions.NoInlining)]
    private HgvsReading ReadFolded(ReadOnlySpan<byte> text, GenomeBuild build)
    {
        if (!NameParser.TryParse(text, out var name, out var error) || !ReferenceNames.TryCheck(this, text, name, out error))
        {
            return new HgvsReading(error);
        }

        return name.Numbering == Numbering.Protein ? ReadProtein(text, name) : ReadDna(text, ref name, build);
    }

    private HgvsReading ReadProtein(ReadOnlySpan<byte> text, in ParsedName name)
    {
        Span<byte> residues = stackalloc byte[HgvsLimits.SequenceLength];
        return ProteinResolver.TryResolve(this, text, name, residues, out var product, out var error)
            ? new HgvsReading(NameLevel.Protein, default, VariantKeyBuilder.OfProduct(this, product))
            : new HgvsReading(error);
    }

    private HgvsReading ReadDna(ReadOnlySpan<byte> text, ref ParsedName name, GenomeBuild build)
    {
        Span<byte> bases = stackalloc byte[HgvsLimits.SequenceLength];
        if (!TryResolveDna(text, ref name, build, bases, out var change, out var error))
        {
            return new HgvsReading(error);
        }

        Span<byte> residues = stackalloc byte[HgvsLimits.SequenceLength];
        ProductPrediction.Predict(this, change, residues, out var product);
        return new HgvsReading(NameLevel.Dna, VariantKeyBuilder.OfDna(change), VariantKeyBuilder.OfProduct(this, product));
    }

    private bool TryResolveDna(ReadOnlySpan<byte> text, ref ParsedName name, GenomeBuild build, Span<byte> bases, out DnaChange change, out HgvsError error)
    {
        if (name.Numbering == Numbering.Coding)
        {
            if (!DnaResolver.TryResolve(this, text, name, bases, out change, out error))
            {
                return false;
            }
        }
        else if (!ReferenceNames.TryFindBuild(this, text, ref name, build, out error))
        {
            change = default;
            return false;
        }
        else if (!GenomicResolver.TryResolve(this, text, name, bases, out change, out error))
        {
            return false;
        }

        DnaNormalizer.Normalize(this, ref change);
        return true;
    }
}
