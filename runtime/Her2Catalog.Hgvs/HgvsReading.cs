using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

/// <summary>The result of reading a name: status, level and keys, without text.</summary>
public readonly struct HgvsReading
{
    // The keys of a name, or the error in the first two words.
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsReading(in HgvsError error)
    {
        Status = error.Status;
        Level = NameLevel.None;
        HasNote = false;
        (first, second) = error.Words;
        (third, fourth) = (0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsReading(NameLevel level, VariantKey allele, VariantKey product, bool hasNote = false)
    {
        Status = HgvsStatus.Ok;
        Level = level;
        HasNote = hasNote;
        (first, second) = (allele.High, allele.Low);
        (third, fourth) = (product.High, product.Low);
    }

    /// <summary>Gets the result of reading; the keys are set if it is <see cref="HgvsStatus.Ok"/>.</summary>
    public HgvsStatus Status { get; }

    /// <summary>Gets whether the name is a DNA name or a protein name.</summary>
    public NameLevel Level { get; }

    /// <summary>
    /// Gets whether the numbering of the stated transcript has a caveat; <see cref="VariantDescription.Note"/> contains it.
    /// </summary>
    public bool HasNote { get; }

    /// <summary>
    /// Gets the key of the DNA change; <c>default</c> for a protein name, for "no change", and in an intron whose bases are not known.
    /// </summary>
    public VariantKey Allele => Status == HgvsStatus.Ok ? new VariantKey(first, second) : default;

    /// <summary>Gets the key of the protein change; <c>default</c> if it is not known.</summary>
    public VariantKey Product => new(third, fourth);

    /// <summary>Gets the error; its code is <see cref="HgvsErrorCode.None"/> if there is none.</summary>
    public HgvsError Error => Status == HgvsStatus.Ok ? default : new HgvsError(first, second);
}
