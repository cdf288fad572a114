namespace Her2Catalog.Hgvs.Syntax;

/// <summary>Forms of names that are valid HGVS, or in use, but not supported.</summary>
internal enum UnsupportedForm : byte
{
    None,

    /// <summary><c>c.[2264T&gt;C;2313_2324dup]</c>, <c>a(;)b</c>.</summary>
    SeveralChanges,

    /// <summary><c>p.(Ser310Phe^Tyr)</c>.</summary>
    Alternatives,

    /// <summary><c>c.(2300_2310)del</c>, <c>c.?_100del</c>, <c>c.2307+?del</c>.</summary>
    UncertainPosition,

    /// <summary><c>c.2313_2324[(2_5)]</c>, <c>c.2313_2324[2];[3]</c>.</summary>
    CopyNumber,

    /// <summary><c>c.2313_2324ATA[2]CGT[1]</c>.</summary>
    MixedRepeat,

    /// <summary>A repeat whose range is not the first of its copies.</summary>
    RepeatBeginsEarlier,

    /// <summary><c>ins2300_2305</c>, <c>ins[NC_000022.10:g.35788169_35788352]</c>.</summary>
    InsertedByReference,

    /// <summary><c>ins6</c>, <c>ins(6)</c>, <c>insTer12</c>.</summary>
    InsertedLength,

    /// <summary>An IUPAC code of more than one base, and U.</summary>
    AmbiguousBase,

    /// <summary><c>Xaa</c>: any residue.</summary>
    AnyResidue,

    /// <summary><c>X</c> in a sequence of residues: any residue, or a stop codon.</summary>
    ResidueX,

    /// <summary>A keyword in place of inserted residues: <c>delinsfs</c>.</summary>
    KeywordAsResidues,

    /// <summary>Stated and inserted residues in different codes.</summary>
    MixedResidueCodes,

    /// <summary><c>p.Met1ext-5</c>.</summary>
    ExtensionBeforeStart,

    /// <summary><c>p.Leu755fs*</c>.</summary>
    MissingStopDistance,

    /// <summary><c>|gom</c>, <c>|lom</c>, <c>|met=</c>.</summary>
    Methylation,

    /// <summary><c>c.2264=/T&gt;C</c>, <c>c.2264=//T&gt;C</c>.</summary>
    Mosaic,

    /// <summary><c>con</c>, which is no longer part of HGVS.</summary>
    Conversion,

    /// <summary><c>::</c>.</summary>
    Fusion,

    /// <summary><c>pter</c>, <c>qter</c>, <c>cen</c>, <c>sup</c>.</summary>
    Chromosome,

    /// <summary><c>IVS18+1G&gt;A</c>, <c>c.EX17del</c>.</summary>
    NumberedIntronOrExon,

    /// <summary><c>n.</c>, <c>r.</c>, <c>m.</c> and <c>o.</c>.</summary>
    OtherLevel,

    /// <summary><c>rs121913470</c>, <c>COSV…</c>, <c>VCV…</c>, <c>CA…</c>.</summary>
    Identifier,

    /// <summary>A genomic allele whose position may count from 0 (SPDI) or from 1 (VCF).</summary>
    ZeroOrOneBased,

    /// <summary>SPDI on a transcript or a protein.</summary>
    SpdiOnTranscript,

    /// <summary>An insertion without reference base, which is before or after the position, depending on the tool.</summary>
    InsertionSide,

    /// <summary>A build other than GRCh37 and GRCh38.</summary>
    OtherBuild,

    /// <summary>A symbolic allele, or other characters, in a column of a table.</summary>
    AlleleCharacter,

    /// <summary><c>NG_007503.1:g.…</c>, <c>LRG_724:g.…</c>: a position on the genomic region of the gene.</summary>
    RegionPosition,
}
