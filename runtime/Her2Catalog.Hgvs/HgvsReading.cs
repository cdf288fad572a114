using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

/// <summary>What a name means, without a word of text: status, level and keys. Reading one allocates nothing.</summary>
public readonly struct HgvsReading
{
    // Words that are read one by one: keys where the name is read, else the error in the first two.
    private readonly ulong first;
    private readonly ulong second;
    private readonly ulong third;
    private readonly ulong fourth;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsReading(in HgvsError error)
    {
        Status = error.Status;
        Level = NameLevel.None;
        (first, second) = error.Words;
        (third, fourth) = (0, 0);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsReading(NameLevel level, VariantKey allele, VariantKey product)
    {
        Status = HgvsStatus.Ok;
        Level = level;
        (first, second) = (allele.High, allele.Low);
        (third, fourth) = (product.High, product.Low);
    }

    /// <summary>How far the name could be read; the keys are set where it is <see cref="HgvsStatus.Ok"/>.</summary>
    public HgvsStatus Status { get; }

    /// <summary>Whether the name speaks of DNA or of protein.</summary>
    public NameLevel Level { get; }

    /// <summary>The change of DNA; none for a protein name, or where an intron takes part.</summary>
    public VariantKey Allele => Status == HgvsStatus.Ok ? new VariantKey(first, second) : default;

    /// <summary>The protein that comes of it; none where that is not known.</summary>
    public VariantKey Product => new(third, fourth);

    /// <summary>What is wrong, and where.</summary>
    public HgvsError Error => Status == HgvsStatus.Ok ? default : new HgvsError(first, second);
}
