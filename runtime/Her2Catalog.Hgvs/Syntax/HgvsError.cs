using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

/// <summary>What is wrong with a name.</summary>
public enum HgvsErrorCode : byte
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>The text breaks off from the grammar.</summary>
    Syntax,

    /// <summary>Longer than <see cref="HgvsLimits.NameLength"/>, or a change longer than <see cref="HgvsLimits.SequenceLength"/>.</summary>
    TooLong,

    /// <summary>A stated base is not the reference's.</summary>
    StatedBase,

    /// <summary>A stated residue is not the reference's.</summary>
    StatedResidue,

    /// <summary>A position lies outside the transcript, the protein or the intron.</summary>
    PositionOutside,

    /// <summary>A range runs backwards.</summary>
    RangeReversed,

    /// <summary>The two ends of an insertion are not neighbours.</summary>
    RangeNotAdjacent,

    /// <summary>A stated length or sequence does not fit its range.</summary>
    LengthContradiction,

    /// <summary>An intron offset is counted from a base that is not at the border of an exon.</summary>
    NotAnExonBorder,

    /// <summary>Another gene, or a place outside this one.</summary>
    OtherGene,

    /// <summary>An accession that is not this transcript's, protein's or chromosome's.</summary>
    OtherAccession,

    /// <summary>Another version of this transcript's, protein's or chromosome's accession.</summary>
    AccessionVersion,

    /// <summary>HGVS that this engine does not interpret.</summary>
    NotSupported,

    /// <summary>Build, accession and position cannot all be true.</summary>
    BuildContradiction,
}

/// <summary>What the grammar would have taken where a text breaks off.</summary>
internal enum Expectation : byte
{
    None,
    Name,
    Position,
    Residue,
    ResidueNumber,
    Base,
    DnaEdit,
    ProteinEdit,
    InsertedBases,
    InsertedResidues,
    GreaterThan,
    ClosingParenthesis,
    End,
    StopDistance,
    GenomicAllele,
}

/// <summary>The bounds within which text is read; what exceeds them is refused, not truncated.</summary>
public static class HgvsLimits
{
    /// <summary>Longest text taken for a name, in characters.</summary>
    public const int NameLength = 4096;

    /// <summary>Longest stretch of bases put in or copied that is interpreted. Deletions have no bound.</summary>
    public const int SequenceLength = 4096;
}

/// <summary>Where a name goes wrong, and how. A value without text: <see cref="Explain"/> finds the words.</summary>
public readonly partial struct HgvsError
{
    // Two words instead of six fields: such a value travels in registers.
    private readonly ulong place;
    private readonly ulong fault;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsError(HgvsErrorCode code, int position, int length, Expectation expectation = Expectation.None, int number = 0, byte reference = 0)
    {
        place = ((ulong)(uint)position << 32) | (uint)length;
        fault = ((ulong)(uint)number << 32) | ((ulong)reference << 16) | ((ulong)expectation << 8) | (ulong)code;
    }

    internal HgvsError(ulong place, ulong fault)
    {
        this.place = place;
        this.fault = fault;
    }

    internal (ulong Place, ulong Fault) Words => (place, fault);

    /// <summary>What is wrong.</summary>
    public HgvsErrorCode Code => (HgvsErrorCode)(byte)fault;

    /// <summary>Where, zero-based, in units of the text given: UTF-16 for characters, bytes for UTF-8.</summary>
    public int Position => (int)(place >> 32);

    /// <summary>How many units are at fault; 0 where something is missing at the end.</summary>
    public int Length => (int)place;

    internal Expectation Expectation => (Expectation)(byte)(fault >> 8);

    /// <summary>Transcript position, residue number or length that the reference has.</summary>
    internal int Number => (int)(fault >> 32);

    /// <summary>The base or residue that the reference has there.</summary>
    internal byte Reference => (byte)(fault >> 16);

    /// <summary>The status that follows from the error.</summary>
    internal HgvsStatus Status => Code switch
    {
        HgvsErrorCode.None => HgvsStatus.Ok,
        HgvsErrorCode.StatedBase or HgvsErrorCode.StatedResidue or HgvsErrorCode.NotAnExonBorder or
            HgvsErrorCode.LengthContradiction or HgvsErrorCode.BuildContradiction => HgvsStatus.ContradictsReference,
        HgvsErrorCode.PositionOutside or HgvsErrorCode.RangeReversed or HgvsErrorCode.RangeNotAdjacent => HgvsStatus.OutOfRange,
        HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession => HgvsStatus.OtherGene,
        HgvsErrorCode.AccessionVersion or HgvsErrorCode.NotSupported => HgvsStatus.Unsupported,
        _ => HgvsStatus.Unreadable,
    };

    internal HgvsError At(int position, int length) => new(Code, position, length, Expectation, Number, Reference);
}
