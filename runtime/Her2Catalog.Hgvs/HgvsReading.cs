namespace Her2Catalog.Hgvs;

/// <summary>What a name means, without a word of text: status, level and keys. Reading one allocates nothing.</summary>
public readonly struct HgvsReading
{
    internal HgvsReading(HgvsError error)
    {
        Status = error.Status;
        Error = error;
    }

    internal HgvsReading(NameLevel level, VariantKey allele, VariantKey product)
    {
        Level = level;
        Allele = allele;
        Product = product;
    }

    /// <summary>How far the name could be read; the keys are set where it is <see cref="HgvsStatus.Ok"/>.</summary>
    public HgvsStatus Status { get; }

    /// <summary>Whether the name speaks of DNA or of protein.</summary>
    public NameLevel Level { get; }

    /// <summary>The change of DNA; none for a protein name, or where an intron takes part.</summary>
    public VariantKey Allele { get; }

    /// <summary>The protein that comes of it; none where that is not known.</summary>
    public VariantKey Product { get; }

    /// <summary>What is wrong, and where.</summary>
    public HgvsError Error { get; }
}
