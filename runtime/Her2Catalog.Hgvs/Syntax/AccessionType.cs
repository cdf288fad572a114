namespace Her2Catalog.Hgvs.Syntax;

/// <summary>What an accession identifies, by its form.</summary>
internal enum AccessionType : byte
{
    /// <summary>Not the form of an accession.</summary>
    None,

    /// <summary>A gene: <c>ENSG00000141736</c>, <c>HGNC:3430</c>.</summary>
    Gene,

    /// <summary>The genomic region of a gene: <c>NG_007503.1</c>, <c>LRG_724</c>.</summary>
    Region,

    /// <summary>A chromosome or contig: <c>NC_000017.11</c>.</summary>
    Chromosome,

    /// <summary>
    /// A transcript or its coding sequence: <c>NM_004448.4</c>, <c>ENST00000269571</c>, <c>LRG_724t1</c>, <c>CCDS32642</c>.
    /// </summary>
    Transcript,

    /// <summary>A protein: <c>NP_004439.2</c>, <c>ENSP00000269571</c>, <c>LRG_724p1</c>, <c>P04626</c>.</summary>
    Protein,
}
