namespace Her2Catalog.Hgvs;

/// <summary>The relation of an accession to a transcript: whether names with that accession have the numbering of the transcript.</summary>
public enum AccessionRelation : byte
{
    /// <summary>The text does not have the form of an accession.</summary>
    NotAccession,

    /// <summary>An accession of another gene, or an unknown accession.</summary>
    OtherGene,

    /// <summary>The gene, its genomic region or its chromosome. It does not determine the transcript of a name.</summary>
    Gene,

    /// <summary>The transcript, its protein, or one with an identical coding sequence: names are read as written.</summary>
    Same,

    /// <summary>As <see cref="Same"/>, with a caveat about the evidence, which answers contain as a note.</summary>
    SameWithNote,

    /// <summary>
    /// Another transcript or protein of the gene with known numbering. Its names must not be read as written; <c>Describe</c>
    /// converts them if they include the accession.
    /// </summary>
    Convertible,

    /// <summary>Another transcript or protein of the gene, or another version, whose numbering is not known.</summary>
    OtherTranscript,
}
