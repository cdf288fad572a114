namespace Her2Catalog.Hgvs.Syntax;

/// <summary>The coordinate system of the positions of a name.</summary>
public enum Numbering : byte
{
    /// <summary>The coordinate system is not known.</summary>
    Unknown,

    /// <summary><c>c.</c>: bases of the coding sequence, with introns and untranslated regions counted from it.</summary>
    Coding,

    /// <summary><c>g.</c>: bases of the chromosome.</summary>
    Genomic,

    /// <summary><c>p.</c>: residues.</summary>
    Protein,

    /// <summary>Position, reference and alternative allele on the chromosome, as in a VCF row: <c>17-37880220-T-C</c>.</summary>
    GenomicAllele,
}
