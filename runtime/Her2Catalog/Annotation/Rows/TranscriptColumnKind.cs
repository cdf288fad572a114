namespace Her2Catalog.Annotation.Rows;

/// <summary>What a column says about the transcript that the names of its row are numbered on.</summary>
internal enum TranscriptColumnKind : byte
{
    /// <summary>Nothing, even if it contains an accession: it is about all transcripts of the gene.</summary>
    None,

    /// <summary>
    /// Nothing is known from the header. A value that starts with the accession of another transcript or protein of the gene says so.
    /// </summary>
    Unknown,

    /// <summary>A residue and the number of residues of its protein, 755/1255: another number is that of another transcript.</summary>
    ResidueOfAll,

    /// <summary>The same of coding bases, 2264/3768.</summary>
    CodingBaseOfAll,

    /// <summary>The same of exons, 19/27.</summary>
    ExonOfAll,

    /// <summary>Its accession.</summary>
    Transcript,

    /// <summary>Accessions of the same transcript in another database; one of them suffices to identify it.</summary>
    Equivalents,

    /// <summary>The accession of its protein.</summary>
    Protein,

    /// <summary>Its protein in UniProt. An entry covers every isoform; only a number after a hyphen selects one.</summary>
    UniProt,
}
