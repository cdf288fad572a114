using System.Globalization;

namespace Her2Catalog.Hgvs;

/// <summary>The description of a variant as text. A property is empty if its value is not known.</summary>
/// <remarks>
/// A name numbered on another transcript of the gene (<see cref="HgvsStatus.OtherTranscript"/>) is described by the change that it
/// means on this one, if that can be proved. The description has no keys, because the name as written has no answer.
/// </remarks>
public sealed class VariantDescription
{
    /// <summary>Gets the result of reading the name.</summary>
    public HgvsStatus Status { get; internal set; }

    /// <summary>Gets whether the name is a DNA name or a protein name.</summary>
    public NameLevel Level { get; internal set; }

    /// <summary>Gets the error; its code is <see cref="HgvsErrorCode.None"/> if there is none.</summary>
    public HgvsError Error { get; internal set; }

    /// <summary>Gets the explanation of the error in the current UI culture; empty if there is no error.</summary>
    public string Explanation => ExplanationMessage.ToString(CultureInfo.CurrentUICulture);

    /// <summary>Gets the explanation of the error; empty if there is no error.</summary>
    public LocalizedMessage ExplanationMessage { get; internal set; } = LocalizedMessage.Empty;

    /// <summary>Gets the corrected name, if it can be computed.</summary>
    public string? Suggestion { get; internal set; }

    /// <summary>
    /// Gets a caveat about the answer in the current UI culture, such as the evidence for the numbering of another version; empty if
    /// there is none.
    /// </summary>
    public string Note => NoteMessage.ToString(CultureInfo.CurrentUICulture);

    /// <summary>Gets a caveat about the answer; empty if there is none.</summary>
    public LocalizedMessage NoteMessage { get; internal set; } = LocalizedMessage.Empty;

    /// <summary>
    /// Gets the preferred <c>c.</c> name without accession, <c>c.2264T&gt;C</c>; empty for a protein name, and if it depends on
    /// intron bases that are not known.
    /// </summary>
    public string Coding { get; internal set; } = string.Empty;

    /// <summary>Gets the predicted protein change in three-letter code, <c>p.(Leu755Ser)</c>.</summary>
    public string Protein { get; internal set; } = string.Empty;

    /// <summary>Gets the protein name without the parentheses of a prediction, <c>p.Leu755Ser</c>.</summary>
    public string ProteinStated { get; internal set; } = string.Empty;

    /// <summary>Gets the protein name in one-letter code without prefix, <c>L755S</c>.</summary>
    public string ProteinShort { get; internal set; } = string.Empty;

    /// <summary>Gets the Sequence Ontology term, <c>missense_variant</c>.</summary>
    public string Consequence { get; internal set; } = string.Empty;

    /// <summary>Gets the exon number, or the first and the last joined by a hyphen; empty for introns.</summary>
    public string Exon => FirstExon == 0 ? string.Empty : FirstExon == LastExon ? $"{FirstExon}" : $"{FirstExon}-{LastExon}";

    /// <summary>Gets the 1-based number of the first changed exon; 0 for introns.</summary>
    public int FirstExon { get; internal set; }

    /// <summary>Gets the 1-based number of the last changed exon; 0 for introns.</summary>
    public int LastExon { get; internal set; }

    /// <summary>Gets the first residue that differs, or the one before an insertion; 0 if unknown.</summary>
    public int FirstResidue { get; internal set; }

    /// <summary>Gets the last residue that differs, or the one after an insertion; 0 if unknown.</summary>
    public int LastResidue { get; internal set; }

    /// <summary>Gets the left-aligned VCF allele <c>pos:ref:alt</c> in GRCh37; empty if it depends on bases outside the exons.</summary>
    public string Grch37 { get; internal set; } = string.Empty;

    /// <summary>Gets the left-aligned VCF allele in GRCh38.</summary>
    public string Grch38 { get; internal set; } = string.Empty;

    /// <summary>Gets the genomic name with accession in GRCh37; empty if it depends on bases outside the exons.</summary>
    public string GenomicGrch37 { get; internal set; } = string.Empty;

    /// <summary>Gets the genomic name with accession in GRCh38.</summary>
    public string GenomicGrch38 { get; internal set; } = string.Empty;

    /// <summary>Gets the key of the DNA change.</summary>
    public VariantKey Allele { get; internal set; }

    /// <summary>Gets the key of the protein change.</summary>
    public VariantKey Product { get; internal set; }
}
