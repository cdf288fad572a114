namespace Her2Catalog.Hgvs;

/// <summary>How an accession relates to a transcript: whether names with that accession are numbered as the transcript is.</summary>
public enum AccessionRelation : byte
{
    /// <summary>The text does not have the form of an accession.</summary>
    NotAccession,

    /// <summary>An accession of another gene, or one that is not known.</summary>
    OtherGene,

    /// <summary>The gene, its genomic region or its chromosome. It does not say on which transcript a name is numbered.</summary>
    Gene,

    /// <summary>The transcript, its protein, or one with an identical coding sequence: names are read as they are written.</summary>
    Same,

    /// <summary>As <see cref="Same"/>, with a caveat about the evidence: an answer carries a note.</summary>
    SameWithNote,

    /// <summary>
    /// Another transcript or protein of the gene with known numbering. Its names must not be read as they are written: with this
    /// accession in front, <c>Describe</c> converts them.
    /// </summary>
    Convertible,

    /// <summary>Another transcript or protein of the gene, or another version, whose numbering is not known.</summary>
    OtherTranscript,
}
