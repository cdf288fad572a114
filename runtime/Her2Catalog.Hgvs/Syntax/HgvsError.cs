using System.Runtime.CompilerServices;

namespace Her2Catalog.Hgvs;

using Her2Catalog.Hgvs.Syntax;

/// <summary>The first error of a name: its code and position. <c>Explain</c> and <c>Suggest</c> turn it into text.</summary>
public readonly struct HgvsError
{
    /// <summary>The value of <see cref="Number"/> if the position is inside the transcript, but the change extends beyond an end.</summary>
    internal const int BeyondEnd = -1;

    // Two words instead of six fields, so that a value is passed in registers.
    private readonly ulong place;
    private readonly ulong fault;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsError(
        HgvsErrorCode code,
        int position,
        int length,
        Expectation expectation = Expectation.None,
        int number = 0,
        byte reference = 0)
    {
        place = ((ulong)(uint)position << 32) | (uint)length;
        fault = ((ulong)(uint)number << 32) | ((ulong)reference << 16) | ((ulong)expectation << 8) | (ulong)code;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal HgvsError(HgvsErrorCode code, TextRange range, int number = 0, byte reference = 0)
        : this(code, range.Start, range.Length, Expectation.None, number, reference)
    {
    }

    internal HgvsError(ulong place, ulong fault)
    {
        this.place = place;
        this.fault = fault;
    }

    /// <summary>Creates the error of a form that is valid HGVS, or in use, but not supported.</summary>
    internal static HgvsError NotSupported(UnsupportedForm form, int position, int length) => new(
        ((ulong)(uint)position << 32) | (uint)length,
        ((ulong)form << 24) | (ulong)HgvsErrorCode.NotSupported);

    internal (ulong Place, ulong Fault) Words => (place, fault);

    /// <summary>Gets what is wrong.</summary>
    public HgvsErrorCode Code => (HgvsErrorCode)(byte)fault;

    /// <summary>Gets the zero-based position, in units of the text that was read: UTF-16 code units, or bytes of UTF-8.</summary>
    public int Position => (int)(place >> 32);

    /// <summary>Gets the length of the faulty part in the same units; 0 if something is missing at the end.</summary>
    public int Length => (int)place;

    internal Expectation Expectation => (Expectation)(byte)(fault >> 8);

    /// <summary>Gets why a form is not supported, if the code is <see cref="HgvsErrorCode.NotSupported"/>.</summary>
    internal UnsupportedForm Form => (UnsupportedForm)(byte)(fault >> 24);

    /// <summary>Gets the position, residue number or length of the reference, depending on the code.</summary>
    internal int Number => (int)(fault >> 32);

    /// <summary>Gets the base or residue of the reference.</summary>
    internal byte Reference => (byte)(fault >> 16);

    /// <summary>Gets the status that follows from the code.</summary>
    internal HgvsStatus Status => Code switch
    {
        HgvsErrorCode.None => HgvsStatus.Ok,
        HgvsErrorCode.StatedBase or HgvsErrorCode.StatedResidue or HgvsErrorCode.NotAnExonBorder or
            HgvsErrorCode.LengthContradiction or HgvsErrorCode.BuildContradiction or HgvsErrorCode.IntronBetween or
            HgvsErrorCode.NamesDiffer or HgvsErrorCode.StatedExon or HgvsErrorCode.AccessionLevel => HgvsStatus.ContradictsReference,
        HgvsErrorCode.PositionOutside or HgvsErrorCode.RangeReversed or HgvsErrorCode.RangeNotAdjacent => HgvsStatus.OutOfRange,
        HgvsErrorCode.OtherTranscript => HgvsStatus.OtherTranscript,
        HgvsErrorCode.OtherGene or HgvsErrorCode.OtherAccession => HgvsStatus.OtherGene,
        HgvsErrorCode.AccessionVersion or HgvsErrorCode.NotSupported or HgvsErrorCode.ChangeTooLong => HgvsStatus.Unsupported,
        _ => HgvsStatus.Unreadable,
    };

    /// <summary>Creates the error of a text beyond <see cref="HgvsLimits.MaxNameLength"/>, at the characters beyond it.</summary>
    internal static HgvsError TooLong(
        int length) => new(HgvsErrorCode.TooLong, HgvsLimits.MaxNameLength, Math.Max(0,
        length - HgvsLimits.MaxNameLength));

    /// <summary>Returns the same error at another position.</summary>
    internal HgvsError At(int position, int length) => new(((ulong)(uint)position << 32) | (uint)length, fault);
}
