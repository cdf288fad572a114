namespace Her2Catalog.Hgvs;

/// <summary>All that the engine can say of a name, as text. What cannot be known is empty, never a guess.</summary>
public sealed class VariantDescription
{
    /// <summary>How far the name could be read.</summary>
    public HgvsStatus Status { get; internal set; }

    /// <summary>Whether the name speaks of DNA or of protein.</summary>
    public NameLevel Level { get; internal set; }

    /// <summary>What is wrong, and where; its code is None where nothing is.</summary>
    public HgvsError Error { get; internal set; }

    /// <summary>One sentence about the error; empty where there is none.</summary>
    public string Explanation { get; internal set; } = string.Empty;

    /// <summary>The whole name put right, where that can be computed.</summary>
    public string? Suggestion { get; internal set; }

    /// <summary>Preferred <c>c.</c> name without accession, <c>c.2264T&gt;C</c>; empty for a protein name, and where bases of an intron would decide.</summary>
    public string Coding { get; internal set; } = string.Empty;

    /// <summary>Predicted protein in three letters, <c>p.(Leu755Ser)</c>.</summary>
    public string Protein { get; internal set; } = string.Empty;

    /// <summary>The same as if it had been seen, <c>p.Leu755Ser</c>.</summary>
    public string ProteinStated { get; internal set; } = string.Empty;

    /// <summary>The same in one letter and without prefix, <c>L755S</c>.</summary>
    public string ProteinShort { get; internal set; } = string.Empty;

    /// <summary>Sequence Ontology term, <c>missense_variant</c>.</summary>
    public string Consequence { get; internal set; } = string.Empty;

    /// <summary>Exon, or first and last joined by a hyphen; empty in introns.</summary>
    public string Exon => FirstExon == 0 ? string.Empty : FirstExon == LastExon ? $"{FirstExon}" : $"{FirstExon}-{LastExon}";

    /// <summary>First exon touched, from 1; 0 in introns.</summary>
    public int FirstExon { get; internal set; }

    /// <summary>Last exon touched.</summary>
    public int LastExon { get; internal set; }

    /// <summary>First residue that differs, or that stands before an insertion; 0 where none is known.</summary>
    public int FirstResidue { get; internal set; }

    /// <summary>Last residue that differs, or that stands behind an insertion.</summary>
    public int LastResidue { get; internal set; }

    /// <summary>Left-aligned VCF allele <c>pos:ref:alt</c> in GRCh37; empty where bases outside the exons would decide.</summary>
    public string Grch37 { get; internal set; } = string.Empty;

    /// <summary>The same in GRCh38.</summary>
    public string Grch38 { get; internal set; } = string.Empty;

    /// <summary>Genomic name with accession in GRCh37, likewise.</summary>
    public string GenomicGrch37 { get; internal set; } = string.Empty;

    /// <summary>Genomic name with accession in GRCh38, likewise.</summary>
    public string GenomicGrch38 { get; internal set; } = string.Empty;

    /// <summary>What the DNA name means.</summary>
    public VariantKey Allele { get; internal set; }

    /// <summary>What the protein is.</summary>
    public VariantKey Product { get; internal set; }
}
