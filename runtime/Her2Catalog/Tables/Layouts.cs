namespace Her2Catalog.Tables;

// Offsets of fields in rows of digits (six bits each, the lowest first, from '0' upwards). Shared with the catalog compiler.

/// <summary>How specific the selector of a statement of use is. A lower level hides a higher one of the same group.</summary>
internal enum UseLevel
{
    /// <summary>Rows, alleles or proteins.</summary>
    Exact,

    /// <summary>A range of residues.</summary>
    Residues,

    /// <summary>A range of coding positions.</summary>
    Coding,

    /// <summary>Any change of the gene.</summary>
    Any,

    /// <summary>Anything that no other statement selects.</summary>
    Otherwise,

    /// <summary>The same, for changes that the catalog does not name.</summary>
    Uncatalogued,
}

/// <summary>A statement of use.</summary>
internal static class UseLayout
{
    /// <summary><see cref="UseLevel"/>, one digit.</summary>
    public const int Level = 0;

    /// <summary><c>PermittedUse</c>, one digit.</summary>
    public const int Use = 1;

    /// <summary><c>NextStep</c>, one digit.</summary>
    public const int NextStep = 2;

    /// <summary>1 if the statement belongs to the catalog that this one extends, one digit.</summary>
    public const int IsBase = 3;

    /// <summary>First day, four digits.</summary>
    public const int From = 4;

    /// <summary>First day on which it no longer applies, four digits; <see cref="OpenEnd"/> without one.</summary>
    public const int Until = 8;

    /// <summary>Statements of the same assay that hide this one if they are selected, a bit each, eight digits.</summary>
    public const int HiddenBy = 12;

    /// <summary>First residue or coding position of a range, four digits.</summary>
    public const int First = 20;

    /// <summary>Last residue or coding position of a range, four digits.</summary>
    public const int Last = 24;

    /// <summary>Kinds of change that are selected, a bit each, two digits.</summary>
    public const int Kinds = 28;

    /// <summary>The value of <see cref="Kinds"/> that selects every kind of change.</summary>
    public const int EveryKind = (1 << 12) - 1;

    /// <summary>Therapy from 1 or 0, two digits.</summary>
    public const int Therapy = 30;

    /// <summary>Jurisdiction from 1 or 0, two digits.</summary>
    public const int Jurisdiction = 32;

    /// <summary>Confirming assay from 1 or 0, two digits.</summary>
    public const int ConfirmWith = 34;

    /// <summary>Text of the indication, four digits.</summary>
    public const int Indication = 36;

    /// <summary>Citation from 1, four digits.</summary>
    public const int Citation = 40;

    /// <summary>Citation of the next step from 1 or 0, four digits.</summary>
    public const int NextStepCitation = 44;

    /// <summary>Digits of a statement.</summary>
    public const int Length = 48;

    /// <summary>Statements that an assay can have: bits of eight digits, less one.</summary>
    public const int MaxStatements = 47;

    /// <summary>The end of a period that is open: the highest number of four digits.</summary>
    public const int OpenEnd = (1 << 24) - 1;
}

/// <summary>One allele or protein that an assay lists.</summary>
internal static class ListingLayout
{
    /// <summary>Assay from 1, two digits.</summary>
    public const int Assay = 0;

    /// <summary>Allele from 1, or 0 for the protein whatever DNA gives it, three digits.</summary>
    public const int Allele = 2;

    /// <summary>Into the terms, from 0, three digits.</summary>
    public const int Terms = 5;

    /// <summary>Digits of a listing.</summary>
    public const int Length = 8;
}

/// <summary>The statements that select a listing: one row per terms and state of the catalog.</summary>
internal static class TermsLayout
{
    /// <summary>
    /// The bit of a row that is set if the assay lists the entry in the state; the others are statements of use in force.
    /// </summary>
    public const ulong IsListed = 1UL << UseLayout.MaxStatements;

    /// <summary>Digits of a row.</summary>
    public const int Length = 8;
}

/// <summary>The statements of an assay in force in a state that do not name alleles or proteins: one row per state and assay.</summary>
internal static class UseStateLayout
{
    /// <summary>Those about ranges and any change, a bit each, eight digits.</summary>
    public const int InPlace = 0;

    /// <summary>Those about anything else, a bit each, eight digits.</summary>
    public const int Residual = 8;

    /// <summary>Digits of a row.</summary>
    public const int Length = 16;
}

/// <summary>Position and kind of a change.</summary>
internal static class PlaceLayout
{
    /// <summary><c>ChangeKind</c>, one digit.</summary>
    public const int Kind = 0;

    /// <summary>First residue that differs, or the one before an insertion, four digits.</summary>
    public const int FirstResidue = 1;

    /// <summary>Last residue that differs, or the one after an insertion, four digits.</summary>
    public const int LastResidue = 5;

    /// <summary>First coding position, four digits; 0 before the start codon.</summary>
    public const int FirstCoding = 9;

    /// <summary>Last coding position, four digits.</summary>
    public const int LastCoding = 13;

    /// <summary>Digits of a place.</summary>
    public const int Length = 17;
}

/// <summary>A key.</summary>
internal static class KeyLayout
{
    /// <summary>The upper half: 48 bits in eight digits, 16 bits in three.</summary>
    public const int High = 0;

    /// <summary>The lower half, likewise.</summary>
    public const int Low = 11;

    /// <summary>The 16 bits within a half.</summary>
    public const int TopOfHalf = 8;

    /// <summary>Digits of a key.</summary>
    public const int Length = 22;
}
