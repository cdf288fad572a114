namespace Her2Catalog.Annotation.Rows;

/// <summary>What a column says about the transcript that the names of its row are numbered on.</summary>
internal enum TranscriptColumnKind : byte
{
    /// <summary>Nothing, even if it contains an accession, because it concerns all transcripts of the gene.</summary>
    None,

    /// <summary>
    /// The header does not state it. A value that starts with the accession of another transcript or protein of the gene states that one.
    /// </summary>
    Unknown,

    /// <summary>A residue and the number of residues of its protein, such as 755/1255. Other transcripts have other numbers.</summary>
    ResidueOfAll,

    /// <summary>The same for coding bases, such as 2264/3768.</summary>
    CodingBaseOfAll,

    /// <summary>The same for exons, such as 19/27.</summary>
    ExonOfAll,

    /// <summary>Its accession.</summary>
    Transcript,

    /// <summary>Accessions of the same transcript in another database; one of them is enough to identify it.</summary>
    Equivalents,

    /// <summary>The accession of its protein.</summary>
    Protein,

    /// <summary>Its protein in UniProt. An entry covers every isoform; only a number after a hyphen selects one.</summary>
    UniProt,
}
