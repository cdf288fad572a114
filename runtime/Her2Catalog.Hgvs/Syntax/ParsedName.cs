namespace Her2Catalog.Hgvs.Syntax;

/// <summary>A parsed name. Ranges refer to the folded text; nothing has been compared with a reference.</summary>
internal struct ParsedName
{
    public Numbering Numbering;
    public EditKind Edit;
    public bool IsRange;

    /// <summary>True if inserted and stated residues are written in three letters.</summary>
    public bool ThreeLetters;
    public NamedPosition First;
    public NamedPosition Last;

    /// <summary>Stated deleted, duplicated or replaced bases or residues; empty if not stated.</summary>
    public TextRange Stated;

    /// <summary>A stated length (<c>del15</c>), or -1.</summary>
    public int StatedLength;

    /// <summary>Inserted or new bases or residues.</summary>
    public TextRange Inserted;

    /// <summary>N in <c>fsTerN</c> and <c>extTerN</c>: 0 if not stated, -1 for <c>?</c>.</summary>
    public int StopDistance;

    /// <summary>The text before the name; <see cref="PrefixWords"/> enumerates its words.</summary>
    public TextRange Prefixes;

    /// <summary>The last gene symbol and the last accession, or the chromosome of a genomic allele.</summary>
    public TextRange Gene;
    public TextRange Accession;

    /// <summary>N in <c>[N]</c>: the total number of copies of a repeat.</summary>
    public int Copies;

    /// <summary>An exon stated with the prefixes, <c>exon19</c>.</summary>
    public TextRange Exon;

    /// <summary>A genome build stated before or after the name, <c>hg38</c>.</summary>
    public TextRange Build;

    /// <summary>The whole name with its prefixes, if the text contains more than one name.</summary>
    public TextRange Whole;

    /// <summary>Gets the range of both positions.</summary>
    public readonly TextRange Positions => new(First.Text.Start, Last.Text.End - First.Text.Start);

    /// <summary>Creates the error of a stated length or sequence that does not match the length of the range.</summary>
    public readonly HgvsError Contradicts(scoped ReadOnlySpan<byte> text, int length)
    {
        var cursor = new Cursor(text) { Position = Stated.Start };
        cursor.SkipDigits();
        var stated = StatedLength >= 0 ? cursor.Position - Stated.Start : Stated.Length;
        return new HgvsError(HgvsErrorCode.LengthContradiction, Stated.Start, Math.Max(1, stated), number: length);
    }

    /// <summary>Copies the first position to the last, for a name with one position.</summary>
    public void EndAtFirst()
    {
        // Field by field: copying the struct at once would stall on the fields just written.
        Last.Number = First.Number;
        Last.Offset = First.Offset;
        Last.Anchor = First.Anchor;
        Last.Residue = First.Residue;
        Last.ResidueLength = First.ResidueLength;
        Last.Text = First.Text;
    }
}
