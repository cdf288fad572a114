namespace Her2Catalog.Annotation.Phase;

/// <summary>Whether a sample has an allele.</summary>
internal enum Carriage : byte
{
    /// <summary>The genotype consists of other alleles.</summary>
    No,

    /// <summary>The genotype is missing as a whole, although other samples of the row have one.</summary>
    Missing,

    /// <summary>The genotype is missing in part, or cannot be read: it names an allele that the row does not have.</summary>
    Possible,

    /// <summary>The row has no genotypes: some sample has its allele.</summary>
    Assumed,

    /// <summary>The genotype contains the allele.</summary>
    Yes,
}
