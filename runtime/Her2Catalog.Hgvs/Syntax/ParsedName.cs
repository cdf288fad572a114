namespace Her2Catalog.Hgvs.Parsing;

/// <summary>A stretch of the text a name was read from: two bytes each for start and length, since no name is longer, in one word.</summary>
internal readonly struct TextRange
{
    private readonly uint word;

    public TextRange(int start, int length)
    {
        word = ((uint)length << 16) | (ushort)start;
    }

    public int Start => (ushort)word;

    public int Length => (int)(word >> 16);

    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    public ReadOnlySpan<byte> Of(ReadOnlySpan<byte> text) => text.Slice(Start, Length);
}

/// <summary>Which numbering a DNA name counts in.</summary>
internal enum Numbering : byte
{
    Unknown,
    Coding,
    Genomic,
    Protein,

    /// <summary>Position, reference and alternative allele, as a VCF row has them.</summary>
    GenomicAllele,
}

/// <summary>What a name says happened.</summary>
internal enum EditKind : byte
{
    None,
    Substitution,
    Deletion,
    Duplication,
    Insertion,
    DeletionInsertion,
    Inversion,
    NoChange,
    Unknown,
    NoProtein,
    Frameshift,
    Extension,
}

/// <summary>Where a <c>c.</c> position is counted from.</summary>
internal enum PositionAnchor : byte
{
    StartCodon,

    /// <summary><c>c.-n</c></summary>
    BeforeStart,

    /// <summary><c>c.*n</c></summary>
    AfterStop,
}

/// <summary>One position as written: number, anchor and intron offset, or residue and number.</summary>
internal struct NamedPosition
{
    public int Number;
    public int Offset;
    public TextRange Text;
    public PositionAnchor Anchor;
    public byte Residue;
    public byte ResidueLength;

    public readonly TextRange ResidueText => new(Text.Start, ResidueLength);
}

/// <summary>A name taken apart. Stretches point into the folded text; nothing is held against a reference yet.</summary>
internal struct ParsedName
{
    public Numbering Numbering;
    public GenomeBuild Build;
    public EditKind Edit;
    public bool IsRange;

    /// <summary>True where inserted and stated residues are written in three letters.</summary>
    public bool ThreeLetters;
    public NamedPosition First;
    public NamedPosition Last;

    /// <summary>Deleted, duplicated or replaced bases or residues as stated; empty where not stated.</summary>
    public TextRange Stated;

    /// <summary>A stated length (<c>del15</c>), or -1.</summary>
    public int StatedLength;

    /// <summary>Inserted or new bases or residues.</summary>
    public TextRange Inserted;

    /// <summary>N of <c>fsTerN</c> and <c>extTerN</c>: 0 where not written, -1 for <c>?</c>.</summary>
    public int StopDistance;

    /// <summary>Gene symbols and accessions before the name, as far as they were written.</summary>
    public TextRange Gene;
    public TextRange Accession;

    /// <summary>The error of a stated length or sequence, all its digits or letters, that is not the one of the position.</summary>
    public readonly HgvsError Contradicts(scoped ReadOnlySpan<byte> text, int length)
    {
        var cursor = new Cursor(text) { Position = Stated.Start };
        cursor.SkipDigits();
        var stated = StatedLength >= 0 ? cursor.Position - Stated.Start : Stated.Length;
        return new HgvsError(HgvsErrorCode.LengthContradiction, Stated.Start, Math.Max(1, stated), number: length);
    }

    /// <summary>A name of one position ends where it begins.</summary>
    public void EndAtFirst()
    {
        // Field by field: a copy in one piece would have to wait until the fields just written are in the cache.
        Last.Number = First.Number;
        Last.Offset = First.Offset;
        Last.Anchor = First.Anchor;
        Last.Residue = First.Residue;
        Last.ResidueLength = First.ResidueLength;
        Last.Text = First.Text;
    }
}
